import type { Clinic } from '../../core/clinic/clinic.ts';
import type { DuePointer } from '../../core/sending/due-pointer.ts';
import { inOrder } from '../../core/sending/order.ts';
import { type Instant, milliseconds, plus } from '../../core/time/units.ts';
import type { World } from '../ports.ts';
import { type Tended, tendBatch } from './tend.ts';

/** What one run did; counts only. */
export interface RunReport {
  /** Plans that were due. */
  readonly due: number;
  readonly sent: number;
  readonly held: number;
  /** Plans that were left due: the number's rate or the run's time was spent, or another run had the number. */
  readonly left: number;
  readonly lateSeconds: number;
}

/** One call, one batch of plans: the provider's answer and the claim stay within a second of each other. */
const BATCH_PLANS_MAX = 25;
/** A slow provider holds up at most this many batches of a number at once. */
const BATCHES_UNDER_WAY_MAX = 8;
/** A plan that keeps coming up within one run is left to the next, which goes on where this one was. */
const PASSES_MAX = 10;

/**
 * Sends what is due, the most urgent first, at each number's own rate, and stops taking on more when `stopAt` comes;
 * what is left stays due. Safe to run twice at once, late, or not at all: the ledger decides what was sent.
 */
export async function sendDueTexts(world: World, { stopAt }: { stopAt: Instant }): Promise<RunReport> {
  const pointers = await world.pointers.due(world.clock.now());
  const { clinics, unread, failures } = await currentClinics(pointers, world);
  const workable = pointers.filter(({ clinic }) => !unread.has(clinic));
  const lanes = [...Map.groupBy(workable, (pointer) => numberOf(clinics.get(pointer.clinic), pointer)).entries()];
  const worked = await Promise.allSettled(
    lanes.map(([number, lane]) => workLane(world, { number, pointers: lane, clinics, stopAt })),
  );
  const failed = [
    ...worked.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason),
    ...failures,
  ];
  if (failed.length > 0) throw failed[0];
  return worked.reduce((sum, outcome) => (outcome.status === 'fulfilled' ? added(sum, outcome.value) : sum), {
    ...NOTHING,
    due: pointers.length,
  });
}

const NOTHING: RunReport = { due: 0, sent: 0, held: 0, left: 0, lateSeconds: 0 };

export function added(a: RunReport, b: RunReport): RunReport {
  return {
    due: a.due + b.due,
    sent: a.sent + b.sent,
    held: a.held + b.held,
    left: a.left + b.left,
    lateSeconds: Math.max(a.lateSeconds, b.lateSeconds),
  };
}

/** Texts from one origination number share its rate; a clinic that names none has the account's to itself. */
function numberOf(clinic: Clinic | undefined, { clinic: id }: DuePointer): string {
  return clinic?.texting.number ?? id;
}

/** Settings that cannot be read leave their clinic's plans due and end the run with their error, after all others. */
async function currentClinics(pointers: readonly DuePointer[], { clinics }: World) {
  const ids = [...new Set(pointers.map(({ clinic }) => clinic))];
  const read = await Promise.allSettled(ids.map((id) => clinics.current(id)));
  const found = read.flatMap((each) => (each.status === 'fulfilled' && each.value ? [each.value.clinic] : []));
  return {
    clinics: new Map(found.map((clinic) => [clinic.clinic, clinic])),
    unread: new Set(ids.filter((_, index) => read[index]?.status === 'rejected')),
    failures: read.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : [])),
  };
}

interface Lane {
  readonly number: string;
  readonly pointers: readonly DuePointer[];
  readonly clinics: ReadonlyMap<string, Clinic>;
  readonly stopAt: Instant;
}

/** One number's plans. A single one needs no lease: its claim is enough to send it once. */
async function workLane(world: World, lane: Lane): Promise<RunReport> {
  if (lane.pointers.length === 1) return workQueue(world, lane);
  const now = world.clock.now();
  if (lane.stopAt <= now) return { ...NOTHING, left: lane.pointers.length };
  if (!(await world.leases.take(lane.number, { now, until: lane.stopAt }))) {
    return { ...NOTHING, left: lane.pointers.length };
  }
  const report = await workQueue(world, lane);
  await world.leases.giveBack(lane.number, lane.stopAt);
  return report;
}

interface Waiting {
  readonly pointer: DuePointer;
  readonly passes: number;
}

/**
 * Starts one batch after the other at the number's pace, without waiting for the one before to end. A batch that
 * fails, because the world does, ends the run when those under way have ended.
 */
async function workQueue(world: World, { pointers, clinics, stopAt }: Lane): Promise<RunReport> {
  const perSecond = Math.min(...pointers.map(({ clinic }) => clinics.get(clinic)?.texting.perSecond ?? 1));
  const size = Math.min(BATCH_PLANS_MAX, Math.max(1, Math.floor(perSecond)));
  const pace = { started: world.clock.now(), perSecond, parts: 0 };
  const failures: unknown[] = [];
  const underWay = new Set<Promise<void>>();
  let queue: Waiting[] = inOrder(pointers).map((pointer) => ({ pointer, passes: 1 }));
  let report = NOTHING;
  const start = async (batch: readonly Waiting[]): Promise<void> => {
    const tended = await tendBatch(world, batch.map(duePlan(clinics)));
    pace.parts += sum(tended.map(({ parts }) => parts)) - likelyParts(batch);
    report = tended.reduce((total, each) => added(total, { ...NOTHING, ...each.report }), report);
    queue = [...(await again(world, batch, tended)), ...queue];
  };
  while (failures.length === 0 && (queue.length > 0 || underWay.size > 0)) {
    if (queue.length === 0 || underWay.size === BATCHES_UNDER_WAY_MAX) {
      await Promise.race(underWay);
      continue;
    }
    if (!(await isTimeLeft(world, pace, stopAt))) break;
    const batch = queue.slice(0, size);
    queue = queue.slice(size);
    pace.parts += likelyParts(batch);
    const work: Promise<void> = start(batch)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  }
  await Promise.all(underWay);
  if (failures.length > 0) throw failures[0];
  return { ...report, left: report.left + queue.length };
}

interface Pace {
  readonly started: Instant;
  /** Parts. */
  readonly perSecond: number;
  /** Parts that were sent, or are likely to be by what is under way. */
  readonly parts: number;
}

/** Waits for the number's next turn; false when the run must not take on more. */
async function isTimeLeft({ clock }: World, { started, perSecond, parts }: Pace, stopAt: Instant) {
  const turn = plus(started, milliseconds(Math.ceil((parts / perSecond) * 1000)));
  if (stopAt <= turn) return false;
  await clock.pause(turn);
  return clock.now() < stopAt;
}

/** One part a text that is expected to go, until it is rendered and counted. */
function likelyParts(batch: readonly Waiting[]): number {
  return batch.filter(({ pointer }) => pointer.next.some(({ look }) => !look)).length;
}

function duePlan(clinics: ReadonlyMap<string, Clinic>) {
  return ({ pointer }: Waiting) => ({ pointer, clinic: clinics.get(pointer.clinic) });
}

async function again(world: World, batch: readonly Waiting[], tended: readonly Tended[]): Promise<Waiting[]> {
  const open = batch.flatMap(({ passes }, index) => {
    const pointer = tended[index]?.again;
    return pointer ? [{ pointer, passes: passes + 1 }] : [];
  });
  const spent = open.filter(({ passes }) => passes > PASSES_MAX);
  await Promise.all(spent.map(({ pointer }) => world.pointers.move({ ...pointer, rev: pointer.rev + 1 })));
  return open.filter(({ passes }) => passes <= PASSES_MAX);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
