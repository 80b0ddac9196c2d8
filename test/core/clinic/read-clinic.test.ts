import { isMap, isNode } from 'yaml';
import { readLibrary } from '../../../core/clinic/library.ts';
import { readClinic, readClinicNode } from '../../../core/clinic/read-clinic.ts';
import { readYaml } from '../../../core/reading/yaml-source.ts';
import { GOOD, LIBRARY, withLine } from './files.ts';

function read(text: string, path = 'clinics/harbor.yaml') {
  return readClinic({ path, text }, LIBRARY);
}

/** The problems as `line:column severity message`. */
function told(text: string): string[] {
  return read(text).problems.map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`);
}

/** The problems as `line word: severity message`, with the word that stands at the place. */
function toldAtWord(text: string): string[] {
  return read(text).problems.map(({ line, column, severity, message }) => {
    const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
    return `${line} ${/^(?:"[^"]*"|[^\s,:{}[\]]+|.)/.exec(rest)?.[0]}: ${severity} ${message}`;
  });
}

const RULE = (rule: string) => withLine(11, `  iv-ketamine: { reminders: { extra: ${rule} } }`);
const CHECK_IN = (rule: string) => withLine(11, `  iv-ketamine: { checkIns: { extra: ${rule} } }`);
const TEXT = (words: string) => withLine(12, `texts: { soon: { en: "${words}" } }`);

test('reads a good file without a word', () => {
  expect(told(GOOD)).toEqual([]);
  expect(read(GOOD).clinic).toBeDefined();
});

