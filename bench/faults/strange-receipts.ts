import { gzipSync } from 'node:zlib';
import type { CloudWatchLogsEvent, Context, SNSEvent } from 'aws-lambda';
import { isoToMillisecond } from '../../core/time/iso.ts';
import { hours, type Instant, minus, plus } from '../../core/time/units.ts';
import { ReceiptsLeftError, recordDeliveryPipe } from '../../lambdas/record-delivery/pipe.ts';
import type { Scene } from '../../local/rehearsal/scene.ts';
import { ALL_PHONES } from './story-words.ts';

const NONSENSE = [
  '',
  '{',
  '{}',
  'null',
  '[1]',
  '"+12065550123"',
  '{"notification":{},"delivery":{},"status":"SUCCESS"}',
];
const STRANGER = '+12065550188';
/** Of such a time none of our texts can be. */
const LONG = hours(96);

/**
 * Receipts of texts that are none of ours, such as those of a stage beside this one, and nonsense, through the handler that
 * AWS runs. What cannot be read is an error in the end, with an alarm; it must change nothing.
 */
export async function strangeReceipts({ stage: { world }, clock }: Scene): Promise<void> {
  const now = clock.now();
  const record = recordDeliveryPipe(world);
  for (const event of [logged(now), published()]) {
    await record(event, {} as Context).catch((error: unknown) => {
      if (!(error instanceof ReceiptsLeftError)) throw error;
    });
  }
}

function logged(now: Instant): CloudWatchLogsEvent {
  const lines = [...ALL_PHONES, STRANGER].flatMap((phone) => [
    line(phone, minus(now, LONG)),
    line(phone, plus(now, LONG)),
  ]);
  const logEvents = [...NONSENSE, ...lines].map((message) => ({ message }));
  const packed = JSON.stringify({ messageType: 'DATA_MESSAGE', logEvents });
  return { awslogs: { data: gzipSync(packed).toString('base64') } };
}

function line(destination: string, at: Instant): string {
  const timestamp = isoToMillisecond(at).replace('T', ' ').replace('Z', '');
  const delivery = { destination, providerResponse: 'Phone number is opted out' };
  return JSON.stringify({ notification: { messageId: `other-${timestamp}`, timestamp }, delivery, status: 'FAILURE' });
}

function published(): SNSEvent {
  const event = {
    ...{ eventType: 'TEXT_DELIVERED', isFinal: true, messageId: 'other-1', destinationPhoneNumber: ALL_PHONES[0] },
    ...{ messageRequestTimestamp: 1_772_474_400_000 },
    context: {
      clinic: 'harbor',
      plan: 'p9',
      text: 'p9/v1/two-hours/x',
      attempt: '1',
      claimedAt: '2026-03-02T18:00:00Z',
    },
  };
  const Records = [...NONSENSE, JSON.stringify(event)].map((Message) => ({ Sns: { Message } }));
  return { Records } as SNSEvent;
}
