import { readdirSync } from 'node:fs';
import { loadLibrary } from '../adapters/clinic-files.ts';
import { readClinic } from '../core/clinic/read-clinic.ts';
import { enterPlan } from '../core/plan/change-plan.ts';
import type { Visit } from '../core/plan/plan.ts';
import { dayOf, daysAfter, minuteOf, onTheClockLater, timeOn } from '../core/time/calendar.ts';
import { isoClock, isoDay, isoToMinute, readClock, readDay, readLocal } from '../core/time/iso.ts';
import { between, type Instant, inMinutes, type LocalTime } from '../core/time/units.ts';
import { toInstant, toLocal } from '../core/time/zone.ts';
import { timeline } from '../core/timeline/timeline.ts';
import type { TimelineText } from '../core/timeline/timeline-text.ts';

/** Whole courses of the library as patients live them, with the default window and the default number of texts a day. */

const ZONE = 'America/New_York';
const START = readDay('2026-03-09');
const ENTERED = toInstant(readLocal('2026-03-04T08:00'), ZONE);
const HOURS = ['08:00', '10:00', '14:00', '16:30'];
const MINUTES_APART_MIN = 30;

/** The days of a usual beginning, counted from a Monday. */
const COURSES: Readonly<Record<string, readonly number[]>> = {
  'esketamine-mdsi': [0, 3, 7, 10, 14, 17, 21, 24],
  'esketamine-trd': [0, 3, 7, 10, 14, 17, 21, 24, 28, 35, 42, 49],
  'iv-ketamine': [0, 2, 4, 7, 9, 11],
  'kap-integration': [0, 7, 9, 14, 16, 21, 23],
  'low-dose-daily': [28, 56],
  'oral-home': [0, 7, 14, 21, 28, 35],
  'therapy-weekly': [0, 7, 14, 21],
  'tms-36': [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 16, 18, 22, 24, 29],
  'tms-accelerated': [0, 1, 2, 3, 4],
};
const TALKS = [0, 9, 16, 23];
const SESSIONS_A_DAY = 10;

const { clinic, problems } = readClinic(
  {
    path: 'clinics/oak-street.yaml',
    text: [
      'clinic: oak-street',
      'name: Sixteen letters!',
      'phone: "+12065550142"',
      `timeZone: ${ZONE}`,
      'languages: [en, es]',
      'approved: { by: Dr. Ana Ruiz, on: 2026-02-01 }',
      'staff: [{ id: desk, name: Desk, email: desk@oak.example, roles: [front-desk, nurse, prescriber, therapist] }]',
      `protocols: { ${Object.keys(COURSES)
        .map((id) => `${id}: {}`)
        .join(', ')} }`,
    ].join('\n'),
  },
  await loadLibrary(),
);

test('a clinic that gives every treatment in every language has no problem', () => {
  const ids = readdirSync(new URL('../protocols', import.meta.url)).filter((name) => name.endsWith('.yaml'));
  expect(problems).toEqual([]);
  expect(Object.keys(clinic?.protocols ?? {}).sort()).toEqual(ids.map((name) => name.slice(0, -'.yaml'.length)).sort());
});

const courses = Object.keys(COURSES).flatMap((protocol) =>
  HOURS.filter((hour) => protocol !== 'tms-accelerated' || hour === '08:00').map((hour) => ({ protocol, hour })),
);