describe('top level', () => {
  test.each([
    {
      text: withLine(1, 'clinic: Harbor'),
      says: '1:9 error "Harbor" is not a clinic id. Write 2 to 40 small letters',
      because: 'ids have small letters',
    },
    {
      text: withLine(1, 'clinic: bay'),
      says: '1:9 error "bay" is not the file\'s name. Write clinic: harbor',
      because: "the id is the file's name",
    },
    {
      text: withLine(2, 'nmae: Harbor'),
      says: '2:1 error "nmae" is not a known key here. Did you mean "name"?',
      because: 'a misspelt key is not also missing',
    },
    {
      text: withLine(2, ''),
      says: '1:1 error "name" is missing. Write the name',
      because: 'a missing key has no line of its own',
    },
    {
      text: withLine(2, 'name: Harbor Wellness Ctr'),
      says: '2:7 warning The name has 19 characters',
      because: 'library texts fit with 16',
    },
    {
      text: withLine(2, 'name: Harbor Ketamine'),
      says: '2:7 error "Ketamine" in the name tells',
      because: 'the name stands in every text',
    },
    {
      text: withLine(2, 'name: harbor.example'),
      says: '2:7 error "harbor.example" holds a link',
      because: 'a phone would make it one',
    },
    {
      text: withLine(2, 'name: "Har{bor}"'),
      says: '2:7 error "Har{bor}" holds a brace',
      because: 'a placeholder may not hide in a name',
    },
    {
      text: withLine(2, 'name:'),
      says: '2:1 error An empty value is not a name',
      because: 'an empty value is told at its key',
    },
    {
      text: withLine(3, 'phone: +12065550100'),
      says: '3:8 error +12065550100 without quotes is a number, and its + is lost. Write "+12065550100", in quotes.',
      because: 'YAML reads a number',
    },
    {
      text: withLine(3, 'phone: "206-555-0100"'),
      says: '3:8 error "206-555-0100" is not a phone number in international form. Write "+12065550100".',
      because: 'we can tell what it should be',
    },
    {
      text: withLine(3, 'phone: "+1206555010"'),
      says: '3:8 error "+1206555010" has too few or too many digits',
      because: 'one digit is lacking',
    },
    {
      text: withLine(4, 'timeZone: EST'),
      says: '4:11 error "EST" is a fixed offset, which is wrong for the part of the year in which clocks are changed. Did you mean "America/New_York"?',
      because: 'an abbreviation does not change its clocks',
    },
    {
      text: withLine(4, 'timeZone: "-05:00"'),
      says: '4:11 error "-05:00" is a fixed offset',
      because: 'nor does an offset',
    },
    {
      text: withLine(4, 'timeZone: UTC+3'),
      says: '4:11 error "UTC+3" is a fixed offset',
      because: 'nor does this one',
    },
    {
      text: withLine(4, 'timeZone: Etc/GMT+5'),
      says: '4:11 error "Etc/GMT+5" is a fixed offset',
      because: 'it looks like a region, with its sign turned',
    },
    {
      text: withLine(4, 'timeZone: GMT'),
      says: '4:11 error "GMT" is a fixed offset',
      because: 'London has summer time',
    },
    {
      text: withLine(4, 'timeZone: UTC'),
      says: '4:11 error "UTC" is a fixed offset',
      because: 'no patient lives in it',
    },
    {
      text: withLine(4, 'timeZone: America/New_york'),
      says: '4:11 error "America/New_york" is not written as zones are. Did you mean "America/New_York"?',
      because: 'case matters to some programs',
    },
    {
      text: withLine(4, 'timeZone: America/Los_Angels'),
      says: '4:11 error "America/Los_Angels" is not a time zone. Did you mean "America/Los_Angeles"?',
      because: 'a letter is missing',
    },
    { text: withLine(5, ''), says: '1:1 warning Nobody has approved these protocols', because: 'a deploy refuses it' },
    {
      text: withLine(5, 'approved: { by: Ana Ruiz, on: 2026-02-30 }'),
      says: '5:31 error "2026-02-30" is not a day of the calendar',
      because: 'February is short',
    },
    {
      text: withLine(5, 'approved: yes'),
      says: '5:11 error "yes" is not a map',
      because: 'we must know who, and when',
    },
    {
      text: withLine(6, 'languages: [en, fr]'),
      says: '6:17 error No text has a wording in "fr"',
      because: 'once, not once a text',
    },
    {
      text: withLine(6, 'languages: [en-US]'),
      says: '6:13 error "en-US" is not a language. Write its two-letter code',
      because: 'primary tags only',
    },
    {
      text: withLine(6, 'languages: []'),
      says: '6:12 error The list is empty',
      because: 'some language must be first',
    },
    { text: withLine(6, 'languages: en'), says: '6:12 error "en" is not a list', because: 'one is still a list' },
    {
      text: withLine(6, 'language: [en]'),
      says: '6:1 error "language" is not a known key here. Write languages',
      because: 'the key is plural',
    },
    {
      text: withLine(11, '  iv-ketamin: {}'),
      says: '11:3 error "iv-ketamin" is not a treatment of the library. Did you mean "iv-ketamine"?',
      because: 'the key is at fault',
    },
    {
      text: withLine(11, '  own: { use: esketamine-tdr }'),
      says: '11:15 error "esketamine-tdr" is not a treatment of the library. Did you mean "esketamine-trd"?',
      because: 'the value is at fault',
    },
    {
      text: withLine(11, '  constructor: {}'),
      says: '11:3 error "constructor" is not a treatment',
      because: 'a word of JavaScript is no treatment',
    },
    {
      text: withLine(11, '  iv-ketamin: { visitLasts: 3h, reminders: { soon: { before: 3h } } }'),
      says: '11:3 error "iv-ketamin" is not a treatment of the library. Did you mean',
      because: 'it changes rules that are elsewhere',
    },
    {
      text: withLine(11, '  own: { title: Own, reminders: {} }'),
      says: '11:3 warning No visitLasts here, so 1h is taken',
      because: 'check-ins count from the end',
    },
  ])('$says: $because', ({ text, says }) => {
    const problems = told(text);
    expect(problems).toContainEqual(expect.stringContaining(says));
    expect(problems).toHaveLength(1);
  });
});

