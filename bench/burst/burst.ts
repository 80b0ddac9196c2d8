import type { DuePointer } from '../../core/sending/due-pointer.ts';
import { inOrder } from '../../core/sending/order.ts';
import type { Bench, Row, Target } from '../bench.ts';
import { type Due, type Kind, morning, NINE, type Size } from './morning.ts';
import { dueIndex, type Fates, type Sending, sendAll, wishedFor } from './scheduling.ts';

/** A toll-free number, many of them or a small short code, a short code. */
const RATES = [3, 20, 100];
const SMALL_WAIT_MAX = 0.45;

const ORDERS: readonly (Pick<Sending, 'order' | 'read'> & { readonly name: string })[] = [
  { name: 'ours', read: dueIndex, order: inOrder },
  { name: 'deadline', read: wishedFor(byDeadline), order: asRead },
  { name: 'first in', read: wishedFor(asTheyCame), order: asRead },
];

export const bench: Bench = {
  about: '100,000 texts due at nine over 300 clinics on one number: lost, and minutes late, by kind and by clinic',
  async measure() {
    const due = morning();
    const outcomes = RATES.flatMap((perSecond) => ORDERS.map((order) => played(due, { perSecond, ...order })));
    return { rows: outcomes.map(rowOf), targets: targetsOf(outcomes) };
  },
};

function asRead(pointers: readonly DuePointer[]): DuePointer[] {
  return [...pointers];
}

/** The earliest deadline first; of those alike, whoever came first. */
function byDeadline(pointers: readonly DuePointer[]): DuePointer[] {
  const deadline = ({ deadline = '' }: DuePointer) => deadline;
  return asTheyCame(pointers).sort((a, b) => (deadline(a) < deadline(b) ? -1 : Number(deadline(a) > deadline(b))));
}

/** In no order that a clinic has to do with. */
function asTheyCame(pointers: readonly DuePointer[]): DuePointer[] {
  return pointers
    .map((pointer) => ({ pointer, lot: lotOf(`${pointer.clinic}/${pointer.plan}`) }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ pointer }) => pointer);
}

/** As good as chance, and the same each time. */
function lotOf(name: string): number {
  let lot = 1;
  for (const letter of name) lot = Math.imul(lot ^ (letter.codePointAt(0) ?? 0), 0x9e3779b1) ^ (lot >>> 15);
  return Math.imul(lot ^ (lot >>> 16), 0x85ebca6b) >>> 0;
}

interface Outcome {
  readonly perSecond: number;
  readonly name: string;
  readonly due: readonly Due[];
  readonly fates: Fates;
}

interface Played extends Omit<Sending, 'from'> {
  readonly name: string;
}

function played(due: readonly Due[], { name, ...sending }: Played): Outcome {
  const fates = sendAll(
    due.map(({ pointer }) => pointer),
    { ...sending, from: NINE },
  );
  return { perSecond: sending.perSecond, name, due, fates };
}

function rowOf(outcome: Outcome): Row {
  const { perSecond, name } = outcome;
  return {
    order: name,
    'a second': perSecond,
    'lost urgent %': lost(outcome, 'urgent'),
    'day-before %': lost(outcome, 'day-before'),
    'check-in %': lost(outcome, 'check-in'),
    'late p50 urgent': late(outcome, { kind: 'urgent' }, 0.5),
    'p99 urgent': late(outcome, { kind: 'urgent' }, 0.99),
    'p50 large': late(outcome, { size: 'large' }, 0.5),
    'p50 middle': late(outcome, { size: 'middle' }, 0.5),
    'p50 small': late(outcome, { size: 'small' }, 0.5),
    'p99 small': late(outcome, { size: 'small' }, 0.99),
    last: late(outcome, {}, 1),
  };
}

/** Of a hundred. */
function lost({ due, fates }: Outcome, kind: Kind): number {
  const ofKind = due.filter((each) => each.kind === kind);
  return (100 * ofKind.filter(({ pointer }) => fates.get(pointer) === undefined).length) / ofKind.length;
}

interface Which {
  readonly kind?: Kind;
  readonly size?: Size;
}

/** Minutes, of those that went. */
function late({ due, fates }: Outcome, { kind, size }: Which, share: number): number {
  const those = due.filter((each) => (!kind || each.kind === kind) && (!size || each.size === size));
  const waits = those.flatMap(({ pointer }) => fates.get(pointer) ?? []).sort((a, b) => a - b);
  return waits[Math.ceil(share * waits.length) - 1] ?? Number.NaN;
}

function targetsOf(outcomes: readonly Outcome[]): Target[] {
  const find = (perSecond: number, name: string) => {
    const found = outcomes.find((outcome) => outcome.perSecond === perSecond && outcome.name === name);
    if (!found) throw new Error(`nothing was played at ${perSecond} a second: ${name}`);
    return found;
  };
  const small = (perSecond: number, name: string) => late(find(perSecond, name), { size: 'small' }, 0.5);
  return [
    ...[20, 100].map((perSecond) => ({
      what: `% of urgent texts lost at ${perSecond} a second (first in: ${lost(find(perSecond, 'first in'), 'urgent').toFixed(0)})`,
      is: lost(find(perSecond, 'ours'), 'urgent'),
      atMost: 0,
    })),
    ...[20, 100].map((perSecond) => ({
      what: `times a small clinic’s median wait by deadline alone, at ${perSecond} a second`,
      is: small(perSecond, 'ours') / small(perSecond, 'deadline'),
      atMost: SMALL_WAIT_MAX,
    })),
  ];
}
