import type { Clinic, Protocol } from '../clinic/clinic.ts';
import { didYouMean } from '../reading/did-you-mean.ts';
import {
  error,
  type Finding,
  type Misread,
  misreadBy,
  missing,
  type Path,
  pathText,
  warning,
  withoutEchoes,
} from '../reading/finding.ts';
import { phoneEnd } from '../reading/phone.ts';
import { type Loose, readShape, shown } from '../reading/shape.ts';
import type { Plan, Visit } from './plan.ts';
import { type PlanShape, planShape } from './plan-shape.ts';
import { planTimeFindings } from './plan-times.ts';

/** A mistake in a plan; a plan with an error is not stored. */
export interface PlanProblem {
  readonly severity: 'error' | 'warning';
  /** Such as `visits[3].at`; empty for the plan as a whole. */
  readonly path: string;
  readonly message: string;
}

export interface PlanContext {
  /** Checks the protocol, the clock times and the language against it. */
  readonly clinic?: Clinic;
  /** In a rehearsal `clinic` and `startsOn` may be left out: they are the story's clinic and the first visit's day. */
  readonly isRehearsal?: boolean;
}

export const WRITE_PLANS = 'Write one plan { … }, an array of them [ … ], or one plan a line.';

/** Stored beside its history in an item of at most 400 KB, and read whole at every tick that concerns it. */
export const PLAN_BYTES_MAX = 64 * 1024;

/**
 * Reads a plan that came from outside. `state` is `active`, a visit `booked` when not said.
 *
 * @example
 * readPlan({ …, visits: [{ visit: 'v1', at: '2026-03-08T02:30' }] }, { clinic: newYork }).problems
 * //=> [{ severity: 'error', path: 'visits[0].at', message: '… is a clock time that does not exist …' }]
 */
export function readPlan(value: unknown, context: PlanContext = {}): { plan?: Plan; problems: PlanProblem[] } {
  const { plan, findings } = planFindings(value, context);
  const problems = findings.map(({ severity, path, message }) => ({ severity, path: pathText(path), message }));
  return { ...(plan && { plan }), problems };
}

/** The same with paths in steps, for a plan that stands in a YAML file and has lines. */
export function planFindings(value: unknown, context: PlanContext): { plan?: Plan; findings: Finding[] } {
  const tooLarge = sizeFinding(value);
  if (tooLarge) return { findings: [tooLarge] };
  if (isForeign(value)) return { findings: [error([], NO_PLAN)] };
  const { findings: misread, sound } = readShape(planShape, value);
  const ofShape = misread.map(withoutPhone);
  if (typeof sound !== 'object' || sound === null) return { findings: ofShape };
  const ofSense = [
    ...checkClinic(sound, context),
    ...checkStart(sound, context),
    ...checkVisits(sound, misreadBy(misread)),
    ...planTimeFindings(sound, context.clinic),
    ...checkPhones(sound, context.clinic),
    ...checkHelper(sound),
    ...checkPhases(sound, context.clinic),
    ...checkMeant(sound, context.clinic),
    ...checkLanguages(sound, context.clinic),
  ];
  const findings = [...ofShape, ...withoutEchoes(ofSense, ofShape)];
  if (findings.some(({ severity }) => severity === 'error')) return { findings };
  return { plan: builtPlan(sound as PlanShape, context), findings };
}

const OF_EVERY_PLAN = ['plan', 'protocol', 'patient', 'visits'] as const;
const NO_PLAN = `This map is no plan: it has no "plan", no "protocol", no "patient" and no "visits". ${WRITE_PLANS}`;

/** What another program has around its plans, or in place of them. */
function isForeign(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !OF_EVERY_PLAN.some((key) => Object.hasOwn(value, key));
}

/** A patient's phone stands in no error: its end is enough to find it, and the right form is told by an example. */
function withoutPhone(finding: Finding): Finding {
  if (finding.path.at(-1) !== 'phone') return { ...finding, message: withoutPhones(finding.message) };
  const message = finding.message
    .replace(/\+?\p{Nd}[\p{Nd}\p{Pd}\s().]{4,}\p{Nd}/gu, endUnlessExample)
    .replace(/Write "….{4}"(?:, in quotes)?\./, `Write it with + and country code, such as "${EXAMPLES[0]}".`);
  return { ...finding, message };
}

/** What looks like a phone number in other places, such as one of another column. */
export function withoutPhones(message: string): string {
  return message.replace(PHONE, endUnlessExample);
}

function endUnlessExample(phone: string): string {
  return EXAMPLES.includes(phone) ? phone : phoneEnd(phone);
}

