import { readClinic } from '../../../core/clinic/read-clinic.ts';
import { readPlan } from '../../../core/plan/read-plan.ts';
import { LIBRARY, withLine } from '../clinic/files.ts';

/** Visits that say too little for the rules of their treatment: what is told when the plan is read. */

const VISIT = { visit: 'v1', at: '2026-03-03T14:00' };
const PLAN = { plan: 'p-1001', clinic: 'harbor', startsOn: '2026-03-02', patient: { phone: '+12065550123' } };

const { clinic } = readClinic(
  {
    path: 'harbor.yaml',
    text: withLine(
      11,
      [
        '  by-kind:',
        '    use: iv-ketamine',
        '    reminders: { talk: { before: 1d, text: day-before, only: { kinds: [talk] } } }',
        '    checkIns: { after-dose: { after: 1d, text: next-day, only: { kinds: [dose] } } }',
        '  by-phase:',
        '    use: iv-ketamine',
        '    reminders: { first-weeks: { before: 1d, text: day-before, only: { phases: [induction] } } }',
      ].join('\n'),
    ),
  },
  LIBRARY,
);

test.each([
  {
    protocol: 'by-kind',
    visit: {},
    says: 'visits[0].kind warning The visit has no "kind", and some texts go by it. Write one of talk, dose.',
    because: 'no rule for a kind would speak of it',
  },
  {
    protocol: 'by-kind',
    visit: { kind: 'dosse' },
    says: 'visits[0].kind warning No text of this treatment goes by the kind "dosse". Did you mean "dose"?',
    because: 'a slip',
  },
  {
    protocol: 'by-kind',
    visit: { kind: 'scan' },
    says: 'visits[0].kind warning No text of this treatment goes by the kind "scan". Those of the texts are talk, dose.',
    because: 'it may be meant, and then it is only doubtful',
  },
  {
    protocol: 'by-phase',
    visit: {},
    says: 'visits[0].phase warning The visit has no "phase", and some texts go by it. Write one of induction',
    because: 'no rule for a phase would speak of it',
  },
  { protocol: 'by-kind', visit: { kind: 'talk' }, says: undefined, because: 'a rule names it' },
  { protocol: 'by-phase', visit: { phase: 'induction', kind: 'x' }, says: undefined, because: 'no rule goes by kind' },
])('of $visit where rules go $protocol is said $says: $because', ({ protocol, visit: of, says }) => {
  const { plan, problems } = readPlan({ ...PLAN, visits: [{ ...VISIT, ...of }], protocol }, clinic ? { clinic } : {});
  expect(problems.map(({ severity, path, message }) => `${path} ${severity} ${message}`)).toEqual(
    says === undefined ? [] : [expect.stringContaining(says)],
  );
  expect(plan).toBeDefined();
});
