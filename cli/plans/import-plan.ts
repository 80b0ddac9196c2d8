import type { Clinic } from '../../core/clinic/clinic.ts';
import { isToAgree } from '../../core/plan/lacking.ts';
import { isBooked, type Plan, type StoredPlan } from '../../core/plan/plan.ts';
import { PLAN_ID } from '../../core/plan/plan-shape.ts';
import { leftOut, type VisitChanges, visitChanges } from '../../core/plan/visit-changes.ts';
import type { Problem } from '../../core/problem.ts';
import { didYouMean } from '../../core/reading/did-you-mean.ts';
import { error, type Finding, type Path, warning } from '../../core/reading/finding.ts';
import { readInstant, readLocal } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';
import { toInstant } from '../../core/time/zone.ts';
import { visitZone } from '../../core/timeline/course.ts';
import { putOffCheckIns } from '../../core/timeline/put-off.ts';
import { overTooSoon, untoldChanges } from '../../core/timeline/untold.ts';
import { type ChangeWorld, changePlan } from '../../jobs/change-plan.ts';
import { UnreadablePlanError } from '../../jobs/ports/plans.ts';
import { PlanBusyError } from '../../jobs/store-plan.ts';
import { type PlanPiece, readPiece, saidBy } from './plan-files.ts';

/** What became of one plan of an import. */
export interface Imported {
  readonly piece: PlanPiece;
  /** As far as it can be known. */
  readonly plan: string | undefined;
  readonly result: 'added' | 'changed' | 'unchanged' | 'refused';
  /** Nothing goes to the patient, for there is no consent to it. */
  readonly lacksConsent?: true;
  /** What a plan that is changed has otherwise. */
  readonly visits?: VisitChanges;
  readonly problems: readonly Problem[];
}

export interface Importing {
  readonly world: ChangeWorld;
  /** The clinics that are known, by id; undefined for one that has no settings anywhere. */
  readonly clinics: ReadonlyMap<string, Clinic | undefined>;
  /** Where a plan of the same clinic and id stood first in this import, if it did. */
  readonly earlier: (piece: PlanPiece) => string | undefined;
}

/** Checks one plan and stores it, or refuses it and stores nothing of it. */
export async function importPlan(piece: PlanPiece, importing: Importing): Promise<Imported> {
  const id = saidBy(piece, 'clinic');
  const clinic = id === undefined ? undefined : importing.clinics.get(id);
  const { plan, problems } = readPiece(piece, clinic);
  const all = [...problems, ...refusals(piece, importing).map(piece.place)];
  const named = { piece, plan: plan?.plan ?? saidBy(piece, 'plan') };
  if (!plan || !clinic || all.some(({ severity }) => severity === 'error')) {
    return { ...named, result: 'refused', problems: all };
  }
  const lacks = plan.state === 'active' && plan.consent?.texts !== true ? { lacksConsent: true as const } : {};
  return { ...named, ...lacks, ...(await stored(plan, clinic, { piece, world: importing.world, warnings: all })) };
}

/** What only the import as a whole can say of a plan. */
function refusals(piece: PlanPiece, { clinics, earlier }: Importing): Finding[] {
  const id = saidBy(piece, 'clinic');
  const first = earlier(piece);
  const findings: Finding[] = [];
  // What is no id at all was told as such.
  if (id !== undefined && PLAN_ID.test(id) && !clinics.get(id)) {
    const known = [...clinics].flatMap(([name, settings]) => (settings ? [name] : []));
    const remedy = didYouMean(id, known) || ' Publish its settings, or name its file with --clinic.';
    findings.push(error(['clinic'], `The clinic "${id}" is not known.${remedy}`));
  }
  if (first !== undefined) {
    findings.push(error(['plan'], `This plan stands already at ${first}. Keep one of the two.`));
  }
  return findings;
}

interface Storing {
  readonly piece: PlanPiece;
  readonly world: ChangeWorld;
  readonly warnings: readonly Problem[];
}

async function stored(plan: Plan, clinic: Clinic, { piece, world, warnings }: Storing) {
  let before: StoredPlan | undefined;
  const change = (found: StoredPlan | undefined): Plan => {
    before = found;
    return plan;
  };
  const key = { clinic: plan.clinic, plan: plan.plan };
  try {
    const changed = await changePlan(world, { key, change, unpublished: clinic });
    // Read again, for what was written rests on more than what the file says.
    const after = changed === 'unchanged' ? undefined : (await world.plans.story(key)).plan;
    const visits = before && after && visitChanges(before, after);
    const doubts = doubtsOf(plan, { before, after, visits, clinic, now: world.clock.now() });
    // A plan that is wanted is never absent.
    return {
      result: changed === 'absent' ? ('unchanged' as const) : changed,
      ...(visits ? { visits } : {}),
      problems: [...warnings, ...doubts.map(piece.place)],
    };
  } catch (cause) {
    const why = refusalOf(cause);
    if (!why) throw cause;
    return { result: 'refused' as const, problems: [...warnings, piece.place(why)] };
  }
}

