import type { MessageAttribute, Query } from './query.ts';
import { readMessageAttributes } from './query.ts';
import type { Refusal } from './refusal.ts';
import { invalidNumber, invalidParameter, missingValue } from './refusal.ts';
import { SMS_TYPES, type SmsType } from './sms-attributes.ts';

/** What Publish was asked to do, checked as SNS checks it. */
export type PublishRequest = TextRequest | TopicRequest;

export interface TextRequest {
  readonly kind: 'text';
  readonly to: string;
  readonly body: string;
  /** The origination number, where one was named. */
  readonly from?: string;
  readonly senderId?: string;
  /** The account's default when absent. */
  readonly smsType?: SmsType;
  readonly maxPriceUsd?: number;
}

export interface TopicRequest {
  readonly kind: 'topic';
  readonly topicArn: string;
  readonly subject?: string;
  readonly message: string;
  /** By which subscriptions filter. */
  readonly attributes: ReadonlyMap<string, string>;
}

export function readPublish(query: Query): PublishRequest {
  const phone = query.get('PhoneNumber');
  const topicArn = query.get('TopicArn') ?? query.get('TargetArn');
  if (phone !== null && topicArn !== null) throw invalidParameter('PhoneNumber Reason: a topic was named as well');
  if (phone !== null) return readText(query, phone);
  if (topicArn !== null) return readTopic(query, topicArn);
  throw invalidParameter('TopicArn or TargetArn Reason: no value for required parameter');
}

const E164 = /^\+[1-9]\d{6,14}$/;
const TEXT_CHARACTERS_MAX = 1_600;

function readText(query: Query, to: string): TextRequest {
  if (!isPhone(to)) throw invalidNumber(to);
  const body = readMessage(query);
  if ([...body].length > TEXT_CHARACTERS_MAX) throw invalidParameter('Message Reason: it is too long for a text');
  return { kind: 'text', to, body, ...readTextAttributes(readMessageAttributes(query)) };
}

export function isPhone(phone: string): boolean {
  return E164.test(phone);
}

function readMessage(query: Query): string {
  const message = query.get('Message');
  if (message === null) throw missingValue('message');
  if (message === '') throw invalidParameter('Empty message');
  return message;
}

type TextAttributes = Pick<TextRequest, 'from' | 'senderId' | 'smsType' | 'maxPriceUsd'>;

function readTextAttributes(attributes: readonly MessageAttribute[]): TextAttributes {
  return Object.fromEntries(attributes.flatMap((attribute) => Object.entries(readTextAttribute(attribute))));
}

type AttributeReader = (attribute: MessageAttribute) => TextAttributes;

const READERS: ReadonlyMap<string, AttributeReader> = new Map<string, AttributeReader>([
  ['AWS.SNS.SMS.SMSType', (attribute) => ({ smsType: readSmsType(attribute) })],
  ['AWS.SNS.SMS.MaxPrice', (attribute) => ({ maxPriceUsd: readPrice(attribute) })],
  ['AWS.SNS.SMS.SenderID', (attribute) => ({ senderId: readMatching(attribute, SENDER_ID) })],
  ['AWS.MM.SMS.OriginationNumber', (attribute) => ({ from: readMatching(attribute, ORIGINATION_NUMBER) })],
]);

const SENDER_ID = /^(?=.*[A-Za-z])[A-Za-z0-9-]{1,11}$/;
const ORIGINATION_NUMBER = /^\+?\d{5,14}$/;

/** Attributes that mean nothing to a text are let through, as SNS does; one with a false type or no value is not. */
function readTextAttribute(attribute: MessageAttribute): TextAttributes {
  if (!/^(String|Number|Binary)(\..+)?$/.test(attribute.dataType)) throw invalidAttribute(attribute);
  if (attribute.value === '' && !attribute.dataType.startsWith('Binary')) throw invalidAttribute(attribute);
  return READERS.get(attribute.name)?.(attribute) ?? {};
}

function readSmsType(attribute: MessageAttribute): SmsType {
  const found = SMS_TYPES.find((type) => type === attribute.value);
  if (attribute.dataType !== 'String' || found === undefined) throw invalidAttribute(attribute);
  return found;
}

function readPrice(attribute: MessageAttribute): number {
  const price = Number(attribute.value);
  if (attribute.dataType !== 'Number' || !(price >= 0)) throw invalidAttribute(attribute);
  return price;
}

function readMatching(attribute: MessageAttribute, pattern: RegExp): string {
  if (attribute.dataType !== 'String' || !pattern.test(attribute.value)) throw invalidAttribute(attribute);
  return attribute.value;
}

function invalidAttribute({ name }: MessageAttribute): Refusal {
  return invalidParameter(`The message attribute '${name}' has an invalid type or value`);
}

const TOPIC_ARN = /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}(\.fifo)?$/;
const TOPIC_BYTES_MAX = 256 * 1024;

function readTopic(query: Query, topicArn: string): TopicRequest {
  if (!TOPIC_ARN.test(topicArn)) throw invalidParameter('TopicArn Reason: it does not name a topic');
  const message = readMessage(query);
  if (Buffer.byteLength(message) > TOPIC_BYTES_MAX) throw invalidParameter('Message too long');
  const attributes = new Map(readMessageAttributes(query).map(({ name, value }) => [name, value]));
  const subject = query.get('Subject');
  if (subject === null) return { kind: 'topic', topicArn, message, attributes };
  if (!SUBJECT.test(subject)) throw invalidParameter('Subject');
  return { kind: 'topic', topicArn, message, attributes, subject };
}

const SUBJECT = /^[^\p{Cc}]{1,99}$/u;
