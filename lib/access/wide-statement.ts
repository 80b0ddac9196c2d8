import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, type PolicyStatementProps } from 'aws-cdk-lib/aws-iam';
import { flattenCfnReference } from 'cdk-nag/lib/utils/flatten-cfn-reference.js';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** A statement that cannot name each resource, with the reason. Any other with a `*` stops the synth. */
export class WideStatement extends PolicyStatement {
  readonly why: string;

  constructor(why: string, props: PolicyStatementProps) {
    super(props);
    this.why = why;
  }
}

/** Lets a policy's wide statements pass, each resource for the reason that stands with it. */
export function acknowledgeWide(policy: Construct, statements: readonly PolicyStatement[]): void {
  const wide = statements.filter((each) => each instanceof WideStatement);
  for (const { why, resources } of wide) {
    for (const resource of resources) {
      const finding = flattenCfnReference(Stack.of(policy).resolve(resource));
      acknowledge(policy, { [`AwsSolutions-IAM5[Resource::${finding}]`]: why });
    }
  }
}
