import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bytesOf, loadLibrary, UnreadableFile } from '../../adapters/clinic-files.ts';
import { type SettingsBucket, settingsBucket } from '../../adapters/s3/settings-bucket.ts';
import { type FileReport, reportText } from '../../core/clinic/file-report.ts';
import type { Library } from '../../core/clinic/library.ts';
import { readClinic } from '../../core/clinic/read-clinic.ts';
import { hasErrors, type Problem, problemLine } from '../../core/problem.ts';
import { fileText, NOT_UTF8 } from '../../core/reading/file-text.ts';
import { takeClinicFile } from '../../jobs/clinic-files/take-clinic-file.ts';
import { CommandMistake } from '../command-mistake.ts';
import { accessTo, endpointOf, isOnThisMachine } from '../endpoint.ts';
import type { CommandIo } from '../io.ts';
import { readOptions, usageMistake } from '../options.ts';
import { unreadable } from '../plans/plan-files.ts';
import { jsonText } from '../print/json-text.ts';
import { startProgress } from '../progress.ts';
import { type Reason, reasonOf } from '../service-mistake.ts';
import { withTable } from '../table.ts';

const HELP = `between-visits publish FILE [options]

Makes a clinic's file current: it is checked, stored as a new version, and every plan of the clinic is pointed anew.
To AWS it is uploaded to the stage's settings bucket, and the report that the stage writes beside it is printed. A file
with an error is not uploaded.

  --bucket NAME    the settings bucket of the stage; else BETWEEN_VISITS_SETTINGS_BUCKET
  --table NAME     a table to publish into from here, such as a local one
  --endpoint URL   where the bucket or table answers, such as http://127.0.0.1:8000; else AWS, by its usual configuration
  --wait SECONDS   how long to wait for the report; else 300
  --json           the report as one object
  --help           this page

Example:
  between-visits publish clinics/harbor.yaml --bucket between-visits-prod-123456789012-us-east-1

Exit status: 0 when it is current, 1 when it was refused, 2 when it could not be published or no report came.
`;

const OPTIONS = {
  bucket: { type: 'string' },
  table: { type: 'string' },
  endpoint: { type: 'string' },
  wait: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Publishes a clinic's file; gives the exit status. */
export async function publish(args: readonly string[], io: CommandIo): Promise<number> {
  const asked = readAsked(args, io);
  if (asked === 'help') {
    io.stdout(HELP);
    return 0;
  }
  const library = await loadLibrary();
  const bytes = await fileBytes(asked.file, io.cwd);
  const problems = problemsOf(asked.file, bytes, library);
  if (hasErrors(problems)) {
    const told = problems.map((problem) => `${problemLine(problem)}\n`).join('');
    io.stdout(asked.json ? jsonText({ outcome: 'refused', problems }) : `${told}Nothing was published.\n`);
    return 1;
  }
  const report = 'bucket' in asked ? await toBucket(bytes, asked, io) : await toTable(bytes, asked, library);
  io.stdout(asked.json ? jsonText(report) : reportText(report));
  return report.outcome === 'refused' ? 1 : 0;
}

interface Place {
  readonly file: string;
  readonly endpoint: string | undefined;
  readonly json: boolean;
}

interface ToBucket extends Place {
  readonly bucket: string;
  readonly waitSeconds: number;
}

interface ToTable extends Place {
  readonly table: string;
}

const BUCKET_VARIABLE = 'BETWEEN_VISITS_SETTINGS_BUCKET';

function readAsked(args: readonly string[], io: CommandIo): ToBucket | ToTable | 'help' {
  const { values, positionals } = readOptions('publish', args, OPTIONS);
  if (values.help === true) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined) throw usageMistake('publish', 'Name the clinic file to publish.');
  if (more.length > 0) throw usageMistake('publish', 'Name one file: each clinic has one of its own.');
  const { table, json = false } = values;
  const bucket = values.bucket ?? (table === undefined ? io.environment[BUCKET_VARIABLE] : undefined);
  const service = table === undefined ? 'S3' : 'DynamoDB';
  const place = { file, json, endpoint: endpointOf({ command: 'publish', service, given: values.endpoint }, io) };
  if (bucket !== undefined && table !== undefined)
    throw usageMistake('publish', 'Name the bucket or the table, not both.');
  if (table !== undefined) return { ...place, table };
  if (!bucket)
    throw usageMistake('publish', `Name the stage’s bucket with --bucket, or set ${BUCKET_VARIABLE}; or a --table.`);
  return { ...place, bucket, waitSeconds: secondsOf(values.wait) };
}

