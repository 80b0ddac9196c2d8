import { isoDay, isoInstant, readInstant } from '../../../core/time/iso.ts';
import { earlier, endOfDay, later, localDay } from '../../../core/time/later.ts';
import { aSpan } from '../../builders.ts';

const NEW_YORK = 'America/New_York';

test.each([
  { from: '2026-03-07T17:00Z', span: '1d', is: '2026-03-08T16:00:00Z', because: 'the same clock time, 23 hours on' },
  { from: '2026-10-31T16:00Z', span: '1d', is: '2026-11-01T17:00:00Z', because: 'the same clock time, 25 hours on' },
  { from: '2026-03-07T17:00Z', span: '24h', is: '2026-03-08T17:00:00Z', because: 'hours are exact' },
  { from: '2026-03-07T17:00Z', span: '0d', is: '2026-03-07T17:00:00Z', because: 'no days are none' },
])('$span after $from is $is: $because', ({ from, span, is }) => {
  expect(isoInstant(later(readInstant(from), aSpan(span), NEW_YORK))).toBe(is);
});

test.each([
  { from: '2026-03-08T16:00Z', span: '1d', is: '2026-03-07T17:00:00Z', because: 'the same clock time, 23 hours ago' },
  { from: '2026-11-01T17:00Z', span: '1d', is: '2026-10-31T16:00:00Z', because: 'the same clock time, 25 hours ago' },
  { from: '2026-03-08T17:00Z', span: '24h', is: '2026-03-07T17:00:00Z', because: 'hours are exact' },
  { from: '2026-03-31T16:00Z', span: '31d', is: '2026-02-28T17:00:00Z', because: 'over the end of a month' },
])('$span before $from is $is: $because', ({ from, span, is }) => {
  expect(isoInstant(earlier(readInstant(from), aSpan(span), NEW_YORK))).toBe(is);
});

test.each([
  { at: '2026-03-08T07:00Z', day: '2026-03-08', ends: '2026-03-09T04:00:00Z', because: 'a day of 23 hours' },
  { at: '2026-11-01T04:00Z', day: '2026-11-01', ends: '2026-11-02T05:00:00Z', because: 'its first moment is its own' },
  { at: '2026-11-01T03:59:59.999Z', day: '2026-10-31', ends: '2026-11-01T04:00:00Z', because: 'the last moment too' },
])('at $at it is $day in New York, until $ends: $because', ({ at, day, ends }) => {
  expect(isoDay(localDay(readInstant(at), NEW_YORK))).toBe(day);
  expect(isoInstant(endOfDay(readInstant(at), NEW_YORK))).toBe(ends);
});
