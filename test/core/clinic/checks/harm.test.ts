import { GOOD, withLine } from '../files.ts';
import { toldAtWord } from '../reading.ts';
import { KETAMINE, OWN, tells, withTexts } from '../told.ts';

const ASKS = (asks: string, words: string) =>
  withTexts(
    KETAMINE(`{ checkIns: { extra: { after: 2d, text: mine, asks: ${asks} } } }`),
    `{ mine: { en: "${words}" } }`,
  );

describe('a question offers the answers by which it is read', () => {
  tells([
    {
      text: ASKS('feeling', 'How are you? Emergency: 911'),
      says: [
        '12 "How are you? Emergency: 911": warning The text asks, and does not offer the answer "1", "2", "3", "4".',
      ],
      because: 'nobody knows what a digit means',
    },
    {
      text: ASKS('feeling', '1 great, 2 fine, 3 bad. 4 need help: 911'),
      says: [],
      because: 'in other words, counted the same way',
    },
    {
      text: ASKS('feeling', '1 awful, 2 bad, 3 fine, 4 great. 911'),
      says: [
        '12 "1 awful, 2 bad, 3 fine, 4 great. 911": warning An answer of 4 calls a person at once and 1 calls nobody',
      ],
      because: 'whoever feels awful would be thanked',
    },
    {
      text: ASKS('feeling', '1 fine, 2 a bit off, 3 bad, 4 need help now.'),
      says: [
        '12 "1 fine, 2 a bit off, 3 bad, 4 need help now.": warning The text asks how somebody feels, and does not name 911.',
      ],
      because: 'it invites words, and nobody may be reading',
    },
    {
      text: ASKS('ride', 'Do you have a ride? C or R'),
      says: ['12 "Do you have a ride? C or R": warning The text asks, and does not offer the answer "N".'],
      because: 'who has none could not say so',
    },
    {
      text: ASKS('confirm', 'See you at {visitTime}. Call to confirm.'),
      says: [
        '12 "See you at {visitTime}. Call to confirm.": warning The text asks, and does not offer the answer "C".',
      ],
      because: 'a C in another word is none',
    },
    { text: ASKS('phq-9', 'Please fill in the form.'), says: [], because: 'a questionnaire has its own answers' },
  ]);

  test('in Spanish too, at each language', () => {
    const words =
      '{ mine: { en: "1 fine, 2 off, 3 bad, 4 help. 911", es: "1 mal, 2 regular, 3 bien, 4 muy bien. 911" } }';
    const rule = '{ checkIns: { extra: { after: 2d, text: mine, asks: feeling } } }';
    const text = withTexts(KETAMINE(rule), words).replace('[en]', '[en, es]');
    const told = '12 "1 mal, 2 regular, 3 bien, 4 muy bien. 911": warning An answer of 4 calls a person';
    expect(toldAtWord(text)).toEqual([expect.stringContaining(told)]);
  });
});

describe('what a new patient and whoever asks for help must be told', () => {
  tells([
    {
      text: withLine(12, 'texts: { welcome: { en: "Welcome!" } }'),
      says: [
        '12 "Welcome!": warning The text "welcome" is the first that a new patient gets, and must say who writes. Add {clinicName}.',
        '12 "Welcome!": warning The text "welcome" is the first that a new patient gets, and must say how texts end. Add STOP.',
      ],
      because: 'carriers and the law ask for both',
    },
    {
      text: withTexts(KETAMINE('{ notices: { welcome: hello } }'), '{ hello: { en: "{clinicName}: Welcome!" } }'),
      says: [
        '12 "{clinicName}: Welcome!": warning The text "hello" is the first that a new patient gets, and must say how texts end.',
      ],
      because: 'whatever the text is called',
    },
    {
      text: withLine(12, 'texts: { answer-help: { en: "Read our page." } }'),
      says: [
        '12 "Read our page.": warning The text "answer-help" answers HELP, and must say whom to call. Add {clinicPhone}.',
      ],
      because: 'HELP is for a person',
    },
    {
      text: withLine(12, 'texts: { answer-which: { en: "Which one?" } }'),
      says: [
        '12 "Which one?": warning The text "answer-which" asks which of several is meant, and must name them. Add {choices}.',
      ],
      because: 'they could not answer',
    },
  ]);
});

describe('a sentence that is left out', () => {
  const SAYS = (words: string) => withLine(12, `texts: { soon: { en: "${words}" } }`);
  tells([
    {
      text: SAYS('See you {visitDay}, then {nextVisitDay}.'),
      says: [
        '12 "See you {visitDay}, then {nextVisitDay}.": warning Where no visit follows, the sentence with {nextVisitDay} is left out, and {visitDay} with it.',
      ],
      because: 'before the last visit the text would say nothing',
    },
    { text: SAYS('See you {visitDay}. Then {nextVisitDay}.'), says: [], because: 'each has its own' },
  ]);
});

