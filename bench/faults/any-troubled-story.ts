import fc from 'fast-check';
import type { SendingService } from '../../local/local-stage.ts';
import { RECEIPT_TROUBLES, RUNS } from '../../local/rehearsal/file/rehearsal.ts';
import { CRASH_POINTS } from '../../local/rehearsal/mortal-world.ts';
import type { Fault } from '../../local/sns/faults.ts';
import { CHECK_INS, NOTICES, REMINDERS } from './story-clinic.ts';
import {
  type ClinicWords,
  type Deed,
  type EventWords,
  HELPERS,
  MINUTES,
  PHONES,
  type PlanWords,
  type Plot,
  TIME_ZONE,
  type TroubledStory,
  type When,
} from './story-words.ts';

/** Small stories with all that can go wrong, for properties that hold for every one. */

const anyClinic: fc.Arbitrary<ClinicWords> = fc.record({
  perDay: fc.integer({ min: 1, max: 4 }),
  perSecond: fc.constantFrom(1, 1, 20),
  reminders: fc.subarray(Object.keys(REMINDERS)),
  checkIns: fc.subarray(Object.keys(CHECK_INS)),
  notices: fc.oneof(
    { weight: 3, arbitrary: fc.constant(NOTICES) },
    { weight: 1, arbitrary: fc.subarray([...NOTICES]) },
  ),
  asksFirst: fc.constantFrom(false, false, false, true),
});

const QUARTER = 15;
/** From the story's first hours to some days after its end, on the quarter of an hour. */
const anyMinute = fc.integer({ min: 0, max: (MINUTES + 2 * 24 * 60) / QUARTER }).map((quarter) => quarter * QUARTER);
/** At nine, ten and two o'clock: several plans have their visits at once, and their texts. */
const usualMinute = fc
  .record({ day: fc.integer({ min: 0, max: 4 }), hour: fc.constantFrom(1, 2, 6) })
  .map(({ day, hour }) => (day * 24 + hour) * 60);
const visitMinute = fc.oneof(anyMinute, usualMinute);
/** Of two plans, half share theirs. */
const phone = fc.constantFrom(PHONES[0], PHONES[0], ...PHONES);
/** Some help several, and one is a patient too. */
const helper = fc.constantFrom(HELPERS[0], HELPERS[0], HELPERS[1], PHONES[1]);
const anyPhone = fc.oneof({ weight: 3, arbitrary: phone }, { weight: 1, arbitrary: helper });

/** Most agree, and soon. */
const anyAgreeing = {
  text: fc.constantFrom('START', 'START', 'START', 'yes', 'Yes please', 'no', 'STOP'),
  later: fc.constantFrom(1, 2, 3, 20, 90, 700),
};

const anyPlan = (plan: string): fc.Arbitrary<PlanWords> =>
  fc.record({
    plan: fc.constant(plan),
    entered: fc.integer({ min: 0, max: 26 * 60 }),
    phone,
    timeZone: fc.constantFrom(TIME_ZONE, 'America/New_York'),
    visits: fc.array(visitMinute, { minLength: 1, maxLength: 5 }),
    helper: fc.option(helper, { freq: 1, nil: undefined }),
    agrees: fc.record(anyAgreeing),
  });

const PLANS = ['p1', 'p2', 'p3'];
/** The first is in every story. */
const plan = fc.constantFrom('p1', ...PLANS);
const visit = fc.constantFrom('v1', 'v2', 'v3', 'v4');
const times = fc.integer({ min: 1, max: 3 });

const when: fc.Arbitrary<When> = fc.record({
  moment: fc.nat({ max: 99 }),
  off: fc.constantFrom(0, 0, 0, 0, -1, -2, 1, 2, 3, -30, 45),
});

const ofVisit = (name: string) => fc.record({ step: fc.record({ [name]: fc.record({ plan, visit }) }) });
const step = (name: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Deed> =>
  value.map((each) => ({ step: { [name]: each } }));

const anyMove: fc.Arbitrary<Deed> = fc.record({ move: fc.record({ plan, visit, to: visitMinute }) });
const anyFile: fc.Arbitrary<Deed> = fc.record({ settings: anyClinic });
const anyRollback: fc.Arbitrary<Deed> = fc.constant({ rollback: true });
const call = fc.integer({ min: 1, max: 14 });
const anyImport: fc.Arbitrary<Plot> = fc.record({
  file: fc.record({
    leavesOut: fc.integer({ min: 0, max: 5 }),
    phone: fc.option(phone, { freq: 2, nil: undefined }),
    dies: fc.option(call, { nil: undefined }),
  }),
});
/** The last is in no story's beginning. */
const anyEntry = fc.constantFrom(...PLANS, 'p4').chain(anyPlan);
const anyEdit: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: anyMove },
  fc.record({ add: fc.record({ plan, visit: fc.constantFrom('v8', 'v9'), at: visitMinute }) }),
  { weight: 2, arbitrary: ofVisit('cancel') },
  ...['missed', 'confirm', 'attended'].map(ofVisit),
  step('state', fc.record({ plan, to: fc.constantFrom('paused', 'active') })),
  step('consent', fc.record({ plan, texts: fc.boolean() })),
  anyFile,
  anyRollback,
  fc.record({ enter: anyEntry }),
);

