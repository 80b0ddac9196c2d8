import fc from 'fast-check';
import { TREATMENTS } from '../../../core/clinic/clinic.ts';
import { readReply } from '../../../core/replies/read-reply.ts';
import { CONTEXTS, LEVELS, MEANINGS, type Message } from '../../../core/replies/reading.ts';
import { corpus, LANGUAGES } from './messages.ts';

const rows = LANGUAGES.flatMap(corpus);
const dangers = rows.filter(({ level }) => level === 'emergency' || level === 'crisis');

function rankOf(message: Message): number {
  return LEVELS.indexOf(readReply(message).level);
}

const anyMessage: fc.Arbitrary<Message> = fc.record(
  {
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(fc.constantFrom(...rows.map(({ message }) => message.text)), { maxLength: 4 })
        .map((texts) => texts.join(' ')),
    ),
    context: fc.constantFrom(...CONTEXTS),
    treatment: fc.constantFrom(...TREATMENTS),
    hoursAfterVisit: fc.double({ noNaN: true }),
    courseWeek: fc.integer(),
  },
  { requiredKeys: ['text', 'context'] },
);

test('whatever is typed is read, and what is said of it fits together', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const reading = readReply(message);
      expect(MEANINGS).toContain(reading.meaning);
      expect(reading.meanings[0]).toBe(reading.meaning);
      expect(reading.isCrisis).toBe(reading.level === 'crisis');
      if (message.context !== 'feeling') expect(reading.feeling).toBeNull();
      if (message.context !== 'confirm' && message.context !== 'ride') expect(reading.confirm).toBe(false);
    }),
    { numRuns: 250 },
  );
});

/** What says nothing of its own, or something else: more words of an everyday kind, in a sentence of their own. */
const MORE = [
  'thanks',
  'ok',
  'sorry',
  'see you tomorrow',
  'can i bring my dog',
  'running 5 min late',
  'gracias',
  'perdon',
  'hola',
  'what time is my visit',
  'lol',
  'no',
  'yes',
  'it is raining',
  'asdf qwer',
  '👍',
  'mi cita es el lunes',
];

const anyDanger = fc.constantFrom(...dangers);
const anyMore = fc.constantFrom(...MORE);

test.each([
  { name: 'after it', join: (text: string, more: string) => `${text}. ${more}` },
  { name: 'on the next line', join: (text: string, more: string) => `${text}\n${more}` },
  { name: 'before it', join: (text: string, more: string) => `${more}. ${text}` },
])('words $name make no emergency less', ({ join }) => {
  fc.assert(
    fc.property(anyDanger, anyMore, ({ message, level }, more) => {
      // A keyword alone is its own rule, and a digit beside another goes to a person at the level of the worse.
      fc.pre(message.text.length > 6);
      expect(rankOf({ ...message, text: join(message.text, more) })).toBeGreaterThanOrEqual(LEVELS.indexOf(level));
    }),
    { numRuns: 400 },
  );
});

/** What else somebody writes in the same breath, before it or after. */
const IN_ONE_BREATH: readonly ((text: string) => string)[] = [
  (text) => `hi its Maria, ${text}`,
  (text) => `just so you know ${text}`,
  (text) => `Sorry to bother you but ${text}`,
  (text) => `perdon la molestia pero ${text}`,
  (text) => `${text} can someone call me`,
  (text) => `${text} what should i do`,
  (text) => `${text} idk what to do`,
  (text) => `${text} its Maria`,
  (text) => `${text} because of the meds`,
  (text) => `${text} que hago`,
  (text) => `${text}, also can you move my visit to tuesday`,
  (text) => `${text}, thanks`,
  (text) => `${text}, gracias`,
];

test('what is asked or told in one breath with an emergency makes it no less', () => {
  fc.assert(
    fc.property(anyDanger, fc.constantFrom(...IN_ONE_BREATH), ({ message, level, feeling }, join) => {
      // A keyword or digit alone is its own rule.
      fc.pre(message.text.length > 12 && feeling === null && !/^(?:between )?[1-4]/.test(message.text));
      const rank = rankOf({ ...message, text: join(message.text) });
      expect(rank).toBeGreaterThanOrEqual(LEVELS.indexOf(level === 'crisis' ? 'emergency' : level));
    }),
    { numRuns: 400 },
  );
});