interface Written {
  readonly before: StoredPlan | undefined;
  /** Undefined where nothing was written. */
  readonly after: StoredPlan | undefined;
  readonly visits: VisitChanges | undefined;
  readonly clinic: Clinic;
  readonly now: Instant;
}

/** What is taken, and may not be meant. */
function doubtsOf(plan: Plan, { before, after, visits, clinic, now }: Written): Finding[] {
  return [
    ...consentToCome(plan, now),
    ...lostWords(plan, before),
    ...goesOn(plan, before),
    ...asksNewPhone(before, after, clinic),
    ...movesIntoPast(plan, before, { clinic, now }),
    ...(visits ? cancelsLeftOut(leftOut(visits, plan)) : []),
    ...(before && after ? atVisits(plan, untoldChanges(before, after, clinic)) : []),
    ...(after ? atVisits(plan, overTooSoon(before, after, { clinic, now })) : []),
    ...(after ? atVisits(plan, putOffCheckIns(after, clinic, now)) : []),
  ];
}

/** What keeps this one plan from being written, and no other. */
function refusalOf(cause: unknown): Finding | undefined {
  if (cause instanceof PlanBusyError) {
    return error([], 'Somebody else was writing this plan at the same time. Import it again.');
  }
  if (!(cause instanceof UnreadablePlanError)) return undefined;
  return error(['plan'], 'What is stored of this plan cannot be read, and it gets no texts. See docs/on-call.md.');
}

/** Texts go from now on, and nobody could show that they were asked for by then. */
function consentToCome({ consent, helper }: Plan, now: Instant): Finding[] {
  const dated: readonly [Path, string | undefined][] = [
    [['consent', 'on'], consent?.on],
    [['helper', 'consent', 'on'], helper?.consent?.on],
  ];
  return dated.flatMap(([path, on]) => {
    if (on === undefined || readInstant(on) <= now) return [];
    return [warning(path, `The consent is of ${on}, which is still to come. Look at the date.`)];
  });
}

/** A column that is lost looks like a consent that was taken back, or a helper who helps no more. */
function lostWords({ consent, helper }: Plan, before: StoredPlan | undefined): Finding[] {
  const lost = (path: Path, what: string, then: string) => [
    warning(path, `The plan had ${what}, and the file has none: ${then}. Look at the file.`),
  ];
  return [
    ...(before?.consent?.texts && !consent ? lost(['consent'], 'a consent to texts', 'the patient gets no texts') : []),
    ...(before?.helper && !helper ? lost(['helper'], 'a helper', 'nobody is texted but the patient') : []),
    ...(before?.helper?.consent?.texts && helper && !helper.consent
      ? lost(['helper', 'consent'], "a helper's consent to texts", 'the helper gets no texts')
      : []),
  ];
}

/** Who agreed by text agreed with one phone: of the rest of the plan nothing goes to another before its yes. */
function asksNewPhone(before: StoredPlan | undefined, after: StoredPlan | undefined, clinic: Clinic): Finding[] {
  if (!before?.optedInAt || !after || !isToAgree(after, clinic.protocols[after.protocol])) return [];
  const then = 'The patient agreed to texts from another phone: on this one all else waits for their yes.';
  return [warning(['patient', 'phone'], then)];
}

/** A file that says nothing of a state says active, and whoever paused the plan may have meant it to last. */
function goesOn({ state }: Plan, before: StoredPlan | undefined): Finding[] {
  if (!before || before.state === 'active' || state !== 'active') return [];
  const says = `The plan was ${before.state}, and the file makes it active: texts go again. Look at the file.`;
  return [warning(['state'], says)];
}

/** A file that lost its end, or half of its columns, looks like one that means it. */
function cancelsLeftOut(ids: readonly string[]): Finding[] {
  if (ids.length === 0) return [];
  const one = `The visit ${ids[0]} was booked and is not in the file, so it is cancelled`;
  const many = `${ids.length} visits were booked and are not in the file, so they are cancelled`;
  const says = `${ids.length === 1 ? one : many}, and the patient may be told. A visit that stays on must stand here.`;
  return [warning(['visits'], says)];
}

/** What is to be said of a visit, where it stands in the file. */
function atVisits({ visits }: Plan, said: readonly { visit: string; words: string }[]): Finding[] {
  return said.map(({ visit, words }) => {
    const index = visits.findIndex((each) => each.visit === visit);
    return warning(index < 0 ? ['visits'] : ['visits', index, 'at'], words);
  });
}

/** A visit moved to a time that has passed is accepted and sends nothing, which is seldom what was meant. */
function movesIntoPast(
  plan: Plan,
  before: StoredPlan | undefined,
  { clinic, now }: { clinic: Clinic; now: Instant },
): Finding[] {
  if (!before) return [];
  const zone = visitZone(plan, clinic);
  const times = new Map(before.visits.map(({ visit, at }) => [visit, at]));
  return plan.visits.flatMap((each, index) => {
    const { visit, at } = each;
    const isMoved = times.has(visit) && times.get(visit) !== at && isBooked(each);
    if (!isMoved || now < toInstant(readLocal(at), zone)) return [];
    return [
      warning(['visits', index, 'at'], `The visit was moved to ${at}, which has passed: no text will go about it.`),
    ];
  });
}
