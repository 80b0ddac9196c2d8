import { logWatch } from '../../../adapters/cloudwatch/log-watch.ts';
import type { Alert } from '../../../core/staff/alert.ts';

const ALERT: Alert = {
  ...{ id: 'reply/m1', clinic: 'harbor', plan: 'p1', level: 'today', about: 'reply', to: ['desk'], pages: 1 },
  ...{ at: '2026-03-02T10:00:00Z', message: 'm1', phone: '+12065550123', note: 'called Maria back' },
};

test.each([
  { happening: { kind: 'alert', alert: ALERT, to: ['desk'] } as const, says: {} },
  { happening: { kind: 'accepted', alert: ALERT, by: 'desk' } as const, says: { by: 'desk' } },
  { happening: { kind: 'ended', alert: ALERT, by: 'desk' } as const, says: { by: 'desk' } },
])('of an alert that is $happening.kind the log knows what it is about, and nothing that anybody wrote', (row) => {
  const lines: string[] = [];
  logWatch((line) => lines.push(line)).happened(row.happening);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { kind: row.happening.kind, level: 'today', about: 'reply', key: { clinic: 'harbor', plan: 'p1' }, ...row.says },
  ]);
});
