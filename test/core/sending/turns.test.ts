import { freshPointer, type NextAct } from '../../../core/sending/due-pointer.ts';
import { likelyParts, nextBatch, turnAfter } from '../../../core/sending/turns.ts';
import { readInstant } from '../../../core/time/iso.ts';

/** Due plans as `plan act phone`: `send`; `quiet`, of which nothing goes; `chase`, which goes unless it was answered. */
const line = (plans: readonly string[]) =>
  plans.map((words) => {
    const [plan = '', kind = 'send', ...phones] = words.split(' ');
    return { pointer: { ...freshPointer({ clinic: 'a', plan }), next: [ACTS[kind]!], phones }, passes: 1 };
  });

const DUE = '2026-03-02T18:00:00Z';
const ACT = { id: 'p/v1/evening/2026-03-02T10:00', at: DUE, due: DUE, to: 'patient' } as const;
const ACTS: Readonly<Record<string, NextAct>> = {
  send: ACT,
  quiet: { ...ACT, look: true, quiet: true },
  chase: { ...ACT, look: true, follows: ACT.id },
  later: { ...ACT, at: '2026-03-02T18:01:00Z' },
};

const named = (waiting: readonly { readonly pointer: { readonly plan: string } }[]) =>
  waiting.map(({ pointer }) => pointer.plan);
const many = (count: number, kind: string) => Array.from({ length: count }, (_, index) => `${kind}${index} ${kind}`);

test.each([
  { plans: ['p1', 'p2', 'p3'], perSecond: 2, batch: ['p1', 'p2'], because: 'a second’s worth is claimed at a time' },
  { plans: ['p1', 'p2'], perSecond: 0.2, batch: ['p1'], because: 'the slowest number sends one at a time' },
  { plans: ['p1 quiet', 'p2', 'p3'], perSecond: 1, batch: ['p1', 'p2'], because: 'a held text costs no part' },
  { plans: ['p1', 'p2 quiet', 'p3'], perSecond: 1, batch: ['p1', 'p2'], because: 'nor does one behind' },
  { plans: ['p1 chase', 'p2 chase'], perSecond: 1, batch: ['p1'], because: 'a chase goes unless it was answered' },
  { plans: ['p1', 'p2 later', 'p3'], perSecond: 1, batch: ['p1', 'p2'], because: 'what is not due yet does not go' },
  { plans: ['p1', 'p2', 'p3 quiet'], perSecond: 1, batch: ['p1'], because: 'nobody overtakes whoever must wait' },
  {
    plans: ['p1 send x', 'p2 send x', 'p3'],
    perSecond: 2,
    batch: ['p1', 'p3'],
    passedOver: ['p2'],
    because: 'a phone gets one at a time',
  },
  {
    plans: ['p1 send x', 'p2 send x y', 'p3 send y'],
    perSecond: 3,
    batch: ['p1', 'p3'],
    passedOver: ['p2'],
    because: 'p2 takes no phone',
  },
  {
    plans: ['p1 send busy', 'p2'],
    perSecond: 1,
    batch: ['p2'],
    passedOver: ['p1'],
    because: 'a text to that phone is under way',
  },
  { plans: ['p1 send busy'], perSecond: 1, batch: [], passedOver: ['p1'], because: 'none is free' },
  { plans: [], perSecond: 1, batch: [], because: 'nobody waits' },
])('of $plans at $perSecond a second $batch are next: $because', ({ plans, perSecond, batch, passedOver = [] }) => {
  const next = nextBatch(line(plans), { perSecond, busy: new Set(['busy']), now: readInstant(DUE) });
  expect(named(next.batch)).toEqual(batch);
  expect(named(next.passedOver)).toEqual(passedOver);
});

test.each([
  { plans: many(40, 'quiet'), perSecond: 1 },
  { plans: many(200, 'send'), perSecond: 100 },
])('a batch has at most 25 plans', ({ plans, perSecond }) => {
  expect(nextBatch(line(plans), { perSecond, busy: new Set(), now: readInstant(DUE) }).batch).toHaveLength(25);
});

test('a plan may send a text when any of its acts is due that sends', () => {
  const parts = (...kinds: string[]) =>
    likelyParts(
      { ...freshPointer({ clinic: 'a', plan: 'p' }), next: kinds.map((kind) => ACTS[kind]!) },
      readInstant(DUE),
    );
  expect([parts('quiet', 'send'), parts('send', 'later'), parts('quiet', 'later'), parts()]).toEqual([1, 1, 0, 0]);
});

test('of one plan one text goes at a time, however many are due', () => {
  expect(likelyParts({ ...freshPointer({ clinic: 'a', plan: 'p' }), next: [ACT, ACT, ACT] }, readInstant(DUE))).toBe(1);
});

test.each([
  { parts: 0, perSecond: 3, at: '2026-03-02T18:00:00Z', because: 'the first goes at once' },
  { parts: 3, perSecond: 3, at: '2026-03-02T18:00:01Z', because: 'three were a second’s worth' },
  { parts: 1, perSecond: 3, at: '2026-03-02T18:00:00.334Z', because: 'a part too early would be too fast' },
  { parts: 1, perSecond: 0.5, at: '2026-03-02T18:00:02Z', because: 'a slow number waits for seconds' },
])('after $parts parts at $perSecond a second the next goes at $at: $because', ({ parts, perSecond, at }) => {
  expect(turnAfter(parts, { started: readInstant(DUE), perSecond })).toBe(readInstant(at));
});
