import { TEXT_PARTS_MAX } from '../../../../core/clinic/checks/texts.ts';
import { withLine } from '../files.ts';
import { RULE, read } from '../reading.ts';
import { KETAMINE, type Row, tells, withTexts } from '../told.ts';

/** The last that is allowed, and the first that is not. */

const CHECK_IN = (rule: string) => KETAMINE(`{ checkIns: { extra: ${rule} } }`);
const FROM_START = (until: string) =>
  CHECK_IN(`{ from: start, at: "10:00", after: 5d, every: 1d, until: ${until}, text: next-day }`);
const ONLY = (visit: number) => RULE(`{ before: 2h, text: soon, only: { visits: [1, ${visit}] } }`);
const AFTER_PHASES = (phases: string) =>
  KETAMINE(`{ phases: ${phases}, reminders: { extra: { before: 2h, text: soon, only: { visits: [7] } } } }`);
const STAFF = (roles: string, more = '') =>
  withLine(9, `  - { id: desk, name: Desk, email: desk@harbor.example, roles: [${roles}] }${more}`);
/** A name and a phone of 22 characters, and as many letters. */
const LONG = (letters: number) =>
  withTexts(withLine(11, '  iv-ketamine: {}'), `{ soon: { en: "{clinicName}: ${'a'.repeat(letters)}" } }`);

tells([
  { text: RULE('{ before: 30m, text: soon }'), says: [], because: 'half an hour before a text still helps' },
  { text: RULE('{ before: 29m, text: soon }'), says: ['11 29m: error "29m" is too late'], because: 'a minute less' },
  { text: FROM_START('5d'), says: [], because: 'it may end on the day on which it begins' },
  { text: FROM_START('4d'), says: ['11 4d: error It ends (until: 4d) before'], because: 'and not before' },
  { text: ONLY(6), says: [], because: 'the sixth of six is the last' },
  { text: ONLY(7), says: ['11 7: error There is no visit 7: the phases have 6'], because: 'there is no seventh' },
  {
    text: AFTER_PHASES('{ upkeep: { visits: any } }'),
    says: [],
    because: 'an open phase has as many as it takes, whatever the numbers of the others',
  },
  { text: KETAMINE('{ visitLasts: 24h }'), says: [], because: 'a day and a night' },
  {
    text: KETAMINE('{ visitLasts: 45h }'),
    says: ['11 45h: error "45h" is longer than a day. Write how long a visit lasts, such as 45m or 2h.'],
    because: 'minutes were meant, and who is asked how they are two days later was asked too late',
  },
  { text: KETAMINE('{ prepare: { arriveEarly: 4h } }'), says: [], because: 'that is early' },
  {
    text: KETAMINE('{ prepare: { arriveEarly: 15h } }'),
    says: ['11 15h: error "15h" is more than four hours. Write how early to come, such as 15m.'],
    because: 'they would come at that time of the same day, when it is over',
  },
  { text: CHECK_IN('{ after: 366d, text: next-day }'), says: [], because: 'a year' },
  {
    text: CHECK_IN('{ after: 367d, text: next-day }'),
    says: ['11 367d: error "367d" is longer than a year. Write a whole number and m, h, d or w'],
    because: 'nobody waits for that',
  },
  {
    text: RULE('{ before: 9999h, text: soon, skipWithin: 53w }'),
    says: ['11 9999h: error "9999h" is longer than a year.', '11 53w: error "53w" is longer than a year.'],
    because: 'nothing is booked so early',
  },
  {
    text: STAFF('front-desk, prescriber'),
    says: [
      '8 staff: warning Nobody has the role nurse, who hears of answers about how a patient feels; the front desk',
    ],
    because: 'a check-in asks how they are',
  },
  {
    text: STAFF('front-desk, prescriber').replace('iv-ketamine: {}', 'iv-ketamine: { checkIns: { next-day: off } }'),
    says: [],
    because: 'nobody is asked how they are',
  },
  {
    text: STAFF('front-desk, prescriber').replace(
      '  iv-ketamine: {}',
      '  iv-ketamine: {}\n  quiet: { use: iv-ketamine, checkIns: { next-day: off } }',
    ),
    says: ['8 staff: warning Nobody has the role nurse'],
    because: 'one treatment that asks is enough',
  },
] satisfies Row[]);

test('a text may be as long as its parts allow, and says what makes it longer', () => {
  const said = (text: string) => read(text).problems.map(({ message }) => message);
  const whole = TEXT_PARTS_MAX * 153 - 'Harbor: '.length;
  expect(said(LONG(whole))).toEqual([]);
  expect(said(LONG(whole + 1))).toEqual([
    `The text takes ${TEXT_PARTS_MAX + 1} parts at its longest, above ${TEXT_PARTS_MAX}. Write it shorter.`,
  ]);
  expect(said(LONG(whole).replace('aaa', 'aáa'))).toEqual([
    expect.stringContaining('"á" makes each part 70 characters. Write it shorter.'),
  ]);
});

test('a file with an error gives no clinic, be it one of form alone', () => {
  for (const broken of [withLine(2, ''), withLine(2, 'name: Harbor\nname: Bay'), `${withLine(2, 'name: Harbor')}%%%`]) {
    const { clinic, problems } = read(broken);
    expect(problems.map(({ severity }) => severity)).toContain('error');
    expect(clinic).toBeUndefined();
  }
});

test('what a file does not say is as the library and the contract have it', () => {
  const { clinic } = read(withLine(7, 'texting: {}'));
  expect(clinic?.replies).toEqual({ answerExpected: true });
  expect(clinic?.texting).toEqual({
    ...{ window: { opens: '09:00', closes: '20:00' }, perDay: 4, perSecond: 1 },
    ...{ type: 'transactional', discreet: true },
  });
  expect(read(withLine(7, 'replies: { answerExpected: false }')).clinic?.replies.answerExpected).toBe(false);
});

test('of a long list of problems errors come first, and the rest is counted', () => {
  const rules = Array.from(
    { length: 600 },
    (_, index) => `r${index}: { before: ${index % 2 ? '29m' : '2x'}, text: soon }`,
  );
  const { problems } = read(KETAMINE(`{ reminders: { ${rules.join(', ')} } }`));
  expect(problems).toHaveLength(501);
  expect(problems.some(({ message }) => /^There are \d+ more problems\. Mend these first\.$/.test(message))).toBe(true);
});
