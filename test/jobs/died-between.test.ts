import { markOf } from '../../core/mark.ts';
import { plainPlan } from '../../core/plan/change-plan.ts';
import { editPlan } from '../../core/plan/edit-plan.ts';
import type { Receipt } from '../../core/sending/receipt.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { minutes, plus } from '../../core/time/units.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import type { PlanKey } from '../../jobs/ports/plan-key.ts';
import type { World } from '../../jobs/ports/world.ts';
import { receiveReply } from '../../jobs/receive-reply/receive-reply.ts';
import { recordReceipt } from '../../jobs/record-receipt/record-receipt.ts';
import { aClinic } from '../builders.ts';
import { eachCall } from './each-call.ts';
import { onStage, phone, type TestStage } from './stage.ts';

const PLAIN = aClinic({
  reminders: { 'two-hours': { before: '2h' } },
  notices: { missed: {} },
  texts: { 'two-hours': 'Your visit is {visitDay} at {visitTime}.', missed: 'Please call {clinicPhone}.' },
});
/** The number holds nobody up. */
const CLINIC = { ...PLAIN, texting: { ...PLAIN.texting, perSecond: 500 } };
const NEXT_CLINIC = aClinic({
  reminders: { 'three-hours': { before: '3h' } },
  texts: { 'three-hours': 'Your visit is {visitDay} at {visitTime}.' },
});
const TELLING = aClinic({
  window: '12:00-20:00',
  notices: { moved: {} },
  texts: { moved: 'Your visit is now {visitDay} at {visitTime}.' },
});
/** More calls than any of these jobs makes. */
const CALLS_MAX = 60;

class DiedError extends Error {}

/** The same world, until so many calls were made: whoever makes one more dies before it. */
function dyingWorld({ world, stage: { meter } }: TestStage, { calls }: { calls: number }) {
  let made = 0;
  let died = false;
  const telling: number[] = [];
  const dying = eachCall(world, async ({ name, isHeard }, make) => {
    died ||= made >= calls;
    if (died) throw new DiedError(name);
    made += 1;
    const [call, written] = [made, meter.writeUnits];
    const answer = await make();
    if (isHeard || written < meter.writeUnits) telling.push(call);
    return answer;
  });
  return { world: dying, soFar: (): Try => ({ made, telling, died }) };
}

/** A death after so many calls, with two plans of one phone and a stranger of its own: many of them share a stage. */
interface Attempt {
  readonly calls: number;
  readonly plans: readonly [PlanKey, PlanKey];
  readonly phone: string;
  readonly stranger: string;
}

function attemptOf(calls: number): Attempt {
  const key = (plan: string) => ({ clinic: 'harbor', plan: `${plan}-${calls}` });
  return { calls, plans: [key('p1'), key('p2')], phone: phone(1 + calls), stranger: phone(101 + calls) };
}

interface Job {
  readonly name: string;
  readonly before?: (test: TestStage, attempts: readonly Attempt[]) => Promise<void>;
  readonly work: (world: World, attempt: Attempt, test: TestStage) => Promise<unknown>;
  /** What it does meets all plans of the clinic. */
  readonly isOfClinic?: boolean;
}

const writes =
  (text: string, who: 'phone' | 'stranger' = 'phone'): Job['work'] =>
  (world, { [who]: from }, { clock }) =>
    receiveReply(world, { id: `${text} of ${from}`, from, text, at: clock.now() });

async function optOut(test: TestStage, attempts: readonly Attempt[]): Promise<void> {
  for (const attempt of attempts) await writes('STOP')(test.world, attempt, test);
  test.clock.jumpTo(plus(test.clock.now(), minutes(5)));
}

async function sendAll(test: TestStage, attempts: readonly Attempt[]): Promise<void> {
  expect(await test.tick('2026-03-02T10:00')).toMatchObject({ sent: 2 * attempts.length });
}

/** Before the texting window opens. */
async function moveUntold({ world }: TestStage, attempts: readonly Attempt[]): Promise<void> {
  await publishClinic(world, TELLING);
  const to = '2026-03-02T15:00';
  for (const { plans } of attempts) {
    await changePlan(world, {
      key: plans[0],
      change: (stored) => stored && editPlan(plainPlan(stored), { do: 'move', visit: 'v1', to }),
    });
  }
}