const WAIT_SECONDS_DEFAULT = 300;

function secondsOf(text: string | undefined): number {
  if (text === undefined) return WAIT_SECONDS_DEFAULT;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw usageMistake('publish', `--wait "${text}" is not a number of seconds. Write one such as 60.`);
}

async function fileBytes(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await bytesOf(resolve(cwd, file));
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    throw new CommandMistake(unreadable(file, cause.message), { cause });
  }
}

/** What can be seen from here: a slip is told to whoever made it, and nobody else need hear of it. */
function problemsOf(file: string, bytes: Uint8Array, library: Library): readonly Problem[] {
  const text = fileText(bytes);
  if (text === undefined) throw new CommandMistake(unreadable(file, NOT_UTF8));
  return readClinic({ path: file, text }, library).problems;
}

/** Whoever publishes past the stage's own way is asked for the signature too, but on this machine. */
async function toTable(bytes: Uint8Array, { file, table, endpoint }: ToTable, library: Library): Promise<FileReport> {
  const upload = createHash('sha256').update(bytes).digest('hex');
  const needsApproval = !isOnThisMachine(endpoint);
  return withTable({ table, endpoint }, (world) =>
    takeClinicFile(world, { name: file, upload, bytes }, { library, needsApproval }),
  );
}

async function toBucket(bytes: Uint8Array, asked: ToBucket, io: CommandIo): Promise<FileReport> {
  const { file, bucket, endpoint } = asked;
  const files = settingsBucket(bucket, accessTo(endpoint));
  const name = `clinics/${basename(file)}`;
  let done = '';
  try {
    const upload = await files.put(name, bytes);
    // Whoever reads of a failure only would publish it again, or think that the version before still counts.
    done = 'It was uploaded, and its report cannot be read. ';
    const report = await reportOn(files, { name, upload, waitSeconds: asked.waitSeconds }, io);
    if (report) return report;
  } catch (cause) {
    const why = reasonOf(cause, { service: 'S3', endpoint }, reasonsOf(bucket));
    if (why === undefined) throw cause;
    throw new CommandMistake(`${done}${why}`, { cause });
  }
  throw new CommandMistake(
    `It was uploaded, and no report came within ${asked.waitSeconds} seconds. ` +
      `It will be reports/${basename(file)}.txt in ${bucket}; else see the log of publish-clinic.`,
  );
}

interface Waiting {
  readonly name: string;
  readonly upload: string;
  readonly waitSeconds: number;
}

const FIRST_PAUSE_MILLIS = 250;
const PAUSE_MILLIS_MAX = 3_000;

/** The report on this very upload, when it has no more to tell; what there is of it when the time is over. */
async function reportOn(files: SettingsBucket, waiting: Waiting, io: CommandIo): Promise<FileReport | undefined> {
  const until = performance.now() + waiting.waitSeconds * 1000;
  const progress = startProgress(io);
  for (let millis = FIRST_PAUSE_MILLIS; ; millis = Math.min(2 * millis, PAUSE_MILLIS_MAX)) {
    const found = await files.reported(waiting.name);
    const report = found?.upload === waiting.upload ? found : undefined;
    if (report && report.plans?.state !== 'under-way') return report;
    if (performance.now() + millis > until) return report;
    progress.tell(report ? `${report.plans?.repointed} plans pointed anew` : 'waiting for the report');
    await pause(millis);
    progress.clear();
  }
}

function reasonsOf(bucket: string): readonly Reason[] {
  return [
    {
      is: ({ name }) => name === 'InvalidBucketName' || name === 'EndpointError',
      say: () =>
        `"${bucket}" is not the name of a bucket. Write --bucket and the name alone, without "s3://" and "arn:".`,
    },
    {
      is: ({ name }) => name === 'NoSuchBucket',
      say: ({ place }) => `There is no bucket "${bucket}" ${place}. Look at --bucket.`,
    },
    {
      is: ({ name }) => name === 'PermanentRedirect' || name === 'AuthorizationHeaderMalformed',
      say: () => `The bucket "${bucket}" is in another region. Set AWS_REGION to it.`,
    },
  ];
}
