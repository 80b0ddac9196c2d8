import type * as z from 'zod';
import type { Problem } from '../problem.ts';
import { type Loose, readShape } from '../reading/shape.ts';
import { placed, plainValue, readYaml } from '../reading/yaml-source.ts';
import { libraryTexts, type ProtocolSettings, protocolSettings } from './shape.ts';

/** The treatments and wordings that ship with the program, as their files have them. */
export interface Library {
  /** By id: `protocols/<id>.yaml`. */
  readonly protocols: Readonly<Record<string, Loose<ProtocolSettings>>>;
  /** By language, then text name: `protocols/texts/<language>.yaml`. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const TEXTS_FILE = /(?:^|[/\\])texts[/\\]([a-z]{2,3})\.ya?ml$/;
const PROTOCOL_FILE = /(?:^|[/\\])([a-z0-9-]+)\.ya?ml$/;

/** Reads the library's files; the path says what each one is. */
export function readLibrary(files: readonly { path: string; text: string }[]): {
  library: Library;
  problems: Problem[];
} {
  const protocols: Record<string, Loose<ProtocolSettings>> = {};
  const texts: Record<string, Record<string, string>> = {};
  const problems: Problem[] = [];
  for (const file of files) {
    const language = TEXTS_FILE.exec(file.path)?.[1];
    const id = PROTOCOL_FILE.exec(file.path)?.[1];
    if (language !== undefined) texts[language] = soundPart(file, libraryTexts, problems) as Record<string, string>;
    else if (id !== undefined) protocols[id] = soundPart(file, protocolSettings, problems);
  }
  return { library: { protocols, texts }, problems };
}

function soundPart<Schema extends z.ZodType>(
  file: { path: string; text: string },
  schema: Schema,
  problems: Problem[],
): Loose<z.input<Schema>> | Record<string, never> {
  const { source, problems: ofForm } = readYaml(file);
  problems.push(...ofForm);
  if (!source) return {};
  const { findings, sound } = readShape(schema, plainValue(source, source.root));
  problems.push(...findings.map((finding) => placed(source, { node: source.root, path: [] }, finding)));
  return sound ?? {};
}
