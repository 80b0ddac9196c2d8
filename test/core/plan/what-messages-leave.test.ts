import { isSamePlan, rewritePlan, type WantedPlan } from '../../../core/plan/change-plan.ts';
import type { PlanAnswer, StoredPlan, StoredVisit, VisitReply } from '../../../core/plan/plan.ts';
import { timeline } from '../../../core/timeline/timeline.ts';
import { aClinic, aPlan, moment, momentText } from '../../builders.ts';

/** A plan that is written again keeps what the patient's messages left in it. */

const CLINIC = aClinic();
const AT = '2026-03-05T14:00';
const NOW = '2026-03-02T10:00';
const answer = (message: string, at: string): PlanAnswer => ({
  ...{ message, to: 'patient', text: 'answer-thanks' },
  at: momentText(at),
});
const REPLY: VisitReply = { said: 'confirm', at: momentText('2026-03-01T09:00') };
const HUSH = [{ id: 'crisis/m1', plan: 'p1' }];
const stored = (more: Partial<StoredPlan> = {}, visit: Partial<StoredVisit> = {}): StoredPlan => ({
  ...aPlan({ visits: [{ at: AT, ...visit }] }),
  ...more,
});
const written = (from: StoredPlan, change: Partial<WantedPlan> = {}) =>
  rewritePlan(from, { ...aPlan({ visits: [AT] }), ...change }, { now: moment(NOW), clinic: CLINIC, entries: [] });

test.each([
  { kept: { heard: { patient: momentText(NOW) } }, because: 'when they said how they are' },
  { kept: { optedInAt: momentText(NOW) }, because: 'that they agreed by text' },
  { kept: { optInFrom: momentText(NOW) }, because: 'when they were asked by text' },
  { kept: { hush: HUSH }, because: 'that nothing may go while somebody’s life may be in danger' },
  { kept: { answers: [answer('m1', '2026-03-02T09:00')] }, because: 'an answer that may not have gone yet' },
])('$because', ({ kept }) => {
  expect(written(stored(kept))).toMatchObject(kept);
});

test('what was not there is not there afterwards', () => {
  expect(Object.keys(written(stored())).sort()).toEqual(Object.keys(stored()).sort());
});

test('who agreed agreed with one phone: another is asked', () => {
  const before = stored({ optedInAt: momentText('2026-03-01T09:00'), optInFrom: momentText('2026-02-28T09:00') });
  const phone = '+12065550199';
  const after = written(before, { ...before, patient: { ...before.patient, phone } });
  expect(after).toMatchObject({ optInFrom: momentText(NOW) });
  expect(after).not.toHaveProperty('optedInAt');
});

test('one that they have again stands as it stood, and none is asked twice', () => {
  const to = (phone: string, now: string, from: StoredPlan) =>
    rewritePlan(
      from,
      { ...from, patient: { ...from.patient, phone } },
      { now: moment(now), clinic: CLINIC, entries: WENT },
    );
  const dueAt = momentText('2026-03-01T09:00');
  const asked = { to: 'patient', state: 'accepted', attempt: 1, dueAt } as const;
  const WENT = ['', momentText('2026-03-02T10:00')].map((about) => ({ ...asked, id: `p1/-/optIn/${about}` }));
  const first = stored({ optedInAt: momentText('2026-03-01T10:00') });
  const { phone } = first.patient;
  const another = to('+12065550198', '2026-03-02T10:00', first);
  const unasked = to('+12065550199', '2026-03-02T11:00', another);
  const back = to(phone, '2026-03-02T12:00', unasked);
  expect(another.askedBefore).toEqual([{ phone, optedInAt: first.optedInAt }]);
  expect(back).toMatchObject({ optedInAt: first.optedInAt });
  expect(back).not.toHaveProperty('optInFrom');
  expect(back.askedBefore).toEqual([{ phone: '+12065550198', optInFrom: momentText('2026-03-02T10:00') }]);
  expect(to('+12065550198', '2026-03-02T13:00', back)).toMatchObject({ optInFrom: momentText('2026-03-02T10:00') });
});

test('what a message says now takes the place of what was kept', () => {
  const before = stored({ heard: { patient: momentText('2026-03-01T09:00') }, hush: HUSH });
  const heard = { patient: momentText(NOW) };
  expect(written(before, { heard, optedInAt: momentText(NOW) })).toMatchObject({ heard, optedInAt: momentText(NOW) });
});

test('an answer is kept for a day', () => {
  const answers = [answer('m1', '2026-03-01T10:00'), answer('m2', '2026-03-01T10:01')];
  expect(written(stored({ answers })).answers).toEqual([answers[1]]);
  expect(written(stored({ answers: [answers[0]!] })).answers).toBeUndefined();
});

describe('what they said of a visit', () => {
  const replyAfter = (from: StoredPlan, visit: Partial<StoredVisit>) =>
    written(from, aPlan({ visits: [{ at: AT, ...visit }] })).visits[0];

  test('stays while the visit has its time, and goes when it moves', () => {
    const from = stored({}, { reply: REPLY });
    expect(replyAfter(from, {})?.reply).toEqual(REPLY);
    expect(replyAfter(from, { at: '2026-03-06T14:00' })?.reply).toBeUndefined();
    expect(replyAfter(stored(), {})).not.toHaveProperty('reply');
  });

  test('newer words take the place of older ones', () => {
    const changed = { said: 'change', at: momentText(NOW) } as const;
    expect(replyAfter(stored({}, { reply: REPLY }), { reply: changed })?.reply).toEqual(changed);
  });

  test('who confirmed, and then thinks better of it, has not confirmed', () => {
    const from = stored({}, { reply: REPLY, status: 'confirmed' });
    const changed = { said: 'change', at: momentText(NOW) } as const;
    expect(replyAfter(from, { reply: changed })?.status).toBe('booked');
    expect(replyAfter(from, { reply: REPLY })?.status).toBe('confirmed');
  });

  test.each(['attended', 'missed', 'cancelled'] as const)('a confirmed visit that is %s is that', (status) => {
    expect(replyAfter(stored({}, { status: 'confirmed' }), { status })?.status).toBe(status);
  });
});

