import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Version {
  readonly id: string;
  readonly bytes: Buffer;
}

/** What S3 does with objects in versioned buckets, as far as ours is used. */
export class Objects {
  readonly #versions = new Map<string, Version[]>();

  /** By `bucket/key`, in the order in which they came. */
  names(): string[] {
    return [...this.#versions.keys()];
  }

  put(name: string, content: string | Buffer): string {
    const id = randomUUID();
    this.#versions.set(name, [...(this.#versions.get(name) ?? []), { id, bytes: Buffer.from(content) }]);
    return id;
  }

  text(name: string): string | undefined {
    return this.#last(name)?.bytes.toString();
  }

  answer({ method, url = '/' }: Pick<IncomingMessage, 'method' | 'url'>, body: Buffer, response: ServerResponse): void {
    const name = objectIn(url);
    if (method === 'PUT') {
      response.writeHead(200, { 'x-amz-version-id': this.put(name, body), etag: '"x"' }).end();
      return;
    }
    const found = this.#last(name);
    if (found) {
      response.writeHead(200, { 'x-amz-version-id': found.id, 'content-length': found.bytes.length });
      response.end(method === 'HEAD' ? undefined : found.bytes);
      return;
    }
    const error = '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>it is not there</Message></Error>';
    response.writeHead(404, { 'content-type': 'application/xml' }).end(method === 'HEAD' ? undefined : error);
  }

  #last(name: string): Version | undefined {
    return this.#versions.get(name)?.at(-1);
  }
}

/** `/bucket/clinics/harbor.yaml?x-id=GetObject` is `bucket/clinics/harbor.yaml`. */
export function objectIn(path: string): string {
  return decodeURIComponent(path.slice(1).split('?')[0] ?? '');
}

export interface LocalBucket {
  readonly endpoint: string;
  readonly objects: Objects;
  stop(): Promise<void>;
}

/** S3 on this machine. `onPut` hears of each object that was put, as a notice of S3 would say it. */
export async function startLocalBucket(onPut: (name: string) => void = () => undefined): Promise<LocalBucket> {
  const objects = new Objects();
  const server = createServer((request, response) => void receive(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, objects, stop: () => close(server) };

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    objects.answer(request, body, response);
    if (request.method === 'PUT') onPut(objectIn(request.url ?? '/'));
  }
}

export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return unchunked(Buffer.concat(chunks), request.headers);
}

/** The SDK sends some bodies in signed chunks, `<size>;…\r\n<bytes>\r\n`, the last of which is empty. */
function unchunked(body: Buffer, headers: IncomingMessage['headers']): Buffer {
  if (!String(headers['content-encoding']).includes('aws-chunked')) return body;
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.subarray(at, end).toString(), 16);
    if (size === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
