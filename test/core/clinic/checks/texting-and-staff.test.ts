import { withLine } from '../files.ts';
import { toldAtWord } from '../reading.ts';

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
      says: '9 {: error "desk" has no email, no phone and no pager',
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
      text: withLine(6, 'languages:\n  -en'),
      says: '7 -en: error "-en" is not a list. Write a space behind each dash: "- ".',
      because: 'YAML reads a word',
    },
    {
      text: STAFF('{ id: desk, name: D, email: mailto:d@harbor.example, roles: [front-desk, nurse, prescriber] }'),
      says: '9 mailto: error "mailto:d@harbor.example" is not an e-mail address',
      because: 'that is a link',
    },
    {
      text: STAFF('{ id: desk, name: D, email: d@harbor.example., roles: [front-desk, nurse, prescriber] }'),
      says: '9 d@harbor.example.: error "d@harbor.example." is not an e-mail address',
      because: 'the end of a sentence came along',
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

test('a member of staff has a phone of their own', () => {
  const text = withLine(7, 'texting: { number: "+12065550101" }').replace(
    'email: desk@harbor.example',
    'phone: "+12065550101"',
  );
  expect(toldAtWord(text)).toEqual([
    `9 "+12065550101": error "+12065550101" is the number that the clinic's texts come from. Write this person's own.`,
  ]);
});

describe('clock times outside the texting window', () => {
  const RULES =
    'reminders: { early: { before: 1d, at: "08:00", text: soon } }, checkIns: { next-day: { at: "20:00" } }';
  test.each([
    {
      text: withLine(11, `  iv-ketamine: { ${RULES} }`),
      says: [
        '11 "08:00": warning "08:00" is outside the texting window (09:00-20:00), so the text goes earlier.',
        '11 "20:00": warning "20:00" is outside the texting window (09:00-20:00), so the text waits for the next opening.',
      ],
      because: "the window's end is outside it",
    },
    {
      text: withLine(7, 'texting: { window: "12:00-16:00" }'),
      says: ['7 "12:00-16:00": warning The library has times outside this window: iv-ketamine day-before (17:00),'],
      because: 'the window is what the clinic wrote, and one line tells them all',
    },
    { text: withLine(7, 'texting: { window: "10:00-17:30" }'), says: [], because: 'all are inside' },
    {
      text: withLine(7, 'texting: { window: "20:00-09:00" }'),
      says: ['7 "20:00-09:00": error "20:00-09:00" crosses midnight'],
      because: 'nothing is said of a window that is none',
    },
  ])('$says: $because', ({ text, says }) => {
    expect(toldAtWord(text)).toEqual(says.map((one) => expect.stringContaining(one)));
  });
});

test.each([
  { member: 'pager: "https://events.pager.example/x?key=1"', because: 'an address of a pager service' },
  { member: 'email: d@harbor.example, hours: ["mon 22:00-23:59", "tue 00:00-06:00"]', because: 'a night in two' },
])('nothing is wrong with $member: $because', ({ member }) => {
  const roles = 'roles: [front-desk, nurse, prescriber]';
  expect(toldAtWord(withLine(9, `  - { id: desk, name: D, ${member}, ${roles} }`))).toEqual([]);
});

test.each([
  { hours: '["mon 08:00-17:00", "tue 17:00-08:00"]', word: '"tue 17:00-08:00"', because: 'the second of two' },
  { hours: '"mon 09:00-09:00"', word: '"mon 09:00-09:00"', because: 'no time at all' },
])('hours $hours end before they begin: $because', ({ hours, word }) => {
  const roles = 'roles: [front-desk, nurse, prescriber]';
  const text = withLine(9, `  - { id: desk, name: D, email: d@harbor.example, ${roles}, hours: ${hours} }`);
  expect(toldAtWord(text)).toEqual([expect.stringContaining(`9 ${word}: error ${word} ends before it begins`)]);
});
