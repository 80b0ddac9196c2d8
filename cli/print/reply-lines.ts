import { TREATMENTS } from '../../core/clinic/clinic.ts';
import { didYouMean } from '../../core/reading/did-you-mean.ts';
import { CONTEXTS, type Message } from '../../core/replies/reading.ts';

/** A message that is asked about, by the id that its line gave, or by the number of its line. */
export interface Asked {
  readonly id: string | number;
  readonly message: Message;
}

/** A line above this holds no text message, which has 1,600 characters at most. */
const LINE_LENGTH_MAX = 100_000;

/** The message of a line of JSON; or one sentence on what is wrong with it and what to write. */
export function messageFrom(line: string, number: number): Asked | string {
  if (line.length > LINE_LENGTH_MAX)
    return `The line is above ${LINE_LENGTH_MAX} characters. Write one message a line.`;
  const fields = fieldsOf(line);
  if (!fields) return 'This is no JSON object. Write one such as {"id":"1","text":"thanks"}.';
  const { id = number, text } = fields;
  if (typeof text !== 'string') return '"text" is missing or no text. Write the message in quotes.';
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" is neither text nor a number.';
  const moment = momentFrom(fields);
  return typeof moment === 'string' ? moment : { id, message: { text, ...moment } };
}

/** What is known of the moment at which the message came. */
function momentFrom(fields: Readonly<Record<string, unknown>>): Omit<Message, 'text'> | string {
  const { context = 'none', treatment, hoursAfterVisit, courseWeek } = fields;
  if (!isOneOf(CONTEXTS, context)) return wrong('context', context, CONTEXTS);
  if (treatment !== undefined && !isOneOf(TREATMENTS, treatment)) return wrong('treatment', treatment, TREATMENTS);
  if (!isNumberOrAbsent(hoursAfterVisit)) return noNumber('hoursAfterVisit', hoursAfterVisit);
  if (!isNumberOrAbsent(courseWeek)) return noNumber('courseWeek', courseWeek);
  const known = Object.entries({ treatment, hoursAfterVisit, courseWeek }).filter(([, value]) => value !== undefined);
  return { context, ...Object.fromEntries(known) };
}

/** The keys of a line that have a value; `null` is none. */
function fieldsOf(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
  } catch {
    // JSON has no other way to say that it is none; the caller tells where and what to write.
    return undefined;
  }
}

function isOneOf<Name extends string>(names: readonly Name[], value: unknown): value is Name {
  return names.some((name) => name === value);
}

function isNumberOrAbsent(value: unknown): value is number | undefined {
  return value === undefined || Number.isFinite(value);
}

function wrong(key: string, value: unknown, names: readonly string[]): string {
  const near = typeof value === 'string' ? didYouMean(value, names) : '';
  return `"${key}" is ${short(value)}. Write one of ${names.join(', ')}.${near}`;
}

function noNumber(key: string, value: unknown): string {
  return `"${key}" is ${short(value)}. Write a number, such as 3.`;
}

const SHOWN_LENGTH_MAX = 30;

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > SHOWN_LENGTH_MAX ? `${text.slice(0, SHOWN_LENGTH_MAX)}…` : text;
}

/** The lines of a stream, the last one also when nothing ends it. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const pieces = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split(
      /\r?\n/,
    );
    rest = pieces.pop() ?? '';
    yield* pieces;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
