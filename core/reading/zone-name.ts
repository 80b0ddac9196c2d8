import { isOneSlip } from './did-you-mean.ts';
import { shown } from './shape.ts';

/**
 * Why a time zone is refused and what to write, or undefined when it is a region zone. Only a region knows when its
 * clocks change.
 *
 * @example
 * zoneFault('America/New_York') //=> undefined
 * zoneFault('EST') //=> '"EST" is … Did you mean "America/New_York"?': an hour off for half the year
 */
export function zoneFault(zone: string): string | undefined {
  if (zone.length > NAME_LENGTH_MAX) return `A time zone has at most ${NAME_LENGTH_MAX} characters. ${RIGHT_FORM}`;
  if (!isRegionForm(zone)) return unregional(zone);
  const exact = exactZone(zone);
  if (exact === zone) return undefined;
  if (exact !== undefined) return `"${zone}" is not written as zones are. Did you mean "${exact}"?`;
  const meant = calledSo(zone) ?? byCity(zone) ?? bySlip(zone);
  return `"${zone}" is not a time zone. ${meant === undefined ? RIGHT_FORM : `Did you mean "${meant}"?`}`;
}

/** The longest, `America/Argentina/ComodRivadavia`, has 32. */
const NAME_LENGTH_MAX = 40;
const RIGHT_FORM = 'Write a region and a city, such as "America/Los_Angeles".';

/**
 * What people call the zones of the United States, and the largest cities that no zone is named after, each of one state
 * alone. What only looks alike may be hours away: Houston is no slip of Creston.
 */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['EST', 'America/New_York'],
  ['EDT', 'America/New_York'],
  ['ET', 'America/New_York'],
  ['EST5EDT', 'America/New_York'],
  ['EASTERN', 'America/New_York'],
  ['CST', 'America/Chicago'],
  ['CDT', 'America/Chicago'],
  ['CT', 'America/Chicago'],
  ['CST6CDT', 'America/Chicago'],
  ['CENTRAL', 'America/Chicago'],
  ['MST', 'America/Denver'],
  ['MDT', 'America/Denver'],
  ['MT', 'America/Denver'],
  ['MST7MDT', 'America/Denver'],
  ['MOUNTAIN', 'America/Denver'],
  ['PST', 'America/Los_Angeles'],
  ['PDT', 'America/Los_Angeles'],
  ['PT', 'America/Los_Angeles'],
  ['PST8PDT', 'America/Los_Angeles'],
  ['PACIFIC', 'America/Los_Angeles'],
  ['AKST', 'America/Anchorage'],
  ['AKDT', 'America/Anchorage'],
  ['HST', 'Pacific/Honolulu'],
  ...cities('America/New_York', 'Atlanta', 'Baltimore', 'Boston', 'Charlotte', 'Miami', 'Philadelphia', 'Pittsburgh'),
  ...cities('America/New_York', 'Cleveland', 'Cincinnati', 'Orlando', 'Tampa'),
  ...cities('America/Chicago', 'Austin', 'Dallas', 'Houston', 'Milwaukee', 'Minneapolis', 'Nashville', 'New_Orleans'),
  ...cities('America/Chicago', 'Oklahoma_City', 'San_Antonio'),
  ...cities('America/Denver', 'Albuquerque', 'Colorado_Springs', 'Salt_Lake_City'),
  ...cities('America/Phoenix', 'Arizona', 'Scottsdale', 'Tucson'),
  ...cities('America/Los_Angeles', 'Las_Vegas', 'Oakland', 'Sacramento', 'San_Diego', 'San_Francisco'),
  ...cities('America/Los_Angeles', 'California', 'Seattle', 'Spokane'),
  ...cities('Pacific/Honolulu', 'Hawaii'),
]);

function cities(zone: string, ...names: readonly string[]): [string, string][] {
  return names.map((name) => [name.toUpperCase(), zone]);
}

function isRegionForm(zone: string): boolean {
  return /^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2}$/.test(zone) && !/^(?:etc|posix|right|systemv)\//i.test(zone);
}

function unregional(zone: string): string {
  const place = calledSo(zone) ?? byCity(zone);
  const remedy = place === undefined ? RIGHT_FORM : `Did you mean "${place}"?`;
  if (!isOffset(zone)) return `${shown(zone)} is not a region's time zone. ${remedy}`;
  return `${shown(zone)} is a fixed offset, which is wrong for the part of the year in which clocks are changed. ${remedy}`;
}

function calledSo(zone: string): string | undefined {
  const name = placeIn(zone).toUpperCase();
  return CALLED.get(name.replace(/\s+(?:STANDARD |DAYLIGHT )?TIME$/, '').replace(/\s+/g, '_'));
}

/** One wrong letter, and no more. */
function bySlip(zone: string): string | undefined {
  return regionZones().find((region) => isOneSlip(zone, region));
}

/** What stands after the last slash, or all of it. */
function placeIn(zone: string): string {
  return (zone.split('/').at(-1) ?? '').trim();
}

function isOffset(zone: string): boolean {
  return /^(?:etc\/|utc|gmt|z$|[+-]?\d{1,2}(?::?\d\d)?$)/i.test(zone) || /^(?:[ecmp][sd]t|hst|akst|akdt)$/i.test(zone);
}

/** In whatever region: Honolulu is no city of `America/`. */
function byCity(zone: string): string | undefined {
  const bare = (text: string) =>
    placeIn(text)
      .toLowerCase()
      .replace(/[\s_-]/g, '');
  const city = bare(zone);
  return city === '' ? undefined : regionZones().find((region) => bare(region) === city);
}

/** The zone with its right letters, or undefined when there is none. Old names such as `US/Pacific` are zones too. */
function exactZone(zone: string): string | undefined {
  const wanted = zone.toLowerCase();
  const known = regionZones().find((region) => region.toLowerCase() === wanted);
  if (known !== undefined || !isLink(zone)) return known;
  return /^[A-Z]/.test(zone) && !/[/_][a-z]/.test(zone.replace(/_(?:of|es)_/g, '_')) ? zone : titled(zone);
}

function titled(zone: string): string {
  const words = zone.toLowerCase().replace(/(?:^|[/_-])[a-z]/g, (start) => start.toUpperCase());
  return words.replace(/^Us\//, 'US/');
}

function isLink(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    // The only way that the platform tells an unknown zone; the caller reports it.
    return false;
  }
}

function regionZones(): string[] {
  return Intl.supportedValuesOf('timeZone').filter(isRegionForm);
}