test('the time before the last move is kept until the next', () => {
  const moved = written(stored(), aPlan({ visits: ['2026-03-06T14:00'] }));
  expect(moved.visits[0]?.previousAt).toBe(AT);
  expect(written(moved, aPlan({ visits: ['2026-03-06T14:00'] })).visits[0]?.previousAt).toBe(AT);
  expect(written(moved, aPlan({ visits: ['2026-03-07T14:00'] })).visits[0]?.previousAt).toBe('2026-03-06T14:00');
  expect(written(stored()).visits[0]).not.toHaveProperty('previousAt');
});

test('two plans are the same in whatever order their keys come, and not when a list has another order', () => {
  const plan = stored({}, { reply: REPLY });
  const { patient, ...rest } = plan;
  const { at, ...others } = plan.visits[0]!;
  expect(isSamePlan(plan, { patient, ...rest, visits: [{ ...others, at }], version: 9 })).toBe(true);
  const two = aPlan({ visits: [AT, '2026-03-09T14:00'] });
  expect(isSamePlan(two, { ...two, visits: [...two.visits].reverse() })).toBe(false);
});

describe('what another phone answered', () => {
  const HEARD = { patient: momentText('2026-03-01T09:00'), helper: momentText('2026-03-01T09:30') };
  const LUIS = { name: 'Luis', phone: '+12065550131' };
  const before = stored({ heard: HEARD, helper: LUIS }, { reply: REPLY, helperReply: REPLY });
  const { patient } = before;
  const keep = (change: Partial<WantedPlan>) => {
    const { heard, visits } = written(before, change);
    const [visit] = visits;
    return { heard, reply: visit?.reply, helperReply: visit?.helperReply };
  };
  const ALL = { heard: HEARD, reply: REPLY, helperReply: REPLY };
  const OF_PATIENT = { heard: { patient: HEARD.patient }, reply: REPLY, helperReply: undefined };
  const OF_HELPER = { heard: { helper: HEARD.helper }, reply: undefined, helperReply: REPLY };

  test.each([
    { change: { helper: LUIS }, keeps: ALL, because: 'nobody else came' },
    { change: { helper: { ...LUIS, name: 'Luis M.' } }, keeps: ALL, because: 'it is the same phone by another name' },
    { change: { helper: { phone: '+12065550132' } }, keeps: OF_PATIENT, because: 'the new helper said nothing' },
    { change: {}, keeps: OF_PATIENT, because: 'nobody helps any more' },
    {
      change: { helper: LUIS, patient: { ...patient, phone: '+12065550124' } },
      keeps: OF_HELPER,
      because: 'the number before may have been a stranger’s',
    },
  ])('is no answer of who has the new one: $because', ({ change, keeps }) => {
    expect(keep(change)).toEqual(keeps);
  });

  const ANOTHER = { ...patient, phone: '+12065550124' };

  test('is not answered to who has the new one', () => {
    const answers = [answer('m1', '2026-03-02T09:00'), { ...answer('m2', '2026-03-02T09:00'), to: 'helper' as const }];
    const from = stored({ helper: LUIS, answers });
    expect(written(from, { helper: LUIS }).answers).toEqual(answers);
    const after = written(from, { helper: LUIS, patient: ANOTHER }).answers;
    expect(after?.map(({ isOfFormer }) => isOfFormer)).toEqual([true, undefined]);
    expect(
      timeline(written(from, { helper: LUIS, patient: ANOTHER }), CLINIC).find(({ about }) => about === 'm1'),
    ).toMatchObject({ held: 'expired' });
  });

  const BY_PATIENT = { reply: REPLY };
  const BY_HELPER = { helperReply: REPLY };

  test.each<{ by: Partial<StoredVisit>; change: Partial<WantedPlan>; status: string; because: string }>([
    { by: BY_PATIENT, change: { patient: ANOTHER, helper: LUIS }, status: 'booked', because: 'it may be a stranger’s' },
    { by: BY_HELPER, change: {}, status: 'booked', because: 'nobody helps any more' },
    {
      by: BY_HELPER,
      change: { patient: ANOTHER, helper: LUIS },
      status: 'confirmed',
      because: 'the helper is the same',
    },
    {
      by: { ...BY_PATIENT, ...BY_HELPER },
      change: { patient: ANOTHER, helper: LUIS },
      status: 'confirmed',
      because: 'the helper confirmed it as well',
    },
    { by: {}, change: { patient: ANOTHER }, status: 'confirmed', because: 'no phone confirmed it: staff did' },
    {
      by: BY_PATIENT,
      change: { patient: ANOTHER, visits: [{ visit: 'v1', at: AT, status: 'confirmed' }] },
      status: 'confirmed',
      because: 'whoever writes the plan says so',
    },
  ])('leaves a visit $status: $because', ({ by, change, status }) => {
    const from = stored({ helper: LUIS }, { ...by, status: 'confirmed' });
    expect(written(from, change).visits[0]?.status).toBe(status);
  });
});
