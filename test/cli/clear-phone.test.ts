import { systemClock } from '../../adapters/system-clock.ts';
import { minus, minutes } from '../../core/time/units.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import { blockPhone } from '../../jobs/set-phone.ts';
import { type PhoneNetwork, startPhoneNetwork } from '../../local/sns/phone-network.ts';
import { aClinic } from '../builders.ts';
import { plan, run, type Store, spawned, withStore } from './stage.ts';

const MARIA = '+12065550123';
const KEY = { clinic: 'harbor', plan: 'p1' };
const CLINIC = aClinic();
const REASON = 'Called on March 3 and asked for texts again';
const ASKED = ['clear-phone', '--clinic', 'clinics/harbor.yaml', '--plan', 'p1', '--to', 'patient', '--by', 'desk'];

/** A clinic with one plan, whose patient opted out an hour ago, or whose number is bad. */
async function onStage(
  test: (stage: Store & { network: PhoneNetwork }) => Promise<void>,
  reason: 'opted-out' | 'failed' | 'none' = 'opted-out',
): Promise<void> {
  const network = await startPhoneNetwork({ now: () => systemClock.now() });
  try {
    await withStore(async (store) => {
      const { world } = store;
      await publishClinic(world, CLINIC);
      const { visits: _, ...rest } = plan({ protocol: 'series', state: 'active' });
      await changePlan(world, { key: KEY, change: () => ({ ...rest, visits: [] }) as never });
      if (reason !== 'none') {
        const at = minus(systemClock.now(), minutes(60));
        const said = { id: 'm1', at, wording: 'STOP' };
        await blockPhone(world, { phone: MARIA, clinic: CLINIC, reason, key: KEY, said });
        if (reason === 'opted-out') network.optedOut.add(MARIA);
      }
      await test({ ...store, network });
    });
  } finally {
    await network.stop();
  }
}

const clear = (
  { options, network }: Store & { network: PhoneNetwork },
  more: readonly string[] = ['--reason', REASON],
) => run([...ASKED, ...options, ...more], { environment: { AWS_ENDPOINT_URL_SNS: network.endpoint } });

test('texts go again, here and at the provider, and the record says what, how, by whom and why', () =>
  onStage(async (stage) => {
    const { status, stdout, stderr } = await clear(stage);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Texts of Harbor go again to the patient of p1\.\n {2}Before: it opted out, .*\n/);
    expect(stdout).toContain(`Recorded: cleared by desk: ${REASON}\n`);
    expect(stdout).toContain('AWS: the phone is not on its list any more.');
    expect(stdout).not.toContain('0123');
    expect(await stage.world.phones.blocks(MARIA)).toEqual([]);
    expect(stage.network.optedOut.has(MARIA)).toBe(false);
    expect((await stage.world.plans.story(KEY)).plan?.blocked).toBeUndefined();
    expect(await stage.world.phones.history(MARIA, 'harbor')).toMatchObject([
      { what: 'opt-out', how: 'text', wording: 'STOP' },
      { what: 'cleared', how: 'staff', by: 'desk', wording: REASON, at: expect.any(String) },
    ]);
  }));

test('within 30 days AWS lets a phone in but once, and whoever clears it hears so', () =>
  onStage(async (stage) => {
    await clear(stage);
    stage.network.optedOut.add(MARIA);
    const said = { id: 'm2', at: systemClock.now(), wording: 'STOP' };
    await blockPhone(stage.world, { phone: MARIA, clinic: CLINIC, reason: 'opted-out', key: KEY, said });
    const { status, stdout } = await clear(stage);
    expect(status).toBe(1);
    expect(stdout).toContain('AWS: does not let the phone in yet, as it does so once in 30 days');
    expect(stdout).toContain('Ask them to write START to your number.');
  }));

test('where nothing stands against texts, nothing is written', () =>
  onStage(async (stage) => {
    const { status, stdout } = await clear(stage);
    expect(status).toBe(0);
    expect(stdout).toBe('Nothing stands against texts to the patient of p1. Nothing was changed.\n');
    expect(await stage.world.phones.history(MARIA, 'harbor')).toEqual([]);
  }, 'none'));

test('a number that was bad is cleared as well, and AWS is not asked', () =>
  onStage(async (stage) => {
    const { status, stdout } = await clear(stage, ['--reason', REASON, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      ...{ cleared: true, was: { reason: 'failed', at: expect.any(String) }, provider: 'not-asked' },
    });
  }, 'failed'));

test('AWS that cannot be asked leaves the record, and whoever clears it knows what is left', () =>
  onStage(async ({ world, options }) => {
    const env = { AWS_ENDPOINT_URL_SNS: 'http://127.0.0.1:1' };
    const { status, stderr } = spawned([...ASKED, '--reason', REASON, ...options], { env });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^It is cleared here, and AWS’s own list may still hold the phone\. SNS cannot be reached/);
    expect(await world.phones.blocks(MARIA)).toEqual([]);
  }));

test.each([
  { asked: ['--reason', ''], says: '--reason is missing. See: between-visits clear-phone --help\n' },
  {
    asked: ['--reason', REASON, '--by', 'desc'],
    says: '--by "desc" is not on the staff of harbor. Did you mean "desk"?\n',
  },
  { asked: ['--reason', REASON, '--plan', 'p9'], says: 'There is no plan "p9" at harbor.\n' },
  { asked: ['--reason', REASON, '--to', 'helper'], says: 'The plan "p1" has no helper.\n' },
  { asked: ['--reason', REASON, '--to', 'me'], says: '--to "me" is nobody. Write patient or helper. See: ' },
  {
    asked: ['--reason', REASON, '--clinic', 'harbr'],
    says: 'The clinic "harbr" has published nothing in the table "visits". Did you mean "harbor"?\n',
  },
  {
    asked: ['--reason', REASON, '--clinic', 'quay'],
    says: 'The clinic "quay" has published nothing in the table "visits". Publish its file first. See: between-visits publish --help\n',
  },
  {
    asked: ['--reason', REASON, '--clinic', 'No!'],
    says: '--clinic "No!" is no clinic. Write its id, such as harbor, or its file.',
  },
  { asked: ['--reason', 'x'.repeat(1001)], says: '--reason has 1001 letters. Write at most 1000.' },
])('a mistake is one line, and changes nothing: $says', ({ asked, says }) =>
  onStage(async (stage) => {
    const { status, stderr } = await clear(stage, asked);
    expect(status).toBe(2);
    expect(stderr.startsWith(says)).toBe(true);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(await stage.world.phones.blocks(MARIA)).toHaveLength(1);
  }),
);
