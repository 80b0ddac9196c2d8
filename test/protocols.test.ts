import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SegmentedMessage } from 'sms-segments-calculator';
import { parse } from 'yaml';
import { loadLibrary, readClinicFile } from '../adapters/clinic-files.ts';
import { dayWord } from '../core/clinic/checks/day-words.ts';
import { tellingWord } from '../core/clinic/checks/discreet-words.ts';
import { readClinic } from '../core/clinic/read-clinic.ts';
import { atItsLongest, PLACEHOLDER_NAMES, piecesOf } from '../core/texts/placeholders.ts';
import { parseSpan } from '../core/time/span.ts';

/** The library and the worked clinics, held to docs/clinical.md. What the format allows is the reader's to test. */

interface RuleSettings {
  readonly before?: string;
  readonly at?: string;
  readonly text: string;
  readonly asks?: string;
  readonly to?: string;
  readonly ifSilent?: string;
  readonly chase?: { readonly text: string };
}

type Rules = Readonly<Record<string, RuleSettings>>;

interface ProtocolFile {
  readonly place: string;
  readonly prepare?: { readonly noFoodFor?: string; readonly noDrinkFor?: string; readonly ride?: boolean };
  readonly reminders?: Rules;
  readonly checkIns?: Rules;
  readonly weekly?: { readonly text: string };
  readonly notices: Readonly<Record<string, string | { readonly text: string }>>;
}

const PROTOCOL_IDS = [
  'esketamine-mdsi',
  'esketamine-trd',
  'iv-ketamine',
  'kap-integration',
  'low-dose-daily',
  'oral-home',
  'therapy-weekly',
  'tms-36',
  'tms-accelerated',
];
const LANGUAGES = ['en', 'es'] as const;
type Language = (typeof LANGUAGES)[number];

/** As long as a clinic's name may get before `check` warns. */
const CLINIC = { name: 'Sixteen letters!', phone: '206-555-0142' };
const MENU = {
  en: '1 fine, 2 a bit off, 3 bad, 4 need help now',
  es: '1 bien, 2 un poco mal, 3 mal, 4 ayuda ya',
} as const;
/** Carriers act on these as opt-out or opt-in, and our own reading takes the Spanish ones alike. */
const ACTED_ON =
  /\b(STOP|CANCEL|END|QUIT|YES|REMOVE|UNSUBSCRIBE|STOPALL|REVOKE|OPTOUT|UNSTOP|SI|SÍ|ALTO|PARAR|BASTA)\b/;
/** Carriers take START as joining, which is what these ask for. */
const JOINS = ['optin-ask', 'answer-stop'];
/** "10:30 a. m." brings its own full stop. */
const TIME_THEN_STOP = /\{(visitTime|arriveTime|noFoodFrom|noDrinkFrom|nextVisitTime|weekList)\}\./;
/** "a las 1 p. m." is wrong, and "desde 8 a. m." is no Spanish. */
const WORD_THEN_TIME = /\b(las?|desde|a|hasta) \{(visitTime|arriveTime|noFoodFrom|noDrinkFrom|nextVisitTime)\}/;
const INVITES_WORDS =
  /words|tell us(?! before)|say so|what is wrong|escrib|agregar|cuéntenos|pedir|qué siente|qué le pasa/i;
const FIRST_USUAL_HOUR = 8;
const LAST_USUAL_HOUR = 18;
const HOURS_BEFORE_A_FAST = 12;

const wordings = { en: wordingsOf('en'), es: wordingsOf('es') };
const texts = LANGUAGES.flatMap((language) =>
  Object.entries(wordings[language]).map(([name, wording]) => ({ language, name, wording })),
);
const protocols = yamlFiles('protocols').map((id) => ({
  id,
  source: read(`protocols/${id}.yaml`),
  file: protocolOf(id),
}));
const rules = protocols.flatMap(({ id, file }) =>
  Object.entries({ ...file.reminders, ...file.checkIns }).map(([rule, settings]) => ({ id, rule, settings, file })),
);

test('the library has every treatment and language', () => {
  expect(protocols.map(({ id }) => id)).toEqual(PROTOCOL_IDS);
  expect(yamlFiles('protocols/texts')).toEqual([...LANGUAGES]);
  expect(yamlFiles('clinics')).toEqual(expect.arrayContaining(['harbor', 'juniper', 'riverside']));
  expect(rules.length).toBeGreaterThan(0);
});

