import type { SynthesisedStage } from './synthesised.ts';

/** One statement of a policy, written out. */
export interface Statement {
  /** Whose it is: the role that has it, or the resource that it opens. */
  readonly of: string;
  readonly kind: 'role' | 'resource' | 'trust';
  readonly sid: string;
  readonly effect: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** All but these, in place of `resources`. */
  readonly notResources: readonly string[];
  readonly principal?: unknown;
  readonly condition?: unknown;
}

interface Raw {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource?: string | string[];
  readonly NotResource?: string | string[];
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

interface Document {
  readonly Statement: Raw[];
}

/** Every statement that a stage's stacks bring, whatever policy it stands in. */
export function statementsOf(stage: SynthesisedStage): Statement[] {
  return stage.made().flatMap(({ type, id, properties }) => {
    const read = (kind: Statement['kind'], document: unknown) =>
      (document as Document).Statement.map((raw) => statement({ kind, of: id }, raw));
    if (type === 'AWS::IAM::Role') return read('trust', properties['AssumeRolePolicyDocument']);
    if (type === 'AWS::IAM::ManagedPolicy') return read('role', properties['PolicyDocument']);
    if (type === 'AWS::KMS::Key') return read('resource', properties['KeyPolicy']);
    return properties['PolicyDocument'] ? read('resource', properties['PolicyDocument']) : [];
  });
}

/** What the role of a Lambda may do. */
export function permissionsOf(stage: SynthesisedStage, roleArn: string): Statement[] {
  const role = roleArn.slice(roleArn.lastIndexOf('/') + 1);
  const policies = stage.made<{ Roles: string[] }>('AWS::IAM::ManagedPolicy');
  const ids = policies.filter(({ properties }) => properties.Roles.includes(role)).map(({ id }) => id);
  return statementsOf(stage).filter(({ kind, of }) => kind === 'role' && ids.includes(of));
}

/** Whether the statements let an action through: allowed by one, and denied by none. Conditions are taken as met. */
export function allows(statements: readonly Statement[], action: string, resource: string): boolean {
  const speaking = statements.filter(
    ({ actions, resources, notResources }) =>
      actions.some((each) => matches(each, action)) &&
      (resources.some((each) => matches(each, resource)) ||
        (notResources.length > 0 && !notResources.some((each) => matches(each, resource)))),
  );
  return speaking.some(({ effect }) => effect === 'Allow') && !speaking.some(({ effect }) => effect === 'Deny');
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(text);
}

function statement(of: Pick<Statement, 'of' | 'kind'>, raw: Raw): Statement {
  const { Sid = '', Effect, Action, Resource = [], NotResource = [], Principal, Condition } = raw;
  return {
    ...of,
    ...{ sid: Sid, effect: Effect, actions: [Action].flat(), resources: [Resource].flat() },
    notResources: [NotResource].flat(),
    ...(Principal ? { principal: Principal } : {}),
    ...(Condition ? { condition: Condition } : {}),
  };
}
