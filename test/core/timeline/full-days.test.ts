import { mostInADay } from '../../../core/timeline/full-days.ts';
import { aClinic, type ClinicWords, type ProtocolWords } from '../../builders.ts';

/** How many texts a treatment calls for on one of a patient's days, as its phases have it. */

const NEAR = { near: { before: '2h' } } as const;
const ASK = { ask: { after: '1h', asks: 'feeling', chase: { after: '1h' } } } as const;

test.each<{ words: ClinicWords & ProtocolWords; most: number; because: string }>([
  { words: { phases: { course: 2 } }, most: 0, because: 'it has no texts' },
  { words: { phases: { course: 2 }, reminders: NEAR }, most: 1, because: 'one a visit' },
  {
    words: { phases: { course: 2 }, reminders: { ...NEAR, early: { before: '4h' } }, perDay: 1 },
    most: 2,
    because: 'those count, too, that the day has no room for: that is what is asked',
  },
  { words: { phases: { course: 2 }, reminders: NEAR, checkIns: ASK }, most: 2, because: 'a nudge is left out' },
  {
    words: { phases: { course: 2 }, reminders: { ...NEAR, helper: { before: '3h', to: 'helper' } } },
    most: 1,
    because: 'the helper’s are not the patient’s',
  },
  { words: { phases: { upkeep: undefined }, reminders: NEAR }, most: 1, because: 'an open phase has visits, too' },
])('$most: $because', ({ words, most }) => {
  expect(mostInADay(aClinic(words), 'series')).toBe(most);
});
