import type { FileReport } from '../../core/clinic/file-report.ts';
import type { ClinicFiles } from '../ports/clinics.ts';
import { type Continuing, continuePublishing, type Published, type PublishingWorld } from './publish-clinic.ts';
import { type Taking, takeClinicFile } from './take-clinic-file.ts';

/** Somebody uploads the same file again and again; whoever does so has an upload of their own for the last one. */
const LOOKS_MAX = 5;

/** Uploads kept coming while their file was taken. */
export class UploadsOvertookError extends Error {
  override readonly name = 'UploadsOvertookError';
}

/**
 * Takes an uploaded file as it is now, and writes the report beside it. Two uploads can be worked on at once: whoever
 * published looks whether a later one came meanwhile, so that the last one counts in the end. Undefined for a file that
 * is gone.
 */
export async function takeUpload(
  world: PublishingWorld,
  files: ClinicFiles,
  { name, ...taking }: Taking & { readonly name: string },
): Promise<FileReport | undefined> {
  for (let looks = 0; looks < LOOKS_MAX; looks += 1) {
    const file = await files.read(name);
    if (!file) return undefined;
    const report = await takeClinicFile(world, file, taking);
    await files.report(report);
    if ((await files.upload(name)) === file.upload) return report;
  }
  throw new UploadsOvertookError(`${name} was uploaded again ${LOOKS_MAX} times while it was taken`);
}

/** Goes on with what broke off, and finishes the reports on it. */
export async function finishUploads(
  world: PublishingWorld,
  files: ClinicFiles,
  continuing: Continuing,
): Promise<Published[]> {
  return continuePublishing(world, continuing, async ({ file, version, plans }) => {
    const report = file === undefined ? undefined : await files.reported(file);
    if (report?.version === version && report.outcome !== 'refused') await files.report({ ...report, plans });
  });
}
