import { gzipSync } from 'node:zlib';
import type { EventBridgeEvent, LambdaFunctionURLEvent, SNSEvent } from 'aws-lambda';
import { openTable, type Table } from '../../adapters/dynamo/table-client.ts';
import { signedLinks } from '../../adapters/links/signed-links.ts';
import { nothingLeaves } from '../../adapters/nothing-leaves.ts';
import { snsSender } from '../../adapters/sns/sender.ts';
import { systemClock } from '../../adapters/system-clock.ts';
import { makeWorld } from '../../adapters/world.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { hours, minus, minutes, plus } from '../../core/time/units.ts';
import type { World } from '../../jobs/ports/world.ts';
import { createTable } from '../../local/dynamo/create-table.ts';
import { type EmbeddedDynamo, startEmbeddedDynamo } from '../../local/embedded-dynamo.ts';
import { type Invoked, type LocalLambda, startLambda } from '../../local/lambda-runtime/local-lambda.ts';
import { LOCAL_ACCESS } from '../../local/local-access.ts';
import { VirtualClock } from '../../local/rehearsal/virtual-clock.ts';
import { type PhoneNetwork, startPhoneNetwork } from '../../local/sns/phone-network.ts';
import { AwsGate, type Behind } from './aws-gate.ts';
import { permissionsOf } from './statements.ts';
import { type Made, SynthesisedStage } from './synthesised.ts';

interface LambdaProperties {
  readonly FunctionName: string;
  readonly Code: { readonly S3Key: string };
  readonly Environment?: { readonly Variables: Record<string, string> };
  readonly Timeout: number;
  readonly Role: string;
}

/** As Secrets Manager holds it after it was turned once. */
const SECRET = { AWSCURRENT: 'the secret of links', AWSPREVIOUS: 'the one before' };

interface Running {
  readonly lambda: LocalLambda;
  readonly gate: AwsGate;
}

/**
 * A stage as it stands after a deploy: the table that its template describes, and its Lambdas, each from the bundle
 * that would be uploaded and with just the rights of its own policy.
 */
export class DeployedStage {
  readonly synthesised: SynthesisedStage;
  readonly network: PhoneNetwork;
  /** Yesterday until it is moved: what is entered now was entered in time. */
  readonly clock: VirtualClock;
  /** Past the Lambdas, with all rights. */
  readonly world: World;
  readonly table: Table;
  readonly behind: Behind;
  readonly #dynamo: EmbeddedDynamo;
  readonly #running = new Map<string, Running>();

  private constructor(
    synthesised: SynthesisedStage,
    parts: { dynamo: EmbeddedDynamo; network: PhoneNetwork; clock: VirtualClock },
  ) {
    const { dynamo, network, clock } = parts;
    this.synthesised = synthesised;
    this.network = network;
    this.clock = clock;
    this.#dynamo = dynamo;
    this.table = openTable(tableIn(synthesised).TableName, { ...LOCAL_ACCESS, endpoint: dynamo.endpoint });
    const sender = snsSender({ ...LOCAL_ACCESS, endpoint: network.endpoint });
    this.world = makeWorld({ ...nothingLeaves, table: this.table, sender, clock });
    this.behind = { dynamo: dynamo.endpoint, sns: network.endpoint, objects: new Map(), secret: SECRET, answers: [] };
  }

  static async start(): Promise<DeployedStage> {
    const synthesised = new SynthesisedStage('prod');
    const clock = new VirtualClock(minus(systemClock.now(), hours(24)));
    const network = await startPhoneNetwork({ now: () => clock.now() });
    const dynamo = await startEmbeddedDynamo();
    await createTable(dynamo.endpoint, tableIn(synthesised));
    return new DeployedStage(synthesised, { dynamo, network, clock });
  }

  /** Hands an event to a Lambda, in the sandbox that it had before, if it had one. */
  async invoke(name: string, event: unknown): Promise<Invoked> {
    return (await this.running(name)).lambda.invoke(event);
  }

