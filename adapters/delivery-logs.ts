import { gunzipSync } from 'node:zlib';
import type { Receipt } from '../core/sending/receipt.ts';
import { readSnsReceipt, type SnsDeliveryLog } from './sns-receipt.ts';

/** What CloudWatch Logs hands to a subscription: lines of a log, packed. */
export interface PackedLogLines {
  readonly awslogs: { readonly data: string };
}

interface LogLines {
  readonly messageType: string;
  readonly logEvents: readonly { readonly message: string }[];
}

/** The receipts among lines of SNS's delivery logs. CloudWatch's own test of the subscription holds none. */
export function deliveriesIn({ awslogs }: PackedLogLines): Receipt[] {
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
