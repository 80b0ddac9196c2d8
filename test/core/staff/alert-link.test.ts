import type { Alert } from '../../../core/staff/alert.ts';
import { alertLink, isExpired, signedText } from '../../../core/staff/alert-link.ts';
import { moment } from '../../builders.ts';

const ALERT: Alert = {
  ...{ id: 'emergency/m1', clinic: 'harbor', plan: 'p-1001', level: 'emergency', about: 'emergency', to: ['ana'] },
  ...{ at: '2026-03-06T18:00:00Z', pages: 1, phone: '+12065550123', message: 'm1' },
};

test.each([
  { level: 'emergency', until: '2026-03-07T18:00:00Z', because: 'danger is over or taken long before' },
  { level: 'crisis', until: '2026-03-07T18:00:00Z', because: 'danger is over or taken long before' },
  { level: 'today', until: '2026-03-09T18:00:00Z', because: 'who was paged on Friday may open it on Monday' },
  { level: 'task', until: '2026-03-09T18:00:00Z', because: 'a task can wait over a weekend' },
] as const)('a link to $level, made on Friday at 10:00, is good until $until: $because', ({ level, until }) => {
  const link = alertLink({ ...ALERT, level }, 'ana', moment('2026-03-06T10:00'));
  expect(link.expiresAt).toBe(until);
});

test('a link says whose alert it opens and as whom, and neither symptom, name, phone nor message', () => {
  const link = alertLink(ALERT, 'ana', moment('2026-03-06T10:00'));
  expect(Object.keys(link).sort()).toEqual(['alert', 'clinic', 'expiresAt', 'plan', 'staff']);
});

test.each([
  { at: '2026-03-07T09:59', expired: false, because: 'a minute is left' },
  { at: '2026-03-07T10:00', expired: true, because: 'its last moment is the one before' },
])('at $at it has expired: $expired, for $because', ({ at, expired }) => {
  expect(isExpired(alertLink(ALERT, 'ana', moment('2026-03-06T10:00')), moment(at))).toBe(expired);
});

test.each([
  { one: { plan: 'null' }, other: { plan: undefined }, because: 'no plan is not a plan of that name' },
  { one: { plan: 'a","b' }, other: { plan: 'a' }, because: 'what stands between two words is never part of one' },
])('no two links are signed by the same words: $because', ({ one, other }) => {
  const words = (plan: string | undefined) => {
    const { plan: _, ...rest } = alertLink(ALERT, 'ana', moment('2026-03-06T10:00'));
    return signedText({ ...rest, ...(plan === undefined ? {} : { plan }) });
  };
  expect(words(one.plan)).not.toBe(words(other.plan));
});
