import { stringify } from 'yaml';
import type { Library } from '../../core/clinic/library.ts';
import { problemLine } from '../../core/problem.ts';
import { readRehearsal } from '../../local/rehearsal/file/read-rehearsal.ts';
import type { Rehearsal } from '../../local/rehearsal/file/rehearsal.ts';
import { clinicFile } from './story-clinic.ts';
import { type Moment, momentsOf } from './story-moments.ts';
import { entered, localTime, planFile } from './story-plan.ts';
import { type Placed, plotSteps, type StoryStep } from './story-plots.ts';
import {
  type Deed,
  type EventWords,
  MINUTES,
  MINUTES_ALL,
  type PlanWords,
  type Plot,
  START,
  type TroubledStory,
} from './story-words.ts';

/** The rehearsal that a story is: what `between-visits rehearse` plays, word for word. */
export function storyFile(story: TroubledStory, library: Library): string {
  const file = {
    clinic: clinicFile(story.clinic),
    start: START,
    until: localTime(MINUTES_ALL),
    steps: stepsOf(story, library),
  };
  return stringify(file, { lineWidth: 0, collectionStyle: 'any', aliasDuplicateObjects: false });
}

/** Read like every other rehearsal. */
export async function readStory(text: string, library: Library): Promise<Rehearsal> {
  const { rehearsal, problems } = await readRehearsal({ path: 'story.yaml', text }, library);
  if (!rehearsal) throw new Error(`a drawn story cannot be read: ${problems.map(problemLine).join(' ')}`);
  return rehearsal;
}

type FileStep = Readonly<Record<string, unknown>> & { readonly at: string };

function stepsOf(story: TroubledStory, library: Library): FileStep[] {
  const { all, asking } = momentsOf(story, library);
  const plans = story.plans.map((plan) => ({ minute: plan.entered, step: { plan: planFile(plan) } }));
  const events = story.events.flatMap((event): StoryStep[] => {
    const moments = 'exchange' in event.deed ? asking : all;
    const moment = moments[event.when.moment % moments.length] ?? { minute: 0 };
    const minute = Math.min(MINUTES, Math.max(0, moment.minute + event.when.off));
    return eventSteps(event, { minute, moment, story });
  });
  const isTicked = story.events.some(({ deed }) => 'step' in deed && 'ticks' in deed.step);
  const calm = isTicked ? [{ minute: MINUTES, step: { ticks: 1 } }] : [];
  const agreeing = story.clinic.asksFirst ? story.plans.map(agreed) : [];
  return [...plans, ...agreeing, ...events, ...calm]
    .toSorted((a, b) => a.minute - b.minute)
    .map(({ minute, step }) => ({ at: localTime(minute), ...step }));
}

const OPENS_MINUTE = 60;

function agreed({ entered, phone, agrees: { text, later } }: PlanWords): StoryStep {
  return { minute: Math.max(entered, OPENS_MINUTE) + later, step: { reply: { from: phone, text } } };
}

function eventSteps({ deed, meanwhile, met }: EventWords, placed: Placed): StoryStep[] {
  const { minute } = placed;
  if (isPlot(deed)) return plotSteps(deed, placed).flatMap((each) => [each, ...taken(each)]);
  const aim = meanwhile ? aimed(deed, placed.moment.due) : deed;
  const step = { ...(meanwhile ? { meanwhile } : {}), ...deedStep(aim, placed) };
  const before = met ? [{ meanwhile: met.calls, amid: met.amid, ...deedStep(met.deed, placed) }] : [];
  const steps = [...before, step].map((each) => ({ minute, step: each }));
  return [...steps, ...overtaken(deed, minute), ...steps.flatMap(taken)];
}

function isPlot(deed: Deed | Plot): deed is Plot {
  return ['file', 'refusal', 'exchange', 'pending', 'asking'].some((name) => name in deed);
}

/** Somebody takes what they are paged for, so that a story is not all pages. */
function taken({ minute, step }: StoryStep): StoryStep[] {
  if (!('reply' in step)) return [];
  return [12, 31].map((later) => ({ minute: minute + later, step: { staff: { id: 'desk', accept: 'last' } } }));
}

const BEFORE_MINUTES = 3;

/** What was written before, and comes after it. */
function overtaken(deed: Deed, minute: number): StoryStep[] {
  if (!('reply' in deed) || !deed.reply.older) return [];
  const { from, older: text, late } = deed.reply;
  const writtenAt = localTime(Math.max(0, minute - late - BEFORE_MINUTES));
  return [{ minute: minute + 1, step: { reply: { from, text, writtenAt } } }];
}

/** In the middle of a tick, what changes is the very visit of which a text is under way. */
function aimed(deed: Deed, due: Moment['due']): Deed {
  if (!due) return deed;
  if ('move' in deed) return { move: { ...deed.move, ...due } };
  if (!('step' in deed)) return deed;
  const [[name, value] = []] = Object.entries(deed.step);
  return name && ['cancel', 'missed', 'confirm', 'attended'].includes(name) && value ? { step: { [name]: due } } : deed;
}

function deedStep(deed: Deed, { minute, story }: Placed): StoryStep['step'] {
  if ('step' in deed) return deed.step;
  if ('move' in deed) return { move: { ...deed.move, to: localTime(deed.move.to) } };
  if ('settings' in deed) return { settings: clinicFile(deed.settings) };
  if ('rollback' in deed) return { settings: clinicFile(story.clinic) };
  if ('enter' in deed) return { plan: planFile(entered(deed.enter, story.plans)) };
  if ('add' in deed) {
    const { plan, visit, at: start } = deed.add;
    return { add: { plan, visit: { visit, at: localTime(start) } } };
  }
  const { late, older: _, ...reply } = deed.reply;
  return { reply: { ...reply, ...(late > 0 ? { writtenAt: localTime(Math.max(0, minute - late)) } : {}) } };
}
