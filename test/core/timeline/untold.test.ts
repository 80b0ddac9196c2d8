import { untoldChanges } from '../../../core/timeline/untold.ts';
import { aClinic, aPlan, type VisitWords } from '../../builders.ts';

const CLINIC = aClinic({ notices: { welcome: {}, moved: {}, cancelled: {}, missed: {} } });
const NIGHT = '2026-03-02T20:00';
const AT_2_PM = { at: '2026-03-05T14:00' };
const AT_8_AM = { at: '2026-03-03T08:00', movedFrom: AT_2_PM.at, setAt: NIGHT };

test.each<{ before: VisitWords; after: VisitWords; says: readonly string[]; because: string }>([
  {
    before: AT_2_PM,
    after: AT_8_AM,
    says: ['Visit v1 was moved, and no text can tell of it in time. Call the patient.'],
    because: 'it begins before the window opens',
  },
  {
    before: { at: AT_8_AM.at },
    after: { at: AT_8_AM.at, status: 'cancelled', told: true, setAt: NIGHT },
    says: ['Visit v1 was cancelled, and no text can tell of it in time. Call the patient.'],
    because: 'they would come for nothing',
  },
  { before: AT_8_AM, after: AT_8_AM, says: [], because: 'it was said when it was moved' },
  { before: AT_2_PM, after: { ...AT_8_AM, at: '2026-03-03T10:00' }, says: [], because: 'the opening is early enough' },
  {
    before: AT_2_PM,
    after: { at: '2026-03-03T08:00', setAt: NIGHT },
    says: [],
    because: 'the patient had not been told of another time',
  },
])('$says: $because', ({ before, after, says }) => {
  const changes = untoldChanges(aPlan({ visits: [before] }), aPlan({ visits: [after] }), CLINIC);
  expect(changes).toEqual(says.map((words) => ({ visit: 'v1', words })));
});
