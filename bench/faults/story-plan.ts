import { isoToMinute, readLocal } from '../../core/time/iso.ts';
import { type Instant, minutes, plus } from '../../core/time/units.ts';
import { toInstant, toLocal } from '../../core/time/zone.ts';
import { type PlanWords, START, TIME_ZONE } from './story-words.ts';

/** The moment so many minutes after the story's start. */
export const at = (minute: number): Instant => plus(toInstant(readLocal(START), TIME_ZONE), minutes(minute));

/** A clock time that the change of clocks skips is moved on by an hour. */
export function localTime(minute: number): string {
  return isoToMinute(toLocal(at(minute), TIME_ZONE));
}

/** The plan of a drawn story, as a person enters it. */
export function planFile({ plan, phone, timeZone, visits, helper }: PlanWords) {
  const consent = { texts: true };
  return {
    ...{ plan, protocol: 'series', startsOn: START.slice(0, 10), consent },
    patient: { firstName: `Patient ${plan}`, phone, timeZone },
    ...(helper ? { helper: { name: 'Luis', phone: helper, consent } } : {}),
    visits: visits.map((minute, index) => ({ visit: `v${index + 1}`, at: localTime(minute) })),
  };
}

/** What is known already stays: entered again, a plan has other phones and no other visits. */
export function entered(wanted: PlanWords, plans: readonly PlanWords[]): PlanWords {
  const known = plans.find(({ plan }) => plan === wanted.plan);
  return known ? { ...known, phone: wanted.phone, helper: wanted.helper } : wanted;
}
