import fc from 'fast-check';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { PlanEdit } from '../../core/plan/edit-plan.ts';
import type { SendingService } from '../../local/local-stage.ts';
import { CRASH_POINTS, type CrashPoint } from '../../local/rehearsal/mortal-world.ts';
import type { Fault } from '../../local/sns/faults.ts';
import { aClinic, type CheckInWords, type ReminderWords } from '../builders.ts';

/** Small stories with all that can go wrong, for properties that hold for every one. Times are minutes of the story. */
export interface TroubledStory {
  readonly clinic: ClinicWords;
  readonly plans: readonly PlanWords[];
  readonly events: readonly Event[];
  readonly sender: SendingService;
}

export interface ClinicWords {
  readonly perDay: number;
  readonly reminders: readonly string[];
  readonly checkIns: readonly string[];
}

export interface PlanWords {
  readonly plan: string;
  readonly entered: number;
  readonly phone: string;
  readonly timeZone: string;
  /** When each visit starts. */
  readonly visits: readonly number[];
  readonly ride: boolean;
}

export type Event = { readonly at: number } & (
  | { readonly do: 'edit'; readonly plan: string; readonly edit: EditWords }
  | { readonly do: 'settings'; readonly clinic: ClinicWords }
  | { readonly do: 'reply'; readonly from: string }
  | { readonly do: 'outage'; readonly minutes: number }
  | { readonly do: 'sms'; readonly to?: string; readonly fails: Fault; readonly times: number }
  | { readonly do: 'crash'; readonly when: CrashPoint; readonly times: number }
  | { readonly do: 'ticks'; readonly count: number }
);

export type EditWords =
  | { readonly do: 'move'; readonly visit: string; readonly to: number }
  | { readonly do: 'add'; readonly visit: string; readonly to: number }
  | { readonly do: 'cancel' | 'missed' | 'confirm' | 'attended'; readonly visit: string }
  | Extract<PlanEdit, { readonly do: 'state' }>
  | { readonly do: 'consent'; readonly texts: boolean };

/** The night of 8 March, on which clocks change, lies in the middle. */
export const START = '2026-03-06T08:00';
export const TIME_ZONE = 'America/Los_Angeles';
/** Events happen in these days; then comes a quiet day, so that what was under way can end. */
export const MINUTES = 4 * 24 * 60;
export const PHONES = ['+12065550123', '+12065550124', '+12065550125'] as const;

const REMINDERS: Readonly<Record<string, ReminderWords>> = {
  'three-days': { before: '3d', at: '10:00' },
  'day-before': { before: '1d', at: '17:00', asks: 'confirm', chase: { after: '90m' } },
  early: { before: '1d', at: '17:00', text: 'day-before', skipWithin: '1d' },
  morning: { before: '0d', at: '06:30', unless: 'confirmed' },
  'two-hours': { before: '2h' },
  ride: { before: '3h', to: 'helper' },
};
const CHECK_INS: Readonly<Record<string, CheckInWords>> = {
  soon: { after: '30m', asks: 'feeling', chase: { after: '1h', times: 2 }, ifSilent: 'task' },
  evening: { after: '0d', at: '18:00' },
  'next-day': { after: '1d', at: '09:00', goodFor: '3h' },
  daily: { from: 'start', at: '12:00', every: '1d', until: '5d' },
};
/** Each wording is its own, so that a text on its way is known by it. */
const TEXTS = Object.fromEntries(
  [
    ...[...Object.keys(REMINDERS), ...Object.keys(CHECK_INS), 'nudge', 'moved', 'missed'],
    ...['welcome', 'cancelled', 'cancelled-today', 'bookNext', 'weekly'],
  ].map((name) => [name, `${name} for {firstName}, {visitDay} {visitTime}`]),
);
const WITHOUT_A_VISIT = ['welcome', 'bookNext', 'weekly', 'daily'];

export function clinicOf({ perDay, reminders, checkIns }: ClinicWords): Clinic {
  return aClinic({
    ...{ timeZone: TIME_ZONE, perDay, window: '09:00-20:00', visitLasts: '1h', phases: { upkeep: undefined } },
    reminders: chosen(REMINDERS, reminders),
    checkIns: chosen(CHECK_INS, checkIns),
    notices: { welcome: {}, moved: {}, cancelled: {}, missed: {}, bookNext: {} },
    texts: { ...TEXTS, ...Object.fromEntries(WITHOUT_A_VISIT.map((name) => [name, `${name} for {firstName}`])) },
  });
}