  async running(name: string): Promise<Running> {
    const known = this.#running.get(name);
    if (known) return known;
    const { FunctionName, Code, Environment, Timeout, Role } = this.lambda(name).properties;
    const gate = new AwsGate(this.behind, permissionsOf(this.synthesised, Role));
    const endpoint = await gate.listen();
    const lambda = await startLambda({
      name: FunctionName,
      folder: this.synthesised.bundle(Code.S3Key),
      environment: { ...Environment?.Variables, AWS_ENDPOINT_URL: endpoint },
      timeoutMillis: Timeout * 1000,
    });
    this.#running.set(name, { lambda, gate });
    return { lambda, gate };
  }

  lambda(name: string): Made<LambdaProperties> {
    const made = this.synthesised.made<LambdaProperties>('AWS::Lambda::Function');
    const found = made.find(({ properties }) => properties.FunctionName.endsWith(`-${name}`));
    if (!found) throw new Error(`there is no Lambda ${name}`);
    return found;
  }

  /** What a Lambda's policy lets it do with a service. */
  rights(name: string, service: 'dynamodb' | 'sns'): Set<string> {
    const statements = permissionsOf(this.synthesised, this.lambda(name).properties.Role);
    return new Set(statements.flatMap(({ actions }) => actions.filter((each) => each.startsWith(`${service}:`))));
  }

  /** The message that a phone writes, as it comes from the two-way topic. */
  async replyFrom(phone: string, text: string): Promise<SNSEvent> {
    const { promise, resolve } = Promise.withResolvers<SNSEvent>();
    const stop = this.network.phones.onReply(resolve);
    await this.network.phones.reply(phone, text);
    stop();
    return promise;
  }

  /** A link's code for a staff member, signed by the stage's own secret or by the one before. */
  async codeFor(alert: Alert, staff: string, stage: keyof typeof SECRET = 'AWSCURRENT'): Promise<string> {
    const secrets = { newest: async () => SECRET[stage], before: async () => undefined };
    const links = signedLinks({ table: this.table, secrets, address: 'https://x/', clock: systemClock });
    return (await links.linkTo(alert, staff)).slice('https://x/'.length);
  }

  /** The receipts that have come, as CloudWatch Logs hands over lines of a log. */
  async receipts(): Promise<object> {
    const receipts = await this.network.releaseReceipts(plus(this.clock.now(), minutes(1)));
    return packed(receipts.map((receipt) => JSON.stringify(receipt)));
  }

  async stop(): Promise<void> {
    for (const { lambda, gate } of this.#running.values()) {
      await lambda.stop();
      await gate.close();
    }
    this.table.client.destroy();
    await this.network.stop();
    await this.#dynamo.stop();
  }
}

function tableIn(stage: SynthesisedStage) {
  const [made] = stage.made<Parameters<typeof createTable>[1] & { TableName: string }>('AWS::DynamoDB::Table');
  if (!made) throw new Error('the stage has no table');
  const { TableName, KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } = made.properties;
  return { TableName, KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode };
}

/** What EventBridge Scheduler hands over when the schedule says nothing else. */
export function tickEvent(): EventBridgeEvent<'Scheduled Event', string> {
  return {
    ...{ version: '0', id: 'f5d1cd2c-b7b7-4d8b-8a53-8b4f47a0a1a1', 'detail-type': 'Scheduled Event' },
    ...{ source: 'aws.scheduler', account: '123456789012', region: 'us-east-1' },
    time: '2026-03-02T17:00:00Z',
    resources: ['arn:aws:scheduler:us-east-1:123456789012:schedule/default/between-visits-prod-send-due-texts'],
    detail: '{}',
  };
}

/** What S3 tells of an upload, as the queue hands it over. */
export function uploadEvent(bucket: string, key: string) {
  return queued({ Records: [upload(bucket, key)] });
}

/** What S3 says to a queue that is new to it. */
export function queueTestEvent(bucket: string) {
  return queued({ Service: 'Amazon S3', Event: 's3:TestEvent', Time: '2026-03-02T17:00:00.000Z', Bucket: bucket });
}

