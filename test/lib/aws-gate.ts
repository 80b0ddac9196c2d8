import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allows, type Statement } from './statements.ts';

/** What stands behind the gate. */
export interface Behind {
  readonly dynamo: string;
  readonly sns: string;
  /** Objects of S3, by `bucket/key`. */
  readonly objects: Map<string, string>;
  /** The secret that every Lambda reads which may, by its version's stage. */
  readonly secret: Readonly<Record<string, string>>;
  /** What CloudFormation was told. */
  readonly answers: { readonly Status: string; readonly Reason?: string; readonly PhysicalResourceId: string }[];
}

interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly method: string;
}

/** An action on a resource, as IAM names them. */
type Act = readonly [action: string, resource: string];

/**
 * AWS as one Lambda meets it: each call is let through if the Lambda's own policy, read from the template, allows it,
 * and is refused as IAM refuses it if not.
 */
export class AwsGate {
  /** What was asked for and allowed. */
  readonly used = new Set<string>();
  readonly refused: string[] = [];
  readonly #server: Server = createServer((incoming, response) => void this.#receive(incoming, response));
  readonly #behind: Behind;
  readonly #may: readonly Statement[];

  constructor(behind: Behind, may: readonly Statement[]) {
    this.#behind = behind;
    this.#may = may;
  }

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this.address();
  }

  address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #receive(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url: path = '/', headers, method = 'GET' } = incoming;
    let body = '';
    for await (const chunk of incoming.setEncoding('utf8')) body += chunk;
    const asked = { path, headers, body, method };
    // A signature says for which service it is: Credential=<id>/<day>/<region>/<service>/aws4_request.
    const service = headers.authorization?.split('/')[3];
    const refused = actsOf(service, asked).filter((act) => !this.#lets(act));
    if (refused.length > 0) return refuse(response, service);
    if (service === undefined) this.#behind.answers.push(JSON.parse(body));
    if (service === 's3') return this.#object(asked, response);
    if (service === undefined) return void response.writeHead(200).end();
    if (service === 'secretsmanager') return this.#secretValue(body, response);
    passOn(asked, service === 'sns' ? this.#behind.sns : this.#behind.dynamo, response);
  }

  #lets([action, resource]: Act): boolean {
    const isAllowed = allows(this.#may, action, resource);
    if (isAllowed) this.used.add(action);
    else this.refused.push(`${action} on ${resource}`);
    return isAllowed;
  }

  #secretValue(body: string, response: ServerResponse): void {
    const { SecretId, VersionStage = 'AWSCURRENT' } = JSON.parse(body) as SecretRequest;
    const SecretString = this.#behind.secret[VersionStage];
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    if (SecretString === undefined) response.writeHead(400).end('{"__type":"ResourceNotFoundException"}');
    else response.writeHead(200).end(JSON.stringify({ ARN: SecretId, SecretString, VersionStages: [VersionStage] }));
  }

  #object({ path, method, body }: Asked, response: ServerResponse): void {
    const name = objectIn(path);
    if (method === 'PUT') {
      this.#behind.objects.set(name, body);
      response.writeHead(200).end();
      return;
    }
    const text = this.#behind.objects.get(name);
    const mayList = allows(this.#may, 's3:ListBucket', `arn:aws:s3:::${name.split('/')[0]}`);
    response.writeHead(text === undefined ? (mayList ? 404 : 403) : 200).end(text);
  }
}

interface SecretRequest {
  readonly SecretId: string;
  readonly VersionStage?: string;
}

const ACCOUNT = 'us-east-1:123456789012';

function actsOf(service: string | undefined, asked: Asked): Act[] {
  if (service === 'dynamodb') return tableActs(asked);
  if (service === 'sns') return [topicAct(new URLSearchParams(asked.body))];
  if (service === 'secretsmanager') {
    const [, operation = ''] = String(asked.headers['x-amz-target']).split('.');
    return [[`secretsmanager:${operation}`, (JSON.parse(asked.body) as SecretRequest).SecretId]];
  }
  if (service === 's3') {
    return [[asked.method === 'PUT' ? 's3:PutObject' : 's3:GetObject', `arn:aws:s3:::${objectIn(asked.path)}`]];
  }
  return [];
}

/** The parts of DynamoDB's requests that say what they touch. */
interface TableRequest {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly RequestItems?: Record<string, unknown>;
  readonly TransactItems?: readonly Record<string, { readonly TableName: string }>[];
  readonly Statements?: readonly { readonly Statement: string }[];
}

function tableActs({ headers, body }: Asked): Act[] {
  const [, operation = ''] = String(headers['x-amz-target']).split('.');
  const { TableName, IndexName, RequestItems, TransactItems, Statements } = JSON.parse(body) as TableRequest;
  if (Statements) return Statements.map(({ Statement }) => statementAct(Statement));
  if (TransactItems) {
    return TransactItems.flatMap((item) =>
      Object.entries(item).map(([kind, of]): Act => [`dynamodb:${kind}Item`, table(of.TableName)]),
    );
  }
  if (RequestItems) return Object.keys(RequestItems).map((name): Act => [`dynamodb:${operation}`, table(name)]);
  const index = IndexName ? `/index/${IndexName}` : '';
  return [[`dynamodb:${operation}`, `${table(TableName ?? '')}${index}`]];
}

/** PartiQL has actions of its own: `UPDATE "name" …` is PartiQLUpdate. */
function statementAct(text: string): Act {
  const [, verb = '', name = ''] = /^(INSERT|UPDATE|DELETE|SELECT)\b[^"]*"([^"]+)"/.exec(text) ?? [];
  return [`dynamodb:PartiQL${verb[0]}${verb.slice(1).toLowerCase()}`, table(name)];
}

function table(name: string): string {
  return `arn:aws:dynamodb:${ACCOUNT}:table/${name}`;
}

/** A phone is its own resource, and a subscription is none. */
function topicAct(form: URLSearchParams): Act {
  const name = form.get('Name');
  const made = name === null ? '*' : `arn:aws:sns:${ACCOUNT}:${name}`;
  return [`sns:${form.get('Action')}`, form.get('PhoneNumber') ?? form.get('TopicArn') ?? made];
}

function objectIn(path: string): string {
  return decodeURIComponent(path.slice(1).split('?')[0] ?? '');
}

function refuse(response: ServerResponse, service: string | undefined): void {
  const isJson = service === 'dynamodb' || service === 'secretsmanager';
  const said = isJson
    ? '{"__type":"com.amazon.coral.service#AccessDeniedException","message":"not authorized"}'
    : '<ErrorResponse><Error><Code>AuthorizationError</Code><Message>not authorized</Message></Error></ErrorResponse>';
  response.writeHead(isJson ? 400 : 403).end(said);
}

function passOn({ headers, body, method, path }: Asked, to: string, response: ServerResponse): void {
  const passed = request(to + path, { method, headers: { ...headers, host: new URL(to).host } }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.destroy());
  passed.end(body);
}