describe('a change that nobody is told', () => {
  const RULES = 'reminders: { a: { before: 1d, text: soon } }';
  tells([
    {
      text: withLine(11, `  own: { title: Own, visitLasts: 1h, ${RULES}, notices: { moved: moved } }`),
      says: ['11 own: warning No notice of "own" tells a patient how to stop texts, or that a visit will not be.'],
      because: "a treatment of one's own has no notices but those that it names",
    },
    {
      text: withLine(11, `  own: { title: Own, visitLasts: 1h, ${RULES}, notices: { optIn: welcome, moved: moved } }`),
      says: [
        '11 own: warning No notice of "own" tells a patient that a visit will not be.',
        '11 welcome: warning The text "welcome" asks for consent, which that word gives. Add START.',
      ],
      because: 'whoever is asked by text is told how to stop',
    },
    { text: OWN(RULES), says: [], because: 'whoever writes off has thought of it' },
    { text: KETAMINE('{ notices: { moved: off } }'), says: [], because: "the library's too" },
    {
      text: withLine(11, '  own: { title: Own, visitLasts: 1h }'),
      says: [],
      because: 'nobody is told of a visit at all',
    },
  ]);
});

describe('a fast', () => {
  const FASTS = (prepare: string, text: string) =>
    withTexts(
      OWN(`prepare: { ${prepare} }, reminders: { a: { before: 1d, at: "12:00", text: mine } }`),
      `{ mine: { en: "${text}" } }`,
    );
  tells([
    { text: FASTS('noFoodFor: 12h', 'From {noFoodFrom}'), says: [], because: 'a night, told at noon' },
    { text: FASTS('noFoodFor: 30m', 'From {noFoodFrom}'), says: [], because: 'a spray needs no more' },
    {
      text: FASTS('noFoodFor: 6m', 'From {noFoodFrom}'),
      says: ['11 6m: warning noFoodFor: 6m is shorter than half an hour. Is it what the prescriber ordered?'],
      because: '6 h was meant, and they would eat until then',
    },
    {
      text: FASTS('noFoodFor: 721m', 'From {noFoodFrom}'),
      says: ['11 721m: warning noFoodFor: 721m is longer than a night.'],
      because: 'a minute more',
    },
    {
      text: FASTS('noFoodFor: 1170m', 'From {noFoodFrom}').replace('at: "12:00"', 'at: "12:30"'),
      says: ['11 1170m: warning noFoodFor: 1170m is longer than a night.'],
      because: 'it is told in the very minute in which it begins',
    },
    {
      text: FASTS('noFoodFor: 1171m', 'From {noFoodFrom}').replace('at: "12:00"', 'at: "12:30"'),
      says: [
        '11 1171m: warning noFoodFor: 1171m is longer than a night.',
        '11 1171m: warning Before a visit at 08:00, no reminder in "en" says {noFoodFrom} until that time has passed.',
      ],
      because: 'a minute after that',
    },
    {
      text: FASTS('noFoodFor: 6h', 'From {noFoodFrom}').replace('before: 1d, at: "12:00"', 'before: 6h'),
      says: [],
      because: 'so many hours before, too',
    },
    {
      text: FASTS('noFoodFor: 6h', 'From {noFoodFrom}').replace(
        'text: mine }',
        'text: mine }, b: { before: 2h, text: mine }',
      ),
      says: [],
      because: 'what is said late was said in time before',
    },
    {
      text: FASTS('noFoodFor: 21h', 'From {noFoodFrom}'),
      says: [
        '11 21h: warning noFoodFor: 21h is longer than a night.',
        '11 21h: warning Before a visit at 08:00, no reminder in "en" says',
      ],
      because: '2 h was meant, and 21 h begin before the text goes',
    },
    {
      text: FASTS('noFoodFor: 6h, noDrinkFor: 2h', 'From {noFoodFrom}'),
      says: ['11 2h: warning Patients are not told when to stop: no reminder in "en" says {noDrinkFrom}.'],
      because: 'it stands in the file and nowhere else',
    },
    {
      text: FASTS('noFoodFor: 1h, noDrinkFor: 2h', 'From {noFoodFrom}, {noDrinkFrom}'),
      says: [
        '11 2h: warning noDrinkFor (2h) is longer than noFoodFor (1h): a patient may eat when they may not drink.',
      ],
      because: 'they are the wrong way round, and the patient would have eaten',
    },
    {
      text: FASTS('noFoodFor: 2h, noDrinkFor: 2h', 'From {noFoodFrom}, {noDrinkFrom}'),
      says: [],
      because: 'both at once is usual',
    },
    {
      text: FASTS('noFoodFor: 6h', 'From {noFoodFrom}').replace('before: 1d, at: "12:00"', 'before: 2h'),
      says: [
        '11 6h: warning Before a visit at 08:00, no reminder in "en" says {noFoodFrom} until that time has passed.',
      ],
      because: 'they have eaten by then',
    },
    {
      text: FASTS('noFoodFor: 6h', 'From {noFoodFrom}').replace('before: 1d, at: "12:00"', 'before: 1d'),
      says: [],
      because: 'a day before is before',
    },
    {
      text: FASTS('noFoodFor: 6h', 'From {noFoodFrom}').replace('text: mine', 'text: mine, to: helper'),
      says: ['11 6h: warning Patients are not told when to stop: no reminder in "en" says {noFoodFrom}.'],
      because: 'the helper does not fast',
    },
    {
      text: FASTS('noFoodFor: 6h', 'From {noFoodFrom}')
        .replace('[en]', '[en, es]')
        .replace('{noFoodFrom}"', '{noFoodFrom}", es: "Hasta pronto"'),
      says: ['11 6h: warning Patients are not told when to stop: no reminder in "es" says {noFoodFrom}.'],
      because: 'each is told in their own language',
    },
  ]);
});

