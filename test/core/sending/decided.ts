import { askersBefore, decide } from '../../../core/sending/decide.ts';
import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { timelineOf } from '../../../core/timeline/timeline.ts';
import { courseOf, localText, moment, momentText, type Story } from '../../builders.ts';

export interface Now {
  readonly rule: string;
  /** Of several of that rule the one whose id ends so. */
  readonly about?: string;
  readonly now: string;
  readonly sentToday?: number;
  /** The rules of what is due as well and has still to go. */
  readonly waiting?: readonly string[];
  readonly question?: Partial<LedgerEntry>;
  /** What became of those that asked again before it, in their order. */
  readonly askedAgain?: readonly Partial<LedgerEntry>[];
}

/** `send`, `hold why`, `wait until` in local time, `tell` or `drop`. */
export function decided(
  story: Story,
  { rule, about = '', now, sentToday = 0, waiting: rules = [], question, askedAgain = [] }: Now,
): string {
  const course = courseOf(story);
  const texts = timelineOf(course);
  const text = texts.find((each) => each.rule === rule && each.id.endsWith(about));
  if (!text) throw new Error(`the story has no ${rule}`);
  const asked = question ? { question: anEntry(text.follows ?? '', question) } : {};
  const askers = askersBefore(text, texts);
  const again = askedAgain.map((entry, index) => anEntry(askers[index]?.id ?? '', entry));
  const waiting = new Set(texts.filter((each) => rules.includes(each.rule)).map(({ id }) => id));
  const full = { sentToday, waiting };
  const decision = decide(text, { now: moment(now), course, texts, ...full, ...asked, askedAgain: again });
  if (decision.do === 'hold') return `hold ${decision.reason}`;
  return decision.do === 'wait' ? `wait ${localText(decision.until)}` : decision.do;
}

function anEntry(id: string, { claimedAt, ...entry }: Partial<LedgerEntry>): LedgerEntry {
  return {
    id,
    to: 'patient',
    state: 'accepted',
    attempt: 1,
    dueAt: '2026-03-03T12:00:00Z',
    ...entry,
    ...(claimedAt ? { claimedAt: momentText(claimedAt) } : {}),
  };
}
