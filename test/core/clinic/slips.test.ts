import { readClinic } from '../../../core/clinic/read-clinic.ts';
import { GOOD, LIBRARY, withLine } from './files.ts';
import { toldAtWord } from './reading.ts';
import { KETAMINE, OWN, tells, withTexts } from './told.ts';

describe('a value beside the misspelt twin of its key', () => {
  tells([
    {
      text: withLine(2, 'name: 5\nnam: x'),
      says: [
        '2 5: error 5 without quotes is a number. Write "5", in quotes.',
        '3 nam: error "nam" is not a known key here',
      ],
      because: 'both are wrong',
    },
    {
      text: withLine(6, 'languages: en\nlanguage: [en]'),
      says: ['6 en: error "en" is not a list', '7 language: error'],
      because: 'a word is not a list',
    },
    {
      text: withLine(7, 'texting: [1]\ntextng: {}'),
      says: ['7 [: error A list is not a map', '8 textng: error'],
      because: 'a list is not a map',
    },
    {
      text: withLine(10, 'protocols: hello\nprotocol:'),
      says: ['10 hello: error "hello" is not a map', '11 protocol: error'],
      because: 'a word is not a map',
    },
    {
      text: withLine(4, 'timeZone: EST\ntimezone: America/New_York'),
      says: ['4 EST: error "EST" is a fixed offset', '5 timezone: error'],
      because: 'the key that counts has the wrong value',
    },
    {
      text: withLine(2, 'name: Harbor Ketamine\nnam: x'),
      says: ['2 Harbor: error "Ketamine" in the name tells', '3 nam: error'],
      because: 'later checks are not silenced either',
    },
    {
      text: withLine(5, 'aproved: { by: Ana Ruiz, on: 2026-01-15 }'),
      says: ['5 aproved: error'],
      because: 'only what is missing is silenced',
    },
  ]);
});

describe('lines with one indent too few, or too many', () => {
  const below = (lines: string) => withLine(11, `  iv-ketamine:\n${lines}`);
  tells([
    {
      text: withLine(7, 'texting:\nwindow: "09:00-20:00"\nperDay: 4'),
      says: ['8 window: error "window" stands beside "texting", which is empty. Indent it further'],
      because: 'that the key above is empty, and that the next is not known, goes without saying',
    },
    {
      text: withLine(11, 'iv-ketamine: {}'),
      says: ['11 iv-ketamine: error "iv-ketamine" stands beside "protocols", which is empty.'],
      because: 'nothing is to be taken out',
    },
    {
      text: below('    reminders:\n      day-before:\n      at: "13:00"'),
      says: ['14 at: error "at" stands beside "day-before", which is empty.'],
      because: 'names are free there, and it is none',
    },
    {
      text: below('  reminders:\n    day-before: { at: "13:00" }'),
      says: [
        '12 reminders: error "reminders" is no treatment. It is a setting of one: indent it further, to put it under',
      ],
      because: 'the treatment above may be empty',
    },
    {
      text: below('  texts:\n    own: { en: "See you" }'),
      says: ['12 texts: error "texts" is no treatment. It goes at the left edge of the file: take its indent away.'],
      because: 'no treatment has that name',
    },
    {
      text: withLine(9, '  - id: desk\n  - name: Front desk\n  - email: d@x.example\n  - roles: [nurse]'),
      says: ['9 -: error Each dash begins another entry, and "name" belongs to the one before. Write it below'],
      because: 'four people who lack nearly everything were one',
    },
    {
      text: withLine(
        9,
        '  - { id: a, name: A, email: a@x.example, roles: [nurse, prescriber, front-desk] }\n  - { name: B, email: b@x.example, roles: [nurse] }',
      ),
      says: ['10 {: error "id" is missing.'],
      because: 'that is another person',
    },
    {
      text: withLine(7, 'texting:\nlanguge: [en]'),
      says: ['7 texting: error An empty value is not a map.', '8 languge: error "languge" is not a known key here.'],
      because: 'a misspelt key of this very map belongs where it is',
    },
    {
      text: withLine(7, 'reminders: { day-before: off }'),
      says: ['7 reminders: error "reminders" is not a known key here. It goes under a treatment'],
      because: 'it is known elsewhere',
    },
    {
      text: KETAMINE('{ texts: { soon: { en: "Hi" } } }'),
      says: ['11 texts: error "texts" is not a known key here. It goes at the left edge of the file.'],
      because: 'all treatments share them',
    },
  ]);
});

