import { setImmediate as turn } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { readItem } from '../../adapters/dynamo/items.ts';
import { leaseKey } from '../../adapters/dynamo/keys.ts';
import { openTable } from '../../adapters/dynamo/table-client.ts';
import { endUserMessagingSender } from '../../adapters/end-user-messaging/sender.ts';
import { secretsManager } from '../../adapters/links/secrets.ts';
import { settingsBucket } from '../../adapters/s3/settings-bucket.ts';
import { snsOptOuts } from '../../adapters/sns/opt-outs.ts';
import { snsPager } from '../../adapters/sns/pager.ts';
import { snsSender } from '../../adapters/sns/sender.ts';
import { hours, plus } from '../../core/time/units.ts';
import { LOCAL_ACCESS } from '../../local/local-access.ts';
import { startLoopbackServer } from '../../local/loopback-server.ts';
import { aClinic } from '../builders.ts';
import { MARIA, START } from '../local/sns/network.ts';

const TEXT = { clinic: 'harbor', plan: 'p1', id: 'p1/v1/day-before/x', attempt: 1, claimedAt: '2026-03-01T18:00:00Z' };
const OUTGOING = { to: MARIA, body: 'Harbor: see you.', usefulUntil: plus(START, hours(4)), text: TEXT };
const clock = { now: () => START };

type Config = typeof LOCAL_ACCESS & { readonly endpoint: string };

const sender = { send: async () => ({ outcome: 'unsure' as const }) };
const desk = { id: 'desk', name: 'Desk', email: 'desk@harbor.example', roles: ['front-desk'], backup: false } as const;

const CALLS: readonly {
  of: string;
  call: (config: Config) => Promise<unknown>;
  ends: unknown;
  withinSeconds: number;
}[] = [
  {
    of: 'SNS, sending',
    call: (config) => snsSender(config).send(OUTGOING),
    ends: { outcome: 'unsure' },
    withinSeconds: 10,
  },
  {
    of: 'End User Messaging, sending',
    call: (config) => endUserMessagingSender(config, { clock }).send(OUTGOING),
    ends: { outcome: 'unsure' },
    withinSeconds: 10,
  },
  {
    of: 'SNS, paging staff',
    call: (config) =>
      snsPager(config, { prefix: 'arn:aws:sns:us-east-1:000000000000:x-', sender, clock }).page({
        ...{ clinic: aClinic(), to: desk, subject: 'An alert', body: 'An alert' },
      }),
    ends: { isReached: false, errors: ['TimeoutError'] },
    withinSeconds: 10,
  },
  { of: 'SNS, letting in', call: (config) => snsOptOuts(config).optIn(MARIA), ends: 'TimeoutError', withinSeconds: 20 },
  {
    of: 'DynamoDB',
    call: (config) => readItem(openTable('table', config), leaseKey('+12065550100')),
    ends: 'TimeoutError',
    withinSeconds: 10,
  },
  {
    of: 'S3',
    call: (config) => settingsBucket('bucket', { ...config, forcePathStyle: true }).read('x'),
    ends: 'TimeoutError',
    withinSeconds: 40,
  },
  {
    of: 'Secrets Manager',
    call: (config) => secretsManager('secret', config).newest(),
    ends: 'TimeoutError',
    withinSeconds: 10,
  },
];

test.each(CALLS)(
  '$of: a call that is never answered ends within $withinSeconds seconds',
  async ({ call, ends, withinSeconds }) => {
    const asked = Promise.withResolvers<void>();
    const server = await startLoopbackServer(() => {
      asked.resolve();
      return new Promise(() => undefined);
    });
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] });
    try {
      let ended: { readonly as: unknown } | undefined;
      void call({ ...LOCAL_ACCESS, endpoint: server.endpoint }).then(
        (answer) => (ended = { as: answer }),
        ({ name }) => (ended = { as: name }),
      );
      await asked.promise;
      for (let passed = 0; passed < withinSeconds && !ended; passed += 1) {
        for (let turns = 0; turns < 20; turns += 1) await turn();
        await jest.advanceTimersByTimeAsync(1_000);
      }
      expect(ended).toEqual({ as: ends });
    } finally {
      jest.useRealTimers();
      await server.stop();
    }
  },
);
