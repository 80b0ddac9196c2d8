import { randomUUID } from 'node:crypto';
import type { Context, EventBridgeEvent } from 'aws-lambda';
import { tableDefinition } from '../adapters/dynamo/table.ts';
import { openTable } from '../adapters/dynamo/table-client.ts';
import { endUserMessagingSender } from '../adapters/end-user-messaging/sender.ts';
import { readTextEvent } from '../adapters/end-user-messaging/text-event.ts';
import { snsOptOuts } from '../adapters/sns/opt-outs.ts';
import { snsPager } from '../adapters/sns/pager.ts';
import { readSnsReceipt } from '../adapters/sns/receipt.ts';
import { snsSender } from '../adapters/sns/sender.ts';
import { makeWorld } from '../adapters/world.ts';
import type { Receipt } from '../core/sending/receipt.ts';
import { isoInstant } from '../core/time/iso.ts';
import type { Instant } from '../core/time/units.ts';
import { type PagingReport, pageStaff } from '../jobs/alerts/page-staff.ts';
import type { Clock } from '../jobs/ports/clock.ts';
import type { Sender } from '../jobs/ports/sender.ts';
import type { Watch } from '../jobs/ports/watch.ts';
import type { World } from '../jobs/ports/world.ts';
import { recordReceipt } from '../jobs/record-receipt/record-receipt.ts';
import type { RunReport } from '../jobs/send-due-texts/run-report.ts';
import { openAlertPipe } from '../lambdas/open-alert/pipe.ts';
import { receiveReplyPipe } from '../lambdas/receive-reply/pipe.ts';
import { sendDueTextsPipe } from '../lambdas/send-due-texts/pipe.ts';
import { startAlertPages } from './alert-pages.ts';
import { DueTimes } from './due-times.ts';
import { createTable } from './dynamo/create-table.ts';
import { type Meter, meter } from './dynamo/meter.ts';
import { type EmbeddedDynamo, startEmbeddedDynamo } from './embedded-dynamo.ts';
import { LOCAL_ACCESS } from './local-access.ts';
import { OnTheirWay } from './on-their-way.ts';
import { ownLinks } from './own-links.ts';
import type { ReceivedText } from './phones.ts';
import { QuickHandler } from './quick-handler.ts';
import { type PhoneNetwork, startPhoneNetwork } from './sns/phone-network.ts';

/** The whole product on this machine: table, phones, and the same jobs and handlers that AWS runs. */
export interface LocalStage {
  readonly world: World;
  readonly network: PhoneNetwork;
  /** What DynamoDB charged so far. */
  readonly meter: Meter;
  readonly dynamoEndpoint: string;
  readonly tableName: string;
  /** The link that staff were given last. */
  lastLink(): string | undefined;
  /** The next moment at which a tick finds a plan due. */
  nextDue(): Instant | undefined;
  /** Runs the sending Lambda once, in this world or in another one made from it. */
  tick(world?: World): Promise<RunReport>;
  /** Pages staff for every alert whose page is due, in this world or in another one made from it. */
  pageStaff(world?: World): Promise<PagingReport>;
  /** The texts that reached a patient's or helper's phone, as they do, each with the id under which it was sent. */
  onText(listener: (text: ReceivedText & { readonly id: string }) => void): void;
  /** Records the delivery receipts that have come by now, or come until then. */
  takeReceipts(until?: Instant): Promise<void>;
  /** The table's answer to the next write is lost on its way, and the SDK asks again. */
  loseAnswer(): void;
  stop(): Promise<void>;
}

export interface StageOptions {
  readonly clock: Clock;
  readonly watch: Watch;
  /** False where no text can be unsure: then a receipt of a delivery changes nothing. */
  readonly receiptsOfSuccess?: boolean;
  /** Which service sends; SNS when absent. */
  readonly sender?: SendingService;
  /** Whether the links of pages open, in a browser on this machine. */
  readonly opensAlerts?: boolean;
  /** Holds the stage's table, beside those of other stages, and outlives it; one of its own when absent. */
  readonly dynamo?: EmbeddedDynamo;
  /** Runs what the outside hands over: once, in the stage's own world, when absent. */
  readonly invoke?: Invoke;
}

/** `about` is the provider's id of the text of which a receipt speaks. */
export type Invoke = (
  of: 'reply' | 'receipt',
  work: (world: World) => Promise<unknown>,
  about?: string,
) => Promise<unknown>;

export type SendingService = 'sns' | 'end-user-messaging';

const TABLE_NAME = 'between-visits-local';
const STAFF_TOPICS = 'arn:aws:sns:us-east-1:000000000000:between-visits-local-';
/** The time limit of the sending Lambda; the stack sets the same. */
const RUN_SECONDS = 60;

