import { GOOD, withLine } from './files.ts';
import { toldAtWord } from './reading.ts';
import { KETAMINE, OWN, tells, withTexts } from './told.ts';

describe('one cause is told once, where it can be mended', () => {
  const NEAR = (settings: string) => withLine(11, `  iv-ketamin: { title: Ours, ${settings} }`);
  const WHOLE = 'extra: { before: 3d, text: soon }';
  tells([
    {
      text: NEAR(`reminders: { day-before: { at: "16:00" }, ${WHOLE} }`),
      says: ['11 iv-ketamin: error "iv-ketamin" is not a treatment of the library. Did you mean "iv-ketamine"?'],
      because: 'part of a rule changes another treatment',
    },
    {
      text: NEAR(`reminders: { two-hours: off, ${WHOLE} }`),
      says: ['11 iv-ketamin: error "iv-ketamin" is not a treatment of the library. Did you mean "iv-ketamine"?'],
      because: 'so does off',
    },
    {
      text: NEAR('reminders: { extra: { before: 3 days, text: soon } }'),
      says: ['11 iv-ketamin: warning No visitLasts here', '11 3: error "3 days" is not a length of time'],
      because: 'a rule with a mistake may be whole',
    },
    {
      text: KETAMINE('{ use: esketamine-trd }'),
      says: [
        '11 esketamine-trd: error "iv-ketamine" is a treatment of the library itself and cannot start from another.',
      ],
      because: 'its patients would be prepared for something else',
    },
    { text: KETAMINE('{ use: iv-ketamine }'), says: [], because: 'that is what it is' },
    {
      text: withTexts(withLine(6, 'languages: [en, fr]'), '{ answer-thanks: { en: "Thanks." } }'),
      says: ['6 fr: error No text has a wording in "fr".'],
      because: 'that answers lack it too goes without saying',
    },
    {
      text: KETAMINE('{ reminders: { day-before: { asks: off } } }'),
      says: [
        '11 off: error "chase" needs a question, and this rule asks none. Add asks: confirm, ride or feeling, or write chase: off.',
      ],
      because: 'what the library wrote cannot be taken out of the file',
    },
    {
      text: OWN('checkIns: { a: { after: 2h, text: next-day, chase: { after: 2h }, ifSilent: task } }'),
      says: [
        '11 {: error "chase" and "ifSilent" need a question, and this rule asks none. Add asks: confirm, ride or feeling, or take "chase" and "ifSilent" out.',
      ],
      because: 'one line mends both',
    },
    {
      text: KETAMINE('{ checkIns: { next-day: { asks: off } } }'),
      says: [
        '11 off: error "ifSilent" needs a question, and this rule asks none. Add asks: confirm, ride or feeling, or write ifSilent: nothing.',
      ],
      because: 'that is the word for it',
    },
    {
      text: KETAMINE('{ reminders: { extra: { before: 0d, at: "0900", text: soon } } }'),
      says: ['11 "0900": error "0900" is not a time.'],
      because: 'there is one',
    },
    {
      text: KETAMINE('{ checkIns: { extra: 1d } }'),
      says: [
        '11 1d: error "1d" is not a map. Write a map of keys, such as { after: 1d, at: "10:00", text: next-day }, or off.',
      ],
      because: 'a check-in has no "before"',
    },
    {
      text: withTexts(
        OWN(
          'prepare: { noDrinkFor: 2h }, reminders: { a: { before: 1d, text: day-before }, b: { before: 3h, text: mine } }',
        ),
        '{ mine: { en: "No food from {noFoodFrom}, no drink from {noDrinkFrom}." } }',
      ),
      says: [
        '11 day-before: error The texts "day-before", "mine" say {noFoodFrom}, and own has no prepare.noFoodFor: the sentence would be left out.',
      ],
      because: 'one line mends both texts',
    },
    {
      text: withTexts(GOOD, '{ soon: { en: "See you {visitDay}. Call \\u202E911." } }'),
      says: ['12 "See you {visitDay}. Call \\u202E911.": error The text holds an invisible character (U+202E).'],
      because: 'a phone would show 119',
    },
    {
      text: withTexts(GOOD, '{ soon: { en: "See you {visitDay}. 👩‍⚕️" } }'),
      says: [],
      because: 'some emoji are several that are joined',
    },
    {
      text: KETAMINE('{ prepare: { ride: false } }'),
      says: ['11 false: warning "day-before" asks for a ride home, and this treatment has prepare.ride: false.'],
      because: 'the text would say that it needs one',
    },
  ]);

  tells([
    {
      text: withTexts(KETAMINE('{ reminders: { extra: { before: 3d, text: longr } } }'), '{ longer: { en: x } }'),
      says: ['11 longr: error No text is called "longr". Did you mean "longer"?'],
      because: 'that nothing uses the right one goes without saying',
    },
    {
      text: KETAMINE('{ reminders: { next-day: { at: "11:00" } } }'),
      says: [
        '11 next-day: error "next-day" is not a reminder of iv-ketamine. It is a check-in: write it under checkIns.',
      ],
      because: 'part of a rule changes the one that is there',
    },
    {
      text: KETAMINE('{ reminders: { moved: off } }'),
      says: ['11 moved: error "moved" is not a reminder of iv-ketamine. It is a notice: write it under notices.'],
      because: 'notices have a place of their own',
    },
    {
      text: `%YAML 1.1\n---\n${GOOD}`,
      says: ['1 %YAML: error A line cannot begin with "%".'],
      because: 'dates would be read as something else',
    },
    {
      text: GOOD.replaceAll('\n', '\r'),
      says: ['1 clinic: error The lines end with CR alone. Save the file with LF line ends.'],
      because: 'it is one line',
    },
    {
      text: withTexts(OWN('reminders: { a: { before: 3d, text: mine } }'), '{ mine: { en: "Take your lozenge" } }'),
      says: ['12 "Take your lozenge": error "lozenge" tells whoever sees the phone'],
      because: 'the form tells of the drug',
    },
  ]);

  test('a language of three letters beside the two of the clinic', () => {
    const text = withTexts(OWN('reminders: { a: { before: 2h, text: mine } }'), '{ mine: { eng: "See you." } }');
    expect(toldAtWord(text)).toEqual(['12 eng: error "eng" is not a language of this clinic. Did you mean "en"?']);
  });

  test('an item of a list that stands too far to the left', () => {
    const text = GOOD.replace('  - { id: desk,', '  - id: park\n   name: Dr Park\n  - { id: desk,');
    expect(toldAtWord(text)).toEqual([expect.stringContaining('This line is not indented as the lines around it.')]);
  });

  test('the rest of a long list is no worse than what it holds', () => {
    const unused = Array.from({ length: 600 }, (_, index) => `t${index}: { en: x }`).join(', ');
    const problems = toldAtWord(withTexts(GOOD, `{ ${unused} }`));
    expect(problems).toHaveLength(501);
    expect(problems.filter((problem) => !problem.includes(': warning '))).toEqual([]);
  });
});

