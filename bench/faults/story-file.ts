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
  const minuteOf = ({ when: { moment, off } }: EventWords) =>
    Math.min(MINUTES, Math.max(0, (moments[moment % moments.length] ?? 0) + off));
  const entered = story.plans.map((plan) => ({ minute: plan.entered, step: { plan: planFile(plan) } }));
  const events = story.events.flatMap((event) => {
    const minute = minuteOf(event);
    const { meanwhile } = event;
    const step = { ...(meanwhile ? { meanwhile } : {}), ...deedStep(event.deed, minute) };
    return [{ minute, step }, ...taken(event.deed, minute)];
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

/** When something is due, as the plans are entered; each once. */
function momentsOf({ clinic: words, plans }: TroubledStory, library: Library): number[] {
  const clinic = readClinicWords(words, library);
  const due = plans.flatMap((each) => {
    const { plan } = readPlan(planFile(each), { clinic, isRehearsal: true });
    if (!plan) return [];
    const stored = enterPlan(plan, { now: at(each.entered) });
    return timeline(stored, clinic)
      .filter(({ held }) => held !== 'too-late')
      .map(({ dueAt }) => inMinutes(between(at(0), dueAt)));
  });
  const within = [...new Set(due)].filter((minute) => minute >= 0 && minute <= MINUTES);
  return within.length > 0 ? within.toSorted((a, b) => a - b) : [0, MINUTES / 2];
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

function deedStep(deed: Deed, minute: number): Readonly<Record<string, unknown>> {
  if ('step' in deed) return deed.step;
  if ('move' in deed) return { move: { ...deed.move, to: localTime(deed.move.to) } };
  if ('settings' in deed) return { settings: clinicFile(deed.settings) };
  if ('add' in deed) {
    const { plan, visit, at: start } = deed.add;
    return { add: { plan, visit: { visit, at: localTime(start) } } };
  }
  const { late, ...reply } = deed.reply;
  return { reply: { ...reply, ...(late > 0 ? { writtenAt: localTime(Math.max(0, minute - late)) } : {}) } };
}
