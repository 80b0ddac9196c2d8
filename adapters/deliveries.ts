import { gunzipSync } from 'node:zlib';
import type { Receipt } from '../core/sending/receipt.ts';
import { readSnsReceipt, type SnsDeliveryLog } from './sns-receipt.ts';
import { readTextEvent } from './text-event.ts';

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

/** The receipts that were handed over, whichever service sent the texts. */
export function deliveriesIn(told: PackedLogLines | TopicNotice): Receipt[] {
  return 'awslogs' in told ? fromLogs(told) : told.Records.flatMap(({ Sns }) => readTextEvent(Sns.Message) ?? []);
}

/** CloudWatch's own test of the subscription holds none. */
function fromLogs({ awslogs }: PackedLogLines): Receipt[] {
  const { messageType, logEvents } = read(gunzipSync(Buffer.from(awslogs.data, 'base64')).toString()) as LogLines;
  if (messageType !== 'DATA_MESSAGE') return [];
  return logEvents.map(({ message }) => readSnsReceipt(read(message) as SnsDeliveryLog));
}

/** The parser's own error quotes what it read, which here holds phones. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('a line of the delivery logs cannot be read');
  }
}
