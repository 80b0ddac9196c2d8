import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { type FileReport, reportText } from '../../core/clinic/file-report.ts';
import { FILE_BYTES_MAX } from '../../core/reading/yaml-source.ts';
import type { ClinicFiles } from '../../jobs/ports/clinics.ts';
import { REPORTS, UPLOADS } from '../clinic-files.ts';
import { timeLimits } from '../time-limits.ts';

/** The bucket to which clinics publish their files. */
export interface SettingsBucket extends ClinicFiles {
  /** Uploads a file; gives what names the upload. */
  put(name: string, bytes: Uint8Array): Promise<string>;
}

/** Small files: what takes longer does not come. */
const LIMITS = timeLimits({ connectMillis: 2_000, answerMillis: 10_000 });

export function settingsBucket(bucket: string, config: S3ClientConfig = {}): SettingsBucket {
  const place = { client: new S3Client({ requestHandler: LIMITS, ...config }), bucket };
  return {
    read: (name) => ifThere(() => read(place, name)),
    upload: (name) => ifThere(() => uploadOf(place, name)),
    report: (report) => writeReport(place, report),
    reported: (name) => ifThere(() => readReport(place, name)),
    put: (name, bytes) => put(place, { key: name, body: bytes, type: 'application/yaml' }),
  };
}

interface Place {
  readonly client: S3Client;
  readonly bucket: string;
}

async function read({ client, bucket }: Place, name: string) {
  const { Body, ...upload } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: name }));
  if (!Body) throw new Error('a file in the settings bucket has no content');
  const bytes = await start(Body as AsyncIterable<Uint8Array>, FILE_BYTES_MAX + 1);
  return { name, bytes, upload: nameOf(upload) };
}

/** A larger file is refused for its size, so its rest is left where it is. */
async function start(body: AsyncIterable<Uint8Array>, bytesMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= bytesMax) break;
  }
  return Buffer.concat(chunks).subarray(0, bytesMax);
}

/** The version of a bucket that keeps them, as ours does; elsewhere the content's own mark. */
function nameOf({ VersionId, ETag }: { readonly VersionId?: string; readonly ETag?: string }): string {
  return VersionId ?? ETag ?? '';
}

async function uploadOf({ client, bucket }: Place, name: string): Promise<string> {
  return nameOf(await client.send(new HeadObjectCommand({ Bucket: bucket, Key: name })));
}

const NOT_THERE = ['NoSuchKey', 'NotFound'];

async function ifThere<Found>(find: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof Error && NOT_THERE.includes(error.name)) return undefined;
    throw error;
  }
}

/** First the one for people: whoever finds the other finds both. */
async function writeReport(place: Place, report: FileReport): Promise<void> {
  const text = { key: `${reportName(report.file)}.txt`, body: reportText(report), type: 'text/plain; charset=utf-8' };
  const json = { key: `${reportName(report.file)}.json`, body: JSON.stringify(report), type: 'application/json' };
  for (const each of [text, json]) await put(place, each);
}

async function readReport({ client, bucket }: Place, name: string): Promise<FileReport> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: `${reportName(name)}.json` }));
  return JSON.parse((await Body?.transformToString()) ?? '') as FileReport;
}

/** `clinics/lakeside.yaml` has its reports in `reports/lakeside.yaml.txt` and `.json`. */
function reportName(file: string): string {
  return `${REPORTS}${file.startsWith(UPLOADS) ? file.slice(UPLOADS.length) : file}`;
}

interface Object {
  readonly key: string;
  readonly body: string | Uint8Array;
  readonly type: string;
}

async function put({ client, bucket }: Place, { key, body, type }: Object): Promise<string> {
  return nameOf(await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: type })));
}
