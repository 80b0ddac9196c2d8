import type { Temporal } from 'temporal-polyfill';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { DuePointer } from '../../core/sending/due-pointer.ts';
import { inOrder } from '../../core/sending/order.ts';
import { isBefore } from '../../core/time/zone.ts';
import type { World } from '../ports.ts';
import { tendBatch } from './tend.ts';

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
/** A plan that keeps coming up within one run is left to the next. */
const PASSES_MAX = 10;

/**
 * Sends what is due, the most urgent first, at each number's own rate, and stops taking on more when `stopAt` comes;
 * what is left stays due. Safe to run twice at once, late, or not at all: the ledger decides what was sent.
 */
export async function sendDueTexts(world: World, { stopAt }: { stopAt: Temporal.Instant }): Promise<RunReport> {
  const pointers = await world.pointers.due(world.clock.now());
  const clinics = await currentClinics(pointers, world);
  const lanes = [...Map.groupBy(pointers, (pointer) => numberOf(clinics.get(pointer.clinic), pointer)).entries()];
  const worked = await Promise.allSettled(
    lanes.map(([number, lane]) => workLane(world, { number, pointers: lane, clinics, stopAt })),
  );
  const failed = worked.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
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

async function currentClinics(pointers: readonly DuePointer[], { clinics }: World): Promise<Map<string, Clinic>> {
  const ids = [...new Set(pointers.map(({ clinic }) => clinic))];
  const found = await Promise.all(ids.map((id) => clinics.current(id)));
  return new Map(found.filter((each) => each !== undefined).map((each) => [each.clinic.clinic, each.clinic]));
}

interface Lane {
  readonly number: string;
  readonly pointers: readonly DuePointer[];
  readonly clinics: ReadonlyMap<string, Clinic>;
  readonly stopAt: Temporal.Instant;
}

/** One number's plans. A single one needs no lease: its claim is enough to send it once. */
async function workLane(world: World, lane: Lane): Promise<RunReport> {
  if (lane.pointers.length === 1) return workQueue(world, lane);
  const now = world.clock.now();
  if (!isBefore(now, lane.stopAt)) return { ...NOTHING, left: lane.pointers.length };
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

async function workQueue(world: World, { pointers, clinics, stopAt }: Lane): Promise<RunReport> {
  const started = world.clock.now();
  const perSecond = Math.min(...pointers.map(({ clinic }) => clinics.get(clinic)?.texting.perSecond ?? 1));
  const size = Math.min(BATCH_PLANS_MAX, Math.max(1, Math.floor(perSecond)));
  let queue: Waiting[] = inOrder(pointers).map((pointer) => ({ pointer, passes: 1 }));
  let report = NOTHING;
  let parts = 0;
  while (queue.length > 0) {
    const goesAt = started.add({ milliseconds: Math.ceil((parts / perSecond) * 1000) });
    if (!isBefore(goesAt, stopAt)) break;
    await world.clock.pause(goesAt);
    if (!isBefore(world.clock.now(), stopAt)) break;
    const batch = queue.slice(0, size);
    const tended = await tendBatch(
      world,
      batch.map(({ pointer }) => ({ pointer, clinic: clinics.get(pointer.clinic) })),
    );
    parts += tended.reduce((sum, each) => sum + each.parts, 0);
    report = tended.reduce((sum, each) => added(sum, { ...NOTHING, ...each.report }), report);
    queue = [...again(batch, tended), ...queue.slice(size)];
  }
  return { ...report, left: report.left + queue.length };
}

function again(batch: readonly Waiting[], tended: readonly { again?: DuePointer }[]): Waiting[] {
  return batch.flatMap(({ passes }, index) => {
    const pointer = tended[index]?.again;
    return pointer && passes < PASSES_MAX ? [{ pointer, passes: passes + 1 }] : [];
  });
}
