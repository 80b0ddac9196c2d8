import { withLine } from '../files.ts';
import { RULE, read, toldAtWord } from '../reading.ts';

const TEXT = (words: string) => withLine(12, `texts: { soon: { en: "${words}" } }`);

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
      text: TEXT('See you [visit day]'),
      says: '12 "See you [visit day]": error "[visit day]" would reach the patient as it stands. Write {visitDay}.',
      because: 'other programs have other brackets',
    },
    {
      text: TEXT('See you visitDay'),
      says: '12 "See you visitDay": error "visitDay" would reach the patient as it stands. Write {visitDay}.',
      because: 'no word has a capital inside',
    },
    {
      text: TEXT('See you {{visit_day}}'),
      says: '12 "See you {{visit_day}}": error "{visit_day}" would reach the patient as it stands. Write {visitDay}.',
      because: 'another spelling in doubled braces',
    },
    {
      text: TEXT('See you \x24{visitDay}'),
      says: '12 "See you \x24{visitDay}": error The sign of "\x24{visitDay}" would reach the patient. Write {visitDay}.',
      because: 'as programs have it',
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
    { text: TEXT('{visitDay} (choices) first name, iPhone'), because: 'these are words and no placeholders' },
    { text: TEXT('Visit #{visitNumber} @{visitTime}'), because: 'these signs are words' },
    { text: TEXT('100%{visitTime}'), because: 'a percent sign behind a number is a word too' },
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
    const text = RULE(rule).replace('texts: {}', 'texts: { same: { en: "See you today: C" } }');
    const ofText = toldAtWord(text).filter((one) => one.startsWith('12 '));
    expect(ofText).toEqual([expect.stringContaining('12 "See you today: C": warning "today" is wrong')]);
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
