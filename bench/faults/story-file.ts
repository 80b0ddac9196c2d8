import { stringify } from 'yaml';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Library } from '../../core/clinic/library.ts';
import { readClinic } from '../../core/clinic/read-clinic.ts';
import { enterPlan } from '../../core/plan/change-plan.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { problemLine } from '../../core/problem.ts';
import { isoToMinute, readLocal } from '../../core/time/iso.ts';
import { between, type Instant, inMinutes, minutes, plus } from '../../core/time/units.ts';
import { toInstant, toLocal } from '../../core/time/zone.ts';
import { timeline } from '../../core/timeline/timeline.ts';
import { readRehearsal } from '../../local/rehearsal/file/read-rehearsal.ts';
import type { Rehearsal } from '../../local/rehearsal/file/rehearsal.ts';
import { clinicFile } from './story-clinic.ts';
import {
  type Deed,
  type EventWords,
  type FileWords,
  MINUTES,
  MINUTES_ALL,
  type PlanWords,
  START,
  TIME_ZONE,
  type TroubledStory,
} from './story-words.ts';

/** The moment so many minutes after the story's start. */
export const at = (minute: number): Instant => plus(toInstant(readLocal(START), TIME_ZONE), minutes(minute));

/** The rehearsal that a story is: what `between-visits rehearse` plays, word for word. */
export function storyFile(story: TroubledStory, library: Library): string {
  const file = {
    clinic: clinicFile(story.clinic),
    start: START,
    until: localTime(MINUTES_ALL),
    steps: stepsOf(story, library),
  };
  return stringify(file, { lineWidth: 0, collectionStyle: 'any' });
}

/** Read like every other rehearsal. */
export async function readStory(text: string, library: Library): Promise<Rehearsal> {
  const { rehearsal, problems } = await readRehearsal({ path: 'story.yaml', text }, library);
  if (!rehearsal) throw new Error(`a drawn story cannot be read: ${problems.map(problemLine).join(' ')}`);
  return rehearsal;
}

type FileStep = Readonly<Record<string, unknown>> & { readonly at: string };

function stepsOf(story: TroubledStory, library: Library): FileStep[] {
  const moments = momentsOf(story, library);
  const momentOf = ({ when: { moment } }: EventWords) => moments[moment % moments.length] ?? { minute: 0 };
  const minuteOf = (event: EventWords) => Math.min(MINUTES, Math.max(0, momentOf(event).minute + event.when.off));
  const entered = story.plans.map((plan) => ({ minute: plan.entered, step: { plan: planFile(plan) } }));
  const events = story.events.flatMap((event): StoryStep[] => {
    const minute = minuteOf(event);
    const { meanwhile, met } = event;
    const deed = meanwhile ? aimed(event.deed, momentOf(event).due) : event.deed;
    if ('file' in deed) return imported(deed.file, { minute, story });
    const step = { ...(meanwhile ? { meanwhile } : {}), ...deedStep(deed, { minute, story }) };
    const before = met
      ? [{ minute, step: { meanwhile: met.calls, amid: met.amid, ...deedStep(met.deed, { minute, story }) } }]
      : [];
    return [...before, { minute, step }, ...overtaken(event.deed, minute), ...taken(event.deed, minute)];
  });
  const isTicked = story.events.some(({ deed }) => 'step' in deed && 'ticks' in deed.step);
  const calm = isTicked ? [{ minute: MINUTES, step: { ticks: 1 } }] : [];
  return [...entered, ...events, ...calm]
    .toSorted((a, b) => a.minute - b.minute)
    .map(({ minute, step }) => ({ at: localTime(minute), ...step }));
}

/** Somebody takes what they are paged for, so that a story is not all pages. */
function taken(deed: Deed, minute: number) {
  if (!('reply' in deed)) return [];
  return [12, 31].map((later) => ({ minute: minute + later, step: { staff: { id: 'desk', accept: 'last' } } }));
}

const BEFORE_MINUTES = 3;

/** What was written before, and comes after it. */
function overtaken(deed: Deed, minute: number) {
  if (!('reply' in deed) || !deed.reply.older) return [];
  const { from, older: text, late } = deed.reply;
  const writtenAt = localTime(Math.max(0, minute - late - BEFORE_MINUTES));
  return [{ minute: minute + 1, step: { reply: { from, text, writtenAt } } }];
}

interface Moment {
  readonly minute: number;
  /** A visit of which something is due. */
  readonly due?: { readonly plan: string; readonly visit: string };
}