describe('placeholders without a value', () => {
  const START = '{ checkIns: { daily: { from: start, at: "10:00", text: own } } }';
  tells([
    {
      text: withTexts(KETAMINE(START), '{ own: { en: "See you {visitDay}, {visitCount}. {nextVisitDay}" } }'),
      says: ['12 "See you {visitDay}, {visitCount}. {nextVisitDay}": error {visitDay} has no visit here: "daily" goes'],
      because: 'the start is no visit, but the count and the next one are known',
    },
    {
      text: KETAMINE('{ checkIns: { daily: { from: start, at: "10:00", text: moved } } }'),
      says: ['11 moved: error {visitDay} has no visit here', '11 moved: error {visitTime} has no visit here'],
      because: "the words are the library's, the rule is the clinic's",
    },
    {
      text: KETAMINE('{ notices: { bookNext: moved } }'),
      says: ['11 moved: error {visitDay} has no visit here: "bookNext" goes when no', '11 moved: error {visitTime}'],
      because: 'no visit is booked',
    },
    {
      text: KETAMINE('{ checkIns: { late: { from: end, after: 1d, text: moved } }, notices: { missed: moved } }'),
      says: [],
      because: 'the last visit and the missed one are visits',
    },
    {
      text: withTexts(KETAMINE('{ weekly: { on: sunday, at: "18:00", text: own } }'), '{ own: { en: "{weekList}" } }'),
      says: [],
      because: 'it is the weekly text',
    },
    {
      text: KETAMINE('{ weekly: { on: sunday, at: "18:00", text: next-day } }'),
      says: [
        '11 next-day: warning The text "next-day" is to list the visits of the coming week, and names none. Add {weekList}.',
      ],
      because: 'each week it would say the same',
    },
    {
      text: withTexts(GOOD, '{ soon: { en: "Visits: {weekList}" } }'),
      says: ['12 "Visits: {weekList}": error {weekList} has no list here'],
      because: 'a reminder is about one visit',
    },
    {
      text: OWN('reminders: { a: { before: 1d, text: day-before } }').replace('[en]', '[en, es]'),
      says: [
        '11 day-before: error The text "day-before" says {noFoodFrom}, and own has no prepare.noFoodFor',
        '11 day-before: error The text "day-before" says {noDrinkFrom}, and own has no prepare.noDrinkFor',
      ],
      because: 'once, in both languages',
    },
  ]);
});

describe('one mistake is told once', () => {
  tells([
    {
      text: withTexts(
        KETAMINE('{ reminders: { a: { before: 3h, text: soon }, b: { before: 4h, text: soon } } }'),
        '{ soon: { en: "See you tomorrow" } }',
      ),
      says: ['12 "See you tomorrow": warning "tomorrow" is wrong'],
      because: 'three rules use it',
    },
    {
      text: OWN('').replace('visitLasts: 1h', 'visitLasts: long'),
      says: ['11 long: error "long" is not a length in minutes or hours'],
      because: 'it is not missing as well',
    },
    {
      text: KETAMINE(
        '{ checkIns: { a: { from: begin, after: 1d, every: 1d, until: 3d, at: "10:00", text: next-day } } }',
      ),
      says: ['11 begin: error "begin" is not a moment to count from'],
      because: 'nobody knows what it counts from',
    },
    {
      text: withTexts(withLine(10, 'protocolls:'), '{ own: { en: "Hello" } }'),
      says: ['10 protocolls: error'],
      because: 'a rule there may use the text',
    },
    {
      text: withTexts(KETAMINE('{ remindres: { a: { before: 1d, text: own } } }'), '{ own: { en: "Hello" } }'),
      says: ['11 remindres: error'],
      because: 'a rule there does use the text',
    },
  ]);
});

