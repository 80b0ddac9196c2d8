import { counted, instantOf, type LocalTime } from '../../core/time/units.ts';
import { toInstant, toLocal } from '../../core/time/zone.ts';
import * as temporal from './peers/temporal/zone.ts';

/** Zones whose clocks do something odd, and those of most clinics. */
const ZONES = [
  'America/Los_Angeles',
  'America/Denver',
  'America/Phoenix',
  'America/New_York',
  'America/Santiago',
  'Europe/London',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];
const YEAR = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2027, 0, 1) };
const QUARTER_HOUR = 15 * 60_000;

/** Holds every quarter hour of a year in each zone, both as an instant and as a local time, against `Temporal`. */
export function differencesFromTemporal(): { readonly asked: number; readonly found: number } {
  let [asked, found] = [0, 0];
  for (const zone of ZONES) {
    for (let time = YEAR.from; time < YEAR.until; time += QUARTER_HOUR) {
      asked += 2;
      if (!isSame(time, zone)) found += 1;
    }
  }
  return { asked, found };
}

function isSame(time: number, zone: string): boolean {
  const instant = instantOf(time);
  const local: LocalTime = counted(time);
  return (
    toLocal(instant, zone) === temporal.toLocal(instant, zone) &&
    toInstant(local, zone) === temporal.toInstant(local, zone)
  );
}
