import { AT_A_TIME, type DueText, IN_A_CALL, type Peer, TEXTS } from './peer.ts';

/** What is used of it here. */
interface GraphileWorker {
  readonly Logger: new (factory: () => () => void) => object;
  makeWorkerUtils(options: object): Promise<{
    migrate(): Promise<void>;
    addJobs(jobs: readonly { identifier: string; payload: DueText; runAt: Date }[]): Promise<unknown>;
    release(): Promise<void>;
  }>;
  run(options: object): Promise<{ stop(): Promise<void> }>;
}

const PACKAGE = { name: 'graphile-worker', packages: { 'graphile-worker': '0.18' } };

/** Each job is taken and ended in a call of its own. */
export const graphileWorkerAsItComes: Peer = {
  ...{ ...PACKAGE, set: 'as it comes', server: 'postgresql' },
  open: (imported, address) => opened(imported as GraphileWorker, address, {}),
};

/** As its documentation has it for many small jobs. */
export const graphileWorkerTuned: Peer = {
  ...{ ...PACKAGE, set: 'tuned', server: 'postgresql' },
  open: (imported, address) =>
    opened(imported as GraphileWorker, address, {
      localQueue: { size: IN_A_CALL },
      completeJobBatchDelay: 0,
      failJobBatchDelay: 0,
    }),
};

async function opened({ Logger, makeWorkerUtils, run }: GraphileWorker, address: string, settings: object) {
  const logger = new Logger(() => () => undefined);
  const utils = await makeWorkerUtils({ connectionString: address, logger });
  await utils.migrate();
  return {
    async enter(texts: readonly DueText[], runAt: Date) {
      await utils.addJobs(texts.map((payload) => ({ identifier: TEXTS, payload, runAt })));
    },
    async work(handle: (text: DueText) => Promise<void>) {
      const runner = await run({
        ...{ logger, noHandleSignals: true, taskList: { [TEXTS]: (payload: DueText) => handle(payload) } },
        preset: { worker: { connectionString: address, concurrentJobs: AT_A_TIME, ...settings } },
      });
      return () => runner.stop();
    },
    close: () => utils.release(),
  };
}