describe('texting and staff', () => {
  const STAFF = (member: string) => withLine(9, `  - ${member}`);
  test.each([
    {
      text: withLine(7, 'texting: { window: "20:00-09:00" }'),
      says: '7 "20:00-09:00": error "20:00-09:00" crosses midnight',
      because: 'nights are for sleep',
    },
    {
      text: withLine(7, 'texting: { window: "09:00-09:00" }'),
      says: '7 "09:00-09:00": error "09:00-09:00" is empty',
      because: 'nothing could ever go',
    },
    {
      text: withLine(7, 'texting: { window: "9-20" }'),
      says: '7 "9-20": error "9-20" is not a window. Write opening and closing time',
      because: 'both with minutes',
    },
    {
      text: withLine(7, 'texting: { perDay: 0 }'),
      says: '7 0: error 0 is not a whole number from 1 to 20',
      because: "a pause is a plan's state",
    },
    {
      text: withLine(7, 'texting: { perDay: 2.5 }'),
      says: '7 2.5: error 2.5 is not a whole number',
      because: 'half a text cannot go',
    },
    {
      text: withLine(7, 'texting: { perSecond: 0 }'),
      says: '7 0: error 0 is not a number from 0.1 to 500',
      because: 'nothing could ever go',
    },
    {
      text: withLine(7, 'texting: { maxPrice: -1 }'),
      says: '7 -1: error -1 is not a number from 0.001 to 10',
      because: 'no carrier pays us',
    },
    {
      text: withLine(7, 'texting: { type: promotional }'),
      says: '7 promotional: error "promotional" is not a type of text. Write "transactional".',
      because: 'reminders are not advertising',
    },
    {
      text: withLine(7, 'texting: { discreet: no }'),
      says: '7 no: error "no" is not true or false. Write false, without quotes.',
      because: 'YAML 1.2 has no yes and no',
    },
    {
      text: withLine(7, 'texting: { number: +12065550100 }'),
      says: '7 +12065550100: error +12065550100 without quotes',
      because: 'as for the phone',
    },
    {
      text: withLine(7, 'texting: { windw: "09:00-20:00" }'),
      says: '7 windw: error "windw" is not a known key here. Did you mean "window"?',
      because: 'deep keys too',
    },
    {
      text: STAFF('{ id: desk, name: D, roles: [front-desk, nurse, prescriber] }'),
      says: '9 {: error "desk" has neither email nor phone',
      because: 'nobody would hear',
    },
    {
      text: STAFF('{ id: desk, name: D, email: d@harbor.example, roles: [nurs] }'),
      says: '9 nurs: error "nurs" is not a role. Did you mean "nurse"?',
      because: 'and nothing is said of roles that nobody holds',
    },
    {
      text: STAFF('{ id: desk, name: D, email: nobody, roles: [front-desk, nurse, prescriber] }'),
      says: '9 nobody: error "nobody" is not an e-mail address',
      because: 'it would bounce',
    },
    {
      text: STAFF('{ id: desk, name: D, pager: "http://pager.example/x", roles: [front-desk, nurse, prescriber] }'),
      says: '9 "http://pager.example/x": error "http://pager.example/x" is not an https address. Write the https',
      because: 'whoever listens on the way would read it',
    },
    {
      text: STAFF(
        '{ id: desk, name: D, pager: "https://me:secret@pager.example", roles: [front-desk, nurse, prescriber] }',
      ),
      says: '9 "https://me:secret@pager.example": error "https://me:secret@pager.example" is no address that a pager',
      because: 'a password stands in it, which settings are no place for',
    },
    {
      text: STAFF('{ id: desk, name: D, pager: "https://pager", roles: [front-desk, nurse, prescriber] }'),
      says: '9 "https://pager": error "https://pager" is no address that a pager',
      because: 'nothing outside can find it',
    },
    {
      text: STAFF('{ id: desk, name: D, phone: "+442079460000", roles: [front-desk, nurse, prescriber] }'),
      says: '9 "+442079460000": error "+442079460000" is not a number that can get texts',
      because: 'it is a landline',
    },
    {
      text: STAFF(
        '{ id: desk, name: D, email: d@harbor.example, roles: [front-desk, nurse, prescriber], backup: yes }',
      ),
      says: '9 yes: error "yes" is not true or false. Write true',
      because: 'as above',
    },
    {
      text: STAFF('{ id: desk, name: D, email: d@harbor.example, roles: [front-desk, nurse, prescriber], hours: 8-5 }'),
      says: '9 8-5: error "8-5" is not a description of hours',
      because: 'which days?',
    },
    {
      text: STAFF(
        '{ id: desk, name: D, email: d@harbor.example, roles: [front-desk, nurse, prescriber], hours: "mon 17:00-08:00" }',
      ),
      says: '9 "mon 17:00-08:00": error "mon 17:00-08:00" ends before it begins',
      because: 'a night is two entries',
    },
    {
      text: STAFF('{ id: desk, name: D, email: d@harbor.example, roles: [front-desk, prescriber] }'),
      says: '8 staff: warning Nobody has the role nurse, who hears of answers about how a patient feels; the front desk will be told instead',
      because: 'nurse, else front desk',
    },
    {
      text: STAFF('{ id: desk, name: D, email: d@harbor.example, roles: [front-desk, nurse] }'),
      says: '8 staff: warning Nobody has the role prescriber, who hears of emergencies; the nurse will be told instead',
      because: 'the nurse comes first',
    },
    {
      text: `${withLine(12, '')}staff:\n  - { id: b, name: B, email: b@harbor.example, roles: [nurse] }\n`,
      says: '12 staff: error "staff" stands here a second time; the first is in line 8',
      because: 'one of the two would be lost',
    },
    {
      text: withLine(
        9,
        '  - { id: a, name: A, email: a@harbor.example, roles: [front-desk, nurse, prescriber] }\n  - { id: a, name: B, email: b@harbor.example, roles: [nurse] }',
      ),
      says: '10 a: error The id "a" is used a second time',
      because: 'alerts name people by id',
    },
  ])('$says: $because', ({ text, says }) => {
    const problems = toldAtWord(text);
    expect(problems).toContainEqual(expect.stringContaining(says));
    expect(problems).toHaveLength(1);
  });

  test('nobody with a role leaves everybody', () => {
    const problems = toldAtWord(withLine(9, '  - { id: t, name: T, email: t@harbor.example, roles: [therapist] }'));
    expect(problems).toHaveLength(3);
    expect(problems[0]).toContain('everybody will be told instead');
  });
});

