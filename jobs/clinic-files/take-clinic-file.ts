import { asForPatients } from '../../core/clinic/approval.ts';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { FileReport } from '../../core/clinic/file-report.ts';
import type { Library } from '../../core/clinic/library.ts';
import { idOfFile, readClinic } from '../../core/clinic/read-clinic.ts';
import { hasErrors, type Problem } from '../../core/problem.ts';
import { fileText, NOT_UTF8 } from '../../core/reading/file-text.ts';
import { isoInstant } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';
import { tellStaff } from '../alerts/tell-staff.ts';
import type { ClinicFile, CurrentSettings } from '../ports/clinics.ts';
import { continuePublishing, type PublishingHow, type PublishingWorld, publishClinic } from './publish-clinic.ts';

export interface Taking {
  readonly library: Library;
  /** Whether somebody of the clinic must have signed it, as wherever patients hear from. */
  readonly needsApproval: boolean;
  readonly stopAt?: Instant | undefined;
}

/**
 * Takes a clinic's file: checks it, and publishes it when it is sound and new. A bad one changes nothing, and staff are
 * told. Whatever it holds, there is a report; taken again after it broke off, it is finished.
 */
export async function takeClinicFile(world: PublishingWorld, file: ClinicFile, taking: Taking): Promise<FileReport> {
  const { name, upload } = file;
  const reading = readFile(file, taking);
  const how = { file: name, upload, stopAt: taking.stopAt };
  return takeSettings(world, { id: idOfFile(name), reading }, how);
}

function readFile({ name, bytes }: ClinicFile, { library, needsApproval }: Taking): Reading {
  const text = fileText(bytes);
  if (text === undefined) return { problems: [problem(name, NOT_UTF8)] };
  const { clinic, problems } = readClinic({ path: name, text }, library);
  const found = needsApproval ? problems.map(asForPatients) : problems;
  return { problems: found, ...(clinic && !hasErrors(found) ? { clinic } : {}) };
}

function problem(file: string, message: string): Problem {
  return { file, line: 1, column: 1, severity: 'error', path: '', message };
}

/** What was read of a file; settings only when they may count. */
export interface Reading {
  readonly clinic?: Clinic;
  readonly problems: readonly Problem[];
}

export interface Handed {
  /** Whose settings these are to be. */
  readonly id: string;
  readonly reading: Reading;
}

interface How extends PublishingHow {
  readonly file: string;
  /** Names what was handed in; of the same one staff are told once. */
  readonly upload: string;
}

/** Takes settings that were read already. */
export async function takeSettings(world: PublishingWorld, { id, reading }: Handed, how: How): Promise<FileReport> {
  const { clinic, problems } = ownOnly(id, reading, how.file);
  const current = await world.clinics.current(id);
  const known = { file: how.file, upload: how.upload, at: isoInstant(world.clock.now()), problems };
  if (!clinic) {
    if (current) await tellOfRefusal(world, current, how.upload);
    return { ...known, outcome: 'refused', ...(current ? { version: current.version } : {}) };
  }
  if (current && isSame(current.clinic, clinic)) {
    const [continued] = await continuePublishing(world, { stopAt: how.stopAt, clinic: id });
    return { ...known, outcome: 'current', version: current.version, ...(continued ? { plans: continued.plans } : {}) };
  }
  const { version, plans } = await publishClinic(world, clinic, how);
  return { ...known, outcome: 'accepted', version, plans };
}

function ownOnly(id: string, { clinic, problems }: Reading, file: string): Reading {
  if (!clinic || clinic.clinic === id) return { problems, ...(clinic ? { clinic } : {}) };
  const message = `These are the settings of another clinic, "${clinic.clinic}". Nothing of them is taken.`;
  return { problems: [...problems, problem(file, message)] };
}

/** What is stored of a version is its settings as JSON, made in one and the same order. */
function isSame(stored: Clinic, clinic: Clinic): boolean {
  return JSON.stringify(stored) === JSON.stringify(clinic);
}

/** Whoever handed it in may not look at the report: the clinic's people hear that what they wanted does not count. */
async function tellOfRefusal(world: PublishingWorld, { clinic }: CurrentSettings, upload: string): Promise<void> {
  const whose = { clinic, key: { clinic: clinic.clinic }, at: world.clock.now() };
  await tellStaff(world, whose, { level: 'today', about: 'settings-refused', cause: upload });
}
