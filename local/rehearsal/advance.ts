import { offsetText } from '../../core/time/iso.ts';
import { ceilToMinute, earliest, floorToMinute, type Instant, latest, minutes, plus } from '../../core/time/units.ts';
import { added, NOTHING } from '../../jobs/send-due-texts/run-report.ts';
import { perform } from './perform.ts';
import { EACH_MINUTE } from './run.ts';
import type { Again, Scene } from './scene.ts';

export interface Journey {
  readonly until: Instant;
  /** Told of each minute that matters, once the clock shows it. */
  readonly onMinute?: (now: Instant) => void;
  /** Asked after each minute that matters: true ends the journey there, before `until`. */
  readonly isEnough?: () => boolean;
}

/**
 * Moves the clock from one minute that matters to the next: its steps, the receipts, then the tick, through the jobs
 * and handlers that AWS runs. A scene can be moved on from wherever it was left.
 */
export async function advance(scene: Scene, { until, onMinute, isEnough }: Journey): Promise<void> {
  for (;;) {
    const now = nextMinute(scene);
    if (now === undefined || until < now) break;
    scene.clock.jumpTo(now);
    onMinute?.(now);
    await playMinute(scene);
    if (isEnough?.()) return;
  }
  scene.clock.jumpTo(until);
  await scene.stage.takeReceipts();
}

/**
 * The next moment at which anything happens: a step, a tick that finds something due, or a receipt that says that a
 * text did not arrive. One that says that it did changes nothing to come, and is taken with the next of these, but for
 * one that is to be late: that is counted from its own time.
 */
function nextMinute({ stage, steps, again, outageUntil, ticked, troubles }: Scene): Instant | undefined {
  const due = stage.nextDue();
  const receipt = troubles.awaitsReceipt() ? stage.network.nextReceiptDue() : stage.network.nextFailureDue();
  const moments = [
    ...steps.slice(0, 1).map(({ at }) => at),
    ...(due === undefined ? [] : [ceilToMinute(latest(latest(due, outageUntil), nextTick(ticked)))]),
    ...(receipt === undefined ? [] : [ceilToMinute(receipt)]),
    ...again.map(({ at }) => ceilToMinute(at)),
  ];
  return moments.length === 0 ? undefined : moments.reduce(earliest);
}

async function playMinute(scene: Scene): Promise<void> {
  const { clock, stage, steps } = scene;
  const now = clock.now();
  while (steps[0] && steps[0].at <= clock.now()) await perform(scene, steps.shift()?.action);
  await stage.takeReceipts();
  for (const { go } of takeDue(scene)) await go();
  if (isTickDue(scene)) {
    scene.ticked = floorToMinute(now);
    await Promise.all(atOnce(scene, EACH_MINUTE.page));
    await tick(scene);
  }
  for (const action of scene.troubles.leftOver()) await perform(scene, action);
}

function takeDue({ again, clock }: Scene): Again[] {
  const due = again.filter(({ at }) => at <= clock.now());
  for (const each of due) again.splice(again.indexOf(each), 1);
  return due;
}

/** A tick comes once a minute, and not during an outage. */
function isTickDue({ clock, outageUntil, ticked }: Scene): boolean {
  const now = clock.now();
  return outageUntil <= now && nextTick(ticked) <= floorToMinute(now);
}

function nextTick(ticked: Instant): Instant {
  return plus(ticked, minutes(1));
}

/** As often as the story says; a run that dies takes only itself along. */
function atOnce<Run>(scene: Scene, begin: (scene: Scene) => Run): Run[] {
  return Array.from({ length: scene.ticks }, () => begin(scene));
}

async function tick(scene: Scene): Promise<void> {
  const { stage, clock, clinic } = scene;
  const at = clock.now();
  const { readUnits, writeUnits } = stage.meter;
  const runs = await Promise.all(atOnce(scene, EACH_MINUTE.tick));
  const reports = runs.filter((report) => report !== undefined);
  const { due, sent, held, lateSeconds } = reports.reduce(added, NOTHING);
  if (scene.ticks > 1 && due > 0) scene.troubles.count('overlapping runs');
  scene.onLine({
    kind: 'run',
    at: offsetText(at, clinic.timeZone),
    ...{ due, sent, held, lateSeconds },
    reads: stage.meter.readUnits - readUnits,
    writes: stage.meter.writeUnits - writeUnits,
  });
}
