import { calendarOf, type Story, type VisitWords } from '../../../builders.ts';

/** What is said of a visit to which nobody came: one kind text, and once a day. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

const missedAt = (at: string, setAt: string): VisitWords => ({ at, status: 'missed', setAt });

describe('missed', () => {
  const MISSED = { notices: { missed: {} }, checkIns: { ask: { after: '2h' } }, reminders: { near: { before: '2h' } } };
  test.each<Row>([
    {
      ...MISSED,
      visits: [{ at: '2026-03-02T14:00', status: 'missed', setAt: '2026-03-02T15:00' }],
      lines: ['missed v1 2026-03-02T15:00'],
      because: 'one kind text, no check-in',
    },
    {
      ...MISSED,
      visits: [{ at: '2026-03-02T18:00', status: 'missed', setAt: '2026-03-02T20:30' }],
      lines: ['missed v1 2026-03-03T09:00'],
      because: 'not at night',
    },
    {
      ...MISSED,
      visits: [missedAt('2026-03-04T14:00', '2026-03-02T15:00')],
      lines: ['missed v1 2026-03-04T14:00'],
      because: 'nor before its time, when nobody was missed yet',
    },
    {
      ...MISSED,
      visits: [{ at: '2026-02-10T14:00', status: 'missed' }],
      lines: [],
      because: 'missed before the plan was entered is history',
    },
    {
      ...MISSED,
      visits: [missedAt('2026-03-02T09:00', '2026-03-02T12:00'), missedAt('2026-03-02T14:00', '2026-03-02T15:00')],
      lines: ['missed v1 2026-03-02T12:00', 'missed v2 2026-03-02T15:00 superseded'],
      because: 'whoever missed a day of two visits hears of it once',
    },
    {
      ...MISSED,
      visits: [missedAt('2026-03-02T09:00', '2026-03-02T15:00'), missedAt('2026-03-02T14:00', '2026-03-02T14:30')],
      lines: ['missed v2 2026-03-02T14:30', 'missed v1 2026-03-02T15:00 superseded'],
      because: 'of what was written down first',
    },
    {
      ...MISSED,
      visits: [missedAt('2026-03-02T09:00', '2026-03-02T15:00'), missedAt('2026-03-02T14:00', '2026-03-02T15:00')],
      lines: ['missed v1 2026-03-02T15:00', 'missed v2 2026-03-02T15:00 superseded'],
      because: 'and of two written down at once of the earlier',
    },
    {
      ...MISSED,
      visits: [missedAt('2026-03-02T09:00', '2026-03-03T12:00'), missedAt('2026-03-03T09:00', '2026-03-03T12:00')],
      lines: ['missed v1 2026-03-03T12:00', 'missed v2 2026-03-03T12:00'],
      because: 'two days are two',
    },
    {
      ...{ ...MISSED, enteredAt: '2026-03-02T12:00' },
      visits: [missedAt('2026-03-02T09:00', '2026-03-02T12:00'), missedAt('2026-03-02T14:00', '2026-03-02T15:00')],
      lines: ['missed v2 2026-03-02T15:00'],
      because: 'of one that was missed before the plan was entered they did not hear',
    },
    {
      ...MISSED,
      visits: [{ at: '2026-03-02T09:00', status: 'attended' }, missedAt('2026-03-02T14:00', '2026-03-02T15:00')],
      lines: ['ask v1 2026-03-02T12:00', 'missed v2 2026-03-02T15:00'],
      because: 'one that they came to takes nothing away',
    },
  ])('$because', ({ lines, because: _, ...story }) => {
    expect(calendarOf(story)).toEqual(lines);
  });
});
