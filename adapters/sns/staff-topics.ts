import {
  CreateTopicCommand,
  InvalidParameterException,
  NotFoundException,
  paginateListSubscriptionsByTopic,
  SetSubscriptionAttributesCommand,
  type SNSClient,
  SubscribeCommand,
  type Subscription,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { type Clinic, ROLES, type Role, type StaffMember } from '../../core/clinic/clinic.ts';
import type { Enlisted } from '../../jobs/ports/pager.ts';

/** Where the topics of a stage's clinics are. */
export interface Topics {
  readonly client: SNSClient;
  /** What the ARN of each begins with: the clinic, a hyphen and the role follow. */
  readonly prefix: string;
  /** The key by which they are encrypted. */
  readonly key?: string | undefined;
}

/** The topic on which a staff member is: that of the first of their roles, so that there is one address to confirm. */
export function homeTopic({ roles }: StaffMember): Role {
  return roles[0] ?? 'front-desk';
}

export function isOnTopic({ email, pager }: StaffMember): boolean {
  return email !== undefined || pager !== undefined;
}

/**
 * Makes the subscriptions of a clinic's topics what its file says: who is new is subscribed, whose address serves others
 * now is filtered anew, who left is unsubscribed. SNS asks a new address to confirm, and one that did not, once more.
 */
export async function enlist(topics: Topics, clinic: Clinic): Promise<Enlisted> {
  const unconfirmed: string[] = [];
  for (const role of ROLES) unconfirmed.push(...(await enlistOn(topics, clinic, role)));
  return { unconfirmed: [...new Set(unconfirmed)] };
}

/** Gives who is on the topic and has not confirmed. A role that nobody has needs no topic. */
async function enlistOn(topics: Topics, clinic: Clinic, role: Role): Promise<readonly string[]> {
  const arn = arnOf(topics, clinic, role);
  const addresses = addressesOf(clinic, role);
  const known = await subscriptions(topics, arn);
  if (known === undefined) return addresses.length === 0 ? [] : makeTopic(topics, clinic, role);
  const gone = known.filter((each) => !isWanted(each, addresses));
  const unconfirmed = await subscribeAll({ topics, arn }, addresses, known);
  for (const each of gone) await unsubscribe(topics, each);
  return unconfirmed;
}

/** Makes one topic of a clinic with all who are on it, of whom none has confirmed. */
export async function makeTopic(topics: Topics, clinic: Clinic, role: Role): Promise<readonly string[]> {
  await createTopic(topics, clinic, role);
  return subscribeAll({ topics, arn: arnOf(topics, clinic, role) }, addressesOf(clinic, role), []);
}

interface Address {
  readonly protocol: 'email' | 'https';
  readonly endpoint: string;
  /** Staff ids: those who share a mailbox are on a topic once. */
  readonly staff: readonly string[];
}

function addressesOf({ staff }: Clinic, role: Role): Address[] {
  const all = staff
    .filter((member) => homeTopic(member) === role)
    .flatMap(({ id, email, pager }) => [
      ...(email === undefined ? [] : [{ protocol: 'email' as const, endpoint: email, staff: id }]),
      ...(pager === undefined ? [] : [{ protocol: 'https' as const, endpoint: pager, staff: id }]),
    ]);
  return [...Map.groupBy(all, mark).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, staff: same.map(({ staff: id }) => id) }] : [];
  });
}

/** By which two addresses are known to be the same. SNS need not give a mail's back as it was written. */
function mark({ protocol, endpoint }: Pick<Address, 'protocol' | 'endpoint'>): string {
  return `${protocol} ${protocol === 'email' ? endpoint.toLowerCase() : endpoint}`;
}

function arnOf({ prefix }: Topics, { clinic }: Clinic, role: Role): string {
  return `${prefix}${clinic}-${role}`;
}

/** Those of a topic; undefined when there is no such topic. */
async function subscriptions({ client }: Topics, TopicArn: string): Promise<Subscription[] | undefined> {
  const found: Subscription[] = [];
  try {
    for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic({ client }, { TopicArn })) {
      found.push(...Subscriptions);
    }
  } catch (error) {
    if (error instanceof NotFoundException) return undefined;
    throw error;
  }
  return found;
}

async function createTopic(topics: Topics, clinic: Clinic, role: Role): Promise<void> {
  const { client, key } = topics;
  const Name = arnOf(topics, clinic, role).split(':').at(-1);
  await client.send(new CreateTopicCommand({ Name, ...(key ? { Attributes: { KmsMasterKeyId: key } } : {}) }));
}

interface Topic {
  readonly topics: Topics;
  readonly arn: string;
}

async function subscribeAll(
  topic: Topic,
  addresses: readonly Address[],
  known: readonly Subscription[],
): Promise<readonly string[]> {
  const unconfirmed: string[] = [];
  for (const address of addresses) if (!(await subscribe(topic, address, known))) unconfirmed.push(...address.staff);
  return unconfirmed;
}

/** Whether what is published arrives there: a new address must be confirmed first. */
async function subscribe({ topics, arn }: Topic, address: Address, known: readonly Subscription[]): Promise<boolean> {
  const filter = JSON.stringify({ staff: address.staff });
  const confirmed = known.find((each) => isOf(each, address) && isConfirmed(each));
  if (!confirmed) return ask(topics, { TopicArn: arn, address, filter });
  await topics.client.send(
    new SetSubscriptionAttributesCommand({
      SubscriptionArn: confirmed.SubscriptionArn,
      AttributeName: 'FilterPolicy',
      AttributeValue: filter,
    }),
  );
  return true;
}

interface Asking {
  readonly TopicArn: string;
  readonly address: Address;
  readonly filter: string;
}

/** An address that SNS does not take is one that does not confirm: the others must not wait for it. */
async function ask({ client }: Topics, { TopicArn, address, filter }: Asking): Promise<boolean> {
  const { protocol: Protocol, endpoint: Endpoint } = address;
  try {
    await client.send(new SubscribeCommand({ TopicArn, Protocol, Endpoint, Attributes: { FilterPolicy: filter } }));
  } catch (error) {
    if (!(error instanceof InvalidParameterException)) throw error;
  }
  return false;
}

/** One that waits for its owner's word has no ARN to be taken away by; SNS forgets it within days. */
async function unsubscribe({ client }: Topics, subscription: Subscription): Promise<void> {
  if (!isConfirmed(subscription)) return;
  await client.send(new UnsubscribeCommand({ SubscriptionArn: subscription.SubscriptionArn }));
}

function isConfirmed({ SubscriptionArn = '' }: Subscription): boolean {
  return SubscriptionArn.startsWith('arn:');
}

function isOf({ Protocol, Endpoint = '' }: Subscription, address: Address): boolean {
  return Protocol === address.protocol && mark({ protocol: address.protocol, endpoint: Endpoint }) === mark(address);
}

/** What somebody subscribed by hand, such as a queue, is theirs. */
function isWanted(subscription: Subscription, addresses: readonly Address[]): boolean {
  const { Protocol = '' } = subscription;
  return !['email', 'https'].includes(Protocol) || addresses.some((address) => isOf(subscription, address));
}
