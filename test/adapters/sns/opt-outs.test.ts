import { snsOptOuts } from '../../../adapters/sns/opt-outs.ts';
import { LOCAL_ACCESS } from '../../../local/local-access.ts';
import { startLoopbackServer } from '../../../local/loopback-server.ts';

const MARIA = '+12065550123';

/** What SNS answers to each call. */
async function refusing<Answer>(
  { status, code, message }: { readonly status: number; readonly code: string; readonly message: string },
  use: (optOuts: ReturnType<typeof snsOptOuts>) => Promise<Answer>,
): Promise<Answer> {
  const body = `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
  const sns = await startLoopbackServer(() => ({ status, headers: { 'content-type': 'text/xml' }, body }));
  try {
    return await use(snsOptOuts({ ...LOCAL_ACCESS, endpoint: sns.endpoint, maxAttempts: 1 }));
  } finally {
    await sns.stop();
  }
}

test('a log that shows the error shows what is to be mended, and no phone', async () => {
  const message = `User: arn:aws:sts::1:role is not authorized to perform: SNS:OptInPhoneNumber on resource: ${MARIA}`;
  const refusal = { status: 403, code: 'AuthorizationError', message };
  const error = await refusing(refusal, (sns) => sns.optIn(MARIA).catch((thrown: unknown) => thrown));
  expect(error).toMatchObject({
    ...{ name: 'AuthorizationErrorException', $metadata: expect.objectContaining({ httpStatusCode: 403 }) },
    message: expect.stringContaining('not authorized to perform: SNS:OptInPhoneNumber'),
  });
  const { stack } = error as Error;
  expect(stack).toContain('not authorized');
  expect(`${JSON.stringify(error)} ${String(error)} ${stack}`).not.toContain('2065550123');
});

test('a phone that came off the list lately is one that may not yet', async () => {
  const refusal = { status: 400, code: 'InvalidParameter', message: `Cannot opt in right now, latest was ${MARIA}` };
  expect(await refusing(refusal, (sns) => sns.optIn(MARIA))).toBe(false);
});
