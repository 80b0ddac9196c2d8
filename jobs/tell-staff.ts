import type { Clinic } from '../core/clinic/clinic.ts';
import { roleFor, staffFor } from '../core/staff/whom.ts';
import { isoInstant } from '../core/time/iso.ts';
import type { Instant } from '../core/time/units.ts';
import type { Alert, AlertLevel, Alerts, PlanKey, Watch } from './ports.ts';

/** What staff are to see to. */
export interface Matter {
  readonly level: AlertLevel;
  readonly about: string;
  /** What caused it: the same cause is told once, however often it comes up. */
  readonly cause: string;
}

/** Stores an alert for the staff whose matter it is, once. */
export async function tellStaff(
  world: { readonly alerts: Alerts; readonly watch: Watch },
  { clinic, key, at }: { clinic: Clinic; key: PlanKey; at: Instant },
  { level, about, cause }: Matter,
): Promise<void> {
  const to = staffFor(roleFor(about), clinic).map(({ id }) => id);
  const alert: Alert = { id: `${about}/${cause}`, ...key, level, about, to, at: isoInstant(at) };
  if (await world.alerts.raise(alert)) world.watch.happened({ kind: 'alert', alert });
}
