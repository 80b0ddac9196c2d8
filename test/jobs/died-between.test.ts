import { plainPlan } from '../../core/plan/change-plan.ts';
import { editPlan } from '../../core/plan/edit-plan.ts';
import type { Receipt } from '../../core/sending/receipt.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { minus, minutes } from '../../core/time/units.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import type { World } from '../../jobs/ports/world.ts';
import { receiveReply } from '../../jobs/receive-reply/receive-reply.ts';
import { recordReceipt } from '../../jobs/record-receipt/record-receipt.ts';
import { aClinic } from '../builders.ts';
import { onStage, phone, type TestStage } from './stage.ts';

const CLINIC = aClinic({
  reminders: { 'two-hours': { before: '2h' } },
  notices: { missed: {} },
  texts: { 'two-hours': 'Your visit is {visitDay} at {visitTime}.', missed: 'Please call {clinicPhone}.' },
});
const NEXT_CLINIC = aClinic({
  reminders: { 'three-hours': { before: '3h' } },
  texts: { 'three-hours': 'Your visit is {visitDay} at {visitTime}.' },
});
const KEY = { clinic: 'harbor', plan: 'p1' };
const PHONE = phone(1);
/** More calls than any of these jobs makes. */
const CALLS_MAX = 60;

class DiedError extends Error {}

/** The same world, until so many calls were made: whoever makes one more dies before it. */
function worldOf(world: World, { calls }: { calls: number }): World {
  let made = 0;
  const mortal = <Port extends object>(port: Port): Port =>
    Object.fromEntries(
      Object.entries(port).map(([name, method]) => [
        name,
        async (...args: unknown[]) => {
          if (made >= calls) throw new DiedError(name);
          made += 1;
          return method(...args);
        },
      ]),
    ) as Port;
  const { plans, pointers, ledger, clinics, phones, leases, alerts, replies, sender, pager } = world;
  return {
    ...world,
    ...{ plans: mortal(plans), pointers: mortal(pointers), ledger: mortal(ledger), clinics: mortal(clinics) },
    ...{ phones: mortal(phones), leases: mortal(leases), alerts: mortal(alerts), replies: mortal(replies) },
    ...{ sender: mortal(sender), pager: mortal(pager) },
  };
}

interface Job {
  readonly name: string;
  readonly before?: (test: TestStage) => Promise<void>;
  readonly work: (world: World, test: TestStage) => Promise<unknown>;
}

async function sendOne(test: TestStage): Promise<void> {
  expect(await test.tick('2026-03-02T10:00')).toMatchObject({ sent: 2 });
}

/** The carrier's word on the text that the patient of p1 was sent. */
async function receipt(test: TestStage, outcome: Receipt['outcome']): Promise<Receipt> {
  const { texts } = await test.world.plans.story(KEY);
  const { providerId, claimedAt } = texts.find(({ id }) => id.includes('two-hours'))!;
  return { providerId: providerId!, phone: PHONE, publishedAt: claimedAt!, outcome };
}

const JOBS: readonly Job[] = [
  {
    name: 'a visit marked as missed',
    work: (world) =>
      changePlan(world, {
        key: KEY,
        change: (stored) => stored && editPlan(plainPlan(stored), { do: 'missed', visit: 'v1' }),
      }),
  },
  ...['C', 'STOP', 'i want to die'].map((text) => ({
    name: `"${text}" from a phone of two plans`,
    work: (world: World, { clock }: TestStage) => receiveReply(world, { id: 'm1', from: PHONE, text, at: clock.now() }),
  })),
  {
    name: 'START from a phone that opted out',
    before: async ({ world, clock }) => {
      await receiveReply(world, { id: 'm0', from: PHONE, text: 'STOP', at: minus(clock.now(), minutes(5)) });
    },
    work: (world, { clock }) => receiveReply(world, { id: 'm1', from: PHONE, text: 'START', at: clock.now() }),
  },
  ...['stop', 'he has a gun'].map((text) => ({
    name: `"${text}" from a phone that no plan has`,
    work: (world: World, { clock }: TestStage) =>
      receiveReply(world, { id: 'm1', from: phone(9), text, at: clock.now() }),
  })),
  {
    name: 'a receipt that says that the phone opted out',
    before: sendOne,
    work: async (world, test) => recordReceipt(world, await receipt(test, 'opted-out')),
  },
  {
    name: 'a receipt that says that a text did not arrive',
    before: sendOne,
    work: async (world, test) => recordReceipt(world, await receipt(test, 'undelivered')),
  },
  {
    name: 'a receipt that says that a phone is out of reach',
    before: sendOne,
    work: async (world, test) => recordReceipt(world, await receipt(test, 'unreachable')),
  },
  {
    name: 'a receipt that says that the month’s money is spent',
    before: sendOne,
    work: async (world, test) => recordReceipt(world, await receipt(test, 'spend-limit')),
  },
  { name: 'new settings', work: (world) => publishClinic(world, NEXT_CLINIC) },
  { name: 'settings without a plan’s protocol', work: (world) => publishClinic(world, { ...CLINIC, protocols: {} }) },
];