describe('every text', () => {
  test.each(texts)('$language $name is one part of plain characters at its longest', ({ language, wording }) => {
    const message = new SegmentedMessage(atItsLongest(wording, language, CLINIC));
    expect({ encoding: message.encodingName, parts: message.segmentsCount }).toEqual({ encoding: 'GSM-7', parts: 1 });
  });

  test.each(texts)('$language $name knows its placeholders', ({ wording }) => {
    expect(PLACEHOLDER_NAMES).toEqual(expect.arrayContaining(placeholders(wording)));
  });

  test.each(texts)('$language $name tells a stranger nothing', ({ wording }) => {
    expect(tellingWord(wording)).toBeUndefined();
  });

  test.each(texts)('$language $name asks for no word that a carrier acts on', ({ wording }) => {
    expect(wording.replace(/\bSTOP (to end|parar|para parar)\b/, '')).not.toMatch(ACTED_ON);
  });

  test.each(texts)('$language $name names days', ({ wording }) => {
    expect(dayWord(wording)).toBeUndefined();
  });

  test.each(texts)('$language $name offers digits for feelings in the agreed words only', ({ language, wording }) => {
    expect(wording.replaceAll(MENU[language], '').replace(/\b(911|988|24|5)\b|oprima 2/g, '')).not.toMatch(/\d/);
  });

  test.each(texts.filter(({ language }) => language === 'es'))(
    'es $name puts times where they read right at any hour',
    ({ wording }) => {
      expect(wording).not.toMatch(TIME_THEN_STOP);
      expect(wording).not.toMatch(WORD_THEN_TIME);
    },
  );

  test.each(texts.filter(({ wording }) => INVITES_WORDS.test(wording)))(
    '$language $name invites words and names 911',
    ({ wording }) => {
      expect(wording).toContain('911');
    },
  );

  test.each(texts.filter(({ name }) => !JOINS.includes(name)))('$language $name offers no START', ({ wording }) => {
    expect(wording).not.toMatch(/\bSTART\b/);
  });
});

test('both languages have the same texts', () => {
  expect(Object.keys(wordings.es)).toEqual(Object.keys(wordings.en));
});

test.each(Object.keys(wordings.en))('%s says the same things in both languages', (name) => {
  const [english, spanish] = LANGUAGES.map((language) => wordings[language][name] ?? '');
  expect(placeholders(spanish ?? '')).toEqual(placeholders(english ?? ''));
  expect(numbersToCall(spanish ?? '')).toEqual(numbersToCall(english ?? ''));
});

test.each(LANGUAGES)('the %s welcome says all that it must', (language) => {
  const welcome = wordings[language].welcome ?? '';
  expect(welcome).toMatch(/priva/);
  for (const word of ['911', '{clinicPhone}', 'STOP', 'HELP']) expect(welcome).toContain(word);
});

