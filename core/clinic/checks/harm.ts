import { type Finding, warning } from '../../reading/finding.ts';
import { clockOf } from '../../time/calendar.ts';
import { readClock } from '../../time/iso.ts';
import { parseSpan, spanText } from '../../time/span.ts';
import { SILENT_AFTER_MINUTES_DEFAULT } from '../clinic.ts';
import type { MergedRule, NoticeName } from '../merge.ts';
import type { ProtocolEntry } from '../protocol-entries.ts';
import { placeholdersIn } from './placeholders.ts';
import { isWritten } from './text-uses.ts';

/** The languages that the clinic speaks, and the words of a text in one of them. */
export interface Spoken {
  readonly languages: readonly string[];
  wordsOf(text: string, language: string): string | undefined;
}

/** What a treatment may do and what harms when it was not meant: a notice that nobody named, a fast that nobody is told. */
export function checkHarm(entry: ProtocolEntry, spoken: Spoken): Finding[] {
  const ofFasts = FASTS.flatMap((fast) => checkFast(fast, entry, spoken));
  return [...checkSilentChanges(entry), ...checkFastsTurned(entry), ...ofFasts, ...checkLateSilence(entry)];
}

const NEEDED: readonly { name: NoticeName; text: string; tells: string }[] = [
  { name: 'welcome', text: 'welcome', tells: 'how to stop texts' },
  { name: 'moved', text: 'moved-plain', tells: 'that a visit has another time' },
  { name: 'cancelled', text: 'cancelled-plain', tells: 'that a visit will not be' },
];

/** Whoever was reminded of a visit comes to it, and fasts for it, until they hear otherwise. */
function checkSilentChanges({ id, path, settings, merged }: ProtocolEntry): Finding[] {
  if (Object.keys(merged.reminders).length === 0) return [];
  const lacking = NEEDED.filter(({ name }) => {
    const isWelcomed = name === 'welcome' && merged.notices.optIn !== undefined;
    return !isWelcomed && merged.notices[name] === undefined && settings.notices?.[name] === undefined;
  });
  if (lacking.length === 0) return [];
  const tells = lacking.map(({ tells }) => tells).join(', or ');
  const write = lacking.map(({ name, text }) => `${name}: ${text}`).join(', ');
  const message = `No notice of "${id}" tells a patient ${tells}. Write notices: { ${write} }, or off for each.`;
  return [{ ...warning(path, message), at: 'key' }];
}

interface Fast {
  readonly key: 'noFoodFor' | 'noDrinkFor';
  readonly placeholder: string;
}

const FASTS: readonly Fast[] = [
  { key: 'noFoodFor', placeholder: 'noFoodFrom' },
  { key: 'noDrinkFor', placeholder: 'noDrinkFrom' },
];

/** A night. Longer is more likely a slip than an order, and so is what a spray's instructions do not ask. */
const FAST_USUAL = { mostMinutes: 12 * 60, leastMinutes: 30 };
/** Few visits begin earlier. */
const EARLY_VISIT = '08:00';

/** Whoever may eat later than drink was told the two the wrong way round. */
function checkFastsTurned({ path, settings, merged }: ProtocolEntry): Finding[] {
  const { noFoodFor = '', noDrinkFor = '' } = merged.prepare;
  if (noFoodFor === '' || noDrinkFor === '' || minutesIn(noDrinkFor) <= minutesIn(noFoodFor)) return [];
  const key = isWritten(settings, ['prepare', 'noDrinkFor']) ? 'noDrinkFor' : 'noFoodFor';
  const message = `noDrinkFor (${noDrinkFor}) is longer than noFoodFor (${noFoodFor}): a patient may eat when they may not drink.`;
  return [warning([...path, 'prepare', key], `${message} Are the two the wrong way round?`)];
}

