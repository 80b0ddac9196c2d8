import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { counted, epochMilliseconds, instantOf, type LocalTime } from '../../../core/time/units.ts';
import { toInstant, toLocal } from '../../../core/time/zone.ts';

/** `Temporal` is the specification: a skipped time moves forward by the gap, a doubled one is the first. */

const HOUR = 3_600_000;
const QUARTER_HOURS = Array.from({ length: 25 }, (_, index) => (index - 12) * (HOUR / 4));

/** Zones of every kind: both hemispheres, half hours, changes at midnight, around Ramadan, by two hours, and none. */
const ZONES = [
  ...['America/Los_Angeles', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/New_York'],
  ...['America/Anchorage', 'Pacific/Honolulu', 'America/St_Johns', 'America/Havana', 'America/Santiago'],
  ...['America/Asuncion', 'America/Nuuk', 'America/Scoresbysund', 'Europe/London', 'Europe/Dublin'],
  ...['Europe/Madrid', 'Atlantic/Azores', 'Antarctica/Troll', 'Africa/Cairo', 'Africa/Casablanca', 'Asia/Gaza'],
  ...['Asia/Beirut', 'Asia/Jerusalem', 'Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Australia/Adelaide'],
  ...['Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Apia', 'Pacific/Tongatapu', 'Pacific/Norfolk'],
];

test('around every change of clocks from 2024 to 2032 each quarter hour is as Temporal has it', () => {
  const wrong = ZONES.flatMap((zone) =>
    changesOf(zone).flatMap((change) => {
      const at = change.epochMilliseconds;
      const shown = at + change.offsetNanoseconds / 1e6;
      return QUARTER_HOURS.flatMap((passed) => [...wrongAt(at + passed, zone), ...wrongShown(shown + passed, zone)]);
    }),
  );
  expect(wrong).toEqual([]);
});

test('any time of any zone from 1970 to 2100 is as Temporal has it', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const times = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2100, 0, 1) });
  const holds = (zone: string, time: number) => expect([...wrongAt(time, zone), ...wrongShown(time, zone)]).toEqual([]);
  fc.assert(fc.property(zones, times, holds), { numRuns: 250 });
});

test.each([
  { zone: 'Pacific/Apia', time: '2011-12-30T00:00', because: 'the 30th of December was skipped' },
  { zone: 'Pacific/Kwajalein', time: '1993-08-21T12:00', because: 'a day was skipped there too' },
  { zone: 'America/Boa_Vista', time: '2000-10-15T00:00', because: 'its summer time lasted a week' },
  { zone: 'Africa/Monrovia', time: '1972-01-07T00:00', because: 'its offset had seconds' },
  { zone: 'America/St_Johns', time: '2010-11-07T00:01', because: 'its clocks went back over midnight' },
  { zone: 'America/Los_Angeles', time: '2096-11-04T01:30', because: 'far in the future' },
  { zone: 'America/Los_Angeles', time: '9999-12-31T23:59', because: 'the last year that a plan can name' },
  { zone: 'America/Los_Angeles', time: '0001-01-01T00:00', because: 'the first one' },
])('around $time in $zone it is as Temporal has it: $because', ({ zone, time }) => {
  const around = Temporal.PlainDateTime.from(time).toZonedDateTime('UTC').epochMilliseconds;
  const days = QUARTER_HOURS.map((passed) => around + 16 * passed);
  const hours = QUARTER_HOURS.map((passed) => around + passed);
  expect([...days, ...hours].flatMap((each) => [...wrongAt(each, zone), ...wrongShown(each, zone)])).toEqual([]);
});

test('plans of three hundred years are right to the last, and to the first when it is asked for again', () => {
  const years = Array.from({ length: 300 }, (_, year) => Date.UTC(1800 + year, 6, 1));
  expect([...years, ...years.slice(0, 3)].flatMap((time) => wrongAt(time, 'America/Phoenix'))).toEqual([]);
});

function changesOf(zone: string): Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let next = Temporal.ZonedDateTime.from(`2024-01-01T00:00[${zone}]`).getTimeZoneTransition('next');
  while (next && next.year <= 2032) {
    changes.push(next);
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

/** What clocks show at an instant, where that is not as `Temporal` has it. */
function wrongAt(time: number, zone: string): string[] {
  const zoned = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone);
  const shown = toLocal(instantOf(time), zone);
  return shown === counted(time + zoned.offsetNanoseconds / 1e6) ? [] : [`clocks show something else at ${zoned}`];
}

/** When clocks show a local time, where that is not as `Temporal` has it. */
function wrongShown(time: number, zone: string): string[] {
  const local = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO('UTC').toPlainDateTime();
  const zoned = local.toZonedDateTime(zone, { disambiguation: 'compatible' });
  const instant = epochMilliseconds(toInstant(counted<LocalTime>(time), zone));
  return instant === zoned.epochMilliseconds ? [] : [`clocks show ${local} at ${zoned}, not ${instant}`];
}
