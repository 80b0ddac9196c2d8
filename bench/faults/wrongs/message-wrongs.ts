import { phoneOf, type Recipient } from '../../../core/plan/plan.ts';
import type { ReceiptOutcome } from '../../../core/sending/receipt.ts';
import { isUrgent } from '../../../core/staff/alert.ts';
import { readInstant } from '../../../core/time/iso.ts';
import { type Instant, minus, minutes, plus } from '../../../core/time/units.ts';
import { readTextId } from '../../../core/timeline/timeline-text.ts';
import type { KeptReply } from '../../../jobs/ports/replies.ts';
import type { Played } from '../play-story.ts';
import type { Looked, Standing } from '../seen.ts';
import { lastOfEach } from './ledger-wrongs.ts';

/** What must not become of a message that a phone wrote. */
export function messageWrongs(played: Played): string[] {
  // Handed over three times, and each time the world failed: AWS keeps it among its dead letters, with an alarm.
  if (played.met.has('given up: reply')) return [];
  return [
    ...[unread, readTwice, unanswered, unansweredStrangers, againstTheirWord].flatMap((rule) => rule(played)),
    ...outForNothing(played),
  ];
}

/** Each is kept, and something is made of it, however often it is handed over. */
function unread({ messages, replies, unplaced }: Played): string[] {
  const handled = new Set([...replies, ...unplaced].filter((each) => each.handled).map(({ id }) => id));
  return messages.filter((id) => !handled.has(id)).map((id) => `a message that nobody read: ${id}`);
}

function readTwice({ read }: Played): string[] {
  return read.filter((id, index) => read.indexOf(id) < index).map((id) => `read twice: ${id}`);
}

/** Whoever writes of danger is told whom to call, or staff are told that they were not. */
function unanswered({ replies, standings, alerts }: Played): string[] {
  const answers = new Set(standings.flatMap(({ plan }) => plan.answers?.map(({ message }) => message) ?? []));
  const known = new Set(alerts.filter((alert) => alert.unanswered !== undefined).map(({ message }) => message));
  return replies
    .filter(({ handled }) => handled && isUrgent({ level: handled.level as 'crisis' }))
    .filter(({ id }) => !answers.has(id) && !known.has(id))
    .map(({ id }) => `danger that nobody answered: ${id}`);
}

/** In a crisis too one answer an hour is enough to a phone of no plan; the first must go, or staff hear that it did not. */
function unansweredStrangers({ unplaced, tries, alerts }: Played): string[] {
  const answered = new Set(tries.filter(({ id }) => readTextId(id).rule === 'answer').map(({ to }) => to));
  const known = new Set(alerts.filter((alert) => alert.unanswered !== undefined).map(({ message }) => message));
  return unplaced
    .filter(({ handled }) => handled && isUrgent({ level: handled.level as 'crisis' }))
    .filter(({ id, from }) => !answered.has(from) && !known.has(id))
    .map(({ id }) => `danger of a stranger that nobody answered: ${id}`);
}

function isBetween(moment: Instant, from: Instant, until: Instant): boolean {
  return from < moment && moment < until;
}

const CAME_BACK: readonly ReceiptOutcome[] = ['failed', 'opted-out'];

/** A phone takes no texts because it said so, or because one of its texts came back. */
function outForNothing({ standings, replies, unplaced, tries, happened }: Played): string[] {
  const left = [...replies, ...unplaced].filter(({ text }) => /\bSTOP\b/.test(text)).map(({ from }) => from);
  // By the receipts, for what came back can be held for another reason later, when its visit is set anew.
  const back = new Set(
    happened.flatMap((each) => (each.kind === 'receipt' && CAME_BACK.includes(each.outcome) ? [each.id] : [])),
  );
  const failed = tries.filter(({ id, outcome }) => outcome === 'refused' || back.has(id)).map(({ to }) => to);
  const known = new Set([...left, ...failed]);
  const isOut = ({ plan: { blocked, patient, helper } }: Standing) => [
    ...(blocked?.patient ? [patient.phone] : []),
    ...(blocked?.helper && helper ? [helper.phone] : []),
  ];
  const wrong = standings.filter((standing) => isOut(standing).some((phone) => !known.has(phone)));
  return [...new Set(wrong.map(({ plan }) => `out for nothing: ${plan.plan}`))];
}

/** What a phone wrote last, by the time at which it was written, counts in each plan of it: it has left, or is back. */
function againstTheirWord(played: Played): string[] {
  const atLast = lastOfEach(played.standings).map(({ plan }) => ({ plan, at: played.until }));
  const wrongs = [...played.looked, ...atLast].flatMap((look) =>
    (['patient', 'helper'] as const).flatMap((to) => againstWordOf(to, look, played)),
  );
  return [...new Set(wrongs)];
}

/** Whoever reads a message needs some seconds, and clocks of runs can be off by less. */
const UNDER_WAY = minutes(2);

function againstWordOf(to: Recipient, { plan, at }: Pick<Looked, 'plan' | 'at'>, played: Played): string[] {
  const phone = phoneOf(to, plan);
  if (phone === undefined) return [];
  const recently = minus(at, UNDER_WAY);
  const own = [...played.replies, ...played.unplaced].filter(({ from }) => from === phone);
  // Somebody may have read it by now, or not.
  if (own.some(({ handled }) => handled && isBetween(readInstant(handled.at), recently, plus(at, UNDER_WAY))))
    return [];
  const word = lastWord(
    phone,
    own.filter(({ handled }) => handled && readInstant(handled.at) <= recently),
  );
  const isOut = plan.blocked?.[to] !== undefined;
  if (word === 'opt-out' && !isOut) return [`left, and not let go: ${plan.plan} ${to}`];
  const isBack = word === 'opt-in' && isOut && !isShutOut(plan.blocked?.[to], played);
  return isBack ? [`back, and not let in: ${plan.plan} ${to}`] : [];
}

/** Whether a phone left or came back, by what it wrote last; nothing where it wrote both at once. */
export function lastWord(phone: string, replies: readonly KeptReply[]): string | undefined {
  const words = replies
    .filter(({ from, handled }) => from === phone && /^opt-(in|out)$/.test(handled?.meaning ?? ''))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const [before, last] = words.slice(-2);
  if (before && last && before.at === last.at) return undefined;
  return (last ?? before)?.handled?.meaning;
}

/** By the provider, which takes a phone back once in thirty days, or because its number is bad. */
function isShutOut(reason: string | undefined, { met }: Played): boolean {
  return reason === 'failed' || met.has('SNS: opted-out');
}