const WORDS = [
  'C',
  'C',
  'R',
  'my ride cancelled',
  'my ride cancelled',
  'N',
  '1',
  '2',
  '3',
  'STOP',
  'STOP',
  'START',
  'START',
  'yes',
  'no',
  'HELP',
];
const DANGER = ['4', 'I want to die', 'I want to die', 'I cannot breathe', 'my chest hurts, 3'];
const anyReply: fc.Arbitrary<Deed> = fc.record({
  reply: fc.record({
    from: anyPhone,
    text: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...DANGER, 'thanks', 'what is this') },
    ),
    times: fc.constantFrom(1, 1, 1, 2, 3),
    late: fc.constantFrom(0, 0, 0, 0, 5, 300),
    older: fc.option(fc.constantFrom('STOP', 'START'), { freq: 4, nil: undefined }),
  }),
});
const anyStaff = fc.oneof(
  step('staff', fc.record({ id: fc.constant('desk'), accept: fc.constant('last') })),
  step('staff', fc.record({ id: fc.constant('desk'), end: fc.constant('last'), note: fc.constant('called') })),
);

/** All that happens but the two that end a phone's texts for good; those come less often. */
const PASSING_FAULTS: readonly Fault[] = [
  ...(['throttled', 'timeout-sent', 'timeout-lost', 'server-error-sent', 'server-error-lost', 'unreachable'] as const),
];
const anyFault = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PASSING_FAULTS) },
  { weight: 1, arbitrary: fc.constantFrom<Fault>('invalid-number', 'opted-out') },
);

/** The runs that work longest have the most calls to go wrong at. */
const run = fc.constantFrom(...RUNS, 'tick', 'tick', 'reply');

const TROUBLES: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Deed> }[] = [
  { weight: 4, arbitrary: step('outage', fc.constantFrom('2m', '5m', '40m', '5h', '5h', '11h')) },
  {
    weight: 4,
    arbitrary: step('sms', fc.record({ to: anyPhone, fails: anyFault, times }, { requiredKeys: ['fails', 'times'] })),
  },
  { weight: 3, arbitrary: step('crash', fc.record({ when: fc.constantFrom(...CRASH_POINTS), times })) },
  { weight: 4, arbitrary: step('crash', fc.record({ in: run, call })) },
  {
    weight: 4,
    arbitrary: step('table', fc.record({ fails: fc.constantFrom('done', 'lost', 'again', 'again'), in: run, call })),
  },
  { weight: 3, arbitrary: step('receipts', fc.record({ are: fc.constantFrom(...RECEIPT_TROUBLES), times })) },
  {
    weight: 1,
    arbitrary: step(
      'index',
      fc.record({ behind: fc.constantFrom('1m', '3m', '20m'), for: fc.constantFrom('5m', '6h') }),
    ),
  },
  { weight: 1, arbitrary: step('overtaken', times) },
  { weight: 1, arbitrary: step('clock', fc.record({ seconds: fc.integer({ min: -40, max: 40 }), times })) },
  { weight: 1, arbitrary: step('pager', fc.record({ fails: times })) },
  { weight: 4, arbitrary: step('ticks', fc.integer({ min: 2, max: 4 })) },
];
/** Half of the stories meet all kinds; of few, each is met often, and nothing else can be to blame. */
const someTroubles: fc.Arbitrary<readonly (typeof TROUBLES)[number][]> = fc.oneof(
  fc.constant(TROUBLES),
  fc.subarray([...TROUBLES], { minLength: 1, maxLength: 2 }),
);

const anyDeed = fc.oneof(anyEdit, anyReply);
const calls = fc.integer({ min: 1, max: 9 });

