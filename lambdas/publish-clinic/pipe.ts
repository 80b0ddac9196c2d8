import middy from '@middy/core';
import type { Context, SQSEvent } from 'aws-lambda';
import { uploadsIn } from '../../adapters/s3/uploads.ts';
import type { Library } from '../../core/clinic/library.ts';
import type { Instant } from '../../core/time/units.ts';
import { finishUploads, takeUpload } from '../../jobs/clinic-files/take-upload.ts';
import type { ClinicFiles } from '../../jobs/ports/clinics.ts';
import type { World } from '../../jobs/ports/world.ts';
import { stopAtOf } from '../stop-at.ts';

export interface Publishing {
  readonly world: World;
  readonly library: Promise<Library>;
  /** The stage's own bucket, and whichever a notice names. */
  readonly bucket: string;
  readonly filesIn: (bucket: string) => ClinicFiles;
  readonly needsApproval: boolean;
}

/** What a queue hands over; a schedule hands over something else, on which nothing depends. */
type Told = SQSEvent | { readonly Records?: undefined };

/** Left for the page of plans that is under way, and for the report. */
const RESERVE_MILLIS = 30_000;

/**
 * The trigger of a clinic file going live: its upload, out of a queue. What became of it is written to `reports/`. A
 * publishing that a run has no time to finish is left, and so is one whose run died: on a schedule the same pipe goes
 * on with both.
 */
export function publishClinicPipe(publishing: Publishing) {
  return middy<Told>().handler(async (event, context: Context): Promise<Outcome[]> => {
    const stopAt = stopAtOf(publishing.world.clock, context, RESERVE_MILLIS);
    return event.Records ? takeUploads(publishing, event, stopAt) : finish(publishing, stopAt);
  });
}

/** Counts and versions only: the report holds the rest. */
interface Outcome {
  readonly outcome: string;
  readonly version?: number;
  readonly problems?: number;
  readonly repointed?: number;
}

async function takeUploads(publishing: Publishing, event: SQSEvent, stopAt: Instant): Promise<Outcome[]> {
  const { world, library, filesIn, needsApproval } = publishing;
  const outcomes: Outcome[] = [];
  for (const { bucket, key: name } of uploadsIn(event)) {
    const taking = { name, library: await library, needsApproval, stopAt };
    const report = await takeUpload(world, filesIn(bucket), taking);
    const { outcome = 'gone', version, problems, plans } = report ?? {};
    outcomes.push({
      outcome,
      ...(version === undefined ? {} : { version }),
      ...(problems ? { problems: problems.length } : {}),
      ...(plans ? { repointed: plans.repointed } : {}),
    });
  }
  return outcomes;
}

async function finish({ world, bucket, filesIn }: Publishing, stopAt: Instant): Promise<Outcome[]> {
  const done = await finishUploads(world, filesIn(bucket), { stopAt });
  return done.map(({ version, plans }) => ({ outcome: plans.state, version, repointed: plans.repointed }));
}