describe('rules', () => {
  test.each([
    {
      text: RULE('{ before: 1d, at: "24:30", text: soon }'),
      says: '11 "24:30": error "24:30" is not a time. Write hours 00-23, such as "09:30".',
      because: 'a day ends at 23:59',
    },
    {
      text: RULE('{ before: 1d, at: 1700, text: soon }'),
      says: '11 1700: error 1700 is not a time',
      because: 'a number has no colon',
    },
    {
      text: RULE('{ before: 1.5h, text: soon }'),
      says: '11 1.5h: error "1.5h" is not a length of time. Write a whole number',
      because: '90m says it',
    },
    {
      text: RULE('{ before: -2h, text: soon }'),
      says: '11 -2h: error "-2h" is not a length of time',
      because: 'after is another key',
    },
    {
      text: RULE('{ before: 2h, at: "09:00", text: soon }'),
      says: '11 "09:00": error "at" goes only with whole days or weeks, and "before" is 2h. Take "at" out, or write before: 1d.',
      because: '2h is exact already',
    },
    {
      text: RULE('{ before: 15m, text: soon }'),
      says: '11 15m: error "15m" is too late',
      because: 'it could never go',
    },
    {
      text: RULE('{ before: 0d, text: soon }'),
      says: '11 0d: error "0d" without "at" is the visit itself',
      because: 'it could never go',
    },
    { text: RULE('{ text: soon }'), says: '11 extra: error "before" is missing', because: "told at the rule's key" },
    { text: RULE('{ before: 2h }'), says: '11 extra: error "text" is missing', because: "told at the rule's key" },
    {
      text: RULE('{ befor: 2h, text: soon }'),
      says: '11 befor: error "befor" is not a known key here. Did you mean "before"?',
      because: 'once, and not missing as well',
    },
    {
      text: RULE('{ after: 2h, text: soon }'),
      says: '11 after: error "after" is not a known key here. Reminders go before a visit',
      because: 'the section decides',
    },
    {
      text: RULE('{ before: 2h, text: sooon }'),
      says: '11 sooon: error No text is called "sooon". Did you mean "soon"?',
      because: 'nothing would go',
    },
    {
      text: RULE('{ before: 2h, text: soon, asks: confrim }'),
      says: '11 confrim: error "confrim" is not a question. Did you mean "confirm"?',
      because: 'a slip',
    },
    {
      text: RULE('{ before: 2h, text: soon, asks: confrim, chase: { after: 1h } }'),
      says: '11 confrim: error "confrim" is not a question',
      because: 'the chase is not at fault',
    },
    {
      text: RULE('{ before: 2h, text: soon, to: helpr }'),
      says: '11 helpr: error "helpr" is not someone who gets texts. Did you mean "helper"?',
      because: 'a slip',
    },
    {
      text: RULE('{ before: 2h, text: soon, unless: confirm }'),
      says: '11 confirm: error "confirm" is not a condition. Did you mean "confirmed"?',
      because: 'a slip',
    },
    {
      text: RULE('{ before: 2h, text: soon, chase: { after: 1h } }'),
      says: '11 {: error "chase" needs a question',
      because: 'there is nothing to answer',
    },
    {
      text: RULE('{ before: 2h, text: soon, ifSilent: task }'),
      says: '11 task: error "ifSilent" needs a question',
      because: 'there is nothing to answer',
    },
    {
      text: RULE('{ before: 2h, text: soon, goodFor: 0h }'),
      says: '11 0h: error "0h" is not a length of time above zero',
      because: 'it could never go',
    },
    {
      text: RULE('{ before: 2h, text: soon, goodFor: -1h }'),
      says: '11 -1h: error "-1h" is not a length of time above zero',
      because: 'it could never go',
    },
    {
      text: RULE('{ before: 2h, text: soon, only: { visits: [1, 7] } }'),
      says: '11 7: error There is no visit 7: the phases have 6 visits in all',
      because: 'induction has six',
    },
    {
      text: RULE('{ before: 2h, text: soon, only: { visits: frist } }'),
      says: '11 frist: error "frist" is not a choice of visits. Did you mean "first"?',
      because: 'a slip',
    },
    {
      text: RULE('{ before: 2h, text: soon, only: { phases: [inducton] } }'),
      says: '11 inducton: error "inducton" is not a phase of this treatment. Did you mean "induction"?',
      because: 'a slip',
    },
    {
      text: RULE('no'),
      says: '11 no: error "no" is not a map. Write a map of keys, such as { before: 1d, at: "17:00", text: day-before }, or off.',
      because: 'off takes a rule away',
    },
    {
      text: withLine(11, '  iv-ketamine: { reminders: { day-before: { before: 2h } } }'),
      says: '11 2h: error "at" goes only with whole days or weeks, and "before" is 2h. Add at: off',
      because: "the time is the library's, the place the clinic's",
    },
    {
      text: withLine(11, '  iv-ketamine: { remindres: {} }'),
      says: '11 remindres: error "remindres" is not a known key here. Did you mean "reminders"?',
      because: 'a slip',
    },
    {
      text: withLine(11, '  iv-ketamine: { phases: { induction: { visits: six } } }'),
      says: '11 six: error "six" is not a whole number from 1 to 400',
      because: 'digits',
    },
    {
      text: withLine(11, '  iv-ketamine: { phases: { induction: { spacing: 4d-2d } } }'),
      says: '11 4d-2d: error "4d-2d" ends before it begins. Write 2d-4d.',
      because: 'turned round',
    },
    {
      text: withLine(11, '  iv-ketamine: { prepare: { noFoodFor: 1d } }'),
      says: '11 1d: error "1d" is not a length in minutes or hours',
      because: 'it becomes a clock time',
    },
    {
      text: withLine(11, '  iv-ketamine: { prepare: { noFoodFor: off } }'),
      says: '11 prepare: error The text "day-before" says {noFoodFrom}, and iv-ketamine has no prepare.noFoodFor: the sentence would be left out. Write prepare: { noFoodFor: 6h }, or give the rule a text of your own.',
      because: 'the food stop is what the sentence is for',
    },
    {
      text: withLine(11, '  iv-ketamine: { weekly: { on: sun, at: "18:00", text: next-day } }'),
      says: '11 sun: error "sun" is not a day of the week. Did you mean "sunday"?',
      because: 'days in full',
    },
    {
      text: withLine(11, '  iv-ketamine: { weekly: { on: sunday, text: next-day } }'),
      says: '11 weekly: error "at" is missing',
      because: 'when on Sunday?',
    },
    {
      text: withLine(11, '  iv-ketamine: { notices: { moved: movd } }'),
      says: '11 movd: error No text is called "movd". Did you mean "moved"?',
      because: 'the name is the value',
    },
    {
      text: withLine(11, '  iv-ketamine: { notices: { movd: off } }'),
      says: '11 movd: error "movd" is not a known key here. Did you mean "moved"?',
      because: 'a slip',
    },
    {
      text: CHECK_IN('{ before: 1d, text: soon }'),
      says: '11 before: error "before" is not a known key here. Check-ins go after a visit',
      because: 'the section decides',
    },
    {
      text: CHECK_IN('{ after: 1h, at: "10:00", text: soon }'),
      says: '11 "10:00": error "at" goes only with whole days or weeks, and "after" is 1h',
      because: '1h is exact already',
    },
    {
      text: CHECK_IN('{ after: 1d, every: 1d, text: soon }'),
      says: '11 1d: error "every" is only for check-ins from the start',
      because: 'a visit has one end',
    },
    {
      text: CHECK_IN('{ from: start, every: 1d, until: 5d, text: next-day }'),
      says: '11 extra: error "at" is missing. The start is a day, without a time',
      because: 'no clock time follows from a day',
    },
    {
      text: CHECK_IN('{ from: start, after: 2h, text: next-day }'),
      says: '11 2h: error The start is a day, without a time',
      because: '2h from what?',
    },
    {
      text: CHECK_IN('{ from: start, at: "10:00", every: 1d, text: next-day }'),
      says: '11 1d: error "every" needs "until"',
      because: 'everything ends',
    },
    {
      text: CHECK_IN('{ from: start, at: "10:00", after: 5d, every: 1d, until: 2d, text: next-day }'),
      says: '11 2d: error It ends (until: 2d) before it begins (after: 5d)',
      because: 'it could never go',
    },
    {
      text: CHECK_IN('{ from: strat, at: "10:00", after: 5d, text: soon }'),
      says: '11 strat: error "strat" is not a moment to count from. Did you mean "start"?',
      because: 'a slip',
    },
  ])('$says: $because', ({ text, says }) => {
    const problems = toldAtWord(text);
    expect(problems).toContainEqual(expect.stringContaining(says));
    expect(problems).toHaveLength(1);
  });
});

