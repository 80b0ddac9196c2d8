import type { Alert } from '../../core/staff/alert.ts';
import { minutes, plus } from '../../core/time/units.ts';
import { tellOpenAlerts } from '../../jobs/alerts/tell-open-alerts.ts';
import type { Happening } from '../../jobs/ports/watch.ts';
import { aClinic, moment, momentText } from '../builders.ts';

const AT = '2026-03-02T10:00';
const anAlert = (more: Partial<Alert>): Alert => ({
  ...{
    id: 'x',
    clinic: 'harbor',
    plan: 'p1',
    level: 'today',
    about: 'reply',
    to: ['desk'],
    at: momentText(AT),
    pages: 0,
  },
  ...more,
});

test.each<{ alert: Partial<Alert>; after: number; past: number; danger: number; because: string }>([
  { alert: { level: 'emergency' }, after: 9, past: 0, danger: 0, because: 'the second person is called at ten' },
  { alert: { level: 'emergency' }, after: 10, past: 1, danger: 1, because: 'a life may depend on it' },
  { alert: { level: 'crisis', pages: 3 }, after: 30, past: 1, danger: 1, because: 'a life may depend on it' },
  {
    alert: { level: 'today', pages: 1 },
    after: 24 * 60 - 1,
    past: 0,
    danger: 0,
    because: 'it was to be seen to today',
  },
  { alert: { level: 'today', pages: 1 }, after: 24 * 60, past: 1, danger: 0, because: 'the day went by' },
  { alert: { level: 'task' }, after: 10_000, past: 0, danger: 0, because: 'a task waits in the list' },
])('$alert.level, paged $alert.pages times, after $after minutes: $past past its clock, for $because', (row) => {
  const happened: Happening[] = [];
  const clock = { now: () => plus(moment(AT), minutes(row.after)), pause: async () => undefined };
  const watch = { happened: (each: Happening) => void happened.push(each) };
  const accepted = anAlert({ level: 'emergency', acceptedBy: 'desk' });
  const ended = anAlert({ level: 'emergency', endedBy: 'desk' });
  tellOpenAlerts({ clock, watch }, [
    { id: 'harbor', clinic: aClinic(), open: [anAlert(row.alert), accepted, ended] },
    { id: 'zebra', clinic: undefined, open: [ended] },
  ]);
  const none = { emergency: 0, crisis: 0, today: 0, task: 0 };
  const byLevel = { ...none, [row.alert.level ?? 'today']: 1 };
  const past = { pastClock: row.past, dangerPastClock: row.danger };
  expect(happened).toEqual([{ kind: 'open-alerts', open: [{ clinic: 'harbor', byLevel, ...past }] }]);
});
