import { randomUUID } from 'node:crypto';
import type { Instant } from '../../core/time/units.ts';
import type { TopicRequest } from './publish-request.ts';
import { invalidParameter, notFound } from './refusal.ts';

export interface TopicMessage {
  readonly at: Instant;
  readonly topicArn: string;
  readonly subject?: string;
  readonly message: string;
  readonly messageId: string;
}

/** What one subscriber got of a topic: a mail, or what a service was posted. */
export interface TopicDelivery extends TopicMessage {
  readonly protocol: string;
  readonly endpoint: string;
}

export interface Subscription {
  readonly arn: string;
  readonly protocol: string;
  readonly endpoint: string;
  /** Values by the name of a message attribute; everything when absent. */
  filter: string | undefined;
  /** Whether its owner said that they want it. */
  isConfirmed: boolean;
  /** How often its owner was asked. */
  asked: number;
}

interface Topic {
  readonly attributes: ReadonlyMap<string, string>;
  subscriptions: Subscription[];
}

export const SUBSCRIPTION_PAGE = 100;

/** SNS's topics, by name: an account has each name once. */
export class Topics {
  readonly messages: TopicMessage[] = [];
  readonly deliveries: TopicDelivery[] = [];
  readonly #now: () => Instant;
  readonly #topics = new Map<string, Topic>();

  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** The attributes with which a topic was made; undefined when there is none. */
  attributesOf(name: string): ReadonlyMap<string, string> | undefined {
    return this.#topics.get(name)?.attributes;
  }

  /** CreateTopic: the same again is the same topic, and with other attributes it is an error. */
  create(name: string, attributes: ReadonlyMap<string, string>): void {
    if (!TOPIC_NAME.test(name)) throw invalidParameter('Topic Name');
    const known = this.#topics.get(name);
    if (known && [...attributes].some(([key, value]) => known.attributes.get(key) !== value)) {
      throw invalidParameter('Attributes Reason: Topic already exists with different attributes');
    }
    if (!known) this.#topics.set(name, { attributes, subscriptions: [] });
  }

  /** Somebody with a console takes a topic away. */
  remove(name: string): void {
    this.#topics.delete(name);
  }

  /** Subscribe: whoever is subscribed already is asked again as long as they did not confirm. */
  subscribe(topicArn: string, asked: Pick<Subscription, 'protocol' | 'endpoint' | 'filter'>): Subscription {
    const topic = this.#of(topicArn);
    const { protocol, endpoint, filter } = asked;
    if (!PROTOCOLS[protocol]) throw invalidParameter(`Invalid protocol type: ${protocol}`);
    if (!PROTOCOLS[protocol]?.test(endpoint)) throw invalidParameter('Endpoint');
    readFilter(filter);
    const known = topic.subscriptions.find((each) => each.protocol === protocol && each.endpoint === endpoint);
    if (known && filter !== undefined && known.filter !== filter) {
      throw invalidParameter('Attributes Reason: Subscription already exists with different attributes');
    }
    const subscription = known ?? { ...asked, arn: `${topicArn}:${randomUUID()}`, isConfirmed: false, asked: 0 };
    if (!known) topic.subscriptions.push(subscription);
    if (!subscription.isConfirmed) subscription.asked += 1;
    return subscription;
  }

  /** Its owner clicks the link in the mail; a service answers what it was posted. */
  confirm(endpoint: string): void {
    for (const each of this.#all().filter((one) => one.endpoint === endpoint)) each.isConfirmed = true;
  }

  unsubscribe(arn: string): void {
    this.subscription(arn);
    for (const topic of this.#topics.values()) {
      topic.subscriptions = topic.subscriptions.filter((each) => each.arn !== arn);
    }
  }

  setFilter(arn: string, filter: string): void {
    readFilter(filter);
    this.subscription(arn).filter = filter;
  }

  subscription(arn: string): Subscription {
    const parts = arn.split(':').length;
    if (parts < 6) {
      throw invalidParameter(`SubscriptionArn Reason: An ARN must have at least 6 elements, not ${parts}`);
    }
    const found = this.#all().find((each) => each.arn === arn);
    if (!found) throw notFound('Subscription does not exist');
    return found;
  }

  /** Those of a topic, a page at a time; the token counts those that were seen. */
  page(
    topicArn: string,
    token = '0',
  ): { readonly subscriptions: readonly Subscription[]; readonly nextToken?: string } {
    const { subscriptions } = this.#of(topicArn);
    const from = Number(token);
    const until = from + SUBSCRIPTION_PAGE;
    const page = subscriptions.slice(from, until);
    return until < subscriptions.length ? { subscriptions: page, nextToken: String(until) } : { subscriptions: page };
  }

  publish({ topicArn, subject, message, attributes }: TopicRequest): string {
    const { subscriptions } = this.#of(topicArn);
    const messageId = randomUUID();
    const named = subject === undefined ? {} : { subject };
    const published = { at: this.#now(), topicArn, message, messageId, ...named };
    this.messages.push(published);
    for (const { protocol, endpoint, filter, isConfirmed } of subscriptions) {
      if (isConfirmed && lets(filter, attributes)) this.deliveries.push({ ...published, protocol, endpoint });
    }
    return messageId;
  }

  #of(topicArn: string): Topic {
    const topic = this.#topics.get(topicArn.split(':').at(-1) ?? '');
    if (!topic) throw notFound('Topic does not exist');
    return topic;
  }

  #all(): Subscription[] {
    return [...this.#topics.values()].flatMap(({ subscriptions }) => subscriptions);
  }
}

const TOPIC_NAME = /^[A-Za-z0-9_-]{1,256}$/;

/** The protocols that staff have, with what an endpoint of each is. */
const PROTOCOLS: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  https: /^https:\/\/\S+$/,
};

type Filter = Readonly<Record<string, readonly string[]>>;

function readFilter(filter: string | undefined): Filter {
  try {
    return JSON.parse(filter ?? '{}');
  } catch {
    throw invalidParameter('FilterPolicy: failed to parse JSON');
  }
}

function lets(filter: string | undefined, attributes: ReadonlyMap<string, string>): boolean {
  return Object.entries(readFilter(filter)).every(([name, values]) => values.includes(attributes.get(name) ?? ''));
}