test('two messages in one are read as at least the graver of them', () => {
  const anyRow = fc.constantFrom(
    ...rows.filter(({ message }) => message.context === 'none' && message.text.length > 12),
  );
  fc.assert(
    fc.property(anyRow, anyDanger, (one, two) => {
      const text = `${one.message.text}\n${two.message.text}`;
      fc.pre(two.message.text.length > 12);
      expect(rankOf({ ...two.message, text })).toBeGreaterThanOrEqual(LEVELS.indexOf(two.level));
    }),
    { numRuns: 400 },
  );
});

const ACUTE: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
const DECORATIONS: readonly { readonly name: string; readonly decorate: (text: string) => string }[] = [
  { name: 'capitals', decorate: (text) => text.toUpperCase() },
  { name: 'accents', decorate: (text) => text.replace(/[aeiou]/g, (vowel) => ACUTE[vowel] ?? vowel) },
  {
    name: 'fullwidth letters',
    decorate: (text) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
  },
  { name: 'wide spaces', decorate: (text) => ` ${text.replaceAll(' ', '   ')}\t` },
  { name: 'no-break spaces', decorate: (text) => text.replaceAll(' ', '\u00A0') },
  {
    name: 'drawn-out last letters',
    decorate: (text) => text.replace(/([a-z]{2})([a-z])(?![\w'’*!@])/gi, '$1$2$2$2$2'),
  },
  { name: 'emoji around it', decorate: (text) => `😀 ${text} 🙏🏽` },
  { name: 'zero-width spaces', decorate: (text) => [...text].join('\u200B') },
  { name: 'right-to-left marks', decorate: (text) => `\u202E${text}\u202C` },
  { name: 'curly apostrophes', decorate: (text) => text.replaceAll("'", '’') },
  { name: 'dots after words', decorate: (text) => `${text}...` },
];

/** Which of them a way of writing is tried on does not matter: a sixth, for time. */
const someDangers = dangers.filter((_, index) => index % 6 === 0);

test.each(DECORATIONS)('$name lower no level', ({ decorate }) => {
  const lowered = someDangers.filter(({ message, level }) => {
    return rankOf({ ...message, text: decorate(message.text) }) < LEVELS.indexOf(level);
  });
  expect(lowered.map(({ message }) => decorate(message.text))).toEqual([]);
});

test.each([
  { text: '', because: 'nothing' },
  { text: '\u0000\u0007\u001B[2J', because: 'control characters' },
  { text: '\uD800\uDFFF\uDC00', because: 'lone surrogates' },
  { text: '😀'.repeat(800), because: 'emoji only' },
  { text: '\u202Eשלום עולם', because: 'right to left' },
  { text: '4️⃣'.repeat(400), because: 'keycaps' },
  { text: '*'.repeat(1600), because: 'stars' },
  { text: 'a*'.repeat(800), because: 'stars between letters' },
])('$because is read', ({ text }) => {
  expect(LEVELS).toContain(readReply({ text, context: 'none' }).level);
});

/** Twice as long takes a little more than twice as long; what tries every way through it takes far more. */
const RATIO_MAX = 8;

test.each([
  ['words of the lists', rows.map(({ message }) => message.text).join(' ')],
  ['fillers', 'so '.repeat(600)],
  ['unknown words', 'qwertyuiop asdfghjklz '.repeat(80)],
  ['one long word', 'want'.repeat(400)],
  ['single letters', 'k i l l '.repeat(200)],
  ['numbers', '120/80 '.repeat(230)],
  ['a quote without an end', `Liked “Harbor: ${' \n'.repeat(800)}`],
  ['beginnings of phrases', 'i dont want to '.repeat(107)],
])('1,600 characters of %s are read like 800, only longer', (_what, text) => {
  const [short, long] = [text.slice(0, 800), text.slice(0, 1600)];
  expect(quickest(long) / quickest(short)).toBeLessThan(RATIO_MAX);
});

/** In time of the processor, for others work on the machine too; of many runs, for some are interrupted all the same. */
function quickest(text: string): number {
  const runs = Array.from({ length: 20 }, () => {
    const started = process.cpuUsage();
    readReply({ text, context: 'feeling' });
    const { user, system } = process.cpuUsage(started);
    return user + system;
  });
  return Math.min(...runs);
}
