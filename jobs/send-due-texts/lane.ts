import type { DuePointer } from '../../core/sending/due-pointer.ts';
import { inOrder } from '../../core/sending/order.ts';
import { likelyParts, nextBatch, turnAfter, type Waiting } from '../../core/sending/turns.ts';
import type { Instant } from '../../core/time/units.ts';
import type { World } from '../ports/world.ts';
import type { BusyPhones } from './busy-phones.ts';
import type { FreshSettings } from './fresh-settings.ts';
import { movePointer } from './move-pointer.ts';
import { added, NOTHING, type RunReport } from './run-report.ts';
import { type Tended, tendBatch } from './tend.ts';

/** A slow provider holds up at most this many batches of a number at once. */
const BATCHES_UNDER_WAY_MAX = 8;
/** A plan that keeps coming up within one run is left to the next. */
const PASSES_MAX = 10;

/** The due plans of one origination number. */
export interface Lane {
  readonly number: string;
  /** Message parts a second. */
  readonly perSecond: number;
  readonly pointers: readonly DuePointer[];
  readonly settings: FreshSettings;
  readonly phones: BusyPhones;
  readonly stopAt: Instant;
}

/** A single plan needs no lease: its claim is enough to send it once. */
export async function workLane(world: World, lane: Lane): Promise<RunReport> {
  if (lane.pointers.length === 1) return new LaneWork(world, lane).done();
  const now = world.clock.now();
  if (lane.stopAt <= now) return { ...NOTHING, left: lane.pointers.length };
  if (!(await world.leases.take(lane.number, { now, until: lane.stopAt }))) {
    return { ...NOTHING, left: lane.pointers.length };
  }
  const report = await new LaneWork(world, lane).done();
  await world.leases.giveBack(lane.number, lane.stopAt);
  return report;
}

/**
 * Starts one batch after the other at the number's pace, without waiting for the one before to end. A batch that
 * fails, because the world does, ends the work when those under way have ended.
 */
class LaneWork {
  readonly #world: World;
  readonly #lane: Lane;
  readonly #started: Instant;
  readonly #underWay = new Set<Promise<void>>();
  readonly #failures: unknown[] = [];
  /** Changed in place: it can be long, and a batch takes few. */
  readonly #queue: Waiting[];
  /** Parts that were sent, or are likely to be by what is under way. */
  #parts = 0;
  #report = NOTHING;

  constructor(world: World, lane: Lane) {
    this.#world = world;
    this.#lane = lane;
    this.#started = world.clock.now();
    this.#queue = inOrder(lane.pointers).map((pointer) => ({ pointer, passes: 1 }));
  }

  async done(): Promise<RunReport> {
    while (await this.#goOn());
    await Promise.all(this.#underWay);
    if (this.#failures.length > 0) throw this.#failures[0];
    await this.#leave(this.#queue.filter(({ passes }) => passes > 1));
    return { ...this.#report, left: this.#report.left + this.#queue.length };
  }

  /** Starts the next batch, or waits for one to end; false when neither is left to do. */
  async #goOn(): Promise<boolean> {
    if (this.#failures.length > 0) return false;
    if (this.#queue.length === 0 || this.#underWay.size === BATCHES_UNDER_WAY_MAX) return this.#oneEnds();
    if (!(await this.#isTimeLeft())) return false;
    const batch = this.#takeBatch();
    if (batch.length === 0) return this.#oneEnds();
    this.#start(batch);
    return true;
  }

  /** False when none is under way. */
  async #oneEnds(): Promise<boolean> {
    if (this.#underWay.size === 0) return false;
    await Promise.race(this.#underWay);
    return true;
  }

  /** Waits for the number's next turn; false when the run must not take on more. */
  async #isTimeLeft(): Promise<boolean> {
    const { clock } = this.#world;
    const turn = turnAfter(this.#parts, { started: this.#started, perSecond: this.#lane.perSecond });
    if (this.#lane.stopAt <= turn) return false;
    await clock.pause(turn);
    return clock.now() < this.#lane.stopAt;
  }

  #takeBatch(): readonly Waiting[] {
    const { perSecond, phones } = this.#lane;
    const now = this.#world.clock.now();
    const { batch, passedOver } = nextBatch(this.#queue, { perSecond, busy: phones.names, now });
    for (const { pointer } of batch) phones.take(pointer);
    this.#queue.splice(0, batch.length + passedOver.length, ...passedOver);
    return batch;
  }

  #start(batch: readonly Waiting[]): void {
    const work: Promise<void> = this.#tend(batch)
      .catch((error: unknown) => void this.#failures.push(error))
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  async #tend(batch: readonly Waiting[]): Promise<void> {
    const now = this.#world.clock.now();
    const likely = sum(batch.map(({ pointer }) => likelyParts(pointer, now)));
    this.#parts += likely;
    const clinics = await Promise.all(batch.map(({ pointer }) => this.#lane.settings.of(pointer.clinic)));
    const tended = await tendBatch(
      this.#world,
      batch.map(({ pointer }, index) => ({ pointer, clinic: clinics[index] })),
    );
    this.#parts += sum(tended.map(({ parts }) => parts)) - likely;
    this.#report = tended.reduce((total, { report }) => added(total, { ...NOTHING, ...report }), this.#report);
    for (const [index, { pointer }] of batch.entries()) {
      if (!tended[index]?.isUnsure) this.#lane.phones.giveBack(pointer);
    }
    this.#queue.unshift(...(await this.#again(batch, tended)));
  }

  /** To the next run, which goes on where this one was: from the start each time, slow runs would never come to the end. */
  async #leave(amidst: readonly Waiting[]): Promise<void> {
    await Promise.all(amidst.map(({ pointer }) => movePointer(this.#world, pointer)));
  }

  async #again(batch: readonly Waiting[], tended: readonly Tended[]): Promise<Waiting[]> {
    const open = batch.flatMap(({ passes }, index) => {
      const pointer = tended[index]?.again;
      return pointer ? [{ pointer, passes: passes + 1 }] : [];
    });
    await this.#leave(open.filter(({ passes }) => passes > PASSES_MAX));
    return open.filter(({ passes }) => passes <= PASSES_MAX);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
