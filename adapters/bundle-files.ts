import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Where a file or folder lies that came with a Lambda's bundle. */
export function besideBundle(path: string, environment: NodeJS.ProcessEnv = process.env): URL {
  const root = environment['LAMBDA_TASK_ROOT'];
  if (!root) throw new Error('LAMBDA_TASK_ROOT is not set: this runs in a Lambda only');
  return new URL(path, pathToFileURL(`${root}/`));
}

export function bytesBeside(path: string): Promise<Uint8Array> {
  return readFile(besideBundle(path));
}
