import { POINTERS_A_PARTITION_MAX, pointerItem } from '../../adapters/dynamo/due-pointers.ts';
import { DUE_INDEX } from '../../adapters/dynamo/keys.ts';
import type { DuePointer } from '../../core/sending/due-pointer.ts';
import { nextBatch, turnAfter, type Waiting } from '../../core/sending/turns.ts';
import { readInstant } from '../../core/time/iso.ts';
import { between, type Instant, inMinutes, minutes, plus, seconds } from '../../core/time/units.ts';

/** In which order a run of the sender works on what is due. */
export type Order = (pointers: readonly DuePointer[]) => DuePointer[];

/** What became of a text: minutes from when it was due until it went, or undefined when it was of no use any more. */
export type Fates = ReadonlyMap<DuePointer, number | undefined>;

export interface Sending {
  readonly from: Instant;
  /** Message parts. */
  readonly perSecond: number;
  /** What a run reads of all that is left, and in which order it works on that. */
  readonly read: (pointers: readonly DuePointer[]) => Index;
  readonly order: Order;
}

/** What is due and was not worked on, as a run reads it. */
export interface Index {
  read(): DuePointer[];
  remove(pointer: DuePointer): void;
  isEmpty(): boolean;
}

/** A run works for fifty seconds of each minute. */
const RUN = seconds(50);

/**
 * Lets time pass over what is due, through the scheduling of the product: its order, its batches and its pace. That a
 * text is sent takes no time, and no text is tried twice.
 */
export function sendAll(pointers: readonly DuePointer[], sending: Sending): Fates {
  const fates = new Map<DuePointer, number | undefined>();
  const index = sending.read(pointers);
  for (let tick = sending.from; !index.isEmpty(); tick = plus(tick, minutes(1))) {
    for (const [pointer, sentAt] of oneRun(sending.order(index.read()), tick, sending)) {
      fates.set(pointer, sentAt === undefined ? undefined : inMinutes(between(sending.from, sentAt)));
      index.remove(pointer);
    }
  }
  return fates;
}

type Fate = readonly [DuePointer, Instant | undefined];

/** What is of no use any more is held, and costs nothing of the rate. */
function oneRun(order: readonly DuePointer[], started: Instant, { perSecond }: Sending): Fate[] {
  const fates: Fate[] = [];
  const line: Waiting[] = order.map((pointer) => ({ pointer, passes: 1 }));
  let parts = 0;
  while (line.length > 0) {
    const now = turnAfter(parts, { started, perSecond });
    if (plus(started, RUN) <= now) break;
    const { batch, passedOver } = nextBatch(line, { perSecond, now, busy: new Set() });
    const sent = batch.filter(({ pointer }) => now <= readInstant(pointer.deadline ?? ''));
    for (const waiting of batch) fates.push([waiting.pointer, sent.includes(waiting) ? now : undefined]);
    parts += sent.length;
    line.splice(0, batch.length + passedOver.length, ...passedOver);
  }
  return fates;
}

/**
 * The index `due` by the very keys that the table has: of each partition a run gets the first so many. What has the same
 * key comes in the order of its clinics, which is the worst that a table could do.
 */
export function dueIndex(pointers: readonly DuePointer[]): Index {
  const keyed = pointers.map((pointer) => ({ pointer, ...keysOf(pointer) }));
  const sorted = keyed.sort((a, b) => (a.sort < b.sort ? -1 : 1));
  const partitions = [...Map.groupBy(sorted, ({ partition }) => partition).values()].map((items) =>
    firstOf(
      items.map(({ pointer }) => pointer),
      POINTERS_A_PARTITION_MAX,
    ),
  );
  return {
    read: () => partitions.flatMap((partition) => partition.read()),
    remove: (pointer) => partitions.forEach((partition) => void partition.remove(pointer)),
    isEmpty: () => partitions.every((partition) => partition.isEmpty()),
  };
}

/** More than the fastest number sends in a run. */
const RUN_POINTERS_MAX = 20_000;

/** The index that an order would wish for: a run gets just those that come first. */
export function wishedFor(order: Order): Sending['read'] {
  return (pointers) => firstOf(order(pointers), RUN_POINTERS_MAX);
}

function firstOf(pointers: readonly DuePointer[], max: number): Index {
  const left = new Set(pointers);
  return {
    read: () => [...left].slice(0, max),
    remove: (pointer) => void left.delete(pointer),
    isEmpty: () => left.size === 0,
  };
}

function keysOf(pointer: DuePointer) {
  const { pk, [DUE_INDEX.partition]: partition, [DUE_INDEX.sort]: dueAt } = pointerItem(pointer);
  return { partition: String(partition), sort: `${dueAt} ${pk}` };
}