describe('texts', () => {
  const LONG = 'A long story. '.repeat(36);
  test.each([
    {
      text: TEXT('See you {visitDya}'),
      says: '12 "See you {visitDya}": error {visitDya} is not a placeholder. Did you mean {visitDay}?',
      because: 'a slip',
    },
    {
      text: TEXT('See you {{visitDay}}'),
      says: '12 "See you {{visitDay}}": error {{visitDay}} has doubled braces, which write braces. Write {visitDay}.',
      because: 'as in other programs',
    },
    {
      text: TEXT('See you {visitDay'),
      says: '12 "See you {visitDay": error A "{" stands alone',
      because: 'not closed',
    },
    {
      text: TEXT('Your Spravato visit'),
      says: '12 "Your Spravato visit": error "Spravato" tells whoever sees the phone',
      because: 'a drug',
    },
    {
      text: TEXT('Su cita de psiquiatría'),
      says: '12 "Su cita de psiquiatría": error "psiquiatria" tells whoever sees the phone',
      because: 'a specialty, in Spanish, accents or not',
    },
    {
      text: TEXT('Reply YES to confirm'),
      says: '12 "Reply YES to confirm": warning Carriers act on a reply of "YES"',
      because: 'it opts in',
    },
    {
      text: TEXT('See you tomorrow'),
      says: '12 "See you tomorrow": warning "tomorrow" is wrong when the text goes on another day',
      because: 'a text can go late',
    },
    {
      text: TEXT('Le esperamos mañana'),
      says: '12 "Le esperamos mañana": warning "mañana" is wrong',
      because: 'in Spanish too',
    },
    {
      text: TEXT(LONG),
      says: '12 "A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. A long story. ": error The text takes 4 parts at its longest, above 3',
      because: 'nobody reads it',
    },
    {
      text: withLine(12, 'texts: { soom: { en: "x" } }'),
      says: '12 soom: warning No rule uses the text "soom". Did you mean "soon"?',
      because: 'it would never go',
    },
    {
      text: withLine(12, 'texts: { soon: "x" }'),
      says: '12 "x": error "x" is not a map. Write one wording a language',
      because: 'which language?',
    },
    {
      text: withLine(12, 'texts: { soon: { en: 5 } }'),
      says: '12 5: error 5 is not the words of a text',
      because: 'words',
    },
    {
      text: withLine(12, 'texts: { Soon: { en: x } }'),
      says: '12 Soon: error "Soon" is not the name of a text',
      because: 'names have small letters',
    },
    {
      text: withLine(11, '  iv-ketamine: { reminders: { extra: { before: 1d, text: own } } }').replace(
        'texts: {}',
        'texts: { own: { es: "Hola" } }',
      ),
      says: '12 own: error The text "own" has no wording in "en"',
      because: "told at the text's key",
    },
  ])('$says: $because', ({ text, says }) => {
    const problems = toldAtWord(text);
    expect(problems).toContainEqual(expect.stringContaining(says));
    expect(problems).toHaveLength(1);
  });

  test.each([
    { text: TEXT('Write {{x}} in braces'), because: 'doubled braces write braces' },
    { text: TEXT('Llame por la mañana'), because: 'la mañana is the morning' },
    {
      text: withLine(12, 'texts: { answer: { en: "Thanks" } }'),
      because: 'a library text needs no rule of the clinic',
    },
    { text: TEXT('Bring your medicines, rest, drink water'), because: 'everyday words tell nothing' },
    {
      text: withLine(7, 'texting: { discreet: false }').replace(
        'texts: {}',
        'texts: { soon: { en: "Ketamine visit {visitDay}" } }',
      ),
      because: 'the clinic chose so',
    },
    {
      text: RULE('{ before: 0d, at: "09:00", text: same }').replace(
        'texts: {}',
        'texts: { same: { en: "See you today" } }',
      ),
      because: '0d at a time inside the window cannot leave its day',
    },
  ])('nothing is wrong: $because', ({ text }) => {
    expect(toldAtWord(text)).toEqual([]);
  });

  test.each([
    { rule: '{ before: 2h, text: same }', because: 'before an early visit it goes the evening before' },
    { rule: '{ before: 0d, at: "08:00", text: same }', because: 'it is outside the window and moves' },
    {
      rule: '{ before: 0d, at: "09:00", text: soon, asks: confirm, chase: { after: 1h, text: same } }',
      because: 'a chase can wait for the next opening',
    },
  ])('"today" is warned of in $rule: $because', ({ rule }) => {
    const text = RULE(rule).replace('texts: {}', 'texts: { same: { en: "See you today" } }');
    expect(toldAtWord(text)).toEqual([expect.stringContaining('12 "See you today": warning "today" is wrong')]);
  });

  test('gives the size of each text in use at its longest', () => {
    const { sizes } = read(TEXT('Vendrá {visitDay} {visitTime}'));
    const size = sizes.find(({ text }) => text === 'soon');
    expect(size).toEqual({
      text: 'soon',
      language: 'en',
      parts: 1,
      encoding: 'UCS-2',
      characters: 'Vendrá Wed Sep 30 10:30 AM'.length,
      outside: ['á'],
    });
  });
});

