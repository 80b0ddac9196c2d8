import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type STAGES, SYNTHESISED } from './synthesise.js';

export type StageName = keyof typeof STAGES;
export const ACCOUNT = '123456789012';
export const REGION = 'us-east-1';

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly DependsOn?: string | readonly string[];
}

export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: string } }>>;
}

/** A resource with all that it refers to written out, as an account would have it. */
export interface Made<Properties = Record<string, unknown>> {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
}

export function only<T>([first, ...rest]: readonly T[]): T {
  if (first === undefined || rest.length > 0) throw new Error(`one was expected, and there are ${rest.length + 1}`);
  return first;
}

/** The stacks of a stage, as they would be deployed. */
export class SynthesisedStage {
  readonly folder: string;
  readonly templates: ReadonlyMap<string, Template>;

  constructor(stage: StageName) {
    this.folder = join(process.env[SYNTHESISED] ?? '', stage);
    const files = readdirSync(this.folder).filter((name) => name.endsWith('.template.json'));
    this.templates = new Map(
      files.map((name) => [
        name.slice(0, -'.template.json'.length),
        JSON.parse(readFileSync(join(this.folder, name), 'utf8')) as Template,
      ]),
    );
  }

  get stacks(): string[] {
    return [...this.templates.keys()];
  }

  /** Every resource of a type (or all), with its references written out. */
  made<Properties = Record<string, unknown>>(type?: string): Made<Properties>[] {
    return this.resources(type).map(({ stack, id, resource }) => ({
      ...{ stack, id, type: resource.Type },
      properties: this.resolved(stack, resource.Properties ?? {}) as Properties,
    }));
  }

  resources(type?: string): { readonly stack: string; readonly id: string; readonly resource: Resource }[] {
    return [...this.templates].flatMap(([stack, { Resources }]) =>
      Object.entries(Resources)
        .filter(([, resource]) => type === undefined || resource.Type === type)
        .map(([id, resource]) => ({ stack, id, resource })),
    );
  }

  /** The folder of a Lambda's bundle, by the name of its asset. */
  bundle(s3Key: string): string {
    return join(this.folder, `asset.${s3Key.replace(/\.zip$/, '')}`);
  }

  resolved(stack: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.resolved(stack, each));
    if (typeof value !== 'object' || value === null) return value;
    const [[name, argument] = ['', undefined], more] = Object.entries(value);
    if (more === undefined && name in FUNCTIONS) {
      return this.#functionOf(stack, name, this.#isRaw(name) ? argument : this.resolved(stack, argument));
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.resolved(stack, each)]));
  }

  #isRaw(name: string): boolean {
    return name === 'Ref' || name === 'Fn::GetAtt';
  }

  #functionOf(stack: string, name: string, argument: unknown): unknown {
    if (name === 'Ref') return this.#ref(stack, String(argument));
    if (name === 'Fn::GetAtt') return this.#attribute(stack, argument as [string, string]);
    if (name === 'Fn::ImportValue') return this.#imported(String(argument));
    if (name === 'Fn::Join') return (argument as [string, unknown[]])[1].join((argument as [string])[0]);
    if (name === 'Fn::Select') return (argument as [number, unknown[]])[1][Number((argument as [number])[0])];
    return String((argument as [string, string])[1]).split((argument as [string])[0]);
  }

  #ref(stack: string, id: string): string {
    const pseudo = PSEUDO[id];
    if (pseudo) return pseudo;
    const { Type, Properties } = this.#resource(stack, id);
    const name = this.resolved(
      stack,
      NAMES.map((each) => Properties[each]).find((each) => each !== undefined),
    );
    const known = typeof name === 'string' ? name : id;
    return REFERS_BY_ARN.includes(Type) ? this.#arn(Type, known) : known;
  }

  #attribute(stack: string, [id, attribute]: [string, string]): string {
    const { Type } = this.#resource(stack, id);
    if (attribute === 'FunctionUrl') return `https://${id.toLowerCase()}.lambda-url.${REGION}.on.aws/`;
    if (attribute !== 'Arn' && attribute !== 'TopicName' && attribute !== 'QueueName')
      throw new Error(`${Type} ${attribute}`);
    const name = this.#ref(stack, id);
    return attribute === 'Arn' ? this.#arn(Type, name) : name;
  }

  #arn(type: string, name: string): string {
    const arn = ARNS[type];
    if (!arn) throw new Error(`no ARN is known for ${type}`);
    return arn(name);
  }

  #imported(name: string): unknown {
    for (const [stack, { Outputs = {} }] of this.templates) {
      const found = Object.values(Outputs).find(({ Export }) => Export?.Name === name);
      if (found) return this.resolved(stack, found.Value);
    }
    throw new Error(`nothing exports ${name}`);
  }

  #resource(stack: string, id: string): Resource {
    const resource = this.templates.get(stack)?.Resources[id];
    if (!resource) throw new Error(`${stack} refers to ${id}, which is not there`);
    return resource;
  }
}

const FUNCTIONS: Readonly<Record<string, true>> = {
  ...{ Ref: true, 'Fn::GetAtt': true, 'Fn::ImportValue': true, 'Fn::Join': true },
  ...{ 'Fn::Select': true, 'Fn::Split': true },
};

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** The properties that hold physical names, of which a resource has one. */
export const NAMES = [
  ...['TableName', 'FunctionName', 'QueueName', 'TopicName', 'BucketName', 'LogGroupName', 'AlarmName'],
  ...['DashboardName', 'AliasName', 'RoleName', 'ConfigurationSetName', 'Name', 'ManagedPolicyName'],
];

/** What `Ref` gives of these is their ARN. */
const REFERS_BY_ARN = ['AWS::SNS::Topic', 'AWS::IAM::ManagedPolicy', 'AWS::SecretsManager::Secret'];

const arnOf = (service: string, before = '', after = '') => {
  return (name: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${before}${name}${after}`;
};

const ARNS: Readonly<Record<string, (name: string) => string>> = {
  'AWS::DynamoDB::Table': arnOf('dynamodb', 'table/'),
  'AWS::Lambda::Function': arnOf('lambda', 'function:'),
  'AWS::SQS::Queue': arnOf('sqs'),
  'AWS::SNS::Topic': arnOf('sns'),
  'AWS::KMS::Key': arnOf('kms', 'key/'),
  'AWS::Logs::LogGroup': arnOf('logs', 'log-group:', ':*'),
  'AWS::SecretsManager::Secret': arnOf('secretsmanager', 'secret:', '-AbCdEf'),
  'AWS::Events::Rule': arnOf('events', 'rule/'),
  'AWS::S3::Bucket': (name) => `arn:aws:s3:::${name}`,
  'AWS::IAM::Role': (name) => `arn:aws:iam::${ACCOUNT}:role/${name}`,
  'AWS::IAM::ManagedPolicy': (name) => `arn:aws:iam::${ACCOUNT}:policy/${name}`,
};
