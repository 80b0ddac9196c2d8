import { randomUUID } from 'node:crypto';
import type { Refusal } from './refusal.ts';
import { missingValue } from './refusal.ts';

/** A request of the query protocol: a form with flat names such as `MessageAttributes.entry.1.Name`. */
export type Query = URLSearchParams;

export interface Answer {
  readonly status: number;
  readonly xml: string;
}

/** What an action answers: text, lists as `member`, maps as `entry`, in the order of the keys. */
export type Result = Readonly<Record<string, ResultValue | undefined>>;
type ResultValue = string | readonly Member[] | ReadonlyMap<string, string>;
type Member = string | Readonly<Record<string, string>>;

export function required(query: Query, name: string): string {
  const value = query.get(name);
  if (value === null) throw missingValue(name);
  return value;
}

/** The members of `name.member.1`, `name.member.2` and so on. */
export function readList(query: Query, name: string): readonly string[] {
  return numbered((n) => query.get(`${name}.member.${n}`) ?? undefined);
}

/** The entries of `name.entry.1.key`, `name.entry.1.value` and so on. */
export function readMap(query: Query, name: string): ReadonlyMap<string, string> {
  return new Map(
    numbered((n): [string, string] | undefined => {
      const key = query.get(`${name}.entry.${n}.key`);
      return key === null ? undefined : [key, query.get(`${name}.entry.${n}.value`) ?? ''];
    }),
  );
}

export interface MessageAttribute {
  readonly name: string;
  readonly dataType: string;
  readonly value: string;
}

export function readMessageAttributes(query: Query): readonly MessageAttribute[] {
  return numbered((n) => {
    const entry = `MessageAttributes.entry.${n}`;
    const name = query.get(`${entry}.Name`);
    if (name === null) return undefined;
    const dataType = query.get(`${entry}.Value.DataType`) ?? '';
    return { name, dataType, value: query.get(`${entry}.Value.StringValue`) ?? '' };
  });
}

/** More of anything than SNS takes in one request. */
const ENTRIES_MAX = 1_000;

function numbered<T>(read: (n: number) => T | undefined): readonly T[] {
  const found: T[] = [];
  for (let n = 1; n <= ENTRIES_MAX; n += 1) {
    const value = read(n);
    if (value === undefined) break;
    found.push(value);
  }
  return found;
}

const NAMESPACE = 'http://sns.amazonaws.com/doc/2010-03-31/';

export function success(action: string, result: Result): Answer {
  const members = Object.entries(result).map(([name, value]) => (value === undefined ? '' : element(name, value)));
  const inside = `<${action}Result>${members.join('')}</${action}Result>`;
  const metadata = `<ResponseMetadata>${requestId()}</ResponseMetadata>`;
  return { status: 200, xml: `<${action}Response xmlns="${NAMESPACE}">${inside}${metadata}</${action}Response>` };
}

export function refused({ code, status, message }: Refusal): Answer {
  const type = status < 500 ? 'Sender' : 'Receiver';
  const error = `<Type>${type}</Type><Code>${code}</Code><Message>${escaped(message)}</Message>`;
  return {
    status,
    xml: `<ErrorResponse xmlns="${NAMESPACE}"><Error>${error}</Error>${requestId()}</ErrorResponse>`,
  };
}

function requestId(): string {
  return `<RequestId>${randomUUID()}</RequestId>`;
}

function element(name: string, value: ResultValue): string {
  return `<${name}>${content(value)}</${name}>`;
}

function content(value: ResultValue): string {
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Map) return [...value].map(([key, held]) => entry(key, held)).join('');
  return [...(value as readonly Member[])].map((held) => `<member>${memberContent(held)}</member>`).join('');
}

function memberContent(held: Member): string {
  if (typeof held === 'string') return escaped(held);
  return Object.entries(held)
    .map(([name, value]) => element(name, value))
    .join('');
}

function entry(key: string, value: string): string {
  return `<entry>${element('key', key)}${element('value', value)}</entry>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
