import { AT_A_TIME, type DueText, type Peer, TEXTS } from './peer.ts';

/** What is used of it here. */
interface BullMq {
  readonly Queue: new (
    name: string,
    options: object,
  ) => {
    addBulk(jobs: readonly { name: string; data: DueText; opts: object }[]): Promise<unknown>;
    close(): Promise<void>;
  };
  readonly Worker: new (
    name: string,
    handle: (job: { data: DueText }) => Promise<void>,
    options: object,
  ) => { on(event: 'error', listener: (error: Error) => void): void; close(): Promise<void> };
}

export const bullMq: Peer = {
  ...{ name: 'bullmq', packages: { bullmq: '6', ioredis: '6' }, set: `${AT_A_TIME} at a time`, server: 'redis' },
  async open(imported, path) {
    const { Queue, Worker } = imported as BullMq;
    const connection = { path, maxRetriesPerRequest: null };
    const queue = new Queue(TEXTS, { connection });
    return {
      async enter(texts, dueAt) {
        const opts = { delay: dueAt.getTime() - Date.now(), removeOnComplete: true };
        await queue.addBulk(texts.map((data) => ({ name: TEXTS, data, opts })));
      },
      async work(handle) {
        const worker = new Worker(TEXTS, ({ data }) => handle(data), { connection, concurrency: AT_A_TIME });
        worker.on('error', (error) => {
          throw error;
        });
        return () => worker.close();
      },
      close: () => queue.close(),
    };
  },
};
