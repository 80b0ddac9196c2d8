import { withLine } from '../files.ts';
import { RULE, toldAtWord } from '../reading.ts';

const CHECK_IN = (rule: string) => withLine(11, `  iv-ketamine: { checkIns: { extra: ${rule} } }`);

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
      text: RULE('{ before: 2h, text: soon }'),
      says: '11 extra: warning "extra" sends the same text at the same time as "two-hours". Write "off" for one',
      because: 'the patient would get it twice',
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
      text: RULE('{ before: 3h, text: soon, chase: { after: 1h } }'),
      says: '11 {: error "chase" needs a question',
      because: 'there is nothing to answer',
    },
    {
      text: RULE('{ before: 3h, text: soon, ifSilent: task }'),
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
      text: withLine(11, '  iv-ketamine: { weekly: { on: sun, at: "18:00", text: week-list } }'),
      says: '11 sun: error "sun" is not a day of the week. Did you mean "sunday"?',
      because: 'days in full',
    },
    {
      text: withLine(11, '  iv-ketamine: { weekly: { on: sunday, text: week-list } }'),
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
      text: CHECK_IN('{ every: 1d, until: 5d, at: "10:00", text: next-day }'),
      says: '11 1d: error "every" and "until" are only for check-ins from the start. Add from: start, or take them out.',
      because: 'the start is what they forgot, so that no "after" is missing as well',
    },
    {
      text: CHECK_IN('{ from: start, at: "10:00", every: 20d, until: 14d, text: next-day }'),
      says: '11 20d: warning It goes once: its last day (until: 14d) comes before its second (every: 20d).',
      because: 'whoever writes "every" means more than one',
    },
    {
      text: CHECK_IN('{ from: start, at: "10:00", only: { visits: first }, text: next-day }'),
      says: '11 {: warning "only" chooses visits, and this check-in counts from the start',
      because: 'it would go to everybody',
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

  test.each([
    {
      rule: '{ from: start, at: "10:00", every: 14d, until: 14d, text: next-day }',
      because: 'the second day is the last',
    },
    {
      rule: '{ from: start, at: "10:00", after: 2d, every: 1w, until: 9d, text: next-day }',
      because: 'counted from the first',
    },
  ])('nothing is wrong with $rule: $because', ({ rule }) => {
    expect(toldAtWord(CHECK_IN(rule))).toEqual([]);
  });

  test('the same text at the same time to the helper is no second one', () => {
    expect(toldAtWord(RULE('{ before: 2h, text: soon, to: helper }'))).toEqual([]);
  });
});
