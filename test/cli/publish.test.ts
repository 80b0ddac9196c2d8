import type { Context, SQSEvent } from 'aws-lambda';
import { loadLibrary } from '../../adapters/clinic-files.ts';
import { settingsBucket } from '../../adapters/s3/settings-bucket.ts';
import type { World } from '../../jobs/ports/world.ts';
import { publishClinicPipe } from '../../lambdas/publish-clinic/pipe.ts';
import { LOCAL_ACCESS } from '../../local/local-access.ts';
import { startLoopbackServer } from '../../local/loopback-server.ts';
import { type LocalBucket, startLocalBucket } from '../local-bucket.ts';
import { run, type Store, spawned, withFiles, withStore } from './stage.ts';

const HARBOR = `clinic: harbor
name: Harbor
phone: "+12065550100"
timeZone: America/Los_Angeles
approved: { by: "Dr. Jo Park, medical director", on: 2026-02-02 }
staff:
  - { id: desk, name: Front desk, email: desk@harbor.example, roles: [front-desk, nurse, prescriber] }
protocols:
  esketamine-trd: {}
`;
const UNSIGNED = HARBOR.replace(/^approved.*\n/m, '');

/** Runs the command on a file with these words, in a folder of its own. */
async function publish(words: string, options: readonly string[], name = 'harbor.yaml') {
  let ran: Awaited<ReturnType<typeof run>> | undefined;
  await withFiles({ [name]: words }, async (cwd) => {
    ran = await run(['publish', name, ...options], { cwd });
  });
  return ran!;
}

describe('into a table', () => {
  test('a file is current, then it is already, then its next version is', () =>
    withStore(async ({ world, options }) => {
      const first = await publish(HARBOR, options);
      expect(first).toEqual({ status: 0, stderr: '', stdout: 'Accepted as version 1.\n0 plans were pointed anew.\n' });
      expect((await publish(HARBOR, options)).stdout).toBe('Already current as version 1.\n');
      const next = await publish(HARBOR.replace('name: Harbor', 'name: Harbour'), [...options, '--json']);
      expect(JSON.parse(next.stdout)).toMatchObject({ outcome: 'accepted', version: 2, plans: { state: 'finished' } });
      expect(await world.clinics.current('harbor')).toMatchObject({ version: 2, clinic: { name: 'Harbour' } });
    }));

  test('on this machine nobody need sign', () =>
    withStore(async ({ options }) => {
      const { status, stdout } = await publish(UNSIGNED, options);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Accepted as version 1\.\nharbor\.yaml:1:1: warning: Nobody has approved/);
    }));

  test('a file with an error goes nowhere, and nobody else hears of it', () =>
    withStore(async ({ world, options }) => {
      await publish(HARBOR, options);
      const { status, stdout } = await publish(HARBOR.replace('name: Harbor', 'name: 7'), options);
      expect(status).toBe(1);
      expect(stdout).toMatch(/^harbor\.yaml:2:7: error: .*\nNothing was published\.\n$/);
      expect(await world.alerts.open('harbor')).toEqual([]);
    }));

  test('a file of another name is refused', () =>
    withStore(async ({ options }) => {
      const { status, stdout } = await publish(HARBOR, options, 'juniper.yaml');
      expect(status).toBe(1);
      expect(stdout).toContain('"harbor" is not the file');
    }));
});

/** The bucket of a stage whose Lambda takes each upload at once. */
async function withBucket(test: (store: Store, bucket: LocalBucket) => Promise<void>): Promise<void> {
  await withStore(async (store) => {
    const working: Promise<unknown>[] = [];
    const bucket = await startLocalBucket((name) => {
      if (name.startsWith('settings/clinics/')) working.push(take(store.world, bucket, name));
    });
    try {
      await test(store, bucket);
    } finally {
      await Promise.all(working);
      await bucket.stop();
    }
  });
}

async function take(world: World, { endpoint }: LocalBucket, name: string): Promise<void> {
  const pipe = publishClinicPipe({
    ...{ world, library: loadLibrary(), bucket: 'settings', needsApproval: true },
    filesIn: (bucket) => settingsBucket(bucket, { ...LOCAL_ACCESS, endpoint }),
  });
  const s3 = { bucket: { name: 'settings' }, object: { key: name.slice('settings/'.length) } };
  const event = { Records: [{ body: JSON.stringify({ Records: [{ s3 }] }) }] } as SQSEvent;
  await pipe(event, { getRemainingTimeInMillis: () => 900_000 } as Context);
}

describe('to a stage', () => {
  test('a file is uploaded, and what the stage says of it is printed', () =>
    withBucket(async ({ world }, { endpoint }) => {
      const options = ['--bucket', 'settings', '--endpoint', endpoint];
      const { status, stdout } = await publish(HARBOR, options);
      expect({ status, stdout }).toEqual({
        ...{ status: 0, stdout: 'Accepted as version 1.\n0 plans were pointed anew.\n' },
      });
      expect(await world.clinics.current('harbor')).toMatchObject({ version: 1 });
      expect((await publish(HARBOR, options)).stdout).toBe('Already current as version 1.\n');
    }));

  test('what the stage refuses is refused, by its own report', () =>
    withBucket(async ({ world }, { endpoint }) => {
      const { status, stdout } = await publish(UNSIGNED, ['--bucket', 'settings', '--endpoint', endpoint]);
      expect(status).toBe(1);
      expect(stdout).toMatch(
        /^Refused\. Nothing is published\.\nclinics\/harbor\.yaml:1:1: error: Nobody has approved/,
      );
      expect(await world.clinics.current('harbor')).toBeUndefined();
    }));

  test('where nobody takes the file, the waiting ends and says where the report will be', async () => {
    const bucket = await startLocalBucket();
    const { status, stdout, stderr } = await publish(HARBOR, [
      ...['--bucket', 'settings', '--endpoint', bucket.endpoint, '--wait', '0'],
    ]);
    await bucket.stop();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'It was uploaded, and no report came within 0 seconds. ' +
        'It will be reports/harbor.yaml.txt in settings; else see the log of publish-clinic.\n',
    );
  });

  test('whoever may upload and not read hears that it is up', async () => {
    const refusal = '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';
    const bucket = await startLoopbackServer(({ method }) =>
      method === 'PUT' ? { status: 200, headers: {}, body: '' } : { status: 403, headers: {}, body: refusal },
    );
    const { status, stderr } = await publish(HARBOR, ['--bucket', 'settings', '--endpoint', bucket.endpoint]);
    await bucket.stop();
    expect(status).toBe(2);
    expect(stderr).toBe(
      `It was uploaded, and its report cannot be read. S3 at ${bucket.endpoint} refused (AccessDenied). ` +
        'Look at your credentials and permissions.\n',
    );
  });

  test.each(['s3://settings', 'arn:aws:s3:::settings'])('%s is told to be no name of a bucket', async (bucket) => {
    const { status, stderr } = await publish(HARBOR, ['--bucket', bucket, '--endpoint', 'http://127.0.0.1:9']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `"${bucket}" is not the name of a bucket. Write --bucket and the name alone, without "s3://" and "arn:".\n`,
    );
  });

  test('a stage out of reach is told in one line', () =>
    withFiles({ 'harbor.yaml': HARBOR }, async (cwd) => {
      const options = ['--bucket', 'settings', '--endpoint', 'http://127.0.0.1:9'];
      const { status, stdout, stderr } = spawned(['publish', 'harbor.yaml', ...options], { cwd });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(
        'S3 cannot be reached at http://127.0.0.1:9 (ECONNREFUSED). Look at the address and the network.\n',
      );
    }));
});
