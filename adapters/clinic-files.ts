import { open, readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Library, readLibrary } from '../core/clinic/library.ts';
import { hasErrors, problemLine } from '../core/problem.ts';
import { fileText, NOT_UTF8 } from '../core/reading/file-text.ts';
import { FILE_BYTES_MAX } from '../core/reading/yaml-source.ts';

/** Where a clinic's file is published in the settings bucket, and where the report on it goes. */
export const UPLOADS = 'clinics/';
export const REPORTS = 'reports/';

/** A file that cannot be read at all; the message says why, in the words of its reader. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** The treatments and wordings that ship with the program: beside it, or where a Lambda's bundle has them. */
export async function loadLibrary(folder = new URL('../protocols/', import.meta.url)): Promise<Library> {
  const files = [...(await yamlFiles(folder)), ...(await yamlFiles(new URL('texts/', folder), 'texts/'))];
  const { library, problems } = readLibrary(files);
  if (hasErrors(problems)) throw new Error(`the library has errors:\n${problems.map(problemLine).join('\n')}`);
  return library;
}

/** A YAML file as text. A byte-order mark stays, so that its reader can warn of it. */
export async function readClinicFile(path: string): Promise<{ path: string; text: string }> {
  const text = fileText(await bytesOf(path));
  if (text === undefined) throw new UnreadableFile(NOT_UTF8);
  return { path, text };
}

async function yamlFiles(folder: URL, prefix = ''): Promise<{ path: string; text: string }[]> {
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return { path: `protocols/${prefix}${basename(name)}`, text };
    }),
  );
}

/** At most a little more than a clinic's file may have. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      return await upTo(file, FILE_BYTES_MAX + 1);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new UnreadableFile(whyUnreadable(cause), { cause });
  }
}

async function upTo(file: Awaited<ReturnType<typeof open>>, bytesMax: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(bytesMax);
  let filled = 0;
  while (filled < bytesMax) {
    const { bytesRead } = await file.read(buffer, filled, bytesMax - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'There is no permission to read this file.',
  EPERM: 'There is no permission to read this file.',
  EISDIR: 'This is a folder. Name the file in it.',
  ENOTDIR: 'There is no such file.',
  ELOOP: 'This link leads to itself. Name the file itself.',
};

/** Why a file could not be read, in a sentence that says what to do. */
export function whyUnreadable(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown';
  return REASONS[code] ?? `The file cannot be read (${code}).`;
}
