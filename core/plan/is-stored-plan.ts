import { isInstant, isLocal, readInstant } from '../time/iso.ts';
import { toLocal } from '../time/zone.ts';
import { PLAN_STATES, type StoredPlan, VISIT_STATUSES } from './plan.ts';

type Read = Readonly<Record<string, unknown>>;

/**
 * Whether what is stored is a plan with which all that is asked of plans can be worked out. An older version or a person
 * can have left another thing there: then it is said once, here, and does not come up in the middle of something else.
 *
 * @example
 * isStoredPlan({ ...plan, visits: [{ ...visit, at: '2026-03-02 at two' }] }) //=> false
 */
export function isStoredPlan(value: unknown): value is StoredPlan {
  return (
    isMap(value) &&
    [value['plan'], value['clinic'], value['protocol']].every(isText) &&
    isOneOf(value['state'], PLAN_STATES) &&
    isWritten(value['startsOn'], (day) => isLocal(`${day}T00:00`)) &&
    isWritten(value['enteredAt'], isInstant) &&
    isWriter(value['patient']) &&
    isAbsentOr(value['consent'], isConsent) &&
    isAbsentOr(value['helper'], (helper) => isWriter(helper) && isAbsentOr(helper['consent'], isConsent)) &&
    isListOf(value['visits'], isVisit) &&
    isLeftByMessages(value)
  );
}

function isLeftByMessages({ answers, heard, askedBefore, hush, ...optIn }: Read): boolean {
  const isAnswer = (each: Read) => [each['message'], each['text']].every(isText) && isWritten(each['at'], isInstant);
  return (
    isAbsentOr(answers, (list) => isListOf(list, isAnswer)) &&
    isAbsentOr(heard, (map) => isMap(map) && Object.values(map).every((at) => isWritten(at, isInstant))) &&
    isOptIn(optIn) &&
    isAbsentOr(askedBefore, (list) => isListOf(list, (each) => isText(each['phone']) && isOptIn(each))) &&
    isAbsentOr(hush, (list) => isListOf(list, ({ id }) => isText(id)))
  );
}

function isOptIn({ optedInAt, optInFrom }: Read): boolean {
  return [optedInAt, optInFrom].every((time) => isAbsentOr(time, (at) => isWritten(at, isInstant)));
}

/** Whoever has a phone. */
function isWriter(value: unknown): value is Read {
  return isMap(value) && isText(value['phone']) && isAbsentOr(value['timeZone'], isZone);
}

function isVisit(stored: Read): boolean {
  const { visit, at, lasts, status, setAt, endedAt, movedFrom, previousAt, reply, helperReply } = stored;
  return (
    isText(visit) &&
    isWritten(at, isLocal) &&
    isOneOf(status, VISIT_STATUSES) &&
    isWritten(setAt, isInstant) &&
    isAbsentOr(endedAt, (moment) => isWritten(moment, isInstant)) &&
    [movedFrom, previousAt].every((time) => isAbsentOr(time, (local) => isWritten(local, isLocal))) &&
    isAbsentOr(lasts, isText) &&
    [reply, helperReply].every((said) => isAbsentOr(said, isReply))
  );
}

function isReply(value: unknown): boolean {
  return isMap(value) && isWritten(value['at'], isInstant);
}

function isConsent(value: unknown): boolean {
  return isMap(value) && typeof value['texts'] === 'boolean';
}

function isMap(value: unknown): value is Read {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: Read) => boolean): boolean {
  return Array.isArray(value) && value.every((item: unknown) => isMap(item) && isItem(item));
}

function isAbsentOr(value: unknown, isIt: (value: unknown) => boolean): boolean {
  return value === undefined || isIt(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isWritten(value: unknown, isIt: (text: string) => boolean): boolean {
  return isText(value) && isIt(value);
}

function isOneOf(value: unknown, words: readonly string[]): boolean {
  return isText(value) && words.includes(value);
}

const ANY_MOMENT = readInstant('2026-01-01T00:00:00Z');

function isZone(name: unknown): boolean {
  try {
    return isText(name) && toLocal(ANY_MOMENT, name) !== undefined;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
