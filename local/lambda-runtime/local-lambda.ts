import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A bundle, just as it is uploaded, and what its Lambda is told. */
export interface LambdaSetting {
  readonly name: string;
  /** The unpacked bundle. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMillis: number;
}

/** What an invocation came to: its handler's answer, or its error as Lambda reports it. */
export type Invoked =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly errorType: string; readonly errorMessage: string };

export interface LocalLambda {
  /** From the start of the process until its handler was ready for the first event. */
  readonly readyMillis: number;
  invoke(event: unknown): Promise<Invoked>;
  /** All that it wrote, as its log would have it. */
  log(): string;
  stop(): Promise<void>;
}

/** The bundle did not come as far as its handler. */
export class LambdaInitError extends Error {
  override readonly name = 'LambdaInitError';
}

const BOOTSTRAP = fileURLToPath(new URL('bootstrap.js', import.meta.url));
const VERSION = '/2018-06-01/runtime/';

/**
 * Runs a bundle behind the Lambda Runtime API, in a process that has nothing of ours but what a Lambda has. IAM, memory
 * and the freeze between events are not imitated.
 */
export async function startLambda(setting: LambdaSetting): Promise<LocalLambda> {
  const api = new RuntimeApi();
  await api.listen();
  const start = performance.now();
  const child = startBootstrap(setting, api.address());
  let log = '';
  const keep = (chunk: string) => (log += chunk);
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  child.once('exit', () => api.childEnded());
  const failure = await api.untilReady();
  const readyMillis = performance.now() - start;
  const stop = () => end(child, api);
  if (failure) {
    await stop();
    throw new LambdaInitError(`${setting.name} did not start: ${failure}\n${log}`);
  }
  return { readyMillis, invoke: (event) => api.invoke(event, setting.timeoutMillis), log: () => log, stop };
}

function startBootstrap({ name, folder, environment }: LambdaSetting, api: string): ChildProcess {
  return spawn(process.execPath, [BOOTSTRAP], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      ...{ AWS_LAMBDA_RUNTIME_API: api, LAMBDA_TASK_ROOT: folder, _HANDLER: 'index.handler' },
      ...{ AWS_LAMBDA_FUNCTION_NAME: name, AWS_REGION: 'us-east-1', TZ: ':UTC' },
      ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', AWS_SESSION_TOKEN: 'local' },
    },
  });
}

async function end(child: ChildProcess, api: RuntimeApi): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  child.kill('SIGKILL');
  await ended;
  await api.close();
}

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly deadline: number;
  readonly settle: (invoked: Invoked) => void;
}

/** One sandbox's side of the API: it asks for the next event, and answers for the one before. */
class RuntimeApi {
  readonly #server: Server = createServer((request, response) => void this.#receive(request, response));
  readonly #ready = Promise.withResolvers<string | undefined>();
  #asking: ServerResponse | undefined;
  #waiting: Invocation | undefined;
  #current: Invocation | undefined;

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Why it never was, where it never was. */
  untilReady(): Promise<string | undefined> {
    return this.#ready.promise;
  }

  async invoke(event: unknown, timeoutMillis: number): Promise<Invoked> {
    const { promise, resolve } = Promise.withResolvers<Invoked>();
    this.#waiting = { id: randomUUID(), event, deadline: Date.now() + timeoutMillis, settle: resolve };
    const timer = setTimeout(() => resolve(failed('Sandbox.Timedout', 'the time limit was reached')), timeoutMillis);
    this.#hand();
    const invoked = await promise;
    clearTimeout(timer);
    return invoked;
  }

  childEnded(): void {
    this.#ready.resolve('its process ended');
    (this.#current ?? this.#waiting)?.settle(failed('Runtime.ExitError', 'the process ended'));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').slice(VERSION.length);
    if (path === 'invocation/next') {
      this.#asking = response;
      this.#ready.resolve(undefined);
      this.#hand();
      return;
    }
    const body = await textOf(request);
    response.writeHead(202).end();
    if (path === 'init/error') this.#ready.resolve(body);
    else if (path.endsWith('/response')) this.#current?.settle({ ok: true, answer: JSON.parse(body) });
    else this.#current?.settle({ ok: false, ...JSON.parse(body) });
  }

  #hand(): void {
    if (!this.#asking || !this.#waiting) return;
    this.#current = this.#waiting;
    this.#waiting = undefined;
    const { id, event, deadline } = this.#current;
    this.#asking.writeHead(200, {
      'lambda-runtime-aws-request-id': id,
      'lambda-runtime-deadline-ms': String(deadline),
      'content-type': 'application/json',
    });
    this.#asking.end(JSON.stringify(event));
    this.#asking = undefined;
  }
}

function failed(errorType: string, errorMessage: string): Invoked {
  return { ok: false, errorType, errorMessage };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
