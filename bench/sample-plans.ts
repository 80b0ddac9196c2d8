import { loadLibrary } from '../adapters/clinic-files.ts';
import type { Clinic } from '../core/clinic/clinic.ts';
import { readClinic } from '../core/clinic/read-clinic.ts';
import { enterPlan } from '../core/plan/change-plan.ts';
import type { StoredPlan, Visit } from '../core/plan/plan.ts';
import { onTheClockLater } from '../core/time/calendar.ts';
import { isoToMinute, readInstant, readLocal } from '../core/time/iso.ts';

export interface Sample {
  /** One of the library's. */
  readonly protocol: string;
  readonly visits: number;
  readonly daysApart: number;
}

const FIRST = readLocal('2026-02-09T10:30');
const ENTERED = readInstant('2026-02-02T18:00:00Z');

/** A course as its clinic enters it a week ahead. From February on, so that clocks change under it. */
export function samplePlan({ protocol, visits, daysApart }: Sample): StoredPlan {
  const booked = Array.from({ length: visits }, (_, index): Visit => {
    const at = isoToMinute(onTheClockLater(FIRST, { days: index * daysApart }));
    return { visit: `v${index + 1}`, at, status: 'booked' };
  });
  const plan = {
    ...{ plan: 'p-1001', clinic: 'oak-street', protocol, startsOn: '2026-02-09', state: 'active' as const },
    patient: { firstName: 'Maria', phone: '+12065550123' },
    consent: { texts: true },
    visits: booked,
  };
  return enterPlan(plan, { now: ENTERED });
}

/** A clinic in each of the zones, which gives some treatments as the library ships them. */
export async function sampleClinics(zones: readonly string[], protocols: readonly string[]): Promise<Clinic[]> {
  const library = await loadLibrary();
  return zones.map((timeZone) => {
    const settings = { ...SETTINGS, timeZone, protocols: Object.fromEntries(protocols.map((id) => [id, {}])) };
    const { clinic } = readClinic({ path: 'oak-street.yaml', text: JSON.stringify(settings) }, library);
    if (!clinic) throw new Error('a sample clinic with errors');
    return clinic;
  });
}

const SETTINGS = {
  clinic: 'oak-street',
  name: 'Oak Street',
  phone: '+12065550142',
  approved: { by: 'Dr. Ana Ruiz', on: '2026-02-01' },
  staff: [{ id: 'desk', name: 'Desk', email: 'desk@oak.example', roles: ['front-desk', 'nurse', 'prescriber'] }],
};