function upload(bucket: string, key: string) {
  return {
    ...{ eventVersion: '2.1', eventSource: 'aws:s3', awsRegion: 'us-east-1', eventName: 'ObjectCreated:Put' },
    ...{ eventTime: '2026-03-02T17:00:00.000Z', userIdentity: { principalId: 'AWS:AIDA' } },
    ...{
      requestParameters: { sourceIPAddress: '192.0.2.1' },
      responseElements: { 'x-amz-request-id': 'C3D13FE58DE4C810' },
    },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'uploads',
      bucket: { name: bucket, ownerIdentity: { principalId: 'A3NL1KOZZKExample' }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key,
        size: 600,
        eTag: 'b1946ac92492d2347c6235b4d2611184',
        versionId: 'IYV3p45BT0ac8hjHg1houSdS1a',
        sequencer: '0055AED6DCD90281E5',
      },
    },
  };
}

function queued(body: object) {
  return {
    Records: [
      {
        ...{ messageId: '059f36b4-87a3-44ab-83d2-661975830a7d', receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a' },
        ...{ body: JSON.stringify(body), attributes: { ApproximateReceiveCount: '1' }, messageAttributes: {} },
        ...{ md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3', eventSource: 'aws:sqs', awsRegion: 'us-east-1' },
        eventSourceARN: 'arn:aws:sqs:us-east-1:123456789012:between-visits-prod-uploads',
      },
    ],
  };
}

/** What CloudFormation asks of a custom resource. */
export function deployEvent(properties: Readonly<Record<string, unknown>>, more: object = {}) {
  return {
    ...{ RequestType: 'Create', RequestId: 'unique', ResponseURL: 'http://127.0.0.1:1', ServiceToken: 'arn' },
    ...{ StackId: 'arn:aws:cloudformation:us-east-1:123456789012:stack/s/g', LogicalResourceId: 'Files' },
    ...{ ResourceType: 'Custom::Files', ResourceProperties: { ServiceToken: 'arn', ...properties } },
    ...more,
  };
}

/**
 * What a Function URL hands over, in payload format 2.0:
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html#urls-payloads.
 */
export function urlEvent(path: string, form?: Readonly<Record<string, string>>): LambdaFunctionURLEvent {
  const host = 'abcdefghijklmnopqrstuvwxyz012345.lambda-url.us-east-1.on.aws';
  const method = form ? 'POST' : 'GET';
  return {
    ...{ version: '2.0', routeKey: '$default', rawPath: path, rawQueryString: '' },
    headers: {
      ...{ host, 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1', 'user-agent': 'Mozilla/5.0' },
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' } : {}),
    },
    requestContext: {
      ...{ accountId: 'anonymous', apiId: host.slice(0, 32), domainName: host, domainPrefix: host.slice(0, 32) },
      ...{ requestId: '059f36b4-87a3-44ab-83d2-661975830a7d', routeKey: '$default', stage: '$default' },
      ...{ time: '02/Mar/2026:17:00:00 +0000', timeEpoch: 1_772_470_800_000 },
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'Mozilla/5.0' },
    },
    ...(form ? { body: Buffer.from(new URLSearchParams(form).toString()).toString('base64') } : {}),
    isBase64Encoded: form !== undefined,
  };
}

/** Lines of a log, as CloudWatch Logs packs them for a subscription. */
export function packed(messages: readonly string[]): object {
  const lines = {
    ...{ messageType: 'DATA_MESSAGE', owner: '123456789012', logStream: '1' },
    logGroup: 'sns/us-east-1/123456789012/DirectPublishToPhoneNumber',
    subscriptionFilters: ['between-visits'],
    logEvents: messages.map((message, index) => ({ id: String(index), timestamp: 1_772_470_800_000, message })),
  };
  return { awslogs: { data: gzipSync(JSON.stringify(lines)).toString('base64') } };
}