describe('hours and numbers that are not for everybody', () => {
  tells([
    { text: withLine(7, 'texting: { window: "08:00-21:00" }'), says: [], because: 'the widest' },
    {
      text: withLine(7, 'texting: { window: "07:59-21:00" }'),
      says: ['7 "07:59-21:00": warning Texts before 08:00 or after 21:00 wake people'],
      because: 'a minute too early',
    },
    {
      text: GOOD.replace('+12065550100', '+442079460100'),
      says: [
        '3 "+442079460100": warning 911 and 988 are North America\'s numbers, and this clinic\'s phone is of another country. Write texts of your own with yours: next-day.',
      ],
      because: 'the library names them',
    },
    {
      text: withLine(
        12,
        'texts: { next-day: { en: "1 fine, 2 a bit off, 3 bad, 4 need help now. Call 112." } }',
      ).replace('+12065550100', '+442079460100'),
      says: [],
      because: 'the clinic has its own',
    },
  ]);
});

describe('silence before a visit', () => {
  const ASKED = (rule: string) =>
    KETAMINE(`{ reminders: { late: { ${rule}, text: day-before, asks: ride, ifSilent: today } } }`);
  tells([
    { text: ASKED('before: 1d, at: "16:59"'), says: [], because: 'told at five in the morning' },
    {
      text: ASKED('before: 12h'),
      says: ['11 today: warning Staff hear of silence 12h after the question, when a visit at 08:00 has begun.'],
      because: 'without a chase it is told after twelve hours',
    },
    { text: ASKED('before: 721m'), says: [], because: 'a minute before' },
    {
      text: ASKED('before: 2h, chase: { after: 1h, times: 1 }'),
      says: ['11 today: warning Staff hear of silence 2h after the question'],
      because: 'asked again once, and waited for once more',
    },
    {
      text: ASKED('before: 2h, chase: { after: 1h, times: 1 }').replace('ifSilent: today', 'ifSilent: nothing'),
      says: [],
      because: 'nobody is to hear of it',
    },
    { text: ASKED('before: 3h, chase: { after: 1h }'), says: [], because: 'in time to call' },
    {
      text: ASKED('before: 1d, at: "16:59", chase: { after: 30h }'),
      says: ['11 today: warning Staff hear of silence 60h after the question'],
      because: 'the nudge would come after the visit',
    },
  ]);
});

describe('a day that is full', () => {
  tells([
    {
      text: withLine(7, 'texting: { perDay: 2 }'),
      says: [],
      because: 'between two visits a question and the ride; its nudge may be held, for its silence is told',
    },
    {
      text: withLine(7, 'texting: { perDay: 1 }'),
      says: ['11 iv-ketamine: warning A day of "iv-ketamine" can bring a patient 2 texts, and perDay: 1 holds'],
      because: 'the question would not go',
    },
    {
      text: withLine(7, 'texting: { perDay: 2 }').replace(
        'iv-ketamine: {}',
        'iv-ketamine: { checkIns: { helper: { to: helper, after: 2h, text: next-day, asks: feeling } } }',
      ),
      says: [],
      because: "the helper's texts take no place",
    },
  ]);
});
