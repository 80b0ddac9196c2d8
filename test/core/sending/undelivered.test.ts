import { nextTry, releasedUntil } from '../../../core/sending/undelivered.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import { aWindow, localText, moment, textsOf } from '../../builders.ts';

const [REMINDER] = textsOf({ visits: ['2026-03-03T14:00'], reminders: { 'two-hours': { before: '2h' } } });
const window = aWindow('09:00-20:00');

test.each<{ undelivered?: number; now: string; again: string | undefined; because: string }>([
  { now: '2026-03-03T12:01', again: '2026-03-03T12:11', because: 'it may be on again in ten minutes' },
  { undelivered: 1, now: '2026-03-03T12:12', again: '2026-03-03T13:12', because: 'then in an hour' },
  { undelivered: 2, now: '2026-03-03T13:13', again: undefined, because: 'two more tries are enough' },
  { now: '2026-03-03T13:20', again: '2026-03-03T13:30', because: 'its last useful moment is one' },
  { now: '2026-03-03T13:21', again: undefined, because: 'it would be of no use any more' },
])('undelivered $undelivered times, at $now: again at $again, for $because', ({ undelivered, now, again }) => {
  const at = nextTry(REMINDER, { ...(undelivered ? { undelivered } : {}) }, { now: moment(now), window });
  expect(at === undefined ? undefined : localText(at)).toBe(again);
});

test('in the night it waits for the morning, if it is of use then', () => {
  const [evening] = textsOf({ visits: ['2026-03-04T15:00'], reminders: { before: { before: '1d', at: '19:45' } } });
  const now = moment('2026-03-03T19:55');
  expect(localText(nextTry(evening, {}, { now, window })!)).toBe('2026-03-04T09:00');
});

test('an answer to somebody who writes at night is tried again at night', () => {
  const now = moment('2026-03-03T23:00');
  const answer = { message: 'm1', at: isoInstant(now), text: 'crisis', to: 'patient' as const };
  const [text] = textsOf({ visits: ['2026-03-04T15:00'], left: { answers: [answer] } });
  expect(localText(nextTry(text, {}, { now, window })!)).toBe('2026-03-03T23:10');
});

test('what the plan calls for no more, or would hold, is not tried again', () => {
  const now = moment('2026-03-03T12:01');
  expect(nextTry(undefined, {}, { now, window })).toBeUndefined();
  expect(nextTry({ ...REMINDER!, held: 'paused' }, {}, { now, window })).toBeUndefined();
});

test.each([
  { undelivered: undefined, until: '2026-03-03T12:05', because: 'it was only throttled' },
  { undelivered: 1, until: '2026-03-03T12:11', because: 'its ten minutes are not over' },
  { undelivered: 2, until: '2026-03-03T13:01', because: 'its hour is not over' },
])('released at 12:01 it is free from $until: $because', ({ undelivered, until }) => {
  const entry = {
    ...{ id: REMINDER!.id, to: 'patient' as const, state: 'released' as const, attempt: 1, dueAt: '' },
    ...{ settledAt: '2026-03-03T20:01:00Z', ...(undelivered ? { undelivered } : {}) },
  };
  expect(localText(releasedUntil(entry, moment('2026-03-03T12:05')))).toBe(until);
  // Of when it was released nothing is known before it was settled.
  const { settledAt: _, ...unsettled } = entry;
  expect(localText(releasedUntil(unsettled, moment('2026-03-03T12:05')))).toBe('2026-03-03T12:05');
});
