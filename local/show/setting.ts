import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLibrary, readClinicFile, UnreadableFile } from '../../adapters/clinic-files.ts';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Library } from '../../core/clinic/library.ts';
import { readClinic } from '../../core/clinic/read-clinic.ts';
import { type Problem, problemLine } from '../../core/problem.ts';
import type { Instant } from '../../core/time/units.ts';
import { toInstant, toLocal } from '../../core/time/zone.ts';
import { readRehearsal } from '../rehearsal/file/read-rehearsal.ts';
import type { Rehearsal, Step } from '../rehearsal/file/rehearsal.ts';
import { readPlanSteps } from './plan-steps.ts';

/** What is played before the keys are the person's: a clinic, and what happened there until the clock stands still. */
export interface Setting {
  readonly clinic: Clinic;
  /** As the person may name them. */
  readonly clinicFile: string;
  readonly plansFile: string;
  readonly start: Instant;
  /** Where the clock stands when the keys are the person's. */
  readonly until: Instant;
  readonly steps: readonly Step[];
}

export interface Asked {
  readonly clinic?: string | undefined;
  readonly plans?: string | undefined;
}

/** Something only the person at the keyboard can mend, said in lines, with the exit status of `check`. */
export class SettingMistake extends Error {
  override readonly name = 'SettingMistake';
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2) {
    super(message);
    this.status = status;
  }
}

const SAMPLE = fileURLToPath(new URL('../sample/', import.meta.url));
const SAMPLE_CLINIC = resolve(SAMPLE, 'cedar.yaml');
const SAMPLE_STORY = resolve(SAMPLE, 'story.yaml');

/** The sample story; or a clinic of the person's own with the sample's patients whom it can treat, or with its own. */
export async function readSetting(asked: Asked): Promise<Setting> {
  const library = await loadLibrary();
  const clinicFile = asked.clinic ?? nameOf(SAMPLE_CLINIC);
  if (asked.plans !== undefined) {
    const clinic = await readAskedClinic(asked.clinic ?? SAMPLE_CLINIC, library);
    const { path, text } = await readable(asked.plans);
    const { story, problems } = readPlanSteps({ path, text }, clinic);
    if (!story) throw new SettingMistake(linesOf(problems), 1);
    return { clinic, clinicFile, plansFile: asked.plans, ...story };
  }
  const sample = await readSample(library);
  const plansFile = nameOf(SAMPLE_STORY);
  if (asked.clinic === undefined) return { ...sample, clinicFile, plansFile };
  const clinic = await readAskedClinic(asked.clinic, library);
  return { ...inClinic(sample, clinic), clinicFile, plansFile };
}

function nameOf(path: string): string {
  return relative(process.cwd(), path);
}

async function readAskedClinic(file: string, library: Library): Promise<Clinic> {
  const { clinic, problems } = readClinic(await readable(file), library);
  if (!clinic) throw new SettingMistake(linesOf(problems), 1);
  return clinic;
}

function linesOf(problems: readonly Problem[]): string {
  return problems.map(problemLine).join('\n');
}

async function readable(file: string): Promise<{ path: string; text: string }> {
  try {
    return await readClinicFile(file);
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    const problem = { file, line: 1, column: 1, severity: 'error' as const, path: '', message: cause.message };
    throw new SettingMistake(problemLine(problem), 2);
  }
}

async function readSample(library: Library): Promise<Rehearsal> {
  const { rehearsal, problems } = await readRehearsal(await readClinicFile(SAMPLE_STORY), library);
  if (!rehearsal) throw new Error(`the sample story has errors:\n${linesOf(problems)}`);
  return rehearsal;
}

/** The sample's patients whose treatment another clinic gives, at the same local times there. */
function inClinic(sample: Rehearsal, clinic: Clinic): Pick<Setting, 'clinic' | 'start' | 'until' | 'steps'> {
  const there = (moment: Instant) => toInstant(toLocal(moment, sample.clinic.timeZone), clinic.timeZone);
  const plans = sample.steps.flatMap(({ action }) => {
    const plan = action.do === 'plan' ? (action.plan as SamplePlan) : undefined;
    return plan && Object.hasOwn(clinic.protocols, plan.protocol) ? [plan] : [];
  });
  if (plans.length === 0) throw new SettingMistake(noPatients(clinic), 1);
  const ids = new Set(plans.map(({ plan }) => plan));
  const phones = new Set(plans.flatMap(({ patient, helper }) => [patient.phone, ...(helper ? [helper.phone] : [])]));
  const steps = sample.steps.filter(({ action }) => isOf(action, { ids, phones }));
  return {
    clinic,
    start: there(sample.start),
    until: there(sample.until),
    steps: steps.map(({ at, action }) => ({ at: there(at), action })),
  };
}

/** As far as the sample's plans are looked at before they are read as plans. */
interface SamplePlan {
  readonly plan: string;
  readonly protocol: string;
  readonly patient: { readonly phone: string };
  readonly helper?: { readonly phone: string };
}

interface Kept {
  readonly ids: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
}

function isOf(action: Step['action'], { ids, phones }: Kept): boolean {
  if (action.do === 'plan') return ids.has((action.plan as SamplePlan).plan);
  if (action.do === 'edit') return ids.has(action.plan);
  return action.do === 'reply' && phones.has(action.from);
}

function noPatients({ clinic, protocols }: Clinic): string {
  const given = Object.keys(protocols).join(', ');
  return `None of the sample's patients has a treatment of ${clinic} (${given}). Bring your own: --plans FILE.`;
}
