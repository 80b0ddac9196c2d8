/** A mistake of form: the text is not YAML there. */
export interface FormFault {
  readonly offset: number;
  readonly message: string;
}

/** What the YAML package says of a mistake. */
interface Told {
  readonly code: string;
  readonly message: string;
  readonly pos: [number, number];
}

export const TOO_DEEP = 'Lists or maps are nested too deeply to read. A clinic file has about six levels.';

export const BRACE_NEEDS_QUOTES = 'A text that begins with { needs quotes: en: "{clinicName}: …".';

const TAB = 'A tab cannot indent. Use spaces.';

/** Another version of YAML reads yes, no, dates and times as something else. */
export const NO_DIRECTIVE = 'A line cannot begin with "%". Put the text in quotes, or take the line out.';

const INDENT = 'This line is not indented as the lines around it. Give keys of one map the same indent, in spaces.';

const REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: TAB,
  MULTIPLE_DOCS: 'A second document begins here. Keep one document a file, without "---" between.',
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY:
    'A second ": " or a wrong indent. Put text with ": " in quotes, and keys of one map under each other.',
  MULTILINE_IMPLICIT_KEY: 'This line is not a key and its value. Write "key: value", with a space after the colon.',
  UNEXPECTED_TOKEN: 'The value has ended before this. Put the whole of it in quotes.',
  TAG_RESOLVE_FAILED: 'A value cannot begin with "!". Put the text in quotes.',
  BAD_ALIAS: 'A value cannot begin with "*" or "&". Put the text in quotes.',
  BAD_DIRECTIVE: NO_DIRECTIVE,
  BAD_SCALAR_START: 'A value cannot begin with this character. Put the text in quotes.',
  BAD_DQ_ESCAPE: 'This backslash means nothing in double quotes. Use single quotes, or write two backslashes.',
};

/** The mistake in the words of a clinic's manager, at the place where it can be mended. */
export function formFault(told: Told, text: string): FormFault {
  const offset = told.pos[0];
  if (told.message.includes('call stack')) return { offset: 0, message: TOO_DEEP };
  if (told.message.includes('Missing closing')) {
    return { offset, message: 'A quote is opened and not closed. Close it at the end of the text.' };
  }
  if (told.message.includes('without - indicator')) return { offset, message: INDENT };
  const unclosed = unclosedBracket(told, text);
  if (unclosed) return unclosed;
  if (text[offset] === '\t') return { offset, message: TAB };
  const brace = openingBrace(text, offset);
  if (brace !== undefined) return { offset: brace, message: BRACE_NEEDS_QUOTES };
  const { message } = told;
  return {
    offset,
    message: REMEDIES[told.code] ?? `This is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`,
  };
}

/** Where a value before the mistake, in the same line, begins with a placeholder without quotes. */
function openingBrace(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = /^\s*[\w-]+:\s+(?=\{[A-Za-z]+\})/.exec(text.slice(start, offset))?.[0];
  return before === undefined ? undefined : start + before.length;
}

/** Told where a bracket was missed; mended where it was opened. */
function unclosedBracket({ message, pos }: Told, text: string): FormFault | undefined {
  const closing = /end with an? ([\]}])/.exec(message)?.[1];
  if (closing === undefined) return undefined;
  const opening = closing === ']' ? '[' : '{';
  const offset = Math.max(0, text.lastIndexOf(opening, pos[0] - 1));
  return { offset, message: `This ${opening} is not closed. Write ${closing} at its end, and indent its lines.` };
}