describe('form', () => {
  const bomb = [
    'a: &a [1,1,1,1,1,1,1,1,1]',
    'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]',
    'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    'd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
  ];
  test.each([
    { text: '', says: '1:1 error The file is empty', because: 'nothing is there' },
    { text: '# a comment\n', says: '1:1 error The file is empty', because: 'a comment is nothing' },
    { text: `${GOOD}\0`, says: '13:1 error There is a NUL byte here', because: 'no text has one' },
    {
      text: withLine(7, 'texting:\n\tperDay: 3'),
      says: '8:1 error A tab cannot indent. Use spaces.',
      because: 'YAML forbids it',
    },
    {
      text: withLine(2, 'name: "Harbor'),
      says: '2:14 error A quote is opened and not closed',
      because: 'the rest would be text',
    },
    { text: withLine(2, 'name: Harbor: Wellness'), says: '2:7 error A second ": "', because: 'quotes help' },
    { text: withLine(2, 'name: [Harbor'), says: '2:7 error This [ is not closed', because: 'told where it was opened' },
    {
      text: withLine(2, 'name: *Harbor'),
      says: '2:7 error "*Harbor" repeats a value that is not there',
      because: 'a star has a meaning',
    },
    {
      text: withLine(2, 'name: @Harbor'),
      says: '2:7 error A value cannot begin with this character',
      because: 'quotes help',
    },
    { text: withLine(2, 'name: !Harbor'), says: '2:7 error A value cannot begin with "!"', because: 'quotes help' },
    { text: withLine(2, 'name Harbor'), says: '2:1 error This line is not a key and its value', because: 'no colon' },
    {
      text: `${GOOD}name: Other\n`,
      says: '13:1 error "name" stands here a second time; the first is in line 2',
      because: 'which one?',
    },
    {
      text: `${GOOD}---\nclinic: bay\n`,
      says: '13:1 error A second document begins here',
      because: 'one clinic a file',
    },
    { text: `${GOOD}__proto__: 1\n`, says: '13:1 error "__proto__" cannot be a key', because: 'a word of JavaScript' },
    { text: `\uFEFF${GOOD}`, says: '1:1 warning The file begins with a byte-order mark', because: 'harmless' },
    { text: '- clinic', says: '1:1 error A list is not a map', because: 'no keys' },
    {
      text: 'a: &a [*a]\n',
      says: '1:8 error Lists or maps are nested too deeply, or an alias (*) holds itself',
      because: 'it never ends',
    },
    {
      text: `${bomb.join('\n')}\ne: [${Array(100).fill('*c')}]`,
      says: 'error The file has too many values, or aliases (*) that multiply',
      because: 'ten lines can hold billions',
    },
    {
      text: `# ${'x'.repeat(1_000_000)}`,
      says: '1:1 error The file is larger than 1 MB',
      because: 'it is some other file',
    },
    { text: '['.repeat(20_000), says: '1:1 error Lists or maps are nested too deeply', because: 'nobody reads that' },
    {
      text: withLine(2, 'name: "😀😀" x'),
      says: '2:12 error The value has ended before this',
      because: 'columns count characters',
    },
  ])('$says: $because', ({ text, says }) => {
    const problems = told(text);
    expect(problems).toContainEqual(expect.stringContaining(says));
    expect(problems).toHaveLength(1);
  });

  test('tells all problems at once, in file order', () => {
    const text = 'name: Harbor\nphone: +12065550100\ntimeZone: EST\nprotocols: { iv-ketamine: { place: hom } }\n';
    const places = read(text).problems.map(({ line, column, path }) => `${line}:${column} ${path}`);
    expect(places).toEqual([
      '1:1 clinic',
      '1:1 staff',
      '1:1 approved',
      '2:8 phone',
      '3:11 timeZone',
      '4:36 protocols.iv-ketamine.place',
    ]);
  });
});

