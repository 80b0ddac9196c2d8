import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A service on this machine, for the SDK's clients. */
export interface LoopbackServer {
  readonly endpoint: string;
  stop(): Promise<void>;
}

type Answering = (asked: Asked) => Answered | 'no-answer' | Promise<Answered | 'no-answer'>;

/** Listens on this machine only. `no-answer` ends the connection, as a time-out does, only sooner. */
export async function startLoopbackServer(answer: Answering): Promise<LoopbackServer> {
  // A client that sends on an idle connection just as we close it would take that for a lost text: never close one.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => receive(request, response, answer));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => close(server) };
}

/** Four times what the longest message can take, escaped. */
const REQUEST_CHARACTERS_MAX = 1024 * 1024;

function receive(request: IncomingMessage, response: ServerResponse, answer: Answering): void {
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => {
    body += chunk;
    if (body.length > REQUEST_CHARACTERS_MAX) request.destroy();
  });
  request.on('end', async () => {
    const { method = 'GET', url: path = '/', headers } = request;
    const answered = await answer({ method, path, headers, body });
    if (answered === 'no-answer') response.destroy();
    else response.writeHead(answered.status, answered.headers).end(answered.body);
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
