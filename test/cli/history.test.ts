import { planKey } from '../../adapters/dynamo/keys.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import { readInstant } from '../../core/time/iso.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import { aClinic } from '../builders.ts';
import { plan, run, type Store, withFiles, withStore } from './stage.ts';

const CLINIC = aClinic({ reminders: { eve: { before: '1d', at: '16:00' } }, notices: { welcome: {} } });
const KEY = { clinic: 'harbor', plan: 'p1' };
const OF = ['history', '--clinic', 'harbor', '--plan', 'p1'];
const PLAN = plan({
  ...{ protocol: 'series', state: 'active' },
  visits: [{ visit: 'v1', at: '2099-03-03T14:00', status: 'booked' }],
});
const PHONE = '+12065550123';
const at = (time: string) => readInstant(`2026-03-02T${time}:00Z`);

async function withPatient(test: (store: Store) => Promise<void>): Promise<void> {
  await withStore(async (store) => {
    await publishClinic(store.world, CLINIC);
    await changePlan(store.world, { key: KEY, change: () => PLAN as unknown as StoredPlan });
    await test(store);
  });
}

/** A welcome that arrived, a reminder that was held, STOP, and an alert that was taken and ended. */
async function live({ world: { ledger, replies, alerts, phones } }: Store): Promise<void> {
  const to = 'patient' as const;
  const dueAt = '2026-03-02T17:00:00Z';
  await ledger.claim(KEY, { id: 'p1/-/welcome/', to, dueAt, claimedAt: at('17:00') });
  const sent = { at: at('17:01'), providerId: 'sns-1', attempt: 1 };
  await ledger.settle(KEY, 'p1/-/welcome/', { state: 'delivered', ...sent });
  const held = { to, dueAt: '2026-03-02T19:00:00Z', at: at('19:00'), reason: 'opted-out' as const };
  await ledger.hold(KEY, { id: 'p1/v1/eve/2099-03-03T14:00', ...held });
  const reply = { id: 'm1', from: PHONE, text: 'STOP, Maria', at: at('18:00') };
  await replies.keep(KEY, reply);
  const read = { meaning: 'opt-out', level: 'none', symptoms: [], words: ['stop'] };
  await replies.handled(KEY, reply, { at: '2026-03-02T18:00:01Z', ...read });
  await phones.record(PHONE, 'harbor', { id: 'm1', at: '2026-03-02T18:00:00Z', what: 'opt-out', how: 'text' });
  const alert = { id: 'a1', ...KEY, level: 'task', about: 'opted-out', to: ['desk'], pages: 0 } as const;
  await alerts.raise({ ...alert, at: '2026-03-02T18:00:02Z' });
  await alerts.accept(alert, { staff: 'desk', at: at('18:05') });
  await alerts.end(alert, { staff: 'desk', at: at('18:30'), note: 'Called Maria' });
}

test('the year is that of the day beside it, also in the hours in which UTC is a year ahead', () =>
  withPatient(async ({ world, options }) => {
    const reply = { id: 'm1', from: PHONE, text: 'ok', at: readInstant('2027-01-01T02:00:00Z') };
    await world.replies.keep(KEY, reply);
    const { stdout } = await run([...OF, ...options]);
    expect(stdout).toContain('2026 Thu Dec 31, 6 PM');
  }));

test('of a clinic that asks by text first it is said until the patient agrees', () =>
  withPatient(async ({ world, options }) => {
    const says = 'Not agreed by text yet: nothing goes but the question.';
    const told = async () => (await run([...OF, ...options])).stdout;
    expect(await told()).not.toContain(says);
    await publishClinic(world, aClinic({ notices: { optIn: {} } }));
    expect(await told()).toContain(says);
    await changePlan(world, {
      key: KEY,
      change: (stored) => stored && { ...stored, optedInAt: '2026-03-02T18:00:00Z' },
    });
    expect(await told()).not.toContain(says);
  }));

test('a complaint: what went, when and what became of it, what was written and what staff did, in order', () =>
  withPatient(async (store) => {
    await live(store);
    const { status, stdout, stderr } = await run([...OF, ...store.options]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [who, consent, next, , ...events] = stdout.trimEnd().split('\n');
    expect(who).toBe("Plan p1 at Harbor: series, active, 1 visit. Times are the clinic's.");
    expect(consent).toBe('Consent to texts: yes (2026-02-20T10:00:00-08:00, signed form).');
    expect(next).toMatch(/^The next that may go: .*, welcome\.$/);
    expect(events.map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
      '2026 Mon Mar 2, 9 AM | text | welcome | to patient: delivered, sns-1',
      '2026 Mon Mar 2, 10 AM | message | read as opt-out, none',
      '2026 Mon Mar 2, 10 AM | phone | opt-out | of patient, by text',
      '2026 Mon Mar 2, 10 AM | staff | told | task: opted out of texts, or this is not their number: please look, and call instead (desk)',
      '2026 Mon Mar 2, 10:05 AM | staff | taken | task: opted out of texts, or this is not their number: please look, and call instead (desk)',
      '2026 Mon Mar 2, 10:30 AM | staff | ended | task: opted out of texts, or this is not their number: please look, and call instead (desk)',
      '2026 Mon Mar 2, 11 AM | text | eve, v1 | to patient: held, opted-out: the phone opted out',
    ]);
    expect(stdout).not.toMatch(/0123|Maria/);
  }));

test('a request of the patient: the whole record as JSON, whose plan is unchanged when it is imported', () =>
  withPatient(async (store) => {
    await live(store);
    const { stdout } = await run([...OF, ...store.options, '--json']);
    const record = JSON.parse(stdout);
    expect(record).toMatchObject({
      plan: { plan: 'p1', patient: { firstName: 'Maria', phone: PHONE } },
      failures: 0,
      texts: [{ state: 'delivered' }, { state: 'held', reason: 'opted-out' }],
      replies: [{ text: 'STOP, Maria', handled: { meaning: 'opt-out' } }],
      alerts: [{ note: 'Called Maria', endedBy: 'desk' }],
      phones: [{ of: 'patient', phone: PHONE, events: [{ what: 'opt-out' }] }],
    });
    await withFiles({ 'plan.json': JSON.stringify(record.plan) }, async (cwd) => {
      const again = await run(['import', 'plan.json', ...store.options], { cwd });
      expect(again.stdout).toContain('plan.json  unchanged  p1\n');
    });
  }));

test('a plan of which nothing happened yet says so, and one that is parked where help stands', () =>
  withPatient(async (store) => {
    expect((await run([...OF, ...store.options])).stdout).toContain('\n  Nothing happened yet.\n');
    const { pointer } = await store.world.plans.story(KEY);
    await store.world.pointers.move({ ...pointer!, next: [], failures: 5, rev: pointer!.rev + 1 });
    expect((await run([...OF, ...store.options])).stdout).toContain('It is parked');
  }));

test('a plan that is not there is a mistake of one line', () =>
  withPatient(async ({ options }) => {
    const ran = await run(['history', '--clinic', 'harbor', '--plan', 'p2', ...options]);
    expect(ran).toEqual({ status: 2, stdout: '', stderr: 'There is no plan "p2" at harbor.\n' });
  }));

test('a plan of which the table holds nonsense is told in one line, and where help stands', () =>
  withPatient(async (store) => {
    await store.overwrite({ ...planKey(KEY), version: 1, json: '{oops' });
    const { status, stdout, stderr } = await run([...OF, ...store.options]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('Nothing was done: what is stored of plan p1 cannot be read. See docs/on-call.md.\n');
  }));
