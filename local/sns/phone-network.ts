import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duration, Instant } from '../../core/time/units.ts';
import type { Phones } from '../phones.ts';
import type { TopicMessage } from './account.ts';
import { Account } from './account.ts';
import { perform } from './actions.ts';
import type { FaultOrder } from './faults.ts';
import type { OptOuts } from './opt-outs.ts';
import type { Receipt, ReceiptListener, Receipts } from './receipts.ts';

/** SNS and the phones behind it, on this machine. */
export interface PhoneNetwork {
  /** For the SDK's SNS client, unmodified. */
  readonly endpoint: string;
  readonly phones: Phones;
  readonly optedOut: OptOuts;
  readonly receipts: Receipts;
  /** What was published to topics, oldest first. */
  readonly topicMessages: readonly TopicMessage[];
  /** The next texts meet this fault. */
  fail(order: FaultOrder): void;
  /** Returns the way to stop listening. */
  onReceipt(listener: ReceiptListener): () => void;
  /** Hands over the receipts that are due by then. */
  releaseReceipts(until: Instant): Promise<readonly Receipt[]>;
  stop(): Promise<void>;
}

export interface PhoneNetworkOptions {
  readonly now: () => Instant;
  /** From a text to its receipt; 20 seconds when absent. */
  readonly receiptAfter?: Duration;
  /** False: only failures are told, as with SNS's `DeliveryStatusSuccessSamplingRate` of 0. */
  readonly receiptsOfSuccess?: boolean;
}

export async function startPhoneNetwork(options: PhoneNetworkOptions): Promise<PhoneNetwork> {
  const { now, receiptAfter, receiptsOfSuccess } = options;
  const account = new Account(now, {
    ...(receiptAfter !== undefined && { after: receiptAfter }),
    ...(receiptsOfSuccess !== undefined && { ofSuccess: receiptsOfSuccess }),
  });
  const { phones, optedOut, receipts, topicMessages, faults } = account;
  const server = await listen(account);
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    ...{ phones, optedOut, receipts, topicMessages },
    fail: (order) => faults.add(order),
    onReceipt: (listener) => receipts.onReceipt(listener),
    releaseReceipts: (until) => receipts.release(until),
    stop: () => close(server),
  };
}

async function listen(account: Account): Promise<Server> {
  // A client that sends on an idle connection just as we close it would take that for a lost text: never close one.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => receive({ request, response, account }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly account: Account;
}

/** Four times what the longest message can take, escaped. */
const REQUEST_CHARACTERS_MAX = 1024 * 1024;

function receive({ request, response, account }: Exchange): void {
  let form = '';
  request.setEncoding('utf8').on('data', (chunk: string) => {
    form += chunk;
    if (form.length > REQUEST_CHARACTERS_MAX) request.destroy();
  });
  request.on('end', () => answer(response, form, account));
}

function answer(response: ServerResponse, form: string, account: Account): void {
  const answered = perform(new URLSearchParams(form), account);
  if (answered === 'no-answer') response.destroy();
  else response.writeHead(answered.status, { 'content-type': 'text/xml' }).end(answered.xml);
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
