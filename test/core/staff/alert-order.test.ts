import { newestFirst } from '../../../core/staff/alert.ts';

test.each([
  {
    alerts: ['task 09:00', 'emergency 08:00', 'today 10:00'],
    first: ['today 10:00', 'task 09:00', 'emergency 08:00'],
    because: 'the newest is what was meant',
  },
  {
    alerts: ['task 09:00', 'today 09:00', 'crisis 09:00', 'emergency 09:00'],
    first: ['emergency 09:00', 'crisis 09:00', 'today 09:00', 'task 09:00'],
    because: 'of one moment the gravest',
  },
  {
    alerts: ['emergency 09:00', 'task 09:00', 'crisis 08:00'],
    first: ['emergency 09:00', 'task 09:00', 'crisis 08:00'],
    because: 'what is in order stays so',
  },
])('$because', ({ alerts, first }) => {
  const read = alerts.map((each) => {
    const [level, clock] = each.split(' ') as ['task', string];
    return { level, at: `2026-03-03T${clock}:00Z`, each };
  });
  expect(read.sort(newestFirst).map(({ each }) => each)).toEqual(first);
});