function chosen<Words>(all: Readonly<Record<string, Words>>, names: readonly string[]): Record<string, Words> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

const anyClinic: fc.Arbitrary<ClinicWords> = fc.record({
  perDay: fc.integer({ min: 1, max: 4 }),
  reminders: fc.subarray(Object.keys(REMINDERS)),
  checkIns: fc.subarray(Object.keys(CHECK_INS)),
});

const QUARTER = 15;
const minute = fc.integer({ min: 0, max: MINUTES });
/** From the story's first hours to some days after its end, on the quarter of an hour. */
const visitMinute = fc.integer({ min: 0, max: (MINUTES + 3 * 24 * 60) / QUARTER }).map((quarter) => quarter * QUARTER);
const phone = fc.constantFrom(...PHONES);

const anyPlan = (plan: string): fc.Arbitrary<PlanWords> =>
  fc.record({
    plan: fc.constant(plan),
    entered: fc.integer({ min: 0, max: 26 * 60 }),
    phone,
    timeZone: fc.constantFrom(TIME_ZONE, 'America/New_York'),
    visits: fc.array(visitMinute, { minLength: 1, maxLength: 6 }),
    ride: fc.boolean(),
  });

const PLANS = ['p1', 'p2', 'p3', 'p4'];
const plan = fc.constantFrom(...PLANS);
const visit = fc.constantFrom('v1', 'v2', 'v3', 'v4');
const anyEdit: fc.Arbitrary<EditWords> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('move' as const), visit, to: visitMinute }) },
  fc.record({ do: fc.constant('add' as const), visit: fc.constantFrom('v8', 'v9'), to: visitMinute }),
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'missed', 'confirm', 'attended'), visit }),
  },
  fc.record({ do: fc.constant('state' as const), to: fc.constantFrom('paused' as const, 'active') }),
  fc.record({ do: fc.constant('consent' as const), texts: fc.boolean() }),
);

const anyChange: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ at: minute, do: fc.constant('edit' as const), plan, edit: anyEdit }) },
  fc.record({ at: minute, do: fc.constant('settings' as const), clinic: anyClinic }),
  fc.record({ at: minute, do: fc.constant('reply' as const), from: phone }),
);

/** All that happens but the two that end a phone's texts for good; those come less often. */
const PASSING_FAULTS: readonly Fault[] = [
  ...(['throttled', 'timeout-sent', 'timeout-lost', 'server-error-sent', 'server-error-lost', 'unreachable'] as const),
];
const anyFault = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PASSING_FAULTS) },
  { weight: 1, arbitrary: fc.constantFrom<Fault>('invalid-number', 'opted-out') },
);
const times = fc.integer({ min: 1, max: 3 });

const anyTrouble: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ at: minute, do: fc.constant('outage' as const), minutes: fc.integer({ min: 1, max: 5 * 60 }) }),
  {
    weight: 3,
    arbitrary: fc.record(
      { at: minute, do: fc.constant('sms' as const), to: phone, fails: anyFault, times },
      { requiredKeys: ['at', 'do', 'fails', 'times'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      at: minute,
      do: fc.constant('crash' as const),
      when: fc.constantFrom(...CRASH_POINTS),
      times,
    }),
  },
  fc.record({ at: minute, do: fc.constant('ticks' as const), count: fc.integer({ min: 1, max: 4 }) }),
);

const storyOf = (events: fc.Arbitrary<Event[]>): fc.Arbitrary<TroubledStory> =>
  fc.integer({ min: 1, max: PLANS.length }).chain((count) =>
    fc.record({
      clinic: anyClinic,
      plans: fc.tuple(...PLANS.slice(0, count).map(anyPlan)),
      events: events.map((all) => all.toSorted((a, b) => a.at - b.at)),
      sender: fc.constantFrom<SendingService>('sns', 'end-user-messaging'),
    }),
  );

export const anyTroubledStory = storyOf(fc.array(fc.oneof(anyChange, anyTrouble), { maxLength: 14 }));
export const anyQuietStory = storyOf(fc.array(anyChange, { maxLength: 6 }));
