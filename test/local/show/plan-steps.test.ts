import { loadLibrary } from '../../../adapters/clinic-files.ts';
import type { Clinic } from '../../../core/clinic/clinic.ts';
import { readClinic } from '../../../core/clinic/read-clinic.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import { readPlanSteps } from '../../../local/show/plan-steps.ts';

const SETTINGS = `clinic: harbor
name: Harbor
phone: "+12065550100"
timeZone: America/Los_Angeles
staff:
  - { id: desk, name: Front desk, email: desk@harbor.example, roles: [front-desk, nurse, prescriber] }
protocols:
  therapy-weekly: {}
`;

let clinic: Clinic;
beforeAll(async () => {
  const read = readClinic({ path: 'harbor.yaml', text: SETTINGS }, await loadLibrary());
  clinic = read.clinic!;
});

const plan = (id: string, change: object = {}) => ({
  plan: id,
  protocol: 'therapy-weekly',
  patient: { phone: '+12065550123' },
  consent: { texts: true, on: '2026-03-02T10:00:00-08:00' },
  visits: [
    { visit: 'v1', at: '2026-03-09T14:00' },
    { visit: 'v2', at: '2026-03-16T14:00' },
  ],
  ...change,
});

test.each([
  { form: 'one plan', text: JSON.stringify(plan('a')), ids: ['a'] },
  { form: 'a list', text: JSON.stringify([plan('a'), plan('b')], null, 2), ids: ['a', 'b'] },
  { form: 'JSON lines', text: `${JSON.stringify(plan('a'))}\n\n${JSON.stringify(plan('b'))}\n`, ids: ['a', 'b'] },
  { form: 'one JSON line', text: `${JSON.stringify(plan('a'))}\n`, ids: ['a'] },
])('reads $form', ({ text, ids }) => {
  const { story, problems } = readPlanSteps({ path: 'plans', text }, clinic);
  expect(problems).toEqual([]);
  expect(
    story?.steps.map(({ action }) => (action.do === 'plan' ? (action.plan as { plan: string }).plan : '')),
  ).toEqual(ids);
});

test.each([
  {
    plans: [plan('a')],
    enters: ['2026-03-02T18:00:00Z'],
    stands: '2026-03-13T15:00:00Z',
    because: 'the Friday before the second visit, whose eve is a Sunday',
  },
  {
    plans: [plan('a', { consent: { texts: true, on: '2026-01-02T10:00:00-08:00' } })],
    enters: ['2026-02-27T15:00:00Z'],
    stands: '2026-03-13T15:00:00Z',
    because: 'two weeks of the past are enough',
  },
  {
    plans: [plan('a', { consent: undefined, visits: [], startsOn: '2026-03-14' })],
    enters: ['2026-03-07T16:00:00Z'],
    stands: '2026-03-13T15:00:00Z',
    because: 'a plan without visits and consent comes a week before its start',
  },
])('the clock stands at $stands: $because', ({ plans, enters, stands }) => {
  const { story } = readPlanSteps({ path: 'plans.json', text: JSON.stringify(plans) }, clinic);
  expect(story && isoInstant(story.until)).toBe(stands);
  expect(story?.steps.map(({ at }) => isoInstant(at))).toEqual(enters);
});

test('every mistake has its line, in JSON lines too', () => {
  const text = `${JSON.stringify(plan('a'))}\n${JSON.stringify(plan('b', { protocol: 'therapy-weakly' }))}\n`;
  const { story, problems } = readPlanSteps({ path: 'plans.jsonl', text }, clinic);
  expect(story).toBeUndefined();
  expect(problems).toMatchObject([{ line: 2, message: expect.stringContaining('Did you mean "therapy-weekly"?') }]);
});
