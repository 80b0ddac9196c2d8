import { type FileReport, NO_PLANS, reportText, withPlans } from '../../../core/clinic/file-report.ts';

const REPORT: FileReport = {
  ...{ file: 'clinics/harbor.yaml', upload: 'u1', at: '2026-03-02T18:00:00Z', problems: [] },
  ...{ outcome: 'accepted', version: 3 },
};
const PLANS = { state: 'finished', repointed: 12, stranded: NO_PLANS, failed: NO_PLANS } as const;
const WARNING = {
  ...{ file: 'clinics/harbor.yaml', line: 7, column: 3, path: 'name' },
  ...{ severity: 'warning' as const, message: 'The name is long.' },
};

test.each<{ report: Partial<FileReport>; says: string[] }>([
  { report: {}, says: ['Accepted as version 3.'] },
  { report: { outcome: 'current' }, says: ['Already current as version 3.'] },
  {
    report: { outcome: 'refused', version: 2, problems: [{ ...WARNING, severity: 'error' }] },
    says: ['Refused. Version 2 stays.', 'clinics/harbor.yaml:7:3: error: The name is long.'],
  },
  {
    report: { problems: [WARNING], plans: { ...PLANS, repointed: 1 } },
    says: ['Accepted as version 3.', 'clinics/harbor.yaml:7:3: warning: The name is long.', '1 plan was pointed anew.'],
  },
  {
    report: { plans: { ...PLANS, stranded: { count: 2, first: ['p1', 'p2'] }, failed: { count: 51, first: ['p3'] } } },
    says: [
      'Accepted as version 3.',
      '12 plans were pointed anew.',
      '2 plans (p1, p2) cannot go on without a treatment that this file does not have. Staff are told of each.',
      '51 plans (p3 and 50 more) could not be worked on. The log says why.',
    ],
  },
  {
    report: { plans: { ...PLANS, state: 'under-way' } },
    says: [
      'Accepted as version 3.',
      '12 plans were pointed anew, so far.',
      'The others follow within minutes, and this report with them.',
    ],
  },
  {
    report: { plans: { ...PLANS, state: 'overtaken' } },
    says: [
      'Accepted as version 3.',
      '12 plans were pointed anew, so far.',
      'Another version came before the others had this one.',
    ],
  },
])('$report.outcome, with $report.plans: $says', ({ report, says }) => {
  expect(reportText({ ...REPORT, ...report })).toBe(says.map((line) => `${line}\n`).join(''));
});

test('of a clinic’s first file that is refused nothing is published', () => {
  const { version: _, ...first } = REPORT;
  expect(reportText({ ...first, outcome: 'refused' })).toBe('Refused. Nothing is published.\n');
});

test('of many plans the first are named, and all are counted', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `p${index}`);
  const plans = withPlans(withPlans(NO_PLANS, ids), ids);
  expect([plans.count, plans.first.length]).toEqual([80, 50]);
});
