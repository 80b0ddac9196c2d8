import type { Clinic } from '../../core/clinic/clinic.ts';
import { ALERT_LEVELS, type Alert, type AlertLevel, isUrgent } from '../../core/staff/alert.ts';
import { isPastClock } from '../../core/staff/past-clock.ts';
import type { OpenAtClinic } from '../ports/watch.ts';
import type { World } from '../ports/world.ts';

/** What nobody has ended at a clinic. */
export interface OpenOfClinic {
  readonly id: string;
  /** Undefined when its settings cannot be read. */
  readonly clinic: Clinic | undefined;
  readonly open: readonly Alert[];
}

/**
 * Says how much waits for staff, for whoever watches. Of alerts as they stand: those that somebody accepted or ended,
 * and those that wait in the list only, can be among them.
 */
export function tellOpenAlerts({ watch, clock }: Pick<World, 'watch' | 'clock'>, all: readonly OpenOfClinic[]): void {
  const now = clock.now();
  const open = all.flatMap(({ id, clinic, open: ofClinic }): OpenAtClinic[] => {
    const waiting = ofClinic.filter(({ acceptedBy, endedBy }) => acceptedBy === undefined && endedBy === undefined);
    if (waiting.length === 0) return [];
    const past = waiting.filter((alert) => isPastClock(alert, { clinic, now }));
    return [
      {
        clinic: id,
        byLevel: Object.fromEntries(ALERT_LEVELS.map((level) => [level, count(waiting, level)])) as Counts,
        ...{ pastClock: past.length, dangerPastClock: past.filter(isUrgent).length },
      },
    ];
  });
  watch.happened({ kind: 'open-alerts', open });
}

type Counts = OpenAtClinic['byLevel'];

function count(alerts: readonly Alert[], wanted: AlertLevel): number {
  return alerts.filter(({ level }) => level === wanted).length;
}
