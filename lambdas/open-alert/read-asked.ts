import type { LambdaFunctionURLEvent } from 'aws-lambda';

/** What whoever follows a link, or uses a form of its page, wants. */
export interface Asked {
  readonly code: string;
  readonly wants: 'to-see' | 'to-take' | 'to-end' | 'nothing';
  readonly note: string;
}

/** Four times what the longest note takes as a form writes it; a longer body is no form of ours. */
const BODY_LENGTH_MAX = 40_000;

/** A body is only looked at when the page's own form sent it. */
export function readAsked(event: LambdaFunctionURLEvent): Asked {
  const code = event.rawPath.slice(1);
  const { method } = event.requestContext.http;
  if (method === 'GET' || method === 'HEAD') return { code, wants: 'to-see', note: '' };
  const form = method === 'POST' ? formIn(event) : undefined;
  const wants = form?.get('do');
  if (wants === 'take') return { code, wants: 'to-take', note: '' };
  if (wants === 'end') return { code, wants: 'to-end', note: plain(form?.get('note') ?? '') };
  return { code, wants: 'nothing', note: '' };
}

function formIn({ body = '', isBase64Encoded }: LambdaFunctionURLEvent): URLSearchParams | undefined {
  if (body.length > BODY_LENGTH_MAX) return undefined;
  return new URLSearchParams(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body);
}

/** A form ends its lines as networks do. */
function plain(note: string): string {
  return note.replaceAll('\r\n', '\n').trim();
}
