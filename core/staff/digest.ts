import type { Clinic, StaffMember } from '../clinic/clinic.ts';
import type { Lacking } from '../plan/lacking.ts';
import { dayOf, timeOn } from '../time/calendar.ts';
import { readClock } from '../time/iso.ts';
import { compare, hours, type Instant, type LocalDay, plus } from '../time/units.ts';
import { toInstant, toLocal } from '../time/zone.ts';
import { ALERT_LEVELS, type Alert, type AlertLevel, isUrgent } from './alert.ts';
import { openingsOn } from './duty.ts';
import type { PageWords } from './page-words.ts';
import { roleFor, staffFor } from './whom.ts';

/** Where nobody of the clinic has hours. */
const OPENS_DEFAULT = readClock('08:00');
/** After an outage that was longer, the next day's digest tells it all. */
const GOOD_FOR = hours(2);

/** The digest of a day that is due to a staff member. */
export interface DueDigest {
  readonly to: StaffMember;
  readonly day: LocalDay;
}

/**
 * Who is to be told now how much is open: each at the opening of their own hours on a day on which they work; those
 * without hours, with the first who comes.
 *
 * @example
 * digestsDue(clinic, mondayAtSix) //=> [], when everybody begins at eight
 */
export function digestsDue({ staff, timeZone }: Pick<Clinic, 'staff' | 'timeZone'>, now: Instant): DueDigest[] {
  const day = dayOf(toLocal(now, timeZone));
  const [firstOfAll] = staff.flatMap((member) => openingsOn(member, day)).toSorted(compare);
  const closed = staff.some(({ hours: some }) => some !== undefined) && firstOfAll === undefined;
  return staff.flatMap((to) => {
    const [first] = openingsOn(to, day).toSorted(compare);
    const own = to.hours === undefined && !closed ? (firstOfAll ?? OPENS_DEFAULT) : first;
    if (own === undefined) return [];
    const opening = toInstant(timeOn(day, own), timeZone);
    return opening <= now && now < plus(opening, GOOD_FOR) ? [{ to, day }] : [];
  });
}

export type OpenCounts = Readonly<Record<AlertLevel, number>>;

/** How many open alerts are a staff member's: those that they took, and of those that nobody took their role's. */
export function openOf(member: StaffMember, open: readonly Alert[], clinic: Pick<Clinic, 'staff'>): OpenCounts {
  const theirs = open.filter(({ about, acceptedBy }) => {
    const isKnown = clinic.staff.some(({ id }) => id === acceptedBy);
    return isKnown ? acceptedBy === member.id : staffFor(roleFor(about), clinic).some(({ id }) => id === member.id);
  });
  const counts = ALERT_LEVELS.map((level) => [level, theirs.filter((alert) => alert.level === level).length]);
  return Object.fromEntries(counts) as OpenCounts;
}

export type LackingCounts = Readonly<Record<Lacking, number>>;

export interface Digest {
  readonly clinic: Pick<Clinic, 'name'>;
  readonly open: OpenCounts;
  readonly cares: Cares;
}

/** What only whoever sees the patients come and go, and sees to the clinic's file, is told of. */
export interface Cares {
  /** Plans that lack something. */
  readonly lacking: LackingCounts;
  /** Staff ids of those whose address nobody has confirmed: what is sent there does not arrive. */
  readonly unconfirmed: readonly string[];
}

export const NO_CARES: Cares = { lacking: { consent: 0, 'opt-in': 0, helper: 0 }, unconfirmed: [] };

/**
 * What a digest says, the most pressing first. Undefined when there is nothing to say: then nobody is written to.
 *
 * @example
 * digestWords({ clinic, open: { today: 2, task: 5, … }, cares: { lacking: { consent: 1, … }, … } })?.body
 * //=> 'Harbor Wellness. Open: 2 to see to today, 5 tasks. 1 plan gets no texts: no consent is on record.'
 */
export function digestWords({ clinic, open, cares: { lacking, unconfirmed } }: Digest): PageWords | undefined {
  const urgent = ALERT_LEVELS.filter((level) => isUrgent({ level })).reduce((sum, level) => sum + open[level], 0);
  const counted = [
    ...(urgent > 0 ? [`${urgent} urgent`] : []),
    ...(open.today > 0 ? [`${open.today} to see to today`] : []),
    ...(open.task > 0 ? [counts(open.task, 'task')] : []),
  ];
  const sentences = [
    ...(counted.length > 0 ? [`Open: ${counted.join(', ')}.`] : []),
    ...(lacking.consent > 0 ? [`${gets(lacking.consent)} no texts: no consent is on record.`] : []),
    ...(lacking['opt-in'] > 0 ? [`${gets(lacking['opt-in'])} no texts: not agreed by text yet.`] : []),
    ...(lacking.helper > 0 ? [`${gets(lacking.helper)} no texts to a helper: no helper consented.`] : []),
    ...(unconfirmed.length > 0 ? [`Not confirmed: ${unconfirmed.join(', ')}.`] : []),
  ];
  if (sentences.length === 0) return undefined;
  return { subject: `${clinic.name}: what is open today`, body: [`${clinic.name}.`, ...sentences].join(' ') };
}

function counts(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function gets(plans: number): string {
  return `${counts(plans, 'plan')} ${plans === 1 ? 'gets' : 'get'}`;
}
