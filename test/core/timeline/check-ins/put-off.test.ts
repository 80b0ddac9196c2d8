import { putOffCheckIns } from '../../../../core/timeline/put-off.ts';
import { aClinic, aPlan, moment, type VisitWords } from '../../../builders.ts';

/** What is to be asked some hours after a visit of an hour, when texts go from nine to eight. */

const CLINIC = aClinic({
  checkIns: {
    waking: { after: '2h', to: 'helper' },
    evening: { after: '0d', at: '21:00' },
    next: { after: '1d', at: '10:00' },
  },
});

test.each<{ visit: VisitWords; goesAt?: string; because: string }>([
  { visit: { at: '2026-03-03T16:59' }, because: 'a minute before the window closes it goes' },
  { visit: { at: '2026-03-03T17:00' }, goesAt: '2026-03-04T09:00', because: 'at its closing it does not' },
  { visit: { at: '2026-03-03T05:00' }, goesAt: '2026-03-03T09:00', because: 'nor before it opens' },
  { visit: { at: '2026-03-03T17:00', status: 'cancelled' }, because: 'nobody is asked' },
  { visit: { at: '2026-03-02T17:00' }, because: 'the visit is over' },
])('after $visit.at: $because', ({ visit, goesAt }) => {
  const plan = aPlan({ visits: [visit], helper: { consent: { texts: true } } });
  expect(putOffCheckIns(plan, CLINIC, moment('2026-03-02T18:00'))).toEqual(
    goesAt
      ? [
          {
            visit: 'v1',
            words: expect.stringContaining(`"waking" is due when no text may go, and goes at ${goesAt} only`),
          },
        ]
      : [],
  );
});
