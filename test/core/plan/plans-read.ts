import { readClinic } from '../../../core/clinic/read-clinic.ts';
import { type PlanContext, readPlan } from '../../../core/plan/read-plan.ts';
import { LIBRARY, withLine } from '../clinic/files.ts';

/** A good plan, and what is told when one thing of it is changed. */

const { clinic } = readClinic(
  { path: 'harbor.yaml', text: withLine(11, '  iv-ketamine: {}\n  oral-home: { use: iv-ketamine, place: home }') },
  LIBRARY,
);
export const CONTEXT: PlanContext = clinic ? { clinic } : {};

export const VISIT = { visit: 'v1', at: '2026-03-03T14:00', status: 'booked' };
export const PLAN = {
  plan: 'p-1001',
  clinic: 'harbor',
  protocol: 'iv-ketamine',
  startsOn: '2026-03-02',
  state: 'active',
  patient: { id: 'mrn-77', firstName: 'Maria', phone: '+12065550123', language: 'en', timeZone: 'America/Denver' },
  consent: { texts: true, on: '2026-02-20T10:00:00-08:00', how: 'signed form 3B' },
  helper: { name: 'Luis', phone: '+12065550124', consent: { texts: true } },
  visits: [VISIT, { ...VISIT, visit: 'v2', at: '2026-03-06T14:00' }],
};

export function told(change: object, context = CONTEXT): string[] {
  const { problems } = readPlan({ ...PLAN, ...change }, context);
  return problems.map(({ severity, path, message }) => `${path} ${severity} ${message}`);
}

export function isRefused(change: object): boolean {
  return readPlan({ ...PLAN, ...change }, CONTEXT).plan === undefined;
}

export const patient = (change: object) => ({ patient: { ...PLAN.patient, ...change } });
export const visit = (change: object) => ({ visits: [{ ...VISIT, ...change }] });
