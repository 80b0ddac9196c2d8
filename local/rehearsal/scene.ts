import type { Clinic } from '../../core/clinic/clinic.ts';
import { countParts } from '../../core/texts/parts.ts';
import { type Instant, minus, minutes } from '../../core/time/units.ts';
import type { Happening } from '../../jobs/ports.ts';
import { publishClinic } from '../../jobs/publish-clinic.ts';
import { type LocalStage, type SendingService, startLocalStage } from '../local-stage.ts';
import { atText, type Line, named } from './lines.ts';
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
  /** How many runs are still to die at each point. */
  readonly crashes: Map<CrashPoint, number>;
}

export interface Setting extends Pick<Rehearsal, 'start' | 'clinic' | 'steps'> {
  readonly sender?: SendingService;
}

/** Sets the stage for a story, with its clinic's settings published. `scene.stage.stop()` takes it down. */
export async function openScene(
  { start, clinic, steps, sender }: Setting,
  onLine: (line: Line) => void,
): Promise<Scene> {
  const clock = new VirtualClock(start);
  const watch = {
    happened: (happening: Happening) => {
      const line = happened(happening, { now: clock.now(), timeZone: clinic.timeZone });
      if (line) onLine(line);
    },
  };
  const receiptsOfSuccess = steps.some(({ action }) => action.do === 'sms' || action.do === 'crash');
  const stage = await startLocalStage({ clock, watch, receiptsOfSuccess, ...(sender ? { sender } : {}) });
  stage.onText(({ id, at, to, body }) => {
    onLine({ kind: 'text', at: atText(at, clinic.timeZone), to, ...named(id), body, ...countParts(body), id });
  });
  await publishClinic(stage.world, clinic);
  return {
    ...{ stage, clock, onLine, clinic, steps: [...steps] },
    ...{ ticked: minus(start, minutes(1)), outageUntil: start, ticks: 1, replies: 0, crashes: new Map() },
  };
}

interface Moment {
  readonly now: Instant;
  readonly timeZone: string;
}

function happened(happening: Happening, { now, timeZone }: Moment): Line | undefined {
  const at = atText(now, timeZone);
  if (happening.kind === 'alert') {
    const { level, plan, about } = happening.alert;
    return { kind: 'alert', at, level, ...(plan ? { plan } : {}), to: happening.to, about };
  }
  if (happening.kind !== 'held') return undefined;
  const { id, reason } = happening;
  return { kind: 'held', at, ...named(id), reason, id };
}
