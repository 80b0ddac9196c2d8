import { type Answered, startLoopbackServer } from '../../local/loopback-server.ts';
import { HARBOR, type Ran, run } from './stage.ts';

interface Refused {
  readonly status: number;
  readonly name: string;
  readonly says: string;
  readonly because: string;
}

const SECRET = 'Maria +12065550123';

test.each<Refused>([
  { status: 400, name: 'AccessDeniedException', says: 'refused', because: 'a policy lacks the action' },
  { status: 400, name: 'ExpiredTokenException', says: 'refused', because: 'the night was longer than the session' },
  { status: 400, name: 'KMSAccessDeniedException', says: 'refused', because: 'the key of the table is not theirs' },
  { status: 403, name: 'OptInRequired', says: 'refused', because: 'whatever its name, it is not allowed' },
  { status: 400, name: 'ThrottlingException', says: 'is too busy or out', because: 'it asks to be left alone' },
  { status: 503, name: 'ServiceUnavailable', says: 'is too busy or out', because: 'that night AWS has a fault itself' },
  {
    status: 500,
    name: 'InternalServerError',
    says: 'is too busy or out',
    because: 'that night AWS has a fault itself',
  },
])('DynamoDB that answers $status $name $says: $because', async ({ status, name, says }) => {
  const body = JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: SECRET });
  const answer = { status, headers: { 'content-type': 'application/x-amz-json-1.0' }, body };
  const ran = await against(answer, (endpoint) => ['alerts', '--table', 'visits', '--endpoint', endpoint]);
  expectOneLine(ran, `DynamoDB at http://127.0.0.1 ${says} (${name}).`);
});

test.each<Refused>([
  { status: 400, name: 'InvalidToken', says: 'refused', because: 'half a session was copied' },
  { status: 403, name: 'RequestTimeTooSkewed', says: 'refused', because: 'the clock of this machine is wrong' },
  { status: 400, name: 'KMS.DisabledException', says: 'refused', because: 'somebody turned the key off' },
  { status: 500, name: 'InternalError', says: 'is too busy or out', because: 'that night AWS has a fault itself' },
])('S3 that answers $status $name $says: $because', async ({ status, name, says }) => {
  const body = `<?xml version="1.0"?><Error><Code>${name}</Code><Message>${SECRET}</Message></Error>`;
  const answer = { status, headers: { 'content-type': 'application/xml' }, body };
  const ran = await against(answer, (endpoint) => ['publish', HARBOR, '--bucket', 'settings', '--endpoint', endpoint]);
  expectOneLine(ran, `S3 at http://127.0.0.1 ${says} (${name}).`);
});

/** Runs a command against a service that answers whatever it is asked with the same. */
async function against(answer: Answered, args: (endpoint: string) => readonly string[]): Promise<Ran> {
  const service = await startLoopbackServer(() => answer);
  try {
    return await run(args(service.endpoint));
  } finally {
    await service.stop();
  }
}

/** Its first sentence, and of what the service said its name alone. */
function expectOneLine({ status, stdout, stderr }: Ran, starts: string): void {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.replace(/(127\.0\.0\.1):\d+/, '$1').startsWith(starts)).toBe(true);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).not.toContain(SECRET);
}
