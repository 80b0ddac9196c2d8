import { stringify } from 'yaml';
import { loadLibrary } from '../../../adapters/clinic-files.ts';
import type { Clinic } from '../../../core/clinic/clinic.ts';
import { readClinic } from '../../../core/clinic/read-clinic.ts';
import { readPlan } from '../../../core/plan/read-plan.ts';
import { isoToMinute } from '../../../core/time/iso.ts';
import { ceilToMinute, minutes, plus } from '../../../core/time/units.ts';
import { toLocal } from '../../../core/time/zone.ts';
import { readTextId } from '../../../core/timeline/timeline-text.ts';
import { changePlan } from '../../../jobs/change-plan.ts';
import { publishClinic } from '../../../jobs/clinic-files/publish-clinic.ts';
import type { World } from '../../../jobs/ports/world.ts';

/** Many plans whose texts are due at the same three minutes. */

export const CLINIC = 'harbor';
const PLANS_COUNT = 120;
export const PLANS = Array.from({ length: PLANS_COUNT }, (_, index) => `p${index + 1}`);
/** Reminders are due so many minutes after the start; the visit is two hours after the first of them. */
const DUE_AFTER_MINUTES = [3, 5, 7];
const VISIT_AFTER_MINUTES = 120;
/** Noon of one of these is never far away. */
const ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Pacific/Auckland',
];
const AREAS = ['202', '212'];

/** Publishes the clinic and enters its plans. */
export async function enterBurst(world: World): Promise<void> {
  const now = world.clock.now();
  const timeZone = ZONES.find((zone) => isDaytime(isoToMinute(toLocal(now, zone)))) ?? 'America/Los_Angeles';
  const clinic = await readBurstClinic(timeZone);
  await publishClinic(world, clinic);
  const visitAt = isoToMinute(toLocal(plus(ceilToMinute(now), minutes(VISIT_AFTER_MINUTES)), timeZone));
  await Promise.all(PLANS.map((id, index) => enter(world, clinic, { id, phone: phoneOf(index), visitAt })));
}

interface BurstPlan {
  readonly id: string;
  readonly phone: string;
  readonly visitAt: string;
}

async function enter(world: World, clinic: Clinic, { id, phone, visitAt }: BurstPlan): Promise<void> {
  const written = { plan: id, protocol: 'series', patient: { phone }, consent: { texts: true } };
  const visits = [{ visit: 'v1', at: visitAt }];
  const { plan, problems } = readPlan({ ...written, visits }, { clinic, isRehearsal: true });
  if (!plan) throw new Error(`a plan of the burst cannot be read: ${problems.map(({ message }) => message)}`);
  await changePlan(world, { key: { clinic: CLINIC, plan: id }, change: () => plan });
}

/** The window is open, and stays so for some hours. */
function isDaytime(local: string): boolean {
  const hour = Number(local.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH'.length));
  return hour >= 9 && hour < 14;
}

/** Each text by its phone and words. */
export function expectedTexts(): string[] {
  return PLANS.flatMap((_, index) => DUE_AFTER_MINUTES.map((after) => `${phoneOf(index)} ${wordsOf(after)}`));
}

/** The same of a text by its id. */
export function wordsOfText(id: string): string {
  const { plan, rule } = readTextId(id);
  return `${phoneOf(PLANS.indexOf(plan))} ${wordsOf(Number(rule.slice('r'.length)))}`;
}

function phoneOf(index: number): string {
  return `+1${AREAS[Math.floor(index / 100)]}55501${String(index % 100).padStart(2, '0')}`;
}

function wordsOf(after: number): string {
  return `Reminder ${after}.`;
}

async function readBurstClinic(timeZone: string): Promise<Clinic> {
  const rule = (after: number) => ({ before: `${VISIT_AFTER_MINUTES - after}m`, text: `r${after}`, goodFor: '60m' });
  const file = {
    ...{ clinic: CLINIC, name: 'Harbor', phone: '+12065550100', timeZone },
    texting: { perSecond: 500, perDay: 20, window: '00:05-23:55' },
    staff: [{ id: 'desk', name: 'Desk', email: 'desk@harbor.example', roles: ['front-desk', 'nurse', 'prescriber'] }],
    protocols: {
      series: { reminders: Object.fromEntries(DUE_AFTER_MINUTES.map((after) => [`r${after}`, rule(after)])) },
    },
    texts: Object.fromEntries(DUE_AFTER_MINUTES.map((after) => [`r${after}`, { en: wordsOf(after) }])),
  };
  const { clinic, problems } = readClinic({ path: `${CLINIC}.yaml`, text: stringify(file) }, await loadLibrary());
  if (!clinic)
    throw new Error(`the burst's clinic cannot be read: ${problems.map(({ message }) => message).join(' ')}`);
  return clinic;
}
