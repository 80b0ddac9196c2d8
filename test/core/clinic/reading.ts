import { readClinic } from '../../../core/clinic/read-clinic.ts';
import { LIBRARY, withLine } from './files.ts';

export function read(text: string, path = 'clinics/harbor.yaml') {
  return readClinic({ path, text }, LIBRARY);
}

/** The problems as `line:column severity message`. */
export function told(text: string): string[] {
  return read(text).problems.map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`);
}

/** The problems as `line word: severity message`, with the word that stands at the place. */
export function toldAtWord(text: string, path?: string): string[] {
  return read(text, path).problems.map(({ line, column, severity, message }) => {
    const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
    return `${line} ${/^(?:"[^"]*"|[^\s,:{}[\]]+|.)/.exec(rest)?.[0]}: ${severity} ${message}`;
  });
}

/** The good file with one reminder more. */
export const RULE = (rule: string) => withLine(11, `  iv-ketamine: { reminders: { extra: ${rule} } }`);