const PHONE = /\+\d{7,15}|(?<!\d)(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}(?!\d)/g;

const EXAMPLES = ['+12065550123', '+12065550100', '+12065550124'];

function sizeFinding(value: unknown): Finding | undefined {
  const bytes = jsonBytes(value);
  if (bytes === undefined) return error([], 'The plan is nested too deeply to read. A plan has about four levels.');
  if (bytes <= PLAN_BYTES_MAX) return undefined;
  return error(
    [],
    `The plan has ${Math.ceil(bytes / 1024)} KB, above ${PLAN_BYTES_MAX / 1024} KB. Begin a second plan for the later visits.`,
  );
}

function jsonBytes(value: unknown): number | undefined {
  try {
    return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
  } catch (cause) {
    // The platform's words for nesting that it cannot follow, or that ends in itself.
    if (cause instanceof RangeError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

type Sound = Loose<PlanShape>;

function checkClinic({ clinic: id, protocol }: Sound, { clinic, isRehearsal }: PlanContext): Finding[] {
  const findings: Finding[] = [];
  if (id === undefined && isRehearsal !== true)
    findings.push(missing(['clinic'], 'Write the clinic\'s id, such as "harbor".'));
  if (!clinic) return findings;
  if (id !== undefined && id !== clinic.clinic) {
    findings.push(error(['clinic'], `"${id}" is not this clinic. Write "${clinic.clinic}".`));
  }
  const protocols = Object.keys(clinic.protocols);
  if (protocol !== undefined && !protocols.includes(protocol)) {
    const remedy = didYouMean(protocol, protocols) || ` Write one of ${protocols.join(', ')}.`;
    findings.push(error(['protocol'], `"${protocol}" is not a treatment of this clinic.${remedy}`));
  }
  return findings;
}

function checkStart({ startsOn, visits }: Sound, { isRehearsal }: PlanContext): Finding[] {
  const isKnown = startsOn !== undefined || (isRehearsal === true && (visits ?? []).length > 0);
  return isKnown ? [] : [missing(['startsOn'], 'Write the day on which the course starts, such as 2026-03-02.')];
}

function checkVisits({ visits = [] }: Sound, isMisread: Misread): Finding[] {
  const first = new Map<string, number>();
  const ofIds = visits.flatMap((visit, index) => {
    const path: Path = ['visits', index];
    const id = visit?.visit;
    const findings: Finding[] = [];
    const earlier = id === undefined ? undefined : first.get(id);
    if (id !== undefined && earlier === undefined) first.set(id, index);
    if (earlier !== undefined) {
      findings.push(
        error([...path, 'visit'], `The id "${id}" is already that of visits[${earlier}]. Give each visit its own.`),
      );
    }
    return findings;
  });
  const ofEnds = visits.flatMap((visit, index) => checkEnd(visit, ['visits', index], isMisread));
  return [...ofIds, ...checkSameTime(visits), ...ofEnds];
}

/** Nobody comes twice at once: another program has the visit twice, and it would count as two of the series. */
function checkSameTime(visits: NonNullable<Sound['visits']>): Finding[] {
  const first = new Map<string, { id: string; index: number }>();
  return visits.flatMap((visit, index) => {
    const { visit: id, at, status } = visit ?? {};
    if (id === undefined || at === undefined || status === 'cancelled' || status === 'missed') return [];
    const minute = at.slice(0, 'YYYY-MM-DDTHH:MM'.length);
    const earlier = first.get(minute);
    if (earlier === undefined) first.set(minute, { id, index });
    // That an id stands twice was told.
    if (earlier === undefined || earlier.id === id) return [];
    const message = `Another visit of this plan, visits[${earlier.index}], is at this time too. Take out the one that is not meant.`;
    return [warning(['visits', index, 'at'], message)];
  });
}

/** What did not happen has no end. */
function checkEnd(visit: NonNullable<Sound['visits']>[number], path: Path, isMisread: Misread): Finding[] {
  if (visit?.endedAt === undefined || visit.status === 'attended' || isMisread([...path, 'status'])) return [];
  const message = '"endedAt" goes only with status "attended". Write that status, or take it out.';
  return [error([...path, 'endedAt'], message)];
}

/** What is written for a patient without a phone reaches nobody, and would come back as a patient's message. */
function checkPhones({ patient, helper }: Sound, clinic: Clinic | undefined): Finding[] {
  return Object.entries({ patient, helper }).flatMap(([whose, person]) => {
    const phone = person?.phone;
    if (phone === undefined || !clinic || ![clinic.phone, clinic.texting.number].includes(phone)) return [];
    return [error([whose, 'phone'], `This is the clinic's own number. Write the ${whose}'s.`)];
  });
}

/** Nobody else would hear that the patient does not wake. Two people can share a phone, so it is taken. */
function checkHelper({ patient, helper }: Sound): Finding[] {
  if (helper?.phone === undefined || helper.phone !== patient?.phone) return [];
  const message = "This is the patient's phone too: what the helper is asked goes to the patient.";
  return [warning(['helper', 'phone'], `${message} Write the helper's own.`)];
}

/** A rule for one phase would pass over a visit whose phase is misspelt. */
function checkPhases({ protocol, visits = [] }: Sound, clinic: Clinic | undefined): Finding[] {
  const phases = (treatment(clinic, protocol)?.phases ?? []).map(({ name }) => name);
  return visits.flatMap((visit, index) => {
    const phase = visit?.phase;
    if (phase === undefined || phases.length === 0 || phases.includes(phase)) return [];
    const remedy = didYouMean(phase, phases) || ` Write one of ${phases.join(', ')}, or leave it out.`;
    return [warning(['visits', index, 'phase'], `${shown(phase)} is not a phase of this treatment.${remedy}`)];
  });
}

/** Rules for some kinds or phases pass over a visit that names none: its patient would not be told to fast. */
function checkMeant({ protocol, visits = [] }: Sound, clinic: Clinic | undefined): Finding[] {
  const { reminders = [], checkIns = [], phases = [] } = treatment(clinic, protocol) ?? {};
  const rules = [...reminders, ...checkIns];
  const kinds = [...new Set(rules.flatMap(({ only }) => only?.kinds ?? []))];
  const names = rules.some(({ only }) => only?.phases) ? phases.map(({ name }) => name) : [];
  return visits.flatMap((visit, index) => {
    if (visit === undefined) return [];
    const { kind, phase } = visit;
    const path = ['visits', index, 'kind'];
    return [
      ...(kind === undefined ? unsaid(path, kinds) : unmeant(kind, kinds, path)),
      ...(phase === undefined ? unsaid(['visits', index, 'phase'], names) : []),
    ];
  });
}

function unsaid(path: Path, names: readonly string[]): Finding[] {
  if (names.length === 0) return [];
  const key = String(path.at(-1));
  return [warning(path, `The visit has no "${key}", and some texts go by it. Write one of ${names.join(', ')}.`)];
}

function unmeant(kind: string, kinds: readonly string[], path: Path): Finding[] {
  if (kinds.length === 0 || kinds.includes(kind)) return [];
  const remedy = didYouMean(kind, kinds) || ` Those of the texts are ${kinds.join(', ')}.`;
  return [warning(path, `No text of this treatment goes by the kind ${shown(kind)}.${remedy}`)];
}

function treatment(clinic: Clinic | undefined, protocol: string | undefined): Protocol | undefined {
  return clinic && protocol !== undefined && Object.hasOwn(clinic.protocols, protocol)
    ? clinic.protocols[protocol]
    : undefined;
}

function checkLanguages({ patient, helper }: Sound, clinic: Clinic | undefined): Finding[] {
  if (!clinic) return [];
  const spoken = [
    { path: ['patient', 'language'], language: patient?.language },
    { path: ['helper', 'language'], language: helper?.language },
  ];
  return spoken.flatMap(({ path, language }) => {
    if (language === undefined || clinic.languages.includes(language)) return [];
    return [warning(path, `The clinic has no texts in "${language}"; they will go in "${clinic.languages[0]}".`)];
  });
}

function builtPlan(shape: PlanShape, { clinic }: PlanContext): Plan {
  const visits = (shape.visits ?? []).map(builtVisit);
  const firstDay = visits.map(({ at }) => at.slice(0, 10)).sort()[0];
  return {
    plan: shape.plan,
    clinic: shape.clinic ?? clinic?.clinic ?? '',
    protocol: shape.protocol,
    startsOn: shape.startsOn ?? firstDay ?? '',
    state: shape.state ?? 'active',
    patient: shape.patient,
    ...(shape.consent && { consent: shape.consent }),
    ...(shape.helper && { helper: shape.helper }),
    visits,
  };
}

/** Seconds, which are zero, are left out: a text's id holds the time as it is written here. */
function builtVisit(visit: NonNullable<PlanShape['visits']>[number]): Visit {
  return { ...visit, at: visit.at.slice(0, 'YYYY-MM-DDTHH:MM'.length), status: visit.status ?? 'booked' };
}
