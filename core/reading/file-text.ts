import { FILE_BYTES_MAX } from './yaml-source.ts';

/** What is said of a file that is no text. */
export const NOT_UTF8 = 'The file is not UTF-8 text. Save it as UTF-8.';

/**
 * A file's bytes as text; undefined when they are not UTF-8. A byte-order mark stays, so that its reader can warn of it,
 * and a file above the limit is text wherever it was cut, for it is refused for its size.
 */
export function fileText(bytes: Uint8Array): string | undefined {
  const isCut = bytes.length > FILE_BYTES_MAX;
  try {
    return new TextDecoder('utf-8', { fatal: !isCut, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
