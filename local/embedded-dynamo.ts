import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Engine } from './dynamo/engine.ts';
import { findEngine } from './dynamo/engine.ts';
import type { GuardedProcess } from './dynamo/guarded-process.ts';
import { startGuarded } from './dynamo/guarded-process.ts';

export interface EmbeddedDynamo {
  readonly endpoint: string;
  /** Which program answers, for a person to read. */
  readonly engine: string;
  stop(): Promise<void>;
}

export interface EmbeddedDynamoOptions {
  /** Where tables are kept between runs. In memory when absent. */
  readonly folder?: string;
  /** Told when the engine ends without `stop`. By default that is thrown, and so ends the program. */
  readonly onDeath?: (error: EngineDied) => void;
}

/** The engine ended by itself: whatever was kept in memory is gone. */
export class EngineDied extends Error {
  override readonly name = 'EngineDied';
}

/** Between our choice of a free port and the engine's use of it, another program can take it. */
const PORT_TRIES = 5;
/** Java needs about a second on a quiet machine, dynoxide a hundredth of that. */
const START_LIMIT_MS = 30_000;
const LOOK_AGAIN_MS = 2;

/** A DynamoDB of our own on 127.0.0.1, in memory unless a folder is given. It dies with this process, however that ends. */
export async function startEmbeddedDynamo(options: EmbeddedDynamoOptions = {}): Promise<EmbeddedDynamo> {
  const engine = findEngine();
  if (options.folder !== undefined) mkdirSync(options.folder, { recursive: true });
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const started = startGuarded(engine.command, engine.arguments(port, options.folder));
    const endpoint = `http://127.0.0.1:${port}`;
    if (await isReady(started, { engine, endpoint })) return running(started, { engine, endpoint, options });
    await started.kill();
    if (tries === PORT_TRIES || !PORT_TAKEN.test(started.output())) throw startFailure(engine, started);
  }
}

const PORT_TAKEN = /already in use|address in use|EADDRINUSE|BindException/i;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

interface Place {
  readonly engine: Engine;
  readonly endpoint: string;
}

async function isReady(started: GuardedProcess, place: Place): Promise<boolean> {
  const giveUpAt = performance.now() + START_LIMIT_MS;
  while (started.isRunning() && performance.now() < giveUpAt) {
    if (await hasStarted(started, place)) return true;
    await delay(LOOK_AGAIN_MS);
  }
  return false;
}

/** An engine's own word is better than an answer on the port, which could come from whoever took it before. */
async function hasStarted(started: GuardedProcess, { engine, endpoint }: Place): Promise<boolean> {
  if (engine.saysWhenReady !== undefined) return started.output().includes(engine.saysWhenReady);
  return fetch(endpoint).then(
    () => true,
    () => false,
  );
}

function startFailure(engine: Engine, started: GuardedProcess): Error {
  return new Error(`${engine.name} did not start: ${started.output().trim() || 'it said nothing'}`);
}

function running(
  started: GuardedProcess,
  { engine, endpoint, options }: Place & { options: EmbeddedDynamoOptions },
): EmbeddedDynamo {
  started.forgetOutput();
  const onDeath = options.onDeath ?? throwIt;
  started.onEnd(() => onDeath(new EngineDied(`${engine.name} at ${endpoint} ended by itself. Start again.`)));
  return { endpoint, engine: engine.name, stop: () => started.kill() };
}

function throwIt(error: EngineDied): never {
  throw error;
}
