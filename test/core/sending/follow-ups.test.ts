import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { momentText, type Story } from '../../builders.ts';
import { decided } from './decided.ts';

/** What becomes of what follows a question, at the moment of its claim. The visit is on 3 March 2026 at 14:00. */

const VISIT: Story = { visits: ['2026-03-03T14:00'] };

describe('asking again', () => {
  const ASK: Story = {
    ...VISIT,
    checkIns: { ask: { after: '1h', asks: 'feeling', chase: { after: '1h' }, ifSilent: 'today', goodFor: '1d' } },
  };
  const CHASE = { ...ASK, rule: 'ask:chase', now: '2026-03-03T17:00' };
  const SILENT = { ...ASK, rule: 'ask:silent', now: '2026-03-03T18:00' };
  const WENT = { state: 'accepted', claimedAt: '2026-03-03T16:00:20' } as const;
  const COMES = {
    ...VISIT,
    reminders: { come: { before: '5h', asks: 'confirm', chase: { after: '1h' } } },
    rule: 'come:chase',
    now: '2026-03-03T10:00',
    question: { state: 'accepted', claimedAt: '2026-03-03T09:00' } as const,
  };
  test.each([
    { ...CHASE, question: WENT, gives: 'send', because: 'nobody answered; the run that asked took its seconds' },
    { ...CHASE, question: { ...WENT, state: 'delivered' as const }, gives: 'send', because: 'delivered is gone too' },
    { ...CHASE, heardAt: '2026-03-03T16:30', question: WENT, gives: 'drop', because: 'somebody answered' },
    { ...CHASE, heardAt: '2026-03-03T16:00:20', question: WENT, gives: 'drop', because: 'in the same second, too' },
    {
      ...CHASE,
      visits: [{ at: '2026-03-03T14:00', reply: { said: 'confirm' as const, at: momentText('2026-03-03T16:30') } }],
      question: WENT,
      gives: 'send',
      because: 'a letter about the visit does not say how they are',
    },
    { ...COMES, heardAt: '2026-03-03T09:30', gives: 'send', because: 'how they are does not say whether they come' },
    {
      ...COMES,
      visits: [{ at: '2026-03-03T14:00', reply: { said: 'change' as const, at: momentText('2026-03-03T09:30') } }],
      gives: 'drop',
      because: 'a letter answers it',
    },
    { ...CHASE, heardAt: '2026-03-03T15:59', question: WENT, gives: 'send', because: 'that was before the question' },
    {
      ...CHASE,
      question: { ...WENT, claimedAt: '2026-03-03T16:40' },
      gives: 'wait 2026-03-03T17:40',
      because: 'the question went late, and has its full wait',
    },
    {
      ...CHASE,
      now: '2026-03-04T09:30',
      question: { ...WENT, claimedAt: '2026-03-04T08:30' },
      gives: 'send',
      because: 'what follows a question that went 16 hours late is of use as much longer',
    },
    {
      ...CHASE,
      question: { ...WENT, claimedAt: '2026-03-03T19:15' },
      gives: 'wait 2026-03-04T09:00',
      because: 'its own time is in the night',
    },
    {
      ...CHASE,
      question: { ...WENT, claimedAt: '2026-03-03T13:00' },
      gives: 'send',
      because: 'the end of the visit was put right after the question went: what follows goes by that',
    },
    {
      ...CHASE,
      perDay: 1,
      now: '2026-03-04T09:30',
      question: { ...WENT, claimedAt: '2026-03-04T08:30' },
      gives: 'send',
      because: 'the day that was full is over',
    },
    {
      ...CHASE,
      consents: false,
      question: WENT,
      gives: 'hold no-consent',
      because: 'consent was withdrawn after the question',
    },
    {
      ...CHASE,
      now: '2026-03-03T17:30',
      state: 'paused' as const,
      question: { ...WENT, claimedAt: '2026-03-03T16:30' },
      gives: 'hold paused',
      because: 'the plan was paused after a question that went late',
    },
    {
      ...COMES,
      now: '2026-03-03T13:50',
      question: { ...WENT, claimedAt: '2026-03-03T12:50' },
      gives: 'hold no-time-left',
      because: 'asked so late nobody is asked again before the visit',
    },
    {
      ...CHASE,
      consents: false,
      question: undefined,
      gives: 'drop',
      because: 'there was none when it would have been asked',
    },
    {
      ...CHASE,
      question: { ...WENT, state: 'unsure' as const, claimedAt: '2026-03-03T16:59' },
      gives: 'wait 2026-03-03T17:01',
      because: 'whether the question went is not known yet',
    },
    {
      ...CHASE,
      question: { ...WENT, state: 'claimed' as const },
      gives: 'wait 2026-03-03T17:01',
      because: 'a run may still be at it',
    },
    {
      ...CHASE,
      question: { state: 'held' as const, reason: 'expired' as const },
      gives: 'drop',
      because: 'a question that never went has no second',
    },
    { ...SILENT, question: WENT, gives: 'tell', because: 'nobody answered: staff are told' },
    { ...SILENT, now: '2026-03-04T03:00', question: WENT, gives: 'tell', because: 'at any hour, however late' },
    { ...SILENT, heardAt: '2026-03-03T17:30', question: WENT, gives: 'drop', because: 'somebody answered' },
    {
      ...SILENT,
      question: { ...WENT, claimedAt: '2026-03-03T17:00' },
      gives: 'wait 2026-03-03T19:00',
      because: 'silence, too, counts from when the question went',
    },
    {
      ...SILENT,
      question: { ...WENT, claimedAt: '2026-03-03T19:15' },
      gives: 'wait 2026-03-04T10:00',
      because: 'and from when it is asked again, in the morning',
    },
    {
      ...SILENT,
      question: { ...WENT, state: 'held' as const, reason: 'unsure' as const },
      gives: 'tell',
      because: 'the question may have gone, and nobody answered',
    },
    {
      ...CHASE,
      question: { ...WENT, state: 'held' as const, reason: 'unsure' as const },
      gives: 'drop',
      because: 'it may not have gone: who never had it is not asked again',
    },
    {
      ...SILENT,
      question: { ...WENT, state: 'held' as const, reason: 'failed' as const },
      gives: 'tell',
      because: 'it reached no phone, so that nobody knows how they are, and the alert about the number is but a task',
    },
    {
      ...SILENT,
      question: { ...WENT, state: 'held' as const, reason: 'expired' as const },
      gives: 'tell',
      because: 'nobody was asked, in an outage, and the clinic believes that they were',
    },
    {
      ...SILENT,
      question: { ...WENT, state: 'held' as const, reason: 'daily-cap' as const },
      gives: 'tell',
      because: 'a full day took the question, and nobody knows how they are',
    },
    {
      ...CHASE,
      question: { ...WENT, state: 'held' as const, reason: 'expired' as const },
      gives: 'drop',
      because: 'who was not asked is not asked again',
    },
    {
      ...SILENT,
      question: { ...WENT, state: 'held' as const, reason: 'opted-out' as const },
      gives: 'drop',
      because: 'whoever opted out is not asked, and staff know',
    },
    {
      ...SILENT,
      question: { state: 'held' as const, reason: 'expired' as const, settledAt: momentText('2026-03-03T17:00') },
      gives: 'wait 2026-03-03T19:00',
      because: 'of a question that never went silence counts from when it was let go',
    },
    { ...SILENT, state: 'paused' as const, question: WENT, gives: 'tell', because: 'the plan was paused after it' },
  ])('$rule at $now: $gives, for $because', ({ rule, now, question, gives, because: _, ...story }) => {
    expect(decided(story, { rule, now, question })).toBe(gives);
  });

  test.each([
    { ...CHASE, because: 'the question is due, too, after an outage, and nobody has tried it yet' },
    { ...CHASE, question: { state: 'released' as const, claimedAt: '2026-03-03T17:00' }, because: 'it was throttled' },
    { ...SILENT, question: { state: 'released' as const, claimedAt: '2026-03-03T18:00' }, because: 'it was throttled' },
  ])('$rule waits for a question that may still go: $because', ({ because: _, ...row }) => {
    const { rule, now, question, ...story } = row as typeof row & { question?: Partial<LedgerEntry> };
    expect(decided(story, { rule, now, ...(question ? { question } : {}) })).toMatch(/^wait /);
  });

  const SHORT: Story = { ...VISIT, checkIns: { ask: { ...ASK.checkIns?.['ask'], goodFor: '1h' } } };
  const RELEASED = { state: 'released', claimedAt: '2026-03-03T16:00' } as const;
  test.each([
    { ...SHORT, now: '2026-03-03T17:00', gives: 'wait 2026-03-03T17:01', because: 'it is of use in this very minute' },
    { ...SHORT, now: '2026-03-03T17:00:01', gives: 'drop', because: 'nobody sent it while it was of use' },
    {
      ...ASK,
      now: '2026-03-03T23:00',
      question: RELEASED,
      gives: 'wait 2026-03-04T09:00',
      because: 'at night neither goes',
    },
    {
      ...SHORT,
      now: '2026-03-03T17:00:01',
      question: RELEASED,
      gives: 'drop',
      because: 'it was throttled for too long',
    },
  ])('at $now one whose question did not go: $gives, for $because', ({ now, gives, because: _, ...row }) => {
    const { question, ...story } = row as typeof row & { question?: Partial<LedgerEntry> };
    expect(decided(story, { rule: 'ask:chase', now, ...(question ? { question } : {}) })).toBe(gives);
  });
});
