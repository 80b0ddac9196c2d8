import type { Temporal } from 'temporal-polyfill';
import { countParts } from '../../core/texts/parts.ts';
import { earliest, isBefore, latest } from '../../core/time/zone.ts';
import type { Happening, World } from '../../jobs/ports.ts';
import { publishClinic } from '../../jobs/publish-clinic.ts';
import { added, type RunReport } from '../../jobs/send-due-texts/run.ts';
import { startLocalStage } from '../local-stage.ts';
import { atText, type Line, named } from './lines.ts';
import { mortalWorld, RunDiedError } from './mortal-world.ts';
import { perform } from './perform.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Scene } from './scene.ts';
import { VirtualClock } from './virtual-clock.ts';

export interface Playing {
  readonly onLine: (line: Line) => void;
  /** Told from time to time where the story is. */
  readonly onProgress?: (now: Temporal.Instant) => void;
}

/**
 * Plays a story from one minute that matters to the next: its steps, the receipts, then the tick, through the jobs
 * and handlers that AWS runs.
 */
export async function play(rehearsal: Rehearsal, { onLine, onProgress }: Playing): Promise<void> {
  const { start, until, clinic } = rehearsal;
  const clock = new VirtualClock(start);
  const say = (happening: Happening) => {
    const line = happened(happening, { now: clock.now(), timeZone: clinic.timeZone });
    if (line) onLine(line);
  };
  const stage = await startLocalStage({ clock, watch: { happened: say } });
  const scene: Scene = { stage, clock, onLine, clinic, outageUntil: start, ticks: 1, replies: 0, crashes: new Map() };
  try {
    stage.onText(({ id, at, to, body }) => {
      onLine({ kind: 'text', at: atText(at, clinic.timeZone), to, ...named(id), body, ...countParts(body), id });
    });
    await publishClinic(stage.world, clinic);
    const steps = [...rehearsal.steps];
    let ticked = start.subtract({ minutes: 1 });
    for (;;) {
      const now = await nextMinute(scene, { step: steps[0]?.at, ticked });
      if (!now || isBefore(until, now)) break;
      clock.jumpTo(now);
      onProgress?.(now);
      while (steps[0] && !isBefore(clock.now(), steps[0].at)) await perform(scene, steps.shift()?.action);
      await stage.network.releaseReceipts(clock.now());
      if (isTickDue(scene, ticked)) {
        ticked = floorToMinute(now);
        await tick(scene);
      }
    }
    clock.jumpTo(until);
    await stage.network.releaseReceipts(until);
  } finally {
    await stage.stop();
  }
}

interface Pending {
  readonly step: Temporal.Instant | undefined;
  readonly ticked: Temporal.Instant;
}

/** The next moment at which anything happens: a step, a receipt, or a tick that finds something due. */
async function nextMinute({ stage, outageUntil }: Scene, { step, ticked }: Pending) {
  const due = await stage.world.pointers.earliest();
  const tick = due && ceilToMinute(latest(latest(due, outageUntil), ticked.add({ minutes: 1 })));
  const receipt = stage.network.receipts.nextDue();
  return [step, tick, receipt].reduce((a, b) => (a && b ? earliest(a, b) : (a ?? b)), undefined);
}

/** A tick comes on the minute, once a minute, and not during an outage. */
function isTickDue({ clock, outageUntil }: Scene, ticked: Temporal.Instant): boolean {
  const now = clock.now();
  return !isBefore(now, outageUntil) && !isBefore(floorToMinute(now), ticked.add({ minutes: 1 }));
}

function floorToMinute(instant: Temporal.Instant): Temporal.Instant {
  return instant.round({ smallestUnit: 'minute', roundingMode: 'floor' });
}

function ceilToMinute(instant: Temporal.Instant): Temporal.Instant {
  return instant.round({ smallestUnit: 'minute', roundingMode: 'ceil' });
}

/** Runs the handler as often as the story says, all at once; a run that dies takes only itself along. */
async function tick(scene: Scene): Promise<void> {
  const { stage, clock, clinic } = scene;
  const at = clock.now();
  const { readUnits, writeUnits } = stage.meter;
  const runs = Array.from({ length: scene.ticks }, () => survived(stage.tick(world(scene))));
  const reports = (await Promise.all(runs)).filter((report) => report !== undefined);
  const { due, sent, held, lateSeconds } = reports.reduce(added, { due: 0, sent: 0, held: 0, left: 0, lateSeconds: 0 });
  scene.onLine({
    kind: 'run',
    at: atText(at, clinic.timeZone),
    ...{ due, sent, held, lateSeconds },
    reads: stage.meter.readUnits - readUnits,
    writes: stage.meter.writeUnits - writeUnits,
  });
}

async function survived(run: Promise<RunReport>): Promise<RunReport | undefined> {
  try {
    return await run;
  } catch (error) {
    if (error instanceof RunDiedError) return undefined;
    throw error;
  }
}

function world({ stage, crashes }: Scene): World {
  return mortalWorld(stage.world, (point) => {
    const left = crashes.get(point) ?? 0;
    if (left === 0) return false;
    crashes.set(point, left - 1);
    return true;
  });
}

interface Moment {
  readonly now: Temporal.Instant;
  readonly timeZone: string;
}

function happened(happening: Happening, { now, timeZone }: Moment): Line | undefined {
  const at = atText(now, timeZone);
  if (happening.kind === 'alert') {
    const { level, plan, to, about } = happening.alert;
    return { kind: 'alert', at, level, plan, to, about };
  }
  if (happening.kind !== 'held') return undefined;
  const { id, reason } = happening;
  return { kind: 'held', at, ...named(id), reason, id };
}

