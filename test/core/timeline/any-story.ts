import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { CheckInWords, ReminderWords, Story, VisitWords } from '../../builders.ts';

/** Stories of all kinds around the days on which clocks change, for properties that hold for every one. */

const ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'America/Phoenix',
  'Australia/Lord_Howe',
  'Pacific/Tongatapu',
  'Pacific/Auckland',
  'Europe/Madrid',
];
/** A week before a change in the first two zones, and in Lord Howe. */
const STARTS = ['2026-03-02T00:00', '2026-10-26T00:00', '2026-03-30T00:00', '2026-09-28T00:00', '2028-02-24T00:00'];
const MINUTES_COVERED = 20 * 24 * 60;

const minuteOf = (day: string, minutes: number) =>
  Temporal.PlainDateTime.from(day).add({ minutes }).toString({ smallestUnit: 'minute' });
const clock = fc.integer({ min: 0, max: 1439 }).map((minutes) => minuteOf('2026-01-01T00:00', minutes).slice(11));
const span = fc.oneof(
  fc.integer({ min: 0, max: 600 }).map((minutes) => `${minutes}m`),
  fc.integer({ min: 0, max: 72 }).map((hours) => `${hours}h`),
  fc.integer({ min: 0, max: 9 }).map((days) => `${days}d`),
);
const maybe = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one })) as fc.Arbitrary<{
    [K in Key]?: Value;
  }>;
const merged = <Words>(...parts: readonly fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as Words);

const asking = fc.constantFrom(
  {},
  { asks: 'confirm' },
  { asks: 'feeling', ifSilent: 'today' },
  { asks: 'feeling', chase: { after: '45m' } },
  { asks: 'confirm', chase: { after: '4h', times: 2 }, ifSilent: 'task' },
);
const recipient = fc.constantFrom({}, {}, { to: 'helper' });

const anyReminder = merged<ReminderWords>(
  span.chain((before) => maybe('at', clock).map((at) => (before.endsWith('d') ? { before, ...at } : { before }))),
  maybe('goodFor', span),
  maybe('skipWithin', span),
  fc.constantFrom({}, { unless: 'confirmed' }),
  asking,
  recipient,
);

const anyCheckIn = merged<CheckInWords>(
  span.chain((after) => maybe('at', clock).map((at) => (after.endsWith('d') ? { after, ...at } : { after }))),
  fc.constantFrom({}, {}, { from: 'end' }),
  maybe('goodFor', span),
  asking,
  recipient,
);
const anyDaily = clock.map((at): CheckInWords => ({ from: 'start', at, every: '1d', until: '14d' }));

const rules = <Rule>(rule: fc.Arbitrary<Rule>, prefix: string) =>
  fc
    .array(rule, { maxLength: 4 })
    .map((all) => Object.fromEntries(all.map((each, index) => [`${prefix}${index}`, each])));

const anyVisit = (start: string): fc.Arbitrary<VisitWords> => {
  const time = fc.integer({ min: 0, max: MINUTES_COVERED }).map((minutes) => minuteOf(start, minutes));
  return merged<VisitWords>(
    fc.record({ at: time }),
    maybe('setAt', time),
    maybe('movedFrom', time),
    fc.constantFrom({}, {}, {}, { status: 'confirmed' }, { status: 'missed' }, { status: 'cancelled', told: true }),
  );
};

const window = fc
  .tuple(fc.integer({ min: 0, max: 20 * 60 }), fc.integer({ min: 60, max: 720 }))
  .map(([opens, length]) => [opens, Math.min(opens + length, 1439)].map((each) => minuteOf('2026-01-01T00:00', each)))
  .map(([opens = '', closes = '']) => `${opens.slice(11)}-${closes.slice(11)}`);

export const anyStory: fc.Arbitrary<Story> = fc.constantFrom(...STARTS).chain((start) =>
  merged<Story>(
    fc.record({
      startsOn: fc.constant(start.slice(0, 10)),
      timeZone: fc.constantFrom(...ZONES),
      livesIn: fc.constantFrom(...ZONES),
      place: fc.constantFrom('clinic', 'home'),
      perDay: fc.integer({ min: 1, max: 5 }),
      window,
      visits: fc.array(anyVisit(start), { maxLength: 8 }),
      reminders: rules(anyReminder, 'reminder-'),
      checkIns: rules(fc.oneof(anyCheckIn, anyCheckIn, anyDaily), 'ask-'),
      notices: fc.constant({ welcome: {}, moved: {}, cancelled: {}, missed: {}, bookNext: {} }),
      phases: fc.constant({ upkeep: undefined }),
      helper: fc.constant({ consent: { texts: true } }),
      enteredAt: fc.integer({ min: 0, max: 5 * 24 * 60 }).map((minutes) => minuteOf(start, minutes)),
    }),
    maybe('weekly', fc.record({ on: fc.integer({ min: 1, max: 7 }), at: clock })),
  ),
);