/** What a job left behind that anybody could notice, but for how often it was written. */
async function left(stage: TestStage) {
  const { world, happened } = stage;
  const stories = await Promise.all(['p1', 'p2'].map((plan) => world.plans.story({ clinic: 'harbor', plan })));
  const alerts = await world.alerts.open('harbor');
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
    sent: [...new Set(stage.texts().map(({ to, body }) => `${to} ${body}`))].sort(),
    // Settings that are published again are a new version, of which staff hear again.
    alerts: [...new Set(alerts.map(({ plan, about, level }) => `${plan} ${about} ${level}`))].sort(),
    told: [...new Set(happened.flatMap((each) => (each.kind === 'alert' ? [each.alert.about] : [])))].sort(),
    current: (await world.clinics.current('harbor'))?.clinic,
  };
}

/** Does a job in a world of so many calls, and again in the whole one when it died. */
async function done({ before, work }: Job, calls: number) {
  let died = false;
  let found: Awaited<ReturnType<typeof left>> | undefined;
  await onStage([CLINIC], async (test) => {
    for (const plan of ['p1', 'p2']) {
      await test.enter(plan, CLINIC, { patient: { phone: PHONE }, visits: ['2026-03-02T12:00'] });
    }
    await before?.(test);
    try {
      await work(worldOf(test.world, { calls }), test);
    } catch (error) {
      died = error instanceof DiedError;
      if (!died) throw error;
      await work(test.world, test);
    }
    await test.tickEachMinute('2026-03-02T10:03', 1);
    found = await left(test);
  });
  return { died, left: found };
}

test.each(JOBS)('$name: whoever dies between any two calls, done again it ends in the same state', async (job) => {
  const undisturbed = await done(job, CALLS_MAX);
  expect(undisturbed.died).toBe(false);
  for (let calls = 0; calls < CALLS_MAX; calls += 1) {
    const attempt = await done(job, calls);
    expect({ calls, left: attempt.left }).toEqual({ calls, left: undisturbed.left });
    if (!attempt.died) return;
  }
  throw new Error(`the job makes more than ${CALLS_MAX} calls`);
});

test('receipts that come at once for texts without an answer settle one each', async () => {
  await onStage([CLINIC], async (test) => {
    const { ledger, clock } = { ...test.world };
    await test.enter('p1', CLINIC, { patient: { phone: PHONE }, visits: ['2026-03-02T12:00'] });
    const ids = Array.from({ length: 6 }, (_, index) => `p1/v1/rule-${index}/2026-03-02T12:00`);
    const claimedAt = clock.now();
    for (const id of ids) await ledger.claim(KEY, { id, to: 'patient', dueAt: isoInstant(claimedAt), claimedAt });
    const receipts = ids.map((_, index): Receipt => {
      return { providerId: `m${index}`, phone: PHONE, publishedAt: isoInstant(claimedAt), outcome: 'delivered' };
    });
    expect(await Promise.all(receipts.map((each) => recordReceipt(test.world, each)))).toEqual(ids.map(() => true));
    const { texts } = await test.world.plans.story(KEY);
    expect(texts.map(({ state }) => state)).toEqual(ids.map(() => 'delivered'));
    expect(new Set(texts.map(({ providerId }) => providerId)).size).toBe(ids.length);
  });
});