const plainEvent = (deed: fc.Arbitrary<Deed | Plot>): fc.Arbitrary<EventWords> => fc.record({ when, deed });
const anyChange = fc.oneof(
  { weight: 5, arbitrary: anyEdit },
  { weight: 4, arbitrary: anyReply },
  { weight: 2, arbitrary: anyStaff },
  { weight: 1, arbitrary: anyImport },
);
const onTime: fc.Arbitrary<When> = fc.record({ moment: fc.nat({ max: 99 }), off: fc.constant(0) });
const anyMeanwhile: fc.Arbitrary<EventWords> = fc.record({
  when: onTime,
  deed: fc.oneof(
    { weight: 3, arbitrary: fc.oneof(anyMove, ofVisit('cancel')) },
    { weight: 2, arbitrary: anyEdit },
    { weight: 1, arbitrary: anyFile },
    { weight: 1, arbitrary: anyReply },
    { weight: 2, arbitrary: step('run', fc.constantFrom('tick', 'tick', 'page', 'receipt', 'receipt', 'audit')) },
  ),
  meanwhile: fc.constantFrom(1, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 12),
});
const anyRun = step('run', fc.constantFrom('tick', 'tick', 'page', 'receipt', 'audit'));
const anyAmidAudit = fc.oneof(anyDeed, anyRun);
const anAudit = step('run', fc.constant('audit'));
/** Two at one desk, a desk and a phone, a desk and the tick in which a text is due, or the hourly audit and any of them. */
const anyMeeting: fc.Arbitrary<EventWords> = fc.oneof(
  fc.record({ when: onTime, deed: anyEdit, met: fc.record({ amid: fc.constant('edit'), calls, deed: anyRun }) }),
  fc.record({ when, deed: anyEdit, met: fc.record({ amid: fc.constant('edit'), calls, deed: anyDeed }) }),
  fc.record({ when, deed: anyReply, met: fc.record({ amid: fc.constant('reply'), calls, deed: anyDeed }) }),
  fc.record({ when: onTime, deed: anAudit, met: fc.record({ amid: fc.constant('audit'), calls, deed: anyAmidAudit }) }),
);

/** What changes which plans may be texted, and a plan that gets the phone of who wrote it; either amid the other. */
const anyGrasp: fc.Arbitrary<EventWords> = fc
  .record({ from: anyPhone, as: fc.constantFrom('phone', 'helper'), isEntryAmid: fc.boolean() })
  .chain(({ from, as, isEntryAmid }) => {
    const text = fc.constantFrom('STOP', 'START', 'I want to die', 'STOP, I want to die');
    const reply = text.map((each) => ({ reply: { from, text: each, times: 1, late: 0 } }));
    const enter = anyEntry.map((plan) => ({ enter: { ...plan, [as]: from } }));
    const [deed, amid, other] = isEntryAmid ? [reply, 'reply', enter] : [enter, 'edit', reply];
    return fc.record({ when, deed, met: fc.record({ amid: fc.constant(amid), calls, deed: other }) });
  });

const anyPlot: fc.Arbitrary<Plot> = fc.oneof(
  fc.record({
    refusal: fc.record({
      ...{ enter: anyEntry, as: fc.constantFrom('phone', 'helper'), calls },
      amid: fc.constantFrom('receipt', 'tick'),
    }),
  }),
  fc.record({
    exchange: fc.record({
      between: fc.oneof(anyClinic, fc.constantFrom('helper', 'phone')),
      other: anyPhone,
      isAnsweredByOther: fc.boolean(),
      text: fc.constantFrom(...WORDS),
    }),
  }),
  fc.record({
    pending: fc.record({
      night: fc.integer({ min: 0, max: 2 }),
      ...{ plan, visit, to: fc.option(visitMinute, { nil: undefined }) },
      file: anyClinic,
      later: fc.integer({ min: 0, max: 11 * 60 }),
    }),
  }),
  fc.record({
    asking: fc.record({
      ...{ ...anyAgreeing, plan, phone },
      by: fc.oneof(
        anyClinic.map((words) => ({ ...words, asksFirst: true })),
        fc.constantFrom('phone', 'pause', 'consent'),
      ),
      back: fc.option(fc.constantFrom(0, 1, 2, 5, 60, 800), { freq: 2, nil: undefined }),
    }),
  }),
);

const storyOf = (events: fc.Arbitrary<readonly EventWords[]>): fc.Arbitrary<TroubledStory> =>
  fc.integer({ min: 1, max: PLANS.length }).chain((count) =>
    fc.record({
      clinic: anyClinic,
      plans: fc.tuple(...PLANS.slice(0, count).map(anyPlan)),
      events,
      sender: fc.constantFrom<SendingService>('sns', 'end-user-messaging'),
    }),
  );

export const anyTroubledStory = storyOf(
  someTroubles.chain((troubles) =>
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: plainEvent(anyChange) },
        { weight: 5, arbitrary: anyMeanwhile },
        { weight: 1, arbitrary: anyMeeting },
        { weight: 1, arbitrary: anyGrasp },
        { weight: 2, arbitrary: fc.record({ when: onTime, deed: anyPlot }) },
        { weight: 8, arbitrary: plainEvent(fc.oneof(...troubles)) },
      ),
      { minLength: 1, maxLength: 16 },
    ),
  ),
);
export const anyQuietStory = storyOf(fc.array(plainEvent(fc.oneof(anyEdit, anyReply)), { maxLength: 6 }));