/** The carrier's word on the text that the first plan was sent. */
const hears =
  (outcome: Receipt['outcome']): Job['work'] =>
  async (world, { plans: [key], phone }, test) => {
    const { texts } = await test.world.plans.story(key);
    const { providerId, claimedAt } = texts.find(({ id }) => id.includes('two-hours'))!;
    return recordReceipt(world, { providerId: providerId!, phone, publishedAt: claimedAt!, outcome });
  };

const JOBS: readonly Job[] = [
  {
    name: 'a visit marked as missed',
    work: (world, { plans: [key] }) =>
      changePlan(world, {
        key,
        change: (stored) => stored && editPlan(plainPlan(stored), { do: 'missed', visit: 'v1' }),
      }),
  },
  ...['C', 'STOP', 'i want to die'].map((text) => ({
    name: `"${text}" from a phone of two plans`,
    work: writes(text),
  })),
  { name: 'START from a phone that opted out', before: optOut, work: writes('START') },
  ...['stop', 'he has a gun'].map((text) => ({
    name: `"${text}" from a phone that no plan has`,
    work: writes(text, 'stranger'),
  })),
  { name: 'a receipt that says that the phone opted out', before: sendAll, work: hears('opted-out') },
  { name: 'a receipt that says that a text did not arrive', before: sendAll, work: hears('undelivered') },
  { name: 'a receipt that says that a phone is out of reach', before: sendAll, work: hears('unreachable') },
  {
    ...{ name: 'a receipt that says that the month’s money is spent', before: sendAll, work: hears('spend-limit') },
    isOfClinic: true,
  },
  { name: 'new settings', work: (world) => publishClinic(world, NEXT_CLINIC), isOfClinic: true },
  {
    ...{ name: 'settings without a plan’s protocol', isOfClinic: true },
    work: (world) => publishClinic(world, { ...CLINIC, protocols: {} }),
  },
  {
    ...{ name: 'settings that no longer tell of a visit that moved', before: moveUntold, isOfClinic: true },
    work: (world) => publishClinic(world, NEXT_CLINIC),
  },
];

/** What a job left behind that anybody could notice, but for how often it was written. */
async function left(test: TestStage, attempt: Attempt) {
  const { world } = test;
  const stories = await Promise.all(attempt.plans.map((key) => world.plans.story(key)));
  const alerts = (await world.alerts.open('harbor')).filter((alert) => isOf(attempt, alert));
  const told = test.told('alert').filter(({ alert }) => isOf(attempt, alert));
  const sent = test.texts().filter(({ to }) => to === attempt.phone || to === attempt.stranger);
  return {
    stories: stories.map(({ plan, pointer, texts }) => ({
      plan: { ...plan, version: 0 },
      pointer: { ...pointer, rev: 0, asOf: '' },
      texts: texts.map(({ id, to, state, reason }) => ({
        id,
        to,
        reason,
        state: state === 'delivered' ? 'accepted' : state,
      })),
    })),
    replies: stories.flatMap(({ replies }) => replies.map(({ handled }) => handled?.meaning)),
    hushed: stories.map(({ plan }) => plan?.hush?.map(({ id }) => id)),
    // An answer to an unknown phone, which has no ledger, can come again.
    sent: [...new Set(sent.map(({ to, body }) => `${to} ${body}`))].sort(),
    // Settings that are published again are a new version, of which staff hear again.
    alerts: [...new Set(alerts.map(({ plan, about, level }) => `${plan} ${about} ${level}`))].sort(),
    told: [...new Set(told.map(({ alert }) => alert.about))].sort(),
    current: (await world.clinics.current('harbor'))?.clinic,
  };
}

function isOf({ plans, stranger }: Attempt, { plan, phone }: Alert): boolean {
  if (plan !== undefined) return plans.some((key) => key.plan === plan);
  return phone === undefined || phone === stranger;
}

