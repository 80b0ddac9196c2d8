import { readReply } from '../../../core/replies/read-reply.ts';
import { LEVELS, type Level, type Message } from '../../../core/replies/reading.ts';
import { SYMPTOMS } from '../../../core/replies/symptoms/symptoms.ts';
import { LANGUAGES, SHEET } from './messages.ts';

/** Rows that are never less than this, whatever is known. */
const ALWAYS: Readonly<Record<string, Level>> = {
  suicide: 'crisis',
  harm_others: 'crisis',
  chest_breath: 'emergency',
  neuro_faint: 'emergency',
  seizure: 'emergency',
  overdose: 'emergency',
  logistics: 'task',
};

const variants = Object.entries(SHEET).flatMap(([id, words]) =>
  LANGUAGES.flatMap((language) => words[language].map((text) => ({ id, language, text }))),
);

function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

/** Long after the visit, when nothing is expected any more. */
function late(id: string, text: string): Message {
  const treatment = id.startsWith('tms') || id === 'hearing' ? 'tms' : 'iv';
  return { text, context: 'none', treatment, hoursAfterVisit: 200, courseWeek: 5 };
}

test('the sheet is whole: 33 rows in two languages', () => {
  expect(Object.keys(SHEET)).toHaveLength(33);
  expect(variants.length).toBeGreaterThan(800);
});

test.each(variants)('$id ($language): "$text" is told out of its window', ({ id, text }) => {
  const { level } = readReply(late(id, text));
  expect(rank(level)).toBeGreaterThanOrEqual(rank(ALWAYS[id] ?? 'today'));
});

test.each(variants.filter(({ id }) => ALWAYS[id] === 'crisis'))(
  '$id ($language): "$text" is crisis',
  ({ id, text }) => {
    expect(readReply(late(id, text)).level).toBe('crisis');
  },
);

/** Words of an expected row that its own 911 cell names: not to know the place. */
const NEVER_EXPECTED: ReadonlySet<string> = new Set(['dont know where i am']);

const expectedRows = SYMPTOMS.filter(({ expected }) => expected).map(({ id, expected }) => ({
  id,
  expected: expected!,
}));

test.each(
  expectedRows.flatMap(({ id, expected }) =>
    variants
      .filter((variant) => variant.id === id && !NEVER_EXPECTED.has(variant.text))
      .map(({ text, language }) => ({ id, language, text, expected })),
  ),
)('$id ($language): "2 $text" inside its window never pages', ({ text, expected }) => {
  const { for: treatments, weeksMax } = expected;
  const message: Message = {
    text: `2 ${text}`,
    context: 'feeling',
    treatment: treatments[0]!,
    hoursAfterVisit: 1,
    ...(weeksMax && { courseWeek: 1 }),
  };
  const { level, feeling } = readReply(message);
  expect(feeling).toBe(2);
  expect(rank(level)).toBeLessThanOrEqual(rank('today'));
});

test.each([
  { text: '2 foggy', hoursAfterVisit: 3.9, level: 'none', because: 'confusion is expected below 4 hours' },
  { text: '2 foggy', hoursAfterVisit: 4, level: 'today', because: 'still there at 4 hours' },
  { text: '2 dizzy', hoursAfterVisit: 6, level: 'none', because: 'dizziness up to 6 hours' },
  { text: '2 dizzy', hoursAfterVisit: 6.1, level: 'today', because: 'past 6 hours' },
  { text: '2 nauseous', hoursAfterVisit: 12, level: 'none', because: 'nausea up to 12 hours' },
  { text: '2 nauseous', hoursAfterVisit: 13, level: 'today', because: 'the next morning' },
  { text: '2 threw up once', hoursAfterVisit: 6, level: 'none', because: 'once or twice in 6 hours' },
  { text: '2 threw up 3 times', hoursAfterVisit: 2, level: 'today', because: 'three times' },
  { text: '2 dry mouth', hoursAfterVisit: 24, level: 'none', because: 'dry mouth up to 24 hours' },
  { text: '2 so tired', hoursAfterVisit: 25, level: 'today', because: 'tired on day two' },
  { text: '2 floaty', hoursAfterVisit: 4, level: 'none', because: 'dissociation up to 4 hours' },
  { text: '2 floaty', hoursAfterVisit: 20, level: 'today', because: 'back the next day' },
  { text: '2 headache', hoursAfterVisit: 24, level: 'none', because: 'headache up to 24 hours' },
  { text: 'headache', hoursAfterVisit: 2, level: 'task', because: 'no menu answer: a person reads it' },
  { text: '2 severe headache', hoursAfterVisit: 2, level: 'today', because: 'severity' },
  { text: '2 headache getting worse', hoursAfterVisit: 2, level: 'today', because: 'worse in any form' },
  { text: '3 headache', hoursAfterVisit: 2, level: 'today', because: 'menu reply 3' },
  { text: '2 headache', level: 'today', because: 'nobody knows how long after the visit' },
  { text: '2 heart racing', hoursAfterVisit: 1, level: 'today', because: 'fast heart is never expected' },
  { text: '2 peeing a lot', hoursAfterVisit: 1, level: 'today', because: 'bladder signs are never expected' },
  { text: '2 very drowsy', hoursAfterVisit: 1, level: 'today', because: 'sleepy is expected inside the visit only' },
] as const)('$text at $hoursAfterVisit h is $level: $because', ({ level, because: _because, ...known }) => {
  expect(readReply({ context: 'feeling', treatment: 'iv', ...known }).level).toBe(level);
});

test.each([
  { text: '2 headache', courseWeek: 1, level: 'none', because: 'expected in weeks 1 and 2' },
  { text: '2 headache', courseWeek: 2, level: 'none', because: 'expected in weeks 1 and 2' },
  { text: '2 headache', courseWeek: 3, level: 'today', because: 'past week 2' },
  { text: '2 headache', level: 'today', because: 'nobody knows the week' },
  { text: '2 headache', courseWeek: 1, hoursAfterVisit: 30, level: 'today', because: 'lasts over 24 hours' },
  { text: '2 scalp sore', courseWeek: 2, level: 'none', because: 'expected in weeks 1 and 2' },
  { text: '2 blister where the coil was', courseWeek: 1, level: 'today', because: 'a burn is never expected' },
  {
    text: '2 cant sleep',
    courseWeek: 1,
    hoursAfterVisit: 12,
    level: 'today',
    because: 'a bad night is told before TMS',
  },
] as const)('TMS, week $courseWeek: $text is $level: $because', ({ level, because: _because, ...known }) => {
  expect(readReply({ context: 'feeling', treatment: 'tms', ...known }).level).toBe(level);
});
