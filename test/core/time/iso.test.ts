import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  isInstant,
  isLocal,
  isoClock,
  isoDay,
  isoInstant,
  isoLocal,
  isoToMillisecond,
  isoToMinute,
  offsetText,
  readClock,
  readDay,
  readInstant,
  readLocal,
} from '../../../core/time/iso.ts';
import { epochMilliseconds, instantOf } from '../../../core/time/units.ts';
import { toLocal } from '../../../core/time/zone.ts';

/** Read and written as `Temporal` does, which is the specification; the years are those that a plan can name. */

const RUNS = { numRuns: 2_000 };
const YEARS = { min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31) };
const anyMillisecond = fc.integer({ min: YEARS.min - 200 * 366 * 86_400_000, max: YEARS.max + 200 * 366 * 86_400_000 });
const temporal = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds);

test('an instant is written as Temporal writes it, and read back', () => {
  fc.assert(
    fc.property(anyMillisecond, (milliseconds) => {
      const text = temporal(milliseconds).toString();
      expect(isoInstant(instantOf(milliseconds))).toBe(text);
      expect(isoToMillisecond(instantOf(milliseconds))).toBe(
        temporal(milliseconds).toString({ fractionalSecondDigits: 3 }),
      );
      expect(epochMilliseconds(readInstant(text))).toBe(milliseconds);
    }),
    RUNS,
  );
});

test('a local time and a day are written as Temporal writes them, and read back', () => {
  fc.assert(
    fc.property(anyMillisecond, (milliseconds) => {
      const local = temporal(milliseconds).toZonedDateTimeISO('UTC').toPlainDateTime();
      const day = local.toPlainDate().toString();
      expect(isoLocal(readLocal(local.toString()))).toBe(local.toString());
      expect(isoToMinute(readLocal(local.toString()))).toBe(local.toString({ smallestUnit: 'minute' }));
      expect(isoDay(readDay(day))).toBe(day);
    }),
    RUNS,
  );
});

test('an instant is written with the offset of its place, to the second', () => {
  const zones = fc.constantFrom('America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Monrovia');
  const years = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2100, 0, 1) });
  fc.assert(
    fc.property(years, zones, (milliseconds, zone) => {
      const zoned = temporal(milliseconds).toZonedDateTimeISO(zone);
      const text = zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' });
      expect(offsetText(instantOf(milliseconds), zone)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test.each([
  { at: '2026-03-01T18:00Z', is: '2026-03-01T10:00:00-08:00', because: 'in winter' },
  { at: '2026-07-01T17:00:00.9Z', is: '2026-07-01T10:00:00-07:00', because: 'in summer; to the second' },
])('an instant is written with the offset of its place: $is $because', ({ at, is }) => {
  expect(offsetText(readInstant(at), 'America/Los_Angeles')).toBe(is);
});

test.each([
  { text: '2026-02-20T10:00:00-08:00', is: '2026-02-20T18:00:00Z', because: 'behind UTC' },
  { text: '2026-02-20T10:00+05:30', is: '2026-02-20T04:30:00Z', because: 'ahead of it, without seconds' },
  { text: '2026-02-20T10:00:00.500Z', is: '2026-02-20T10:00:00.5Z', because: 'as few digits as say it' },
  { text: '2026-02-20T10:00:00.123456789Z', is: '2026-02-20T10:00:00.123Z', because: 'cut off, not rounded' },
  { text: '1969-12-31T23:59:59.9999Z', is: '1969-12-31T23:59:59.999Z', because: 'before 1970 too' },
  { text: '2026-02-20T23:59:60Z', is: '2026-02-20T23:59:59Z', because: 'a leap second is the one before it' },
  { text: '20260220T100000Z', is: '2026-02-20T10:00:00Z', because: 'another form that Temporal knows' },
])('$text is read as $is: $because', ({ text, is }) => {
  expect(isoInstant(readInstant(text))).toBe(is);
});

test.each([
  '2026-02-30T10:00Z',
  '2026-02-20T24:00Z',
  '2026-02-20T10:00',
  '2026-02-20T10:00+25:00',
  '2026-00-10T10:00Z',
  'soon',
  '',
])('%j is no instant', (text) => {
  expect(isInstant(text)).toBe(false);
  expect(() => readInstant(text)).toThrow(RangeError);
});

test.each([
  { text: '2026-02-20T10:00Z', is: true, because: 'an instant of our years' },
  { text: '1900-01-01T00:00Z', is: true, because: 'the first' },
  { text: '1899-12-31T23:59Z', is: false, because: 'the one before it' },
  { text: '2999-12-31T23:59:59Z', is: true, because: 'the last' },
  { text: '3000-01-01T00:00Z', is: false, because: 'the one after it' },
  { text: '1900-01-01T00:00+01:00', is: false, because: 'in UTC, in which it is stored, it is of the year before' },
  { text: '2999-12-31T23:00-08:00', is: false, because: 'in UTC it is of the year after' },
  { text: '1900-01-01T00:00-01:00', is: true, because: 'in UTC it is of that year too' },
])('$text is an instant that may be stored: $is, for $because', ({ text, is }) => {
  expect(isInstant(text)).toBe(is);
});

test.each([
  { text: '1900-01-01T00:00', is: true },
  { text: '1899-12-31T23:59', is: false },
  { text: '2999-12-31T23:59', is: true },
  { text: '3000-01-01T00:00', is: false },
  { text: '+010000-01-01T00:00', is: false },
])('$text is of our years: $is', ({ text, is }) => {
  expect(isLocal(text)).toBe(is);
});

test.each([
  { text: '2028-02-29T00:00', is: true, because: 'a leap year' },
  { text: '2026-02-29T00:00', is: false, because: 'an ordinary year' },
  { text: '2100-02-29T00:00', is: false, because: 'a century without its leap day' },
  { text: '2026-04-31T10:00', is: false, because: 'April has thirty days' },
  { text: '2026-13-01T10:00', is: false, because: 'a year has twelve months' },
  { text: '2026-03-00T10:00', is: false, because: 'a month begins with its first' },
  { text: '2026-03-02T24:00', is: false, because: 'a day ends before' },
])('$text is a time of the calendar: $is, for $because', ({ text, is }) => {
  expect(isLocal(text)).toBe(is);
});

test.each([
  { day: '0000-03-01', because: 'the first year that needs no sign' },
  { day: '9999-12-31', because: 'the last one' },
  { day: '+010000-01-01', because: 'later years have a sign and six digits' },
  { day: '-000001-12-31', because: 'and earlier ones' },
])('$day is read and written: $because', ({ day }) => {
  expect(isoDay(readDay(day))).toBe(day);
});

test.each(['00:00', '09:05', '23:59'])('the clock time %s is read and written', (text) => {
  expect(isoClock(readClock(text))).toBe(text);
});

test.each(['24:00', '9:05', '09:60', '09:05:00', 'noon'])('%j is no clock time', (text) => {
  expect(() => readClock(text)).toThrow(RangeError);
});

test('what a clock shows is written as it shows it', () => {
  expect(isoToMinute(toLocal(readInstant('2026-03-08T10:00:59Z'), 'America/Los_Angeles'))).toBe('2026-03-08T03:00');
});
