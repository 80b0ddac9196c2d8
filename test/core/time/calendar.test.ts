import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  calendarDay,
  clockOf,
  clockWith,
  dayOf,
  daysAfter,
  daysBetween,
  dayWith,
  minuteOf,
  onTheClockLater,
  timeOn,
  weekdayOf,
} from '../../../core/time/calendar.ts';
import { isoClock, isoDay, isoLocal, readClock, readDay, readLocal } from '../../../core/time/iso.ts';
import { aSpan } from '../../builders.ts';

test('every day has the date and the weekday that Temporal gives it', () => {
  const FIRST = Temporal.PlainDate.from('1970-01-01');
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 3_000_000 }), (days) => {
      const day = daysAfter(readDay('1970-01-01'), days);
      const { year, month, day: dayOfMonth, dayOfWeek } = FIRST.add({ days });
      expect(calendarDay(day)).toEqual({ year, month, dayOfMonth });
      expect(dayWith({ year, month, dayOfMonth })).toBe(day);
      expect(weekdayOf(day)).toBe(dayOfWeek);
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  { date: { year: 2028, month: 2, dayOfMonth: 29 }, is: '2028-02-29', because: 'a leap year' },
  { date: { year: 2000, month: 2, dayOfMonth: 29 }, is: '2000-02-29', because: 'the one century in four' },
  { date: { year: 2026, month: 2, dayOfMonth: 29 }, is: undefined, because: 'an ordinary year' },
  { date: { year: 2026, month: 4, dayOfMonth: 31 }, is: undefined, because: 'April has thirty days' },
  { date: { year: 2026, month: 0, dayOfMonth: 1 }, is: undefined, because: 'months begin with 1' },
  { date: { year: 2026, month: 13, dayOfMonth: 1 }, is: undefined, because: 'there are twelve' },
  { date: { year: 2026, month: 1, dayOfMonth: 0 }, is: undefined, because: 'days begin with 1' },
])('$date is the day $is: $because', ({ date, is }) => {
  const day = dayWith(date);
  expect(day === undefined ? undefined : isoDay(day)).toBe(is);
});

test.each([
  { from: '2028-02-28', until: '2028-03-01', days: 2, because: 'a leap day lies between' },
  { from: '2026-03-07', until: '2026-03-09', days: 2, because: 'a night that lacks an hour is a night' },
  { from: '2026-03-02', until: '2026-03-02', days: 0, because: 'it is the same day' },
  { from: '2026-03-02', until: '2026-02-28', days: -2, because: 'the other came first' },
])('from $from until $until it is $days days: $because', ({ from, until, days }) => {
  expect(daysBetween(readDay(from), readDay(until))).toBe(days);
});

test.each([
  { hands: { hour: 0, minute: 0 }, is: '00:00' },
  { hands: { hour: 23, minute: 59 }, is: '23:59' },
  { hands: { hour: 24, minute: 0 }, is: undefined },
  { hands: { hour: 10, minute: 60 }, is: undefined },
  { hands: { hour: Number.NaN, minute: 0 }, is: undefined },
])('hands at $hands show $is', ({ hands, is }) => {
  const time = clockWith(hands);
  expect(time === undefined ? undefined : isoClock(time)).toBe(is);
  expect(time === undefined ? hands : clockOf(time)).toEqual(hands);
});

test.each([
  { local: '2026-03-02T19:59:59.999', day: '2026-03-02', clock: '19:59', because: 'a clock time is its whole minute' },
  { local: '2026-03-02T00:00', day: '2026-03-02', clock: '00:00', because: 'midnight begins the day' },
  { local: '1969-12-31T23:59:59.999', day: '1969-12-31', clock: '23:59', because: 'before 1970 too' },
])('$local is on $day at $clock: $because', ({ local, day, clock }) => {
  expect(isoDay(dayOf(readLocal(local)))).toBe(day);
  expect(isoClock(minuteOf(readLocal(local)))).toBe(clock);
  expect(isoLocal(timeOn(readDay(day), readClock(clock)))).toBe(`${day}T${clock}:00`);
});

test.each([
  { from: '2026-03-07T12:00', span: '1d', is: '2026-03-08T12:00:00', because: 'a day on the wall has 24 hours' },
  { from: '2026-03-08T01:30', span: '90m', is: '2026-03-08T03:00:00', because: 'nobody moved the hands' },
  { from: '2028-02-28T12:00', span: '1w', is: '2028-03-06T12:00:00', because: 'over the leap day' },
])('$span after $from the clock shows $is: $because', ({ from, span, is }) => {
  expect(isoLocal(onTheClockLater(readLocal(from), aSpan(span)))).toBe(is);
});
