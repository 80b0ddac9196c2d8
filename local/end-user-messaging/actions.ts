import type { Answered, Asked } from '../loopback-server.ts';
import type { Account } from '../sns/account.ts';
import { SmsVoiceRefusal, smsVoiceRefusal, unknownOperation } from './refusal.ts';
import { readTextMessage } from './send-text-message.ts';

const NAMESPACE = 'com.amazonaws.pinpointsmsvoicev2';
const TYPE = { 'content-type': 'application/x-amz-json-1.0' };

/** Does what a request in AWS's JSON protocol asks. What the service would refuse is an answer too. */
export function answerSmsVoice({ headers, body }: Asked, account: Account): Answered | 'no-answer' {
  try {
    const [, operation = ''] = String(headers['x-amz-target']).split('.');
    if (operation !== 'SendTextMessage') throw unknownOperation(operation);
    const taken = account.take(readTextMessage(JSON.parse(body)));
    if (taken.answer === 'refused') throw smsVoiceRefusal(taken.why);
    if (taken.answer === 'nothing') return 'no-answer';
    return { status: 200, headers: TYPE, body: JSON.stringify({ MessageId: taken.messageId }) };
  } catch (error) {
    if (error instanceof SmsVoiceRefusal) return refused(error);
    throw error;
  }
}

function refused({ type, status, message, details }: SmsVoiceRefusal): Answered {
  return {
    status,
    headers: { ...TYPE, 'x-amzn-errortype': type },
    body: JSON.stringify({ __type: `${NAMESPACE}#${type}`, Message: message, ...details }),
  };
}
