import { Pool } from 'undici';

interface Asked {
  readonly hostname: string;
  readonly port?: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string | Uint8Array;
}

const CONNECTIONS_MAX = 50;

/**
 * What carries the requests of an SDK client to a service on this machine. Of a call to the embedded table the SDK's own
 * carrier takes more processor time than the table does: it sets timers against a network that is not there.
 */
export class QuickHandler {
  #pool: Pool | undefined;
  #answersLost = 0;

  /** The answer to one more write is lost on its way: the SDK asks again, for all that it knows nothing was done. */
  loseAnswer(): void {
    this.#answersLost += 1;
  }

  async handle({ hostname, port, method, path, headers, body }: Asked) {
    this.#pool ??= new Pool(`http://${hostname}:${port}`, { connections: CONNECTIONS_MAX });
    const answer = await this.#pool.request({ method: method as 'POST', path, headers, body: body ?? null });
    const { statusCode } = answer;
    const response = { statusCode, headers: headersOf(answer.headers), body: await answer.body.bytes() };
    if (this.#answersLost > 0 && isWrite(headers)) {
      this.#answersLost -= 1;
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    }
    return { response };
  }

  /** The clients ask for these; nothing can be set. */
  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): object {
    return {};
  }

  destroy(): void {
    void this.#pool?.destroy();
  }
}

const WRITES = /\.(?:PutItem|UpdateItem|DeleteItem|TransactWriteItems|BatchExecuteStatement)$/;

function isWrite(headers: Asked['headers']): boolean {
  return WRITES.test(headers['x-amz-target'] ?? '');
}

function headersOf(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
