import { gunzipSync } from 'node:zlib';
import type { Receipt } from '../core/sending/receipt.ts';
import { readTextEvent } from './end-user-messaging/text-event.ts';
import { readSnsReceipt, type SnsDeliveryLog } from './sns/receipt.ts';

/** What CloudWatch Logs hands to a subscription: lines of SNS's delivery logs, packed. */
export interface PackedLogLines {
  readonly awslogs: { readonly data: string };
}

/** What a topic hands over: End User Messaging's events. */
export interface TopicNotice {
  readonly Records: readonly { readonly Sns: { readonly Message: string } }[];
}

interface LogLines {
  readonly messageType: string;
  readonly logEvents: readonly { readonly message: string }[];
}

export interface Deliveries {
  readonly receipts: readonly Receipt[];
  /** How many lines or events could not be read. They take no other along. */
  readonly unreadable: number;
}

/** The receipts that were handed over, whichever service sent the texts. */
export function deliveriesIn(told: PackedLogLines | TopicNotice): Deliveries {
  if (!('awslogs' in told)) return allRead(told.Records, ({ Sns }) => readTextEvent(Sns.Message));
  return allRead(linesIn(told), ({ message }) => readSnsReceipt(read(message) as SnsDeliveryLog));
}

/** Why one cannot be read is said by nobody: the errors of parsers quote what they read, which here holds phones. */
function allRead<Told>(told: readonly Told[], readOne: (one: Told) => Receipt | undefined): Deliveries {
  const receipts: Receipt[] = [];
  let unreadable = 0;
  for (const one of told) {
    try {
      const receipt = readOne(one);
      if (receipt) receipts.push(receipt);
    } catch {
      unreadable += 1;
    }
  }
  return { receipts, unreadable };
}

/** CloudWatch's own test of the subscription holds none. */
function linesIn({ awslogs }: PackedLogLines): LogLines['logEvents'] {
  const { messageType, logEvents } = read(gunzipSync(Buffer.from(awslogs.data, 'base64')).toString()) as LogLines;
  return messageType === 'DATA_MESSAGE' ? logEvents : [];
}

/** The parser's own error quotes what it read, which here holds phones. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('a line of the delivery logs cannot be read');
  }
}
