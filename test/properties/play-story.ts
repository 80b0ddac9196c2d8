import type { Clinic } from '../../core/clinic/clinic.ts';
import type { PlanEdit } from '../../core/plan/edit-plan.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import { isoInstant, isoToMinute } from '../../core/time/iso.ts';
import { compare, hours, type Instant, minus, minutes, plus } from '../../core/time/units.ts';
import { toLocal } from '../../core/time/zone.ts';
import { timeline } from '../../core/timeline/timeline.ts';
import type { TimelineText } from '../../core/timeline/timeline-text.ts';
import { advance } from '../../local/rehearsal/advance.ts';
import type { HeldLine, Line, TextLine } from '../../local/rehearsal/lines.ts';
import { perform } from '../../local/rehearsal/perform.ts';
import type { Action, Step } from '../../local/rehearsal/rehearsal.ts';
import { openScene, type Scene } from '../../local/rehearsal/scene.ts';
import { moment } from '../builders.ts';
import {
  clinicOf,
  type EditWords,
  type Event,
  MINUTES,
  type PlanWords,
  START,
  TIME_ZONE,
  type TroubledStory,
} from './any-troubled-story.ts';

/** Everything that was seen of a story. */
export interface Played {
  readonly texts: readonly SeenText[];
  readonly held: readonly HeldLine[];
  /** How each plan stood, from when on, in order of time. */
  readonly standings: readonly Standing[];
  /** Each plan's ledger, as it was found again and again. */
  readonly ledgers: readonly { readonly plan: string; readonly entries: readonly LedgerEntry[] }[];
  readonly refusedPhones: ReadonlySet<string>;
  readonly until: Instant;
}

export interface SeenText extends TextLine {
  /** The plan as it was when the text went. */
  readonly standing: Standing | undefined;
}

export interface Standing {
  readonly since: Instant;
  readonly plan: StoredPlan;
  readonly clinic: Clinic;
  readonly calledFor: readonly TimelineText[];
}

export interface Cutting {
  /** Each tick runs this often at once. */
  readonly ticks?: number;
  /** The clock is also stopped and started anew at these minutes. */
  readonly stops?: readonly number[];
}

export const at = (minute: number): Instant => plus(moment(START, TIME_ZONE), minutes(minute));
/** Noon of the day after: the window is open in both zones, and two quiet hours and more have passed. */
export const UNTIL = at(MINUTES + 28 * 60);

/** Plays a story on a stage of its own, from entry to the end of its quiet day. */
export async function playStory(story: TroubledStory, { ticks = 1, stops = [] }: Cutting = {}): Promise<Played> {
  const seen = new Notebook();
  const steps = stepsOf(story, stops);
  const scene = await openScene(
    { start: at(0), clinic: clinicOf(story.clinic), steps: steps.filter(hasAction), sender: story.sender },
    (line) => seen.note(line),
  );
  // The scene has seen which faults are to come; the steps are done here, so that the plans can be looked at after each.
  scene.steps.splice(0);
  scene.ticks = ticks;
  try {
    for (const step of steps) {
      await advance(scene, { until: step.at });
      if (step.action) await perform(scene, step.action);
      await seen.look(scene, story);
    }
    return seen.all();
  } finally {
    await scene.stage.stop();
  }
}

interface Moment {
  readonly at: Instant;
  readonly action?: Action;
}

function hasAction(moment: Moment): moment is Step {
  return moment.action !== undefined;
}

function stepsOf({ plans, events }: TroubledStory, stops: readonly number[]): Moment[] {
  const clear: Action = { do: 'ticks', count: 1 };
  return [
    ...plans.map((plan): Moment => ({ at: at(plan.entered), action: { do: 'plan', plan: planJson(plan) } })),
    ...events.map((event): Moment => ({ at: at(event.at), action: actionOf(event) })),
    ...stops.map((minute): Moment => ({ at: at(minute) })),
    ...(events.some((event) => event.do === 'ticks') ? [{ at: at(MINUTES), action: clear }] : []),
    { at: minus(UNTIL, hours(2)) },
    { at: UNTIL },
  ].sort((a, b) => compare(a.at, b.at));
}

function planJson({ plan, phone, timeZone, visits, ride }: PlanWords) {
  const consent = { texts: true, on: '2026-03-01T10:00:00-08:00', how: 'form' };
  return {
    ...{ plan, protocol: 'series', startsOn: START.slice(0, 10), state: 'active', consent },
    patient: { firstName: `Patient ${plan}`, phone, timeZone },
    ...(ride ? { helper: { name: 'Luis', phone: '+12065550126', consent } } : {}),
    visits: visits.map((minute, index) => ({ visit: `v${index + 1}`, at: localTime(minute) })),
  };
}

/** A clock time that the change of clocks skips is moved on by an hour. */
function localTime(minute: number): string {
  return isoToMinute(toLocal(at(minute), TIME_ZONE));
}

function actionOf(event: Event): Action {
  switch (event.do) {
    case 'edit':
      return { do: 'edit', plan: event.plan, edit: editOf(event.edit, event.at) };
    case 'settings':
      return { do: 'settings', clinic: clinicOf(event.clinic), problems: [] };
    case 'reply':
      return { do: 'reply', from: event.from, text: 'C' };
    case 'outage':
      return { do: 'outage', until: at(event.at + event.minutes) };
    default:
      return event;
  }
}

function editOf(edit: EditWords, minute: number): PlanEdit {
  switch (edit.do) {
    case 'move':
      return { do: 'move', visit: edit.visit, to: localTime(edit.to) };
    case 'add':
      return { do: 'add', visit: { visit: edit.visit, at: localTime(edit.to), status: 'booked' } };
    case 'consent':
      return { ...edit, on: isoInstant(at(minute)) };
    case 'attended':
      return { do: 'attended', visit: edit.visit };
    default:
      return edit;
  }
}

class Notebook {
  readonly #texts: SeenText[] = [];
  readonly #held: HeldLine[] = [];
  readonly #standings: Standing[] = [];
  readonly #ledgers: { plan: string; entries: readonly LedgerEntry[] }[] = [];
  readonly #current = new Map<string, Standing>();
  readonly #refusedPhones = new Set<string>();

  note(line: Line): void {
    if (line.kind === 'text') this.#texts.push({ ...line, standing: this.#current.get(line.plan ?? '') });
    if (line.kind === 'held') this.#held.push(line);
  }

  /** How the plans stand now, and what their ledgers say. */
  async look({ stage, clock, clinic }: Scene, { plans }: TroubledStory): Promise<void> {
    for (const { plan: id } of plans) {
      const { plan, texts } = await stage.world.plans.story({ clinic: clinic.clinic, plan: id });
      if (!plan) continue;
      this.#ledgers.push({ plan: id, entries: texts });
      if (plan.blocked?.patient) this.#refusedPhones.add(plan.patient.phone);
      const known = this.#current.get(id);
      if (known?.plan.version === plan.version && known.clinic === clinic) continue;
      const standing = { since: clock.now(), plan, clinic, calledFor: timeline(plan, clinic) };
      this.#current.set(id, standing);
      this.#standings.push(standing);
    }
  }

  all(): Played {
    return {
      ...{ texts: this.#texts, held: this.#held, standings: this.#standings, ledgers: this.#ledgers },
      ...{ refusedPhones: this.#refusedPhones, until: UNTIL },
    };
  }
}
