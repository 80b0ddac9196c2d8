import { resolve } from 'node:path';
import { readClinicFile, UnreadableFile } from '../adapters/clinic-files.ts';
import type { Library } from '../core/clinic/library.ts';
import { type ClinicReading, type ReadClinicOptions, readClinic } from '../core/clinic/read-clinic.ts';
import { CommandMistake } from './command-mistake.ts';
import { unreadable } from './plans/plan-files.ts';

/** Reads a clinic file that a command was given. One that cannot be read at all is a `CommandMistake`. */
export async function readSettings(
  file: string,
  cwd: string,
  { library, ...options }: ReadClinicOptions & { readonly library: Library },
): Promise<ClinicReading> {
  try {
    const { text } = await readClinicFile(resolve(cwd, file));
    return readClinic({ path: file, text }, library, options);
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    throw new CommandMistake(unreadable(file, cause.message), { cause });
  }
}
