import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLibrary, readClinicFile, UnreadableFile } from '../../adapters/clinic-files.ts';
import { asForPatients } from '../../core/clinic/approval.ts';
import { readClinic } from '../../core/clinic/read-clinic.ts';
import { hasErrors, problemLine } from '../../core/problem.ts';
import { type Settings, SettingsMistake } from '../settings.ts';

const FOLDER = fileURLToPath(new URL('../../clinics/', import.meta.url));

/** A clinic's file that goes up with a deploy. */
export interface ClinicFile {
  readonly id: string;
  readonly text: string;
}

/** The clinic files that a stage deploys: all of them sound, and each signed unless it is a sandbox. */
export async function clinicFilesOf({ clinics, isSandbox }: Settings): Promise<ClinicFile[]> {
  const ids = clinics === 'all' ? idsInFolder() : clinics;
  const library = await loadLibrary();
  const problems: string[] = [];
  const files: ClinicFile[] = [];
  for (const id of ids) {
    const name = `clinics/${id}.yaml`;
    const text = await textOf(id, name, problems);
    if (text === undefined) continue;
    const found = readClinic({ path: name, text }, library).problems.map((each) =>
      isSandbox ? each : asForPatients(each),
    );
    problems.push(...found.filter((each) => hasErrors([each])).map(problemLine));
    files.push({ id, text });
  }
  if (problems.length > 0) throw new SettingsMistake(problems.join('\n'));
  return files;
}

function idsInFolder(): string[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => name.slice(0, -'.yaml'.length)).sort();
}

async function textOf(id: string, name: string, problems: string[]): Promise<string | undefined> {
  try {
    return (await readClinicFile(`${FOLDER}${id}.yaml`)).text;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.push(`${name}: ${error.message}`);
    return undefined;
  }
}
