import { isUrgent } from '../../../core/staff/alert.ts';
import type { KeptReply } from '../../../jobs/ports/replies.ts';
import type { Played } from '../play-story.ts';
import type { Standing } from '../seen.ts';
import { lastOfEach } from './ledger-wrongs.ts';

/** What must not become of a message that a phone wrote. */
export function messageWrongs(played: Played): string[] {
  // Handed over three times, and each time the world failed: AWS keeps it among its dead letters, with an alarm.
  if (played.met.has('given up: reply')) return [];
  return [...unread(played), ...readTwice(played), ...unanswered(played), ...againstTheirWord(played)];
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

/** What a phone wrote last, by the time at which it was written, counts: it has left, or is back. */
function againstTheirWord(played: Played): string[] {
  return lastOfEach(played.standings).flatMap((standing) => {
    const { plan } = standing;
    const word = lastWord(plan.patient.phone, [...played.replies, ...played.unplaced]);
    const isOut = plan.blocked?.patient !== undefined;
    if (word === 'opt-out' && !isOut) return [`left, and not let go: ${plan.plan}`];
    return word === 'opt-in' && isOut && !isShutOut(standing, played) ? [`back, and not let in: ${plan.plan}`] : [];
  });
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
function isShutOut({ plan }: Standing, { met }: Played): boolean {
  return plan.blocked?.patient === 'failed' || met.has('SNS: opted-out');
}