describe('settings in place in another document', () => {
  const start = 'start: 2026-03-01T08:00\nclinic:\n';
  const inPlace = (text: string) => {
    const file = { path: 'story.yaml', text: start + text.replaceAll(/^(?=.)/gm, '  ') };
    const { source } = readYaml(file);
    const node = source && isMap(source.root) ? source.root.get('clinic', true) : undefined;
    if (!source || !isNode(node)) throw new Error('the test has no clinic in place');
    return readClinicNode(source, { node, path: ['clinic'] }, LIBRARY);
  };

  test('need no file name and no approval', () => {
    const { clinic, problems } = inPlace(withLine(5, ''));
    expect(problems).toEqual([]);
    expect(clinic?.clinic).toBe('harbor');
  });

  test('have the lines and paths of that document', () => {
    expect(inPlace(withLine(4, 'timeZone: EST')).problems).toMatchObject([
      { file: 'story.yaml', line: 6, column: 13, path: 'clinic.timeZone' },
    ]);
    expect(inPlace(withLine(2, '')).problems).toMatchObject([{ line: 3, column: 3, path: 'clinic.name' }]);
  });
});

describe('the library', () => {
  test('reads what each file is from its path', () => {
    expect(Object.keys(LIBRARY.protocols)).toEqual(['iv-ketamine', 'esketamine-trd']);
    expect(Object.keys(LIBRARY.texts)).toEqual(['en', 'es']);
  });

  test('tells what is wrong in its own files', () => {
    const { problems } = readLibrary([{ path: 'protocols/x.yaml', text: 'titel: X\n' }]);
    expect(problems).toMatchObject([{ file: 'protocols/x.yaml', line: 1, column: 1, path: 'titel' }]);
  });
});
