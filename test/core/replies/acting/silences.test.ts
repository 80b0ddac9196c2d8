import type { Acts } from '../../../../core/replies/acting/act-on.ts';
import { silencesBroken } from '../../../../core/replies/acting/silences.ts';
import type { Alert } from '../../../../core/staff/alert.ts';
import { momentText } from '../../../builders.ts';

const rule = (id: string, asks: string) => ({
  id,
  asks,
  to: 'patient' as const,
  text: 'x',
  ifSilent: 'today' as const,
});
const PROTOCOL = {
  reminders: [{ ...rule('day-before', 'confirm'), before: { days: 1 } }],
  checkIns: [{ ...rule('evening', 'feeling'), after: { days: 0 }, from: 'visit' as const }],
};
const HEARD: Acts = { meaning: 'feeling-1', level: 'none', hushes: false, isHeard: true };
const VISIT = {
  visit: 'v1',
  at: '2026-03-04T14:00',
  reply: { said: 'confirm' as const, at: momentText('2026-03-03T07:00') },
};
const CONFIRMED: Acts = { ...HEARD, isHeard: false, visit: VISIT };

const silent = (name: string, more: Partial<Alert> = {}): Alert => ({
  ...{ id: `${name}:silent/p1/v1/${name}:silent/2026-03-04T14:00`, clinic: 'harbor', plan: 'p1', level: 'today' },
  ...{ about: `${name}:silent`, to: ['nurse'], at: momentText('2026-03-02T23:00'), pages: 0 },
  ...{ nextPageAt: momentText('2026-03-03T07:30'), ...more },
});

test.each([
  { alert: silent('evening'), acts: HEARD, is: 1, because: 'they say how they are' },
  { alert: silent('evening'), acts: CONFIRMED, is: 0, because: 'a C says nothing of how they are' },
  { alert: silent('day-before'), acts: CONFIRMED, is: 1, because: 'they confirm the visit' },
  { alert: silent('day-before'), acts: HEARD, is: 0, because: 'how they are says nothing of the visit' },
  {
    ...{ alert: silent('day-before', { id: 'day-before:silent/p1/-/day-before:silent/' }), acts: HEARD, is: 0 },
    because: 'it is of no visit, and a letter would answer it',
  },
  { alert: silent('evening', { pages: 1 }), acts: HEARD, is: 0, because: 'somebody was called already' },
  { alert: silent('evening', { acceptedBy: 'nurse' }), acts: HEARD, is: 0, because: 'somebody has it' },
  { alert: silent('gone'), acts: HEARD, is: 0, because: 'the rule is no more' },
  { alert: silent('evening', { about: 'feeling' }), acts: HEARD, is: 0, because: 'it is not about silence' },
])('$alert.about is broken: $is, for $because', ({ alert, acts, is }) => {
  expect(silencesBroken([alert], { protocol: PROTOCOL, acts, by: 'patient' })).toHaveLength(is);
});