function checkFast({ key, placeholder }: Fast, { path, merged }: ProtocolEntry, spoken: Spoken): Finding[] {
  const written = merged.prepare[key];
  const span = written === undefined ? undefined : parseSpan(written);
  if (span === undefined || !('minutes' in span)) return [];
  const place = [...path, 'prepare', key];
  const { mostMinutes, leastMinutes } = FAST_USUAL;
  const unusual = span.minutes > mostMinutes ? 'longer than a night' : 'shorter than half an hour';
  const isUnusual = span.minutes > mostMinutes || span.minutes < leastMinutes;
  const doubt = `${key}: ${written} is ${unusual}. Is it what the prescriber ordered?`;
  const rules = Object.values(merged.reminders).filter(({ to }) => to !== 'helper');
  const untold = spoken.languages.flatMap((language) => {
    const said = rules.map((rule) => ({ rule, words: spoken.wordsOf(rule.text ?? '', language) }));
    // That a text lacks the language is told as such.
    if (said.some(({ words }) => words === undefined)) return [];
    const telling = said.filter(({ words = '' }) => placeholdersIn(words).includes(placeholder));
    const says = `no reminder in "${language}" says {${placeholder}}`;
    if (telling.length === 0) return [`Patients are not told when to stop: ${says}. Write it in its text.`];
    if (telling.some(({ rule }) => span.minutes <= minutesAhead(rule))) return [];
    return [`Before a visit at ${EARLY_VISIT}, ${says} until that time has passed. Write an earlier "before" or "at".`];
  });
  return [...(isUnusual ? [doubt] : []), ...untold].map((message) => warning(place, message));
}

/** Whom nobody reached before the visit, nobody can reach before it when staff hear of that later. */
function checkLateSilence({ path, merged }: ProtocolEntry): Finding[] {
  return Object.entries(merged.reminders).flatMap(([id, rule]) => {
    const { ifSilent = 'nothing', chase } = rule;
    const waits =
      chase?.after === undefined ? SILENT_AFTER_MINUTES_DEFAULT : minutesIn(chase.after) * ((chase.times ?? 1) + 1);
    if (ifSilent === 'nothing' || waits < minutesAhead(rule)) return [];
    const message = `Staff hear of silence ${spanText({ minutes: waits })} after the question, when a visit at ${EARLY_VISIT} has begun.`;
    return [warning([...path, 'reminders', id, 'ifSilent'], `${message} Ask earlier, or chase sooner.`)];
  });
}

/** How long before an early visit a reminder is due. */
function minutesAhead({ before = '', at = EARLY_VISIT }: MergedRule): number {
  const isOfDays = 'days' in (parseSpan(before) ?? {});
  return minutesIn(before) + (isOfDays ? minuteOf(EARLY_VISIT) - minuteOf(at) : 0);
}

function minutesIn(text: string): number {
  const span = parseSpan(text) ?? { minutes: 0 };
  return 'minutes' in span ? span.minutes : span.days * 24 * 60;
}

function minuteOf(clock: string): number {
  const { hour, minute } = clockOf(readClock(clock));
  return hour * 60 + minute;
}

/** The numbers that the library names are those of North America. */
export function checkHelpNumbers(phone: string, texts: readonly { name: string; words: string }[]): Finding[] {
  if (phone === '' || phone.startsWith('+1')) return [];
  const names = texts.filter(({ words }) => /(?<!\d)(?:911|988)(?!\d)/.test(words)).map(({ name }) => name);
  if (names.length === 0) return [];
  const message = "911 and 988 are North America's numbers, and this clinic's phone is of another country. Write";
  return [warning(['phone'], `${message} texts of your own with yours: ${[...new Set(names)].join(', ')}.`)];
}

const DECENT = { opens: '08:00', closes: '21:00' } as const;

export function checkDecentHours({ opens, closes }: { readonly opens: string; readonly closes: string }): Finding[] {
  if (DECENT.opens <= opens && closes <= DECENT.closes) return [];
  const message = `Texts before ${DECENT.opens} or after ${DECENT.closes} wake people, and are outside the hours of the laws on calls and texts.`;
  return [warning(['texting', 'window'], `${message} Write a window inside these hours.`)];
}