describe('what a file of any program can hold', () => {
  const DESK = withLine(
    9,
    '  - { id: desk, name: Front desk, email: desk@harbor.example, roles: [nurse, prescriber, front-desk] }',
  );
  const desk = (was: string, is: string) => DESK.replace(was, is);
  tells([
    {
      text: desk('email: desk', 'email:desk'),
      says: ['9 email: error "email:desk@harbor.example" is not a known key here. Write "email: …"'],
      because: 'a space is missing, and that nobody can be reached goes without saying',
    },
    {
      text: KETAMINE('{ prepare: { noDrinkFor 2h } }'),
      says: ['11 noDrinkFor: error "noDrinkFor 2h" is not a known key here. Write "noDrinkFor: …"'],
      because: 'the right key alone would be empty',
    },
    {
      text: withTexts(
        KETAMINE('{ reminders: { extra: { before: 3d, text: mine } } }'),
        '{ mine: { en:: "See you {visitDay}." } }',
      ),
      says: ['12 en: error "en:" is not a language.'],
      because: 'the wording is there',
    },
    {
      text: desk('name: Front', 'name=Front'),
      says: ['9 name=Front: error "name=Front desk" is not a known key here. Write "name: …"'],
      because: 'an equals sign is no colon',
    },
    {
      text: desk('id: desk', 'id:\u00A0desk'),
      says: ['9 id: error "id:\u00A0desk" is not a known key here. Write "id: …", with a colon and a plain space'],
      because: 'what looks like a space is none',
    },
    {
      text: withLine(11, '  \u00A0iv-ketamine: {}'),
      says: ['11 \u00A0: error "\u00A0iv-ketamine" is not a protocol id.'],
      because: 'that there is no treatment then goes without saying',
    },
    {
      text: withLine(7, '[texting]: {}'),
      says: ['7 [: error A key is a word.'],
      because: 'that it is not known goes without saying',
    },
    {
      text: withLine(3, 'phone: "+1206\\n5550100"'),
      says: ['3 "+1206\\n5550100": error "+1206 5550100" is not a phone number'],
      because: 'a mistake is one line',
    },
    {
      text: withLine(4, 'timeZone: "Paci\\u202Efic"'),
      says: ['4 "Paci\\u202Efic": error "Paci fic" is not a region\'s time zone.'],
      because: 'nothing may turn a line around',
    },
    {
      text: withLine(4, 'timeZone: "2026-03-02"'),
      says: ['4 "2026-03-02": error "2026-03-02" is not a region\'s time zone.'],
      because: 'a day is no offset',
    },
    {
      text: withLine(7, 'texting: { perDay: .inf }'),
      says: ['7 .inf: error ".inf" is not a whole number from 1 to 20.'],
      because: 'it is told as it was written',
    },
  ]);
});

describe('remedies', () => {
  tells([
    {
      text: withLine(7, 'texting: { perDay: "5" }'),
      says: ['7 "5": error "5" is in quotes. Write 5.'],
      because: 'the number is right',
    },
    {
      text: withLine(12, 'texts: { soon: { en: {clinicName} } }'),
      says: ['12 {: error A text that begins with { needs quotes: en: "{clinicName}: …"'],
      because: 'YAML reads a map',
    },
    {
      text: withLine(12, 'texts:\n  soon:\n    en: {clinicName}: See you'),
      says: ['14 {: error A text that begins with { needs quotes'],
      because: 'YAML reads a map, then a value without a key',
    },
    {
      text: withLine(12, 'texts:\n  soon:\n    en: {visitDay} is your visit'),
      says: ['14 {: error A text that begins with { needs quotes'],
      because: 'YAML reads a map, then words',
    },
    {
      text: KETAMINE('{ <<: { place: home } }'),
      says: ['11 <<: error Merge keys (<<) are not read. Write use: <library id>, or repeat the keys.'],
      because: 'YAML 1.2 has none',
    },
    {
      text: KETAMINE('{ reminders: { <<: { before: 3h, text: soon } } }'),
      says: ['11 <<: error Merge keys (<<) are not read.'],
      because: 'nor where keys are names',
    },
    {
      text: withLine(5, 'approved: { by: Ana Ruiz, onn: 2026-01-15 }'),
      says: ['5 onn: error "onn" is not a known key here. Did you mean "on"?'],
      because: 'short keys too',
    },
    {
      text: withLine(2, 'name: Clínica'),
      says: ['2 Clínica: warning "í" in the name makes every text longer'],
      because: 'í is outside GSM-7',
    },
    { text: withLine(2, 'name: Café'), says: [], because: 'é is inside' },
  ]);

  test('a file whose name cannot be an id is to be renamed', () => {
    const [problem] = toldAtWord(GOOD, 'clinics/Harbor Bay.yaml');
    expect(problem).toBe('1 harbor: error "harbor" is not the file\'s name. Rename the file to harbor.yaml.');
  });

  test('the beginning of two treatments offers both', () => {
    const two = { ...LIBRARY, protocols: { ...LIBRARY.protocols, 'esketamine-mdsi': {} } };
    const { problems } = readClinic({ path: 'harbor.yaml', text: withLine(11, '  esketamine: {}') }, two);
    expect(problems[0]?.message).toContain('Did you mean one of esketamine-trd, esketamine-mdsi?');
  });
});