describe('every protocol', () => {
  test.each(protocols)('$id opens with where its numbers come from and who must approve', ({ source }) => {
    const header = source.slice(0, source.search(/^[^#\n]/m)).replace(/\n# */g, ' ');
    expect(header).toMatch(
      /a medical director must approve .* Where the numbers come from .* A medical director must settle /,
    );
  });

  test.each(protocols)('$id uses texts that every language has', ({ file }) => {
    const used = textsUsed(file);
    expect(used.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) expect(Object.keys(wordings[language])).toEqual(expect.arrayContaining(used));
  });

  test.each(protocols)('$id welcomes, and tells of every change', ({ file }) => {
    expect(Object.keys(file.notices)).toEqual(['welcome', 'moved', 'cancelled', 'missed', 'bookNext']);
  });

  test.each(protocols)('$id speaks of food only where there is a fast', ({ file }) => {
    const fasting = ['noFoodFor', 'noDrinkFor'] as const;
    const said = textsUsed(file).flatMap((name) => placeholders(wordings.en[name] ?? ''));
    const wanted = fasting.filter((key) => file.prepare?.[key] !== undefined).map((key) => key.replace('For', 'From'));
    expect([...new Set(said.filter((placeholder) => /^no(Food|Drink)From$/.test(placeholder)))].sort()).toEqual(
      wanted.sort(),
    );
  });
});

const fasts = protocols.flatMap(({ id, file }) =>
  file.prepare?.noFoodFor ? [{ id, file, food: file.prepare.noFoodFor }] : [],
);

test.each(fasts)('$id tells the food stop at least 12 hours before it begins', ({ file, food }) => {
  const tells = Object.values(file.reminders ?? {}).find(
    (rule) => rule.before === '1d' && placeholders(wordings.en[rule.text] ?? '').includes('noFoodFrom'),
  );
  const minutesFood = minutesOf(food);
  const toldAt = clockMinutes(tells?.at ?? '') - 24 * 60;
  for (let hour = FIRST_USUAL_HOUR; hour <= LAST_USUAL_HOUR; hour++) {
    expect(hour * 60 - minutesFood - toldAt).toBeGreaterThanOrEqual(HOURS_BEFORE_A_FAST * 60);
  }
});

test.each(rules)('$id names its rule $rule unlike any text of the program itself', ({ rule }) => {
  expect(['welcome', 'moved', 'cancelled', 'missed', 'weekly', 'answer']).not.toContain(rule);
});

const asking = rules.filter(({ settings }) => settings.asks !== undefined);

test.each(asking)('$id asks in $rule so that it can be answered', ({ settings }) => {
  const answers: Readonly<Record<string, RegExp>> = {
    feeling: new RegExp(`${MENU.en}|${MENU.es}`),
    confirm: /\bC\b.*\bR\b/,
    ride: /\bC\b.*\bN\b/,
  };
  const asked = [settings.text, ...(settings.chase ? [settings.chase.text] : [])];
  for (const name of asked) {
    for (const language of LANGUAGES) expect(wordings[language][name]).toMatch(answers[settings.asks ?? ''] ?? /^$/);
  }
});

const unwatched = asking.filter(({ file, settings }) => file.place === 'home' && settings.asks === 'feeling');

test.each(unwatched)('$id tells staff on the day when $rule meets silence: nobody watches at home', ({ settings }) => {
  expect(settings.ifSilent).toBe('today');
});

const sedating = protocols.filter(({ file }) => file.prepare?.ride === true);

test.each(sedating)('$id asks for the ride and says not to drive: its patients were sedated', ({ file }) => {
  expect(Object.values(file.reminders ?? {}).map(({ asks }) => asks)).toContain('ride');
  expect(Object.values(file.checkIns ?? {}).map(({ text }) => text)).toContain('leaving');
});

test.each([
  {
    id: 'harbor',
    problems: [expect.objectContaining({ severity: 'warning', path: 'approved' })],
    because: 'nobody signed',
  },
  { id: 'riverside', problems: [], because: 'it is a worked example' },
  { id: 'juniper', problems: [], because: 'it is a worked example' },
])('the clinic $id has only the problems that it may have: $because', async ({ id, problems }) => {
  const path = fileURLToPath(new URL(`../clinics/${id}.yaml`, import.meta.url));
  const reading = readClinic(await readClinicFile(path), await loadLibrary());
  expect(reading.problems).toEqual(problems);
  expect(reading.clinic?.clinic).toBe(id);
  expect(reading.sizes.filter(({ parts }) => parts > 1)).toEqual([]);
});

function yamlFiles(folder: string): string[] {
  const names = readdirSync(new URL(`../${folder}`, import.meta.url));
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

function wordingsOf(language: Language): Readonly<Record<string, string>> {
  return parse(read(`protocols/texts/${language}.yaml`));
}

function protocolOf(id: string): ProtocolFile {
  return parse(read(`protocols/${id}.yaml`));
}

function placeholders(wording: string): string[] {
  return piecesOf(wording)
    .flatMap((piece) => (piece.kind === 'placeholder' ? [piece.name] : []))
    .sort();
}

function numbersToCall(wording: string): string[] {
  return [...new Set(wording.match(/911|988/g))].sort();
}

function textsUsed({ reminders, checkIns, weekly, notices }: ProtocolFile): string[] {
  const ruled = Object.values({ ...reminders, ...checkIns });
  const said = Object.values(notices).map((notice) => (typeof notice === 'string' ? notice : notice.text));
  const chases = ruled.flatMap(({ chase }) => (chase ? [chase.text] : []));
  return [...ruled.map(({ text }) => text), ...chases, ...said, ...(weekly ? [weekly.text] : [])];
}

function minutesOf(span: string): number {
  const parsed = parseSpan(span);
  if (!parsed || !('minutes' in parsed)) throw new Error(`not in minutes or hours: ${span}`);
  return parsed.minutes;
}

function clockMinutes(clock: string): number {
  const [hours = Number.NaN, minutes = Number.NaN] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
