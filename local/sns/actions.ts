import type { Account } from './account.ts';
import { isPhone, readPublish } from './publish-request.ts';
import type { Answer, Query, Result } from './query.ts';
import { readList, readMap, refused, required, success } from './query.ts';
import { invalidParameter, Refusal, refusalOf, unknownAction } from './refusal.ts';
import { TOPIC_ACTIONS } from './topic-actions.ts';

type Action = (query: Query, account: Account) => Result | 'no-answer';

const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['Publish', publish],
  ['CheckIfPhoneNumberIsOptedOut', checkOptOut],
  ['ListPhoneNumbersOptedOut', listOptOuts],
  ['OptInPhoneNumber', optIn],
  ['GetSMSAttributes', getAttributes],
  ['SetSMSAttributes', setAttributes],
  ...TOPIC_ACTIONS,
]);

/** Does what the form asks. What SNS would refuse is an answer too; any other error is ours, and is thrown. */
export function perform(query: Query, account: Account): Answer | 'no-answer' {
  try {
    const name = required(query, 'Action');
    const action = ACTIONS.get(name);
    if (!action) throw unknownAction(name);
    const result = action(query, account);
    return result === 'no-answer' ? result : success(name, result);
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

function publish(query: Query, account: Account): Result | 'no-answer' {
  const request = readPublish(query);
  if (request.kind === 'topic') return { MessageId: account.topics.publish(request) };
  const { kind: _, senderId: __, ...text } = request;
  const taken = account.take({ ...text, by: 'sns' });
  if (taken.answer === 'refused') throw refusalOf(taken.why, request.to);
  return taken.answer === 'nothing' ? 'no-answer' : { MessageId: taken.messageId };
}

function checkOptOut(query: Query, { optedOut }: Account): Result {
  return { isOptedOut: String(optedOut.has(readPhone(query))) };
}

function listOptOuts(query: Query, { optedOut }: Account): Result {
  const { phones, nextToken } = optedOut.page(query.get('nextToken') ?? undefined);
  return { phoneNumbers: phones, nextToken };
}

function optIn(query: Query, { optedOut }: Account): Result {
  optedOut.optIn(readPhone(query));
  return {};
}

function getAttributes(query: Query, { attributes }: Account): Result {
  return { attributes: attributes.get(readList(query, 'attributes')) };
}

function setAttributes(query: Query, { attributes }: Account): Result {
  attributes.set(readMap(query, 'attributes'));
  return {};
}

function readPhone(query: Query): string {
  const phone = required(query, 'phoneNumber');
  if (!isPhone(phone)) throw invalidParameter(`phoneNumber Reason: ${phone} is not a phone number`);
  return phone;
}
