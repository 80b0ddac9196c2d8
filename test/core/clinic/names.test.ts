import { withLine } from './files.ts';
import { KETAMINE, OWN, tells, withTexts } from './told.ts';

describe('names that the library does not have', () => {
  tells([
    {
      text: KETAMINE('{ reminders: { two-hour: off } }'),
      says: ['11 two-hour: error "two-hour" is not a reminder of iv-ketamine. Did you mean "two-hours"?'],
      because: 'the text would go on',
    },
    {
      text: KETAMINE('{ checkIns: { evening: off } }'),
      says: [
        '11 evening: warning "evening" is not a check-in of iv-ketamine, so that nothing is taken away. Its check-ins are next-day.',
      ],
      because: 'nothing is near: no text was meant that would go all the same',
    },
    {
      text: KETAMINE('{ checkIns: { two-hours: off } }'),
      says: ['11 two-hours: error "two-hours" is not a check-in of iv-ketamine. It is a reminder: write it under'],
      because: 'it stands in the other map',
    },
    {
      text: KETAMINE('{ reminders: { day-befor: { at: "13:00" } } }'),
      says: ['11 day-befor: error "day-befor" is not a reminder of iv-ketamine. Did you mean "day-before"?'],
      because: 'and nothing is told to be missing',
    },
    {
      text: KETAMINE('{ phases: { inducton: { visits: 8 } } }'),
      says: ['11 inducton: error "inducton" is not a phase of iv-ketamine. Did you mean "induction"?'],
      because: 'it would be a second phase',
    },
    {
      text: KETAMINE('{ phases: { inducton: off } }'),
      says: ['11 inducton: error "inducton" is not a phase of iv-ketamine. Did you mean "induction"?'],
      because: 'the phase would stay',
    },
    {
      text: OWN('reminders: { soon: off }'),
      says: ['11 soon: error "soon" is not a reminder of the library: this treatment takes nothing from it'],
      because: 'there is nothing to take away',
    },
    {
      text: withLine(11, '  esketamine: { visitLasts: 2h }'),
      says: ['11 esketamine: error "esketamine" is not a treatment of the library. Did you mean "esketamine-trd"?'],
      because: 'it is the beginning of one',
    },
    { text: KETAMINE('{ phases: { induction-2: { visits: 4 } } }'), says: [], because: 'a second phase counts on' },
    { text: KETAMINE('{ notices: { welcome: off } }'), says: [], because: 'each notice has its own known key' },
    {
      text: KETAMINE('{ reminders: { two-hour: { before: 3h, text: soon } } }'),
      says: [],
      because: 'a whole rule stands by itself',
    },
  ]);
});

describe('names that are no ids, and what they would be as such', () => {
  tells([
    {
      text: withLine(11, '  TMS_Accelerated: {}'),
      says: [
        '11 TMS_Accelerated: error "TMS_Accelerated" is not a protocol id. Write "tms-accelerated": small letters',
      ],
      because: 'an example of another treatment is no help',
    },
    {
      text: withLine(9, '  - { id: Front Désk, name: D, email: d@x.example, roles: [nurse, prescriber, front-desk] }'),
      says: ['9 Front: error "Front Désk" is not a staff id. Write "front-desk": small letters, digits and hyphens.'],
      because: 'accents and spaces have their letters too',
    },
    {
      text: withLine(9, '  - { id: 7, name: D, email: d@x.example, roles: [nurse, prescriber, front-desk] }'),
      says: ['9 7: error 7 is not a staff id. Write it with a letter, such as "desk-7".'],
      because: 'digits are among what it may hold, and quotes would not help',
    },
    {
      text: KETAMINE('{ reminders: { eveBefore: { before: 20h, text: soon } } }'),
      says: [
        '11 eveBefore: error "eveBefore" is not a rule id. Write "eve-before": small letters, digits and hyphens.',
      ],
      because: 'notices are written so, and rules are not',
    },
    {
      text: withLine(1, 'clinic: 3'),
      says: ['1 3: error 3 is not a clinic id. Write 2 to 40 small letters'],
      because: 'quotes would not help',
    },
    {
      text: withLine(1, 'clinic: 360'),
      says: ['1 360: error 360 without quotes is a number. Write "360", in quotes.'],
      because: 'here digits alone are an id',
    },
    {
      text: withTexts(KETAMINE('{ reminders: { two-hours: { text: "See you then, on time" } } }'), '{}'),
      says: [
        '11 "See you then, on time": error "See you then, on time" is not the name of a text. Write up to 40 small',
      ],
      because: 'these are words, and no name that was written otherwise',
    },
    {
      text: withTexts(KETAMINE('{ reminders: { two-hours: { text: own } } }'), '{ Own: { en: "See you {visitDay}" } }'),
      says: ['12 Own: error "Own" is not the name of a text. Write "own": small letters, digits and hyphens.'],
      because: 'the rule has it right, and its text is not missing as well',
    },
  ]);
});

describe('ids that the ledger could not tell apart', () => {
  tells([
    {
      text: KETAMINE('{ reminders: { welcome: { before: 3h, text: soon } } }'),
      says: ['11 welcome: error "welcome" is kept for texts of that kind'],
      because: 'the notice has it',
    },
    {
      text: KETAMINE('{ checkIns: { answer: { after: 3h, text: next-day } } }'),
      says: ['11 answer: error "answer" is kept for texts of that kind'],
      because: 'answers have it',
    },
    {
      text: KETAMINE('{ checkIns: { two-hours: { after: 3h, text: next-day } } }'),
      says: ['11 two-hours: error "two-hours" is the id of a reminder too'],
      because: 'each id stands once',
    },
  ]);
});
