import { ALERT_LEVELS, type Alert, type AlertLevel, isUrgent } from '../../core/staff/alert.ts';
import { readInstant } from '../../core/time/iso.ts';
import { hours, type Instant, minutes, plus } from '../../core/time/units.ts';
import type { OpenAtClinic } from '../ports/watch.ts';
import type { World } from '../ports/world.ts';

/** The clinical sheet's clock: by then the second person has been called as well. */
const URGENT_WITHIN = minutes(10);
/** What was to be seen to today, and a day later is nobody's. */
const TODAY_WITHIN = hours(24);

/**
 * Says how much waits for staff, for whoever watches. Of alerts as they stand: those that somebody accepted or ended,
 * and those that wait in the list only, can be among them.
 */
export function tellOpenAlerts({ watch, clock }: Pick<World, 'watch' | 'clock'>, alerts: readonly Alert[]): void {
  const waiting = alerts.filter(({ acceptedBy, endedBy }) => acceptedBy === undefined && endedBy === undefined);
  const now = clock.now();
  const open = [...Map.groupBy(waiting, ({ clinic }) => clinic)].map(([clinic, ofClinic]): OpenAtClinic => {
    const past = ofClinic.filter((alert) => isPastClock(alert, now));
    return {
      clinic,
      byLevel: Object.fromEntries(ALERT_LEVELS.map((level) => [level, count(ofClinic, level)])) as Counts,
      ...{ pastClock: past.length, dangerPastClock: past.filter(isUrgent).length },
    };
  });
  watch.happened({ kind: 'open-alerts', open });
}

type Counts = OpenAtClinic['byLevel'];

function count(alerts: readonly Alert[], wanted: AlertLevel): number {
  return alerts.filter(({ level }) => level === wanted).length;
}

function isPastClock(alert: Alert, now: Instant): boolean {
  if (alert.level === 'task') return false;
  return plus(readInstant(alert.at), isUrgent(alert) ? URGENT_WITHIN : TODAY_WITHIN) <= now;
}