/** What two attempts left compares under the same names. The texts of one run go some milliseconds apart. */
function renamed<Left>(left: Left, { plans: [first, second], phone, stranger }: Attempt): Left {
  const names = [first.plan, second.plan, phone, markOf(phone), stranger];
  const words = names.reduce((text, name, index) => text.replaceAll(name, `name-${index}`), JSON.stringify(left));
  return JSON.parse(words.replace(/\.\d{3}Z/g, 'Z')) as Left;
}

interface End {
  readonly calls: number;
  /** Calls that were made before it died, or was done. */
  readonly made: number;
  /** Those of them that left something, in the table or with a person; counted from 1. */
  readonly telling: readonly number[];
  readonly died: boolean;
  readonly left: Awaited<ReturnType<typeof left>>;
}

type Try = Pick<End, 'made' | 'telling' | 'died'>;

/** Does a job for each attempt in a world of so many calls, and again in the whole one where it died. */
async function done(job: Job, attempts: readonly Attempt[]): Promise<End[]> {
  const ends: End[] = [];
  await onStage([CLINIC], async (test) => {
    for (const attempt of attempts) await enter(test, attempt);
    await job.before?.(test, attempts);
    const tries: Try[] = [];
    for (const attempt of attempts) tries.push(await tried(job, attempt, test));
    await test.tickEachMinute('2026-03-02T10:03', 1);
    for (const [index, attempt] of attempts.entries()) {
      ends.push({ calls: attempt.calls, ...tries[index]!, left: renamed(await left(test, attempt), attempt) });
    }
  });
  return ends;
}

async function enter(test: TestStage, { plans, phone }: Attempt): Promise<void> {
  for (const { plan } of plans) await test.enter(plan, CLINIC, { patient: { phone }, visits: ['2026-03-02T12:00'] });
}

/** A job may live with a call that fails; the dead do not, whether or not it is seen. */
async function tried({ work }: Job, attempt: Attempt, test: TestStage): Promise<Try> {
  const { world, soFar } = dyingWorld(test, attempt);
  await work(world, attempt, test).catch((error: unknown) => {
    if (!(error instanceof DiedError)) throw error;
  });
  if (soFar().died) await work(test.world, attempt, test);
  return soFar();
}

test.each(JOBS)('$name: whoever dies between any two calls, done again it ends in the same state', async (job) => {
  const [undisturbed] = await done(job, [attemptOf(CALLS_MAX)]);
  const { died, made, telling, left } = undisturbed!;
  expect(died).toBe(false);
  // Who dies before a call that only reads leaves what was left by the one before it.
  const attempts = [0, ...telling].filter((calls) => calls < made).map(attemptOf);
  expect(attempts.length).toBeGreaterThan(1);
  for (const group of job.isOfClinic ? attempts.map((attempt) => [attempt]) : [attempts]) {
    for (const end of await done(job, group)) {
      expect(end).toMatchObject({ calls: end.calls, made: end.calls, died: true, left });
    }
  }
});

test('receipts that come at once for texts without an answer settle one each', async () => {
  await onStage([CLINIC], async (test) => {
    const { ledger, clock } = test.world;
    const {
      plans: [key],
      phone: own,
    } = attemptOf(0);
    await test.enter(key.plan, CLINIC, { patient: { phone: own }, visits: ['2026-03-02T12:00'] });
    const ids = Array.from({ length: 6 }, (_, index) => `p1/v1/rule-${index}/2026-03-02T12:00`);
    const claimedAt = clock.now();
    for (const id of ids) await ledger.claim(key, { id, to: 'patient', dueAt: isoInstant(claimedAt), claimedAt });
    const receipts = ids.map((_, index): Receipt => {
      return { providerId: `m${index}`, phone: own, publishedAt: isoInstant(claimedAt), outcome: 'delivered' };
    });
    expect(await Promise.all(receipts.map((each) => recordReceipt(test.world, each)))).toEqual(ids.map(() => true));
    const { texts } = await test.world.plans.story(key);
    expect(texts.map(({ state }) => state)).toEqual(ids.map(() => 'delivered'));
    expect(new Set(texts.map(({ providerId }) => providerId)).size).toBe(ids.length);
  });
});
