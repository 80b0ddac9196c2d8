import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnPermission, FunctionUrl, FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from '../access/acknowledge.ts';
import type { JobFunction } from '../jobs/job-function.ts';

/** What a Lambda needs that makes links, or opens them. */
export interface LinkSigning {
  readonly environment: Readonly<Record<string, string>>;
  readonly may: readonly PolicyStatement[];
}

const SECRET_LENGTH = 64;

/**
 * The secret by which links to alerts are signed. It can be made again at any time: links that are on their way then
 * open nothing, and the next page brings new ones. Nobody knows its name but those who use it.
 */
export function linkSecret(scope: Construct, key: IKey): LinkSigning {
  const secret = new CfnSecret(scope, 'LinkSecret', {
    description: 'Signs the links by which staff open alerts',
    kmsKeyId: key.keyArn,
    generateSecretString: { passwordLength: SECRET_LENGTH, excludePunctuation: true },
  });
  const turnedByHand =
    'A person turns it (docs/deploy.md): it opens nothing outside this stage, a link that it signed is good for three ' +
    'days at the most, and a Lambda that could turn it would be one more that may write it.';
  acknowledge(secret, {
    'AwsSolutions-SMG4': turnedByHand,
    'HIPAA.Security-SecretsManagerRotationEnabled': turnedByHand,
  });
  return { environment: { BETWEEN_VISITS_LINK_SECRET: secret.ref }, may: mayRead(secret.ref, key) };
}

function mayRead(secret: string, key: IKey): PolicyStatement[] {
  return [
    new PolicyStatement({ sid: 'LinkSecret', actions: ['secretsmanager:GetSecretValue'], resources: [secret] }),
    new PolicyStatement({
      sid: 'DecryptLinkSecret',
      actions: ['kms:Decrypt'],
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `secretsmanager.${Aws.REGION}.amazonaws.com` } },
    }),
  ];
}

/** Where a Lambda is reached from any browser: who has no link that it signed learns nothing there. */
export function openToAll(scope: Construct, { lambda }: JobFunction): string {
  const { url } = new FunctionUrl(scope, 'AlertUrl', { function: lambda, authType: FunctionUrlAuthType.NONE });
  for (const opening of lambda.node.children.filter((child) => child instanceof CfnPermission)) {
    acknowledge(opening, {
      'HIPAA.Security-LambdaFunctionPublicAccessProhibited':
        'A staff member’s phone has no identity of AWS’s. The signed link is what lets in, and the Lambda asks for it ' +
        'before it reads anything of a patient; docs/decisions/0012-alert-links.md.',
    });
  }
  return url;
}
