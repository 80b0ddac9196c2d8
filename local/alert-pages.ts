import type { Context, LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
import { type Answered, type Asked, type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

type Handler = (event: LambdaFunctionURLEvent, context: Context) => Promise<LambdaFunctionURLResult>;

/** Alerts open on this machine as behind a Function URL on AWS, by the same handler. */
export function startAlertPages(handler: Handler): Promise<LoopbackServer> {
  return startLoopbackServer(async (asked) => answered(await handler(urlEvent(asked), {} as Context)));
}

function answered(result: LambdaFunctionURLResult): Answered {
  if (typeof result === 'string') return { status: 200, headers: {}, body: result };
  const { statusCode: status = 200, headers = {}, body = '' } = result;
  return { status, headers: headers as Record<string, string>, body };
}

/** What a Function URL hands over, in payload format 2.0: forms come in base64. */
export function urlEvent({ method, path, body, headers }: Asked): LambdaFunctionURLEvent {
  const [rawPath = '/', rawQueryString = ''] = path.split('?');
  const domainName = String(headers.host ?? '127.0.0.1');
  return {
    ...{ version: '2.0', routeKey: '$default', rawPath, rawQueryString },
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    requestContext: {
      ...{ accountId: 'anonymous', apiId: 'local', domainName, domainPrefix: 'local', requestId: 'local' },
      ...{ routeKey: '$default', stage: '$default', time: '', timeEpoch: 0 },
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
    },
    ...(body === '' ? {} : { body: Buffer.from(body).toString('base64') }),
    isBase64Encoded: body !== '',
  };
}
