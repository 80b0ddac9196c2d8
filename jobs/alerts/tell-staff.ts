import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Recipient } from '../../core/plan/plan.ts';
import type { Alert, AlertLevel } from '../../core/staff/alert.ts';
import { roleFor, staffFor } from '../../core/staff/whom.ts';
import { isoInstant } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';
import { type PagingWorld, pageAlert } from './page-alert.ts';

/** What staff are to see to. */
export interface Matter {
  readonly level: AlertLevel;
  readonly about: string;
  /** What caused it: the same cause is told once, however often it comes up. */
  readonly cause: string;
  readonly isForOnCall?: true;
  /** Instant at which a visit begins before which it must be decided. */
  readonly before?: string;
  /** The id of the message that it is about. */
  readonly message?: string;
  /** The phone that wrote it. */
  readonly phone?: string;
  readonly orPlans?: readonly string[];
  /** Whose phone it is about. */
  readonly of?: Recipient;
  /** Why whoever wrote it got no answer. */
  readonly unanswered?: string;
}

export interface Whose {
  readonly clinic: Clinic;
  /** Without a plan it concerns the clinic and no patient. */
  readonly key: { readonly clinic: string; readonly plan?: string };
  readonly at: Instant;
}

/** Stores an alert for the staff whose matter it is, once, and calls them when it cannot wait. */
export async function tellStaff(world: PagingWorld, whose: Whose, matter: Matter): Promise<Alert> {
  const alert = alertOf(whose, matter);
  if (!(await world.alerts.raise(alert))) return alert;
  if (alert.level === 'task') world.watch.happened({ kind: 'alert', alert, to: alert.to });
  else await pageAlert(world, alert, whose.clinic);
  return alert;
}

function alertOf({ clinic, key, at }: Whose, { cause, of, ...matter }: Matter): Alert {
  const { level, about } = matter;
  const moment = isoInstant(at);
  return {
    ...{ id: `${about}/${cause}`, ...key, ...matter, at: moment, pages: 0 },
    ...(of === 'helper' ? { of } : {}),
    to: staffFor(roleFor(about), clinic).map(({ id }) => id),
    ...(level === 'task' ? {} : { nextPageAt: moment }),
  };
}