/** In the middle of a tick, what changes is the very visit of which a text is under way. */
function aimed(deed: Deed, due: Moment['due']): Deed {
  if (!due) return deed;
  if ('move' in deed) return { move: { ...deed.move, ...due } };
  if (!('step' in deed)) return deed;
  const [[name, value] = []] = Object.entries(deed.step);
  return name && ['cancel', 'missed', 'confirm', 'attended'].includes(name) && value ? { step: { [name]: due } } : deed;
}

/** When something goes, as the plans are entered; each once. */
function momentsOf({ clinic: words, plans }: TroubledStory, library: Library): Moment[] {
  const clinic = readClinicWords(words, library);
  const due = plans.flatMap((each) => {
    const { plan } = readPlan(planFile(each), { clinic, isRehearsal: true });
    if (!plan) return [];
    const stored = enterPlan(plan, { now: at(each.entered) });
    return timeline(stored, clinic)
      .filter(({ held }) => held === undefined)
      .map(({ dueAt, visit }) => ({
        minute: inMinutes(between(at(0), dueAt)),
        ...(visit ? { due: { plan: each.plan, visit } } : {}),
      }));
  });
  const within = due.filter(({ minute }) => minute >= 0 && minute <= MINUTES);
  const once = [...new Map(within.map((moment) => [moment.minute, moment])).values()];
  return once.length > 0 ? once.toSorted((a, b) => a.minute - b.minute) : [{ minute: 0 }, { minute: MINUTES / 2 }];
}

function readClinicWords(words: TroubledStory['clinic'], library: Library): Clinic {
  const { clinic, problems } = readClinic({ path: 'harbor.yaml', text: stringify(clinicFile(words)) }, library);
  if (!clinic) throw new Error(`a drawn clinic cannot be read: ${problems.map(problemLine).join(' ')}`);
  return clinic;
}

function planFile({ plan, phone, timeZone, visits, ride }: PlanWords) {
  const consent = { texts: true };
  return {
    ...{ plan, protocol: 'series', startsOn: START.slice(0, 10), consent },
    patient: { firstName: `Patient ${plan}`, phone, timeZone },
    ...(ride ? { helper: { name: 'Luis', phone: '+12065550126', consent } } : {}),
    visits: visits.map((minute, index) => ({ visit: `v${index + 1}`, at: localTime(minute) })),
  };
}

/** A clock time that the change of clocks skips is moved on by an hour. */
function localTime(minute: number): string {
  return isoToMinute(toLocal(at(minute), TIME_ZONE));
}

interface StoryStep {
  readonly minute: number;
  readonly step: Readonly<Record<string, unknown>>;
}

interface Placed {
  readonly minute: number;
  readonly story: TroubledStory;
}

/** A person who does it all again needs some minutes. */
const AGAIN_MINUTES = 3;

function imported({ leavesOut, phone, dies }: FileWords, { minute, story: { plans } }: Placed): StoryStep[] {
  const [first, ...others] = plans;
  if (!first) return [];
  const visits = planFile(first).visits.filter((_, index) => index !== leavesOut);
  const { patient, ...rest } = planFile(first);
  const changed = { ...rest, patient: { ...patient, ...(phone ? { phone } : {}) }, visits };
  const file = (at: number) => [changed, ...others.map(planFile)].map((plan) => ({ minute: at, step: { plan } }));
  if (dies === undefined) return file(minute);
  return [{ minute, step: { crash: { in: 'edit', call: dies } } }, ...file(minute), ...file(minute + AGAIN_MINUTES)];
}

function deedStep(deed: Deed, { minute, story }: Placed): Readonly<Record<string, unknown>> {
  if ('step' in deed) return deed.step;
  if ('move' in deed) return { move: { ...deed.move, to: localTime(deed.move.to) } };
  if ('settings' in deed) return { settings: clinicFile(deed.settings) };
  if ('rollback' in deed) return { settings: clinicFile(story.clinic) };
  if ('file' in deed) throw new Error('an import is more than one step');
  if ('add' in deed) {
    const { plan, visit, at: start } = deed.add;
    return { add: { plan, visit: { visit, at: localTime(start) } } };
  }
  const { late, older: _, ...reply } = deed.reply;
  return { reply: { ...reply, ...(late > 0 ? { writtenAt: localTime(Math.max(0, minute - late)) } : {}) } };
}
