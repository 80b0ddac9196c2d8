import { basename } from 'node:path';
import type { Clinic, StaffMember } from '../core/clinic/clinic.ts';
import { CLINIC_ID } from '../core/clinic/shape-leaves.ts';
import { didYouMean } from '../core/reading/did-you-mean.ts';
import type { Clinics } from '../jobs/ports/clinics.ts';
import { CommandMistake } from './command-mistake.ts';
import type { CommandIo } from './io.ts';
import { usageMistake } from './options.ts';
import { type TableAddress, tableAsked } from './table.ts';

/** What every command asks for that works on what a clinic has in the table. */
export const CLINIC_OPTIONS = {
  table: { type: 'string' },
  endpoint: { type: 'string' },
  clinic: { type: 'string' },
} as const;

/** The same, as the page of such a command tells it. */
export const CLINIC_HELP = "  --clinic ID      the clinic's id or file";
export const TABLE_HELP = `  --table NAME     the DynamoDB table; else BETWEEN_VISITS_TABLE
  --endpoint URL   where DynamoDB answers, such as http://127.0.0.1:8000; else AWS, by its usual configuration`;

export interface ClinicAsked extends TableAddress {
  readonly clinic: string;
}

export function clinicAsked(command: string, given: Partial<ClinicAsked>, io: CommandIo): ClinicAsked {
  const address = tableAsked(command, given, io);
  return { ...address, clinic: clinicId(command, required(command, 'clinic', given.clinic)) };
}

/** The value of an option that a command cannot do without. */
export function required(command: string, option: string, value: string | undefined): string {
  const text = value?.trim() ?? '';
  if (text === '') throw usageMistake(command, `--${option} is missing.`);
  return text;
}

/** A clinic's file is named as the clinic is, so that either says which. */
function clinicId(command: string, clinic: string): string {
  const id = basename(clinic).replace(/\.ya?ml$/, '');
  if (CLINIC_ID.test(id)) return id;
  throw usageMistake(command, `--clinic "${clinic}" is no clinic. Write its id, such as harbor, or its file.`);
}

/** A clinic's settings as they were published into the table. */
export async function publishedClinic(clinics: Clinics, { clinic, table }: ClinicAsked): Promise<Clinic> {
  const current = await clinics.current(clinic);
  if (current) return current.clinic;
  const known = (await clinics.all()).map((each) => each.clinic);
  throw new CommandMistake(
    `The clinic "${clinic}" has published nothing in the table "${table}".${didYouMean(clinic, known) || PUBLISH}`,
  );
}

const PUBLISH = ' Publish its file first. See: between-visits publish --help';

/** Whoever does it must be known to the clinic, for it is recorded. */
export function staffMember({ clinic, staff }: Clinic, id: string): StaffMember {
  const found = staff.find((member) => member.id === id);
  if (found) return found;
  const ids = staff.map((member) => member.id);
  const near = didYouMean(id, ids) || ` Write one of ${ids.join(', ')}.`;
  throw new CommandMistake(`--by "${id}" is not on the staff of ${clinic}.${near}`);
}

/** A person's own words that are kept: not empty, and not longer than anybody reads. */
export function kept(command: string, { option, value }: { option: string; value: string | undefined }): string {
  const text = required(command, option, value);
  if (text.length <= WORDS_LENGTH_MAX) return text;
  throw usageMistake(command, `--${option} has ${text.length} letters. Write at most ${WORDS_LENGTH_MAX}.`);
}

const WORDS_LENGTH_MAX = 1000;
