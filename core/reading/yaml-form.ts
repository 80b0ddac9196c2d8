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

const NO_KEY = 'This line is not a key and its value. Write "key: value", with a space after the colon.';

const REMARK = 'Behind a space, # begins a remark, and its bracket is not read. Put text with # in quotes.';

const IN_BRACKETS =
  'Inside { } and [ ] a comma stands between items. Write such as { id: desk, name: Front desk }, and text with ": " or "- " in quotes.';

const CONTINUES =
  'This line goes on with the text before it, for it stands further in. Give keys of one map the same indent, or put the text in quotes.';

const REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: TAB,
  MULTIPLE_DOCS: 'A second document begins here. Keep one document a file, without "---" or "..." between.',
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY:
    'A second ": " or a wrong indent. Put text with ": " in quotes, and keys of one map under each other.',
  MULTILINE_IMPLICIT_KEY: NO_KEY,
  BLOCK_IN_FLOW: IN_BRACKETS,
  UNEXPECTED_TOKEN: 'The value has ended before this. Put the whole of it in quotes.',
  TAG_RESOLVE_FAILED: 'A value cannot begin with "!". Put the text in quotes.',
  BAD_ALIAS: 'A value cannot begin with "*" or "&". Put the text in quotes.',
  BAD_DIRECTIVE: NO_DIRECTIVE,
  BAD_SCALAR_START: 'A value cannot begin with this character. Put the text in quotes.',
  BAD_DQ_ESCAPE: 'This backslash means nothing in double quotes. Use single quotes, or write two backslashes.',
};

/** By what the YAML package says, where its code says too little. */
const BY_WORDS: readonly { readonly words: RegExp; readonly message: string }[] = [
  { words: /without - indicator/, message: INDENT },
  { words: /^Implicit map keys need/, message: NO_KEY },
  { words: /^Missing .* between/, message: IN_BRACKETS },
  { words: /^Missing space after :/, message: 'Write a space after the colon.' },
  { words: /^Unexpected (?:,|empty item)/, message: 'There is a comma too many. Take it out.' },
  { words: /"[}\]]"/, message: 'This bracket closes nothing. Take it out, or put the text in quotes.' },
  { words: /^Comments must/, message: 'Write a space before "#", or put the text in quotes.' },
];

/** The mistake in the words of a clinic's manager, at the place where it can be mended. */
export function formFault(told: Told, text: string): FormFault {
  const offset = told.pos[0];
  const { code, message } = told;
  if (message.includes('call stack')) return { offset: 0, message: TOO_DEEP };
  return (
    unclosed(told, text) ??
    lookalike(text, offset) ??
    misplaced(told, text) ?? {
      offset,
      message:
        BY_WORDS.find(({ words }) => words.test(message))?.message ??
        REMEDIES[code] ??
        `This is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`,
    }
  );
}

/** A quote or bracket is missed at the end of the file, and mended where it was opened. */
function unclosed(told: Told, text: string): FormFault | undefined {
  const quote = /^Missing closing (["'])/.exec(told.message)?.[1];
  if (quote === undefined) return unclosedBracket(told, text);
  const offset = Math.max(0, text.lastIndexOf(quote, told.pos[0] - 1));
  return { offset, message: 'This quote is not closed. Close it at the end of the text.' };
}

/** What a word processor or a web page writes in place of what YAML reads, at the beginning of a key or value. */
const LOOKALIKES: readonly { readonly form: RegExp; readonly message: string }[] = [
  {
    form: /(?:^ *|[:,{[-] *)(?=[\u00A0\u2000-\u200B\u202F\u3000\uFEFF])/,
    message: 'This only looks like a space, as web pages and word processors have it. Write a plain space.',
  },
  {
    form: /^ *(?=-[A-Za-z{["'])/,
    message: 'A dash begins an item of a list only with a space behind it. Write "- ".',
  },
  {
    form: /(?:^|[{[])\s*(?:- +)?(?:[\w-]+: +)?(?=[\u2018-\u201F])/,
    message: 'Curly quotes are not quotes here. Write straight ones ("), or type the text anew.',
  },
];

function lookalike(text: string, offset: number): FormFault | undefined {
  const start = lineStart(text, offset);
  const line = /^[^\n]*/.exec(text.slice(start))?.[0] ?? '';
  for (const { form, message } of LOOKALIKES) {
    const before = form.exec(line);
    if (before) return { offset: start + before.index + before[0].length, message };
  }
  return undefined;
}

/** A mistake of indentation, or of a text that lacks quotes, that shows further on. */
function misplaced({ code, pos: [offset] }: Told, text: string): FormFault | undefined {
  if (text[offset] === '\t') return { offset, message: TAB };
  const brace = openingBrace(text, offset);
  if (brace !== undefined) return { offset: brace, message: BRACE_NEEDS_QUOTES };
  const start = lineStart(text, offset);
  const isFirst = /^ *$/.test(text.slice(start, offset));
  if (code === 'UNEXPECTED_TOKEN' && isFirst && /[\w"']/.test(text[offset] ?? '')) return { offset, message: INDENT };
  const next = code === 'BLOCK_AS_IMPLICIT_KEY' && !isFirst ? furtherIn(text.slice(start)) : undefined;
  return next === undefined ? undefined : { offset: start + next, message: CONTINUES };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the second line begins, when it stands further in than the first one's key. */
function furtherIn(lines: string): number | undefined {
  const [both = '', first = '', second = ''] = /^([ -]*)[^\n]*\n(?:\s*\n)?( *)(?=\S)/.exec(lines) ?? [];
  return second.length > first.length ? both.length : undefined;
}

/** Where a value before the mistake, in the same line, begins with a placeholder without quotes. */
function openingBrace(text: string, offset: number): number | undefined {
  const start = lineStart(text, offset);
  const before = /^\s*[\w-]+:\s+(?=\{[A-Za-z]+\})/.exec(text.slice(start, offset))?.[0];
  return before === undefined ? undefined : start + before.length;
}

/** Told where a bracket was missed; mended where it was opened. */
function unclosedBracket({ message, pos }: Told, text: string): FormFault | undefined {
  const closing = /end with an? ([\]}])/.exec(message)?.[1];
  if (closing === undefined) return undefined;
  const opening = closing === ']' ? '[' : '{';
  const offset = Math.max(0, text.lastIndexOf(opening, pos[0] - 1));
  const remark = /^(?:[^\n"']|"[^"\n]*"|'[^'\n]*')*? (?=#[^\n]*[\]}])/.exec(text.slice(offset))?.[0].length;
  if (remark !== undefined) return { offset: offset + remark, message: REMARK };
  return { offset, message: `This ${opening} is not closed. Write ${closing} at its end, and indent its lines.` };
}
