import { withLine } from './files.ts';
import { told } from './reading.ts';

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
    ...['2026-04-31', '2026-00-10', '2026-13-01', '2026-03-00', '2026-02-29', '2100-02-29'].map((on) => ({
      text: withLine(5, `approved: { by: Ana Ruiz, on: ${on} }`),
      says: `5:31 error "${on}" is not a day of the calendar`,
      because: 'no calendar has it',
    })),
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

test.each([
  ...['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'].map(
    (day) => ({ on: `2026-${day}`, because: 'the last day of its month' }),
  ),
  { on: '2026-01-01', because: 'the first day of a year' },
  { on: '2028-02-29', because: 'a leap year' },
  { on: '2000-02-29', because: 'the one century in four' },
])('approved on $on: $because', ({ on }) => {
  expect(told(withLine(5, `approved: { by: Ana Ruiz, on: ${on} }`))).toEqual([]);
});
