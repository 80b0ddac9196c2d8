import { didYouMean } from './did-you-mean.ts';
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
  return `"${zone}" is not a time zone.${didYouMean(zone, regionZones())} ${RIGHT_FORM}`;
}

/** The longest, `America/Argentina/ComodRivadavia`, has 32. */
const NAME_LENGTH_MAX = 40;
const RIGHT_FORM = 'Write a region and a city, such as "America/Los_Angeles".';

/** What people call the zones of the United States, and where each is. */
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
]);

function isRegionForm(zone: string): boolean {
  return /^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2}$/.test(zone) && !/^(?:etc|posix|right|systemv)\//i.test(zone);
}

function unregional(zone: string): string {
  const place =
    CALLED.get(
      zone
        .trim()
        .toUpperCase()
        .replace(/\s+(?:STANDARD |DAYLIGHT )?TIME$/, ''),
    ) ?? byCity(zone);
  const remedy = place === undefined ? RIGHT_FORM : `Did you mean "${place}"?`;
  if (!isOffset(zone)) return `${shown(zone)} is not a region's time zone. ${remedy}`;
  return `${shown(zone)} is a fixed offset, which is wrong for the part of the year in which clocks are changed. ${remedy}`;
}

function isOffset(zone: string): boolean {
  return /^(?:etc\/|utc|gmt|z$|[+-]?\d{1,2}(?::?\d\d)?$)/i.test(zone) || /^(?:[ecmp][sd]t|hst|akst|akdt)$/i.test(zone);
}

function byCity(zone: string): string | undefined {
  const city = zone.trim().toLowerCase().replace(/\s+/g, '_');
  return city === '' ? undefined : regionZones().find((region) => region.toLowerCase().endsWith(`/${city}`));
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