describe.each(courses)('$protocol with visits at $hour', ({ protocol, hour }) => {
  const texts = called(protocol, visitsOf(protocol, hour));
  const gone = texts.filter(({ held, kind }) => held === undefined && kind !== 'silence');

  test('tells staff of silence where they find it: no later than half past eight, nothing urgent before eight', () => {
    for (const { dueAt, task } of texts.filter(({ kind }) => kind === 'silence')) {
      expect(clock(dueAt) <= '20:30').toBe(true);
      expect(clock(dueAt) >= (task?.level === 'today' ? '08:00' : '07:00')).toBe(true);
    }
  });

  test('tells staff of a ride or a helper nobody is sure of while the clinic is open', () => {
    const silences = texts.filter(({ rule }) => rule === 'day-before:silent');
    for (const { dueAt } of silences) expect(clock(dueAt)).toBe('16:30');
  });

  test('holds no question for want of room in the day', () => {
    const lost = texts.filter(({ held, asks }) => held === 'daily-cap' && asks !== undefined);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('speaks of the visit on its own day or not at all', () => {
    for (const { dueAt, id } of gone.filter(({ rule }) => rule === 'same-day')) {
      expect(id).toContain(`/${isoDay(dayOf(local(dueAt)))}T`);
    }
  });

  test('says no two things in one half hour', () => {
    const said = gone.filter(({ to, kind }) => to === 'patient' && kind !== 'chase').map(({ dueAt }) => dueAt);
    const gaps = said.slice(1).map((next, index) => inMinutes(between(said[index] ?? next, next)));
    expect(Math.min(MINUTES_APART_MIN, ...gaps)).toBe(MINUTES_APART_MIN);
  });
});

test.each([
  { hour: '10:00', because: 'the usual hour' },
  { hour: '14:00', because: 'the evening is near' },
])('a home session at $hour asks all its questions and tells every silence: $because', ({ hour }) => {
  const day = called('oral-home', visitsOf('oral-home', hour)).filter(
    ({ dueAt, held }) => dayOf(local(dueAt)) === START && !held,
  );
  expect(
    day
      .map(({ rule }) => rule)
      .filter((rule) => !rule.endsWith(':chase'))
      .sort(),
  ).toEqual([
    'after-two-hours',
    'after-two-hours:silent',
    'evening',
    'evening:silent',
    'helper-hour',
    'helper-hour:silent',
    'one-hour',
  ]);
});

test.each([
  { protocol: 'iv-ketamine', booked: 6, asks: [], because: 'boosters are given as needed' },
  { protocol: 'iv-ketamine', booked: 3, asks: ['2026-03-14T13:00'], because: 'an induction must not rest' },
  { protocol: 'oral-home', booked: 6, asks: [], because: 'what comes then is for the prescriber' },
  { protocol: 'oral-home', booked: 5, asks: ['2026-04-08T13:00'], because: 'one session is left' },
  { protocol: 'esketamine-trd', booked: 12, asks: ['2026-04-28T13:00'], because: 'maintenance has no set end' },
])('$protocol with $booked visits booked asks for the next at $asks: $because', ({ protocol, booked, asks }) => {
  const texts = called(protocol, visitsOf(protocol, '10:00').slice(0, booked));
  const asked = texts.filter(({ rule }) => rule === 'bookNext').map(({ dueAt }) => isoToMinute(local(dueAt)));
  expect(asked).toEqual(asks);
});

test('each evening of the five-day course brings one text, and another only to who is silent', () => {
  const texts = called('tms-accelerated', visitsOf('tms-accelerated', '08:00'));
  const evening = texts.filter(({ dueAt, held }) => !held && dayOf(local(dueAt)) === START);
  expect(evening.map(({ rule }) => rule)).toEqual(['evening', 'evening:chase', 'evening:silent']);
});

function visitsOf(protocol: string, hour: string): Visit[] {
  const first = readClock(hour);
  const sessions = protocol === 'tms-accelerated' ? SESSIONS_A_DAY : 1;
  return (COURSES[protocol] ?? []).flatMap((days) =>
    Array.from({ length: sessions }, (_, index): Visit => {
      const at = isoToMinute(onTheClockLater(timeOn(daysAfter(START, days), first), { minutes: 60 * index }));
      return { visit: `d${days}-${index}`, at, status: 'booked', ...kindOf(protocol, days) };
    }),
  );
}

function kindOf(protocol: string, days: number): Pick<Visit, 'kind' | 'lasts'> {
  if (protocol !== 'kap-integration') return {};
  return TALKS.includes(days) ? { kind: 'talk', lasts: '1h' } : { kind: 'dose' };
}

function called(protocol: string, visits: readonly Visit[]): readonly TimelineText[] {
  if (!clinic) throw new Error('the clinic of this test has errors');
  const consent = { texts: true };
  const plan = {
    plan: 'p1',
    clinic: 'oak-street',
    protocol,
    startsOn: isoDay(START),
    state: 'active' as const,
    patient: { phone: '+12065550123' },
    consent,
    helper: { phone: '+12065550124', consent },
    visits,
  };
  return timeline(enterPlan(plan, { now: ENTERED }), clinic);
}

function local(instant: Instant): LocalTime {
  return toLocal(instant, ZONE);
}

function clock(instant: Instant): string {
  return isoClock(minuteOf(local(instant)));
}