describe('an answer to somebody in danger names whom to call', () => {
  const ANSWER = (name: string, words: string) => withTexts(GOOD, `{ ${name}: { en: "${words}" } }`);
  tells([
    { text: ANSWER('answer-emergency', 'Call 911 now.'), says: [], because: 'that is all' },
    {
      text: ANSWER('answer-emergency', 'Please wait.'),
      says: ['12 "Please wait.": error The text "answer-emergency" answers somebody in danger, and must name 911.'],
      because: 'nobody can wait',
    },
    {
      text: ANSWER('answer-crisis-noteam', 'Call 911 now.'),
      says: [
        '12 "Call 911 now.": error The text "answer-crisis-noteam" answers somebody in danger, and must name 988.',
      ],
      because: 'a crisis has a line of its own',
    },
    {
      text: ANSWER('answer-emergency', 'Call 206-555-0911 or 19110.'),
      says: [
        '12 "Call 206-555-0911 or 19110.": error The text "answer-emergency" answers somebody in danger, and must name',
      ],
      because: 'it is part of another number there',
    },
    {
      text: ANSWER('answer-emergency', 'Call 999 now.').replace('+12065550100', '+442079460100'),
      says: ['3 "+442079460100": warning 911 and 988 are North America\'s numbers'],
      because: 'other countries have other numbers',
    },
  ]);
});
