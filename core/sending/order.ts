import type { DuePointer } from './due-pointer.ts';

/**
 * The order in which due plans are worked on: the most urgent tier first; inside a tier one plan of each clinic in
 * turn, so that a small clinic does not wait for a large one; and of each clinic the earliest deadline first.
 *
 * @example
 * inOrder([harborA, harborB, juniperA]) //=> [harborA, juniperA, harborB]
 */
export function inOrder(pointers: readonly DuePointer[]): DuePointer[] {
  const tiers = Map.groupBy(pointers, ({ tier }) => tier);
  return [...tiers.keys()].sort((a, b) => a - b).flatMap((tier) => inTurn(tiers.get(tier) ?? []));
}

function inTurn(pointers: readonly DuePointer[]): DuePointer[] {
  const clinics = [...Map.groupBy(pointers, ({ clinic }) => clinic).values()];
  const queues = clinics.map((queue) => [...queue].sort(byDeadline)).sort((a, b) => byDeadline(first(a), first(b)));
  const placed = queues.flatMap((queue) => queue.map((pointer, round) => ({ pointer, round })));
  return placed.sort((a, b) => a.round - b.round).map(({ pointer }) => pointer);
}

function first(queue: readonly DuePointer[]): DuePointer {
  const pointer = queue[0];
  if (!pointer) throw new Error('a clinic without a due plan stands in no queue');
  return pointer;
}

/** Without a deadline there is nothing to send; such a plan is quickly done and goes first. */
function byDeadline(a: DuePointer, b: DuePointer): number {
  return compare(a.deadline ?? '', b.deadline ?? '') || compare(a.plan, b.plan);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
