import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '../access/acknowledge.ts';
import { acknowledgeWide } from '../access/wide-statement.ts';
import { deadLetterQueue, maySendTo } from '../queues.ts';
import type { Beside } from './bundle.ts';
import { bundled } from './bundled-code.ts';

/** The Node that package.json pins; a test compares them. */
const RUNTIME = Runtime.NODEJS_24_X;

/** What every Lambda states of itself. There is no default: each is decided, and argued where it is not plain. */
export interface JobFacts {
  /** Its folder under lambdas/. */
  readonly name: string;
  readonly description: string;
  readonly memoryMiB: number;
  readonly timeout: Duration;
  /** Its share of the account's concurrency, where shares are reserved. */
  readonly concurrency: number;
  /** How often AWS hands an event over again that was not worked off, and for how long. */
  readonly retries: { readonly times: 0 | 1 | 2; readonly within: Duration };
  /** How long an event is kept that was not worked off all the same. */
  readonly deadLettersKept: Duration;
  readonly environment: Readonly<Record<string, string>>;
  /** What it may do besides writing its own log and its own dead letters. */
  readonly may: readonly PolicyStatement[];
  /** What it reads as files. */
  readonly beside?: Beside;
}

/** Where a Lambda lives. */
export interface Home {
  /** Begins every physical name: `between-visits-prod`. */
  readonly prefix: string;
  readonly key: IKey;
  readonly reservesConcurrency: boolean;
}

/** One Lambda with all that is its own: role, policy, log and dead letters. */
export class JobFunction extends Construct {
  readonly name: string;
  readonly lambda: Lambda;

  constructor(scope: Construct, id: string, { home, facts }: { home: Home; facts: JobFacts }) {
    super(scope, id);
    this.name = `${home.prefix}-${facts.name}`;
    const log = ownLog(this, home.key);
    const kept = facts.deadLettersKept;
    const deadLetters = deadLetterQueue(this, { name: `${this.name}-dead-letters`, key: home.key, kept });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const statements = [mayWrite(log), ...maySendTo(deadLetters, home.key), ...facts.may];
    const description = `What ${facts.name} may do, and nothing besides`;
    const policy = new ManagedPolicy(this, 'Policy', { description, roles: [role], statements });
    acknowledgeWide(policy, statements);
    this.lambda = new Lambda(this, 'Function', {
      functionName: this.name,
      description: facts.description,
      code: bundled(facts.name, facts.beside),
      handler: 'index.handler',
      runtime: RUNTIME,
      architecture: Architecture.ARM_64,
      memorySize: facts.memoryMiB,
      timeout: facts.timeout,
      environment: { ...facts.environment },
      logGroup: log,
      // Nothing but the policy above: the construct would add statements of its own.
      role: role.withoutPolicyUpdates(),
      deadLetterQueue: deadLetters,
      retryAttempts: facts.retries.times,
      maxEventAge: facts.retries.within,
      ...(home.reservesConcurrency ? { reservedConcurrentExecutions: facts.concurrency } : {}),
    });
    this.lambda.node.addDependency(policy);
    acknowledgeChoices(this.lambda, home);
  }
}

/** CloudFormation makes up the name, so that a log outlives its Lambda and does not stand in the way of the next. */
function ownLog(scope: Construct, encryptionKey: IKey): LogGroup {
  const retention = RetentionDays.ONE_YEAR;
  return new LogGroup(scope, 'Log', { encryptionKey, retention, removalPolicy: RemovalPolicy.RETAIN });
}

function mayWrite(log: LogGroup): PolicyStatement {
  return new PolicyStatement({
    sid: 'OwnLog',
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    // The group and the streams in it, whose names AWS makes up.
    resources: [log.logGroupArn],
  });
}

function acknowledgeChoices(lambda: Lambda, { reservesConcurrency }: Home): void {
  acknowledge(lambda, {
    'HIPAA.Security-LambdaInsideVPC':
      'It takes no connection, and speaks only to services of AWS, over TLS and with its own role. A network of our ' +
      'own would guard nothing more, and its endpoints would cost more than all else together.',
  });
  if (reservesConcurrency) return;
  acknowledge(lambda, {
    'HIPAA.Security-LambdaConcurrency':
      'A new account has ten executions at once in all, of which none can be reserved. docs/deploy.md says when to ' +
      'ask for more and set reserveConcurrency.',
  });
}
