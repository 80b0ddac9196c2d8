import type { StoredPlan } from '../../core/plan/plan.ts';
import { type Alert, nameOf } from '../../core/staff/alert.ts';
import { type ChangeWorld, changeEach } from '../change-plan.ts';

/**
 * Stops the texts of every plan that has a phone now whose owner wrote of a crisis, each for the alert of its own clinic,
 * for there it is ended: also of one that got the phone while the message was read.
 */
export async function hushPlans(world: ChangeWorld, phone: string, alerts: readonly Alert[]): Promise<void> {
  const plans = await world.phones.plansOf(phone);
  const changes = plans.flatMap(({ clinic, plan }) => {
    const alert = alerts.find((each) => each.clinic === clinic);
    return alert ? [{ key: { clinic, plan }, change: hushedFor(alert) }] : [];
  });
  await changeEach(world, changes);
}

function hushedFor(alert: Alert) {
  return (stored: StoredPlan | undefined) => {
    if (!stored || stored.hush?.some(({ id }) => id === alert.id)) return undefined;
    return { ...stored, hush: [...(stored.hush ?? []), nameOf(alert)] };
  };
}
