import { NotFoundException, PublishCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import type { StaffMember } from '../../core/clinic/clinic.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { hours, plus } from '../../core/time/units.ts';
import { NO_PLAN, readTextId, textId } from '../../core/timeline/timeline-text.ts';
import type { Clock } from '../../jobs/ports/clock.ts';
import type { Paged, Pager, StaffAnswer, StaffPage } from '../../jobs/ports/pager.ts';
import type { Sender } from '../../jobs/ports/sender.ts';
import { failureOf } from '../one-attempt.ts';
import { timeLimits } from '../time-limits.ts';
import { enlist, homeTopic, isOnTopic, makeTopic, type Topics } from './staff-topics.ts';

/** The longest that one of its calls keeps a patient's answer waiting. A page that comes twice does no harm. */
const LIMITS = timeLimits({ connectMillis: 2_000, answerMillis: 4_000 });
const TRIES_MAX = 2;

/** A page that a carrier holds back for longer says less than the ones that followed it. */
const GOOD_FOR = hours(1);

interface Paging extends Pick<Topics, 'prefix' | 'key'> {
  /** By which staff are texted, as patients are. */
  readonly sender: Sender;
  readonly clock: Pick<Clock, 'now'>;
}

/** A staff member who wrote to us could not be answered. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
}

/**
 * Reaches staff by SNS: mails and pager services by the topic of their role, on which each is found by a filter, so that
 * one topic serves persons who are paged alone; phones by a text of their own.
 */
export function snsPager(config: SNSClientConfig, { prefix, key, sender, clock }: Paging): Pager {
  const client = new SNSClient({ requestHandler: LIMITS, maxAttempts: TRIES_MAX, ...config });
  const topics: Topics = { client, prefix, key };
  const texts = { sender, clock };
  return {
    enlist: (clinic) => enlist(topics, clinic),
    async page(page) {
      const ways = [
        ...(isOnTopic(page.to) ? [publish(topics, page)] : []),
        ...(page.to.phone === undefined ? [] : [text(texts, page, page.to.phone)]),
      ];
      return outcomeOf(await Promise.allSettled(ways));
    },
    async answer(answer) {
      const { phone } = answer.to;
      const error = phone === undefined ? 'no phone' : await text(texts, answer, phone);
      if (error !== undefined) throw new UnansweredError(`a staff member could not be answered: ${error}`);
    },
  };
}

type Way = Promise<string | undefined>;

function outcomeOf(ways: readonly PromiseSettledResult<Awaited<Way>>[]): Paged {
  const errors = ways.map((way) => (way.status === 'fulfilled' ? way.value : failureOf(way.reason).name));
  return { isReached: errors.includes(undefined), errors: errors.filter((error) => error !== undefined) };
}

/** A topic that is missing is made; whoever is on it still has to confirm, and their other ways count meanwhile. */
async function publish(topics: Topics, page: StaffPage): Way {
  try {
    await topics.client.send(message(topics, page));
  } catch (error) {
    if (!(error instanceof NotFoundException)) throw error;
    await makeTopic(topics, page.clinic, homeTopic(page.to));
    await topics.client.send(message(topics, page));
  }
  return undefined;
}

function message({ prefix }: Topics, { clinic, to, subject, body }: StaffPage): PublishCommand {
  return new PublishCommand({
    TopicArn: `${prefix}${clinic.clinic}-${homeTopic(to)}`,
    Subject: subjectLine(subject),
    Message: body,
    MessageAttributes: { staff: { DataType: 'String', StringValue: to.id } },
  });
}

/** SNS takes less than 100 characters, and no line break. */
const SUBJECT_LENGTH_MAX = 99;

function subjectLine(subject: string): string {
  return subject.replace(/\p{C}/gu, ' ').slice(0, SUBJECT_LENGTH_MAX);
}

interface Texting {
  readonly sender: Sender;
  readonly clock: Pick<Clock, 'now'>;
}

/** Gives why it did not go. One of which nobody knows whether it went is one that did not. */
async function text(
  { sender, clock }: Texting,
  { clinic, to, body }: Pick<StaffAnswer, 'clinic' | 'body'> & { readonly to: Pick<StaffMember, 'id'> },
  phone: string,
): Way {
  const now = clock.now();
  const { number, maxPrice } = clinic.texting;
  const sent = await sender.send({
    ...{ to: phone, body, usefulUntil: plus(now, GOOD_FOR) },
    ...(number ? { number } : {}),
    ...(maxPrice ? { maxPrice } : {}),
    text: { clinic: clinic.clinic, ...STAFF_TEXT, id: `${STAFF_TEXT_ID}${to.id}`, claimedAt: isoInstant(now) },
  });
  if (sent.outcome === 'accepted') return undefined;
  return 'error' in sent ? sent.error : sent.outcome;
}

/** A text to staff has no place in the ledger: no receipt settles it. */
const STAFF_TEXT = { plan: NO_PLAN, attempt: 1 } as const;
const STAFF_RULE = 'staff';
const STAFF_TEXT_ID = textId({ plan: NO_PLAN, rule: STAFF_RULE, about: '' });

/** Whether a text is one to staff, by the id under which it was sent. */
export function isToStaff(id: string): boolean {
  return readTextId(id).rule === STAFF_RULE;
}
