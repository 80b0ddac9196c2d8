import middy from '@middy/core';
import type { SQSEvent } from 'aws-lambda';
import type { SettingsBucket } from '../../adapters/settings-bucket.ts';
import { type Upload, uploadsIn } from '../../adapters/uploads.ts';
import { asForPatients } from '../../core/clinic/approval.ts';
import type { Library } from '../../core/clinic/library.ts';
import { readClinic } from '../../core/clinic/read-clinic.ts';
import { hasErrors, problemLine } from '../../core/problem.ts';
import type { World } from '../../jobs/ports.ts';
import { publishClinic } from '../../jobs/publish-clinic.ts';

export interface Publishing {
  readonly world: World;
  readonly library: Promise<Library>;
  readonly bucketNamed: (name: string) => SettingsBucket;
  readonly acceptsUnsigned: boolean;
}

/** The trigger of a clinic file going live: its upload. What became of it is written to `reports/`, under its name. */
export function publishClinicPipe(publishing: Publishing) {
  return middy<SQSEvent>().handler(async (event): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const upload of uploadsIn(event)) outcomes.push(await publishUpload(publishing, upload));
    return outcomes;
  });
}

async function publishUpload(publishing: Publishing, { bucket: name, key }: Upload): Promise<Outcome> {
  const { world, library, bucketNamed, acceptsUnsigned } = publishing;
  const bucket = bucketNamed(name);
  const { clinic, problems } = readClinic({ path: key, text: await bucket.read(key) }, await library);
  const found = acceptsUnsigned ? problems : problems.map(asForPatients);
  const isAccepted = clinic !== undefined && !hasErrors(found);
  const version = isAccepted ? (await publishClinic(world, clinic)).version : undefined;
  const heading = isAccepted ? `Accepted as version ${version}.` : 'Refused. Nothing changed.';
  await bucket.write(reportOf(key), `${[heading, ...found.map(problemLine)].join('\n')}\n`);
  return { accepted: isAccepted, problems: found.length };
}

interface Outcome {
  readonly accepted: boolean;
  readonly problems: number;
}

/** `clinics/lakeside.yaml` has its report in `reports/lakeside.yaml.txt`. */
function reportOf(key: string): string {
  return `reports/${key.slice(key.lastIndexOf('/') + 1)}.txt`;
}
