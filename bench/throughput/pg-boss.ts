import { type DueText, IN_A_CALL, type Peer, TEXTS } from './peer.ts';

/** What is used of it here. */
interface PgBossModule {
  readonly PgBoss: new (options: object) => PgBoss;
}

interface PgBoss {
  on(event: 'error', listener: (error: Error) => void): void;
  start(): Promise<unknown>;
  createQueue(name: string): Promise<void>;
  insert(name: string, jobs: readonly { data: DueText; startAfter: Date }[]): Promise<unknown>;
  work(
    name: string,
    options: object,
    handle: (jobs: readonly { data: DueText }[]) => Promise<unknown>,
  ): Promise<string>;
  offWork(name: string, options: object): Promise<void>;
  stop(): Promise<void>;
}

/** It looks again at once while it finds as many as it takes, and else twice a second, the most that it allows. */
const WORKING = { batchSize: IN_A_CALL, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 };

export const pgBoss: Peer = {
  ...{ name: 'pg-boss', packages: { 'pg-boss': '12' }, set: 'in batches', server: 'postgresql' },
  async open(imported, address) {
    const { PgBoss } = imported as PgBossModule;
    const boss = new PgBoss({ connectionString: address, supervise: false, schedule: false });
    boss.on('error', (error) => {
      throw error;
    });
    await boss.start();
    await boss.createQueue(TEXTS);
    return {
      async enter(texts, startAfter) {
        await boss.insert(
          TEXTS,
          texts.map((data) => ({ data, startAfter })),
        );
      },
      async work(handle) {
        await boss.work(TEXTS, WORKING, (jobs) => Promise.all(jobs.map(({ data }) => handle(data))));
        return () => boss.offWork(TEXTS, { wait: true });
      },
      close: () => boss.stop(),
    };
  },
};