export async function startLocalStage(options: StageOptions): Promise<LocalStage> {
  const { clock, watch, receiptsOfSuccess = true, sender: service = 'sns', opensAlerts = false } = options;
  const dynamo = options.dynamo ?? (await startEmbeddedDynamo());
  const tableName = options.dynamo ? `${TABLE_NAME}-${randomUUID()}` : TABLE_NAME;
  const onTheirWay = new OnTheirWay();
  const network = await startPhoneNetwork({
    ...{ now: () => clock.now(), receiptsOfSuccess },
    // A story's faults are those of patients' texts.
    isSpared: (text) => onTheirWay.isToStaff(text),
  });
  await createTable(dynamo.endpoint, tableDefinition(tableName));
  const carrier = new QuickHandler();
  const table = openTable(tableName, { ...UNSIGNED_ACCESS, endpoint: dynamo.endpoint, requestHandler: carrier });
  const sender = onTheirWay.noting(senderOf(service, network, clock));
  const dueTimes = new DueTimes();
  const sns = { ...LOCAL_ACCESS, requestHandler: PATIENT, endpoint: network.endpoint };
  const pager = snsPager(sns, { prefix: STAFF_TOPICS, sender, clock });
  const alertPages = opensAlerts ? await startAlertPages((event, of) => openAlertPipe(world)(event, of)) : undefined;
  const links = ownLinks({ table, clock, endpoint: alertPages?.endpoint });
  const parts = { table, sender, pager, links, optOuts: snsOptOuts(sns), clock, watch };
  const world = dueTimes.noting(makeWorld(parts));
  const invoke: Invoke = options.invoke ?? ((_, work) => work(world));
  network.phones.onReply(async (event) => {
    await invoke('reply', (within) => receiveReplyPipe(within)(event, context()));
  });
  const recording: Promise<unknown>[] = [];
  hearReceipts(network, (receipt) => {
    recording.push(invoke('receipt', (within) => recordReceipt(within, receipt), receipt.providerId));
  });
  return {
    world,
    network,
    meter: meter(table.client),
    dynamoEndpoint: dynamo.endpoint,
    tableName,
    lastLink: () => links.last(),
    pageStaff: (within = world) => pageStaff(within),
    nextDue: () => dueTimes.earliest(),
    tick: (within = world) => sendDueTextsPipe(within)(scheduledEvent(clock.now()), context()),
    onText: (listener) => {
      network.phones.onText((text) => {
        if (!onTheirWay.isToStaff(text)) listener({ ...text, id: onTheirWay.idOf(text) });
      });
    },
    async takeReceipts(until = clock.now()) {
      await network.releaseReceipts(until);
      await network.releaseEvents(until);
      await Promise.all(recording.splice(0));
    },
    loseAnswer: () => carrier.loseAnswer(),
    async stop() {
      table.client.destroy();
      await alertPages?.stop();
      await network.stop();
      if (!options.dynamo) await dynamo.stop();
    },
  };
}

/** Of both services. */
function hearReceipts(network: PhoneNetwork, record: (receipt: Receipt) => void): void {
  network.onReceipt((receipt) => record(readSnsReceipt(receipt)));
  network.onEvent((event) => {
    const receipt = readTextEvent(JSON.stringify(event));
    if (receipt) record(receipt);
  });
}

function senderOf(service: SendingService, network: PhoneNetwork, clock: Clock): Sender {
  const access = { ...UNSIGNED_ACCESS, requestHandler: PATIENT };
  if (service === 'sns') return snsSender({ ...access, endpoint: network.endpoint });
  return endUserMessagingSender({ ...access, endpoint: network.smsVoiceEndpoint }, { clock });
}

/** A busy machine is no lost answer: the local network always answers, or breaks off at once. */
const PATIENT = { connectionTimeout: 60_000, requestTimeout: 60_000 };

/** The services here want a signature and check none; making real ones takes a tenth of a rehearsal's time. */
const UNSIGNED = {
  async sign<Request extends { readonly headers: Record<string, string> }>(request: Request): Promise<Request> {
    request.headers['authorization'] = 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=none';
    request.headers['x-amz-date'] = '20000101T000000Z';
    return request;
  },
};

const UNSIGNED_ACCESS = { ...LOCAL_ACCESS, signer: UNSIGNED };

/** What EventBridge Scheduler hands over; the job reads the clock, not the event. */
function scheduledEvent(now: Instant): EventBridgeEvent<'Scheduled Event', object> {
  return {
    version: '0',
    id: 'local',
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: '000000000000',
    time: isoInstant(now),
    region: 'us-east-1',
    resources: [],
    detail: {},
  };
}

function context(): Context {
  return { getRemainingTimeInMillis: () => RUN_SECONDS * 1000, awsRequestId: 'local' } as Context;
}
