import type { Story } from '../../builders.ts';
import { decided, type Now } from './decided.ts';

/** What becomes of one text at the moment of its claim. The visit is on 3 March 2026 at 14:00. */

const VISIT: Story = { visits: ['2026-03-03T14:00'] };
const NEAR: Story = { ...VISIT, reminders: { near: { before: '2h' } } };
const EVE: Story = { ...VISIT, reminders: { eve: { before: '1d', at: '19:30' } } };

describe('a text that is due', () => {
  test.each([
    { ...NEAR, rule: 'near', now: '2026-03-03T12:00', gives: 'send', because: 'on time' },
    { ...NEAR, rule: 'near', now: '2026-03-03T13:30', gives: 'send', because: 'exactly 30 minutes before the visit' },
    { ...NEAR, rule: 'near', now: '2026-03-03T13:30:01', gives: 'hold expired', because: 'a second later is too late' },
    {
      ...EVE,
      rule: 'eve',
      now: '2026-03-02T20:00',
      gives: 'wait 2026-03-03T09:00',
      because: "the window's end is outside",
    },
    {
      ...EVE,
      visits: ['2026-03-03T09:30'],
      rule: 'eve',
      now: '2026-03-02T20:00',
      gives: 'wait 2026-03-03T09:00',
      because: 'the opening is exactly the last useful moment',
    },
    {
      ...EVE,
      visits: ['2026-03-03T09:29'],
      rule: 'eve',
      now: '2026-03-02T20:00',
      gives: 'hold expired',
      because: 'it will be of no use when the window opens',
    },
    { ...NEAR, consents: false, rule: 'near', now: '2026-03-03T12:00', gives: 'hold no-consent', because: 'held' },
    {
      ...NEAR,
      consents: false,
      rule: 'near',
      now: '2026-03-03T13:50',
      gives: 'hold no-consent',
      because: 'its own reason comes before expired',
    },
    {
      ...NEAR,
      state: 'paused' as const,
      rule: 'near',
      now: '2026-03-03T23:00',
      gives: 'hold paused',
      because: 'what is held does not wait for the window',
    },
    {
      ...VISIT,
      left: { answers: [{ message: 'm1', at: '2026-03-03T07:00:00Z', text: 'stopped', to: 'patient' as const }] },
      rule: 'answer',
      now: '2026-03-02T23:00',
      gives: 'send',
      because: 'whoever writes at night is answered at night',
    },
  ])('at $now: $gives, for $because', ({ rule, now, gives, because: _, ...story }) => {
    expect(decided(story, { rule, now })).toBe(gives);
  });
});

describe('a full day', () => {
  const TWO: Story = {
    ...VISIT,
    perDay: 2,
    reminders: { near: { before: '2h' } },
    checkIns: { ask: { after: '1h' }, morning: { from: 'start', at: '10:00' } },
    startsOn: '2026-03-03',
    notices: { missed: {} },
  };
  interface DayRow extends Story, Pick<Now, 'rule' | 'now' | 'sentToday' | 'waiting'> {
    readonly gives: string;
    readonly because: string;
  }
  test.each<DayRow>([
    { ...NEAR, perDay: 1, rule: 'near', now: '2026-03-03T12:00', sentToday: 0, gives: 'send', because: 'nothing went' },
    {
      ...NEAR,
      perDay: 1,
      rule: 'near',
      now: '2026-03-03T12:00',
      sentToday: 1,
      gives: 'hold daily-cap',
      because: 'what went today counts, whatever the timeline thought',
    },
    {
      ...{ ...NEAR, notices: { optIn: {} }, perDay: 1, rule: 'optIn', now: '2026-02-20T17:00', sentToday: 1 },
      ...{ gives: 'wait 2026-02-21T09:00', because: 'all else waits for the question whether they want texts' },
    },
    {
      ...{
        ...NEAR,
        notices: { optIn: { goodFor: '2h' } },
        perDay: 1,
        rule: 'optIn',
        now: '2026-02-20T12:00',
        sentToday: 1,
      },
      ...{ gives: 'hold expired', because: 'the clinic asks that on the day or not at all' },
    },
    { ...TWO, rule: 'near', now: '2026-03-03T12:00', sentToday: 1, gives: 'send', because: 'one place is left' },
    {
      ...TWO,
      rule: 'morning',
      now: '2026-03-03T10:00',
      sentToday: 1,
      gives: 'hold daily-cap',
      because: 'a more urgent one is still to come today and keeps its place',
    },
    {
      ...TWO,
      rule: 'near',
      now: '2026-03-03T12:00',
      sentToday: 1,
      checkIns: { ask: { after: '1h' } },
      gives: 'send',
      because: 'a less urgent one that is still to come keeps none',
    },
    {
      ...TWO,
      rule: 'morning',
      now: '2026-03-03T12:00',
      sentToday: 1,
      gives: 'send',
      because: 'the more urgent one of this very minute has its own look, and what went of it counts',
    },
    {
      ...{ ...TWO, rule: 'morning', now: '2026-03-03T12:30', sentToday: 1, waiting: ['near'] },
      ...{ gives: 'hold daily-cap', because: 'a more urgent one that is late, or throttled, keeps its place too' },
    },
    {
      ...{ ...TWO, rule: 'morning', now: '2026-03-03T13:31', sentToday: 1, waiting: ['near'] },
      ...{ gives: 'send', because: 'one that is of no use any more keeps none' },
    },
    {
      ...{ ...TWO, rule: 'near', now: '2026-03-03T12:30', sentToday: 1, waiting: ['morning'] },
      ...{ gives: 'send', because: 'nor does a less urgent one that waits' },
    },
    {
      ...TWO,
      visits: ['2026-03-04T14:00'],
      rule: 'morning',
      now: '2026-03-03T10:00',
      sentToday: 1,
      gives: 'send',
      because: 'the more urgent one comes tomorrow',
    },
    {
      ...VISIT,
      perDay: 1,
      reminders: { near: { before: '2h', to: 'helper' as const } },
      helper: { consent: { texts: true } },
      rule: 'near',
      now: '2026-03-03T12:00',
      sentToday: 9,
      gives: 'send',
      because: "the helper's texts are not counted",
    },
  ])('$gives: $because', ({ rule, now, sentToday = 0, waiting = [], gives, because: _, ...story }) => {
    expect(decided(story, { rule, now, sentToday, waiting })).toBe(gives);
  });
});
