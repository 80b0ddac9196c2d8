import type { Clinic } from '../../core/clinic/clinic.ts';
import { countParts } from '../../core/texts/parts.ts';
import { type Instant, minus, minutes } from '../../core/time/units.ts';
import type { Happening } from '../../jobs/ports.ts';
import { publishClinic } from '../../jobs/publish-clinic.ts';
import { type LocalStage, type SendingService, startLocalStage } from '../local-stage.ts';
import { type AlertLine, atText, type Line, named, namedText } from './lines.ts';
import type { CrashPoint } from './mortal-world.ts';
import type { Rehearsal, Step } from './rehearsal.ts';
import { VirtualClock } from './virtual-clock.ts';

/** What steps can change about the way the story goes on. */
export interface Scene {
  readonly stage: LocalStage;
  readonly clock: VirtualClock;
  readonly onLine: (line: Line) => void;
  /** What is still to come, in order of time. */
  readonly steps: Step[];
  clinic: Clinic;
  /** The minute of the last tick. */
  ticked: Instant;
  /** No tick runs before. */
  outageUntil: Instant;
  /** How often each tick runs at once. */
  ticks: number;
  /** How many messages phones have written so far. */
  replies: number;
  /** The phone that wrote last. */
  writing: string;
  /** How many runs are still to die at each point. */
  readonly crashes: Map<CrashPoint, number>;
}

export interface Setting extends Pick<Rehearsal, 'start' | 'clinic' | 'steps'> {
  readonly sender?: SendingService;
  /** Whether the links that staff get open in a browser. */
  readonly opensAlerts?: boolean;
}

/** Sets the stage for a story, with its clinic's settings published. `scene.stage.stop()` takes it down. */
export async function openScene(
  { start, clinic, steps, sender, opensAlerts = false }: Setting,
  onLine: (line: Line) => void,
): Promise<Scene> {
  const clock = new VirtualClock(start);
  const watch = {
    happened: (happening: Happening) => {
      const line = happened(happening, { now: clock.now(), timeZone: clinic.timeZone, writing: scene.writing });
      if (line) onLine(line);
    },
  };
  const receiptsOfSuccess = steps.some(({ action }) => action.do === 'sms' || action.do === 'crash');
  const stage = await startLocalStage({ clock, watch, receiptsOfSuccess, opensAlerts, ...(sender ? { sender } : {}) });
  stage.onText(({ id, at, to, body }) => {
    onLine({ kind: 'text', at: atText(at, clinic.timeZone), to, ...namedText(id), body, ...countParts(body), id });
  });
  const scene: Scene = {
    ...{ stage, clock, onLine, clinic, steps: [...steps] },
    ...{ ticked: minus(start, minutes(1)), outageUntil: start, ticks: 1, replies: 0, writing: '', crashes: new Map() },
  };
  await publishClinic(stage.world, clinic);
  return scene;
}

interface Moment {
  readonly now: Instant;
  readonly timeZone: string;
  /** The phone that wrote last: what is told of a message does not name it. */
  readonly writing: string;
}

function happened(happening: Happening, { now, timeZone, writing }: Moment): Line | undefined {
  const at = atText(now, timeZone);
  switch (happening.kind) {
    case 'alert':
      return alertLine(at, happening);
    case 'accepted':
    case 'ended':
      return { kind: happening.kind, at, ...planOf(happening.alert), by: happening.by };
    case 'reply':
      return { kind: 'reply', at, from: writing, ...planOf(happening.key ?? {}), meaning: happening.meaning };
    case 'held':
      return { kind: 'held', at, ...named(happening.id), reason: happening.reason, id: happening.id };
    default:
      return undefined;
  }
}

function alertLine(at: string, { alert, to }: Extract<Happening, { kind: 'alert' }>): AlertLine {
  const { level, about, orPlans, unanswered } = alert;
  return {
    ...{ kind: 'alert', at, level, ...planOf(alert), to, about },
    ...(orPlans ? { orPlans } : {}),
    ...(unanswered ? { unanswered } : {}),
  };
}

function planOf({ plan }: { readonly plan?: string }): { readonly plan?: string } {
  return plan === undefined ? {} : { plan };
}
