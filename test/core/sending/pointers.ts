import { type DuePointer, freshPointer, type NextAct, repoint } from '../../../core/sending/due-pointer.ts';
import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import type { TimelineText } from '../../../core/timeline/timeline-text.ts';
import { localText, moment, momentText, type Story, textsOf } from '../../builders.ts';

export const ZONE = 'America/Los_Angeles';
export const VISIT: Story = { visits: ['2026-03-03T14:00'] };

export interface Past {
  readonly asOf?: string;
  readonly now: string;
  readonly entries?: readonly LedgerEntry[];
  readonly next?: readonly NextAct[];
  /** The timeline before the change, where it was another. */
  readonly before?: readonly TimelineText[];
}

export function repointed(story: Story, { asOf = '2026-02-20T10:00', now, entries = [], next = [], before }: Past) {
  const pointer: DuePointer = { ...freshPointer({ clinic: 'harbor', plan: 'p1' }), asOf: momentText(asOf), next };
  const was = before ? { before } : {};
  return repoint(pointer, { texts: textsOf(story), entries, now: moment(now), timeZone: ZONE, ...was });
}

/** What a pointer names, as `rule when`, in local time. */
export const named = ({ next }: DuePointer) => next.map(({ id, at }) => `${id.split('/')[2]} ${localText(moment(at))}`);

export function anEntry(text: Pick<TimelineText, 'id' | 'dueAt'>, more: Partial<LedgerEntry>): LedgerEntry {
  return { id: text.id, to: 'patient', state: 'accepted', attempt: 1, dueAt: isoInstant(text.dueAt), ...more };
}

export const ruled = (before: string, at?: string): Story => ({
  ...VISIT,
  reminders: { eve: { before, ...(at ? { at } : {}) } },
});
export const [EVE_AT_17] = textsOf(ruled('1d', '17:00')) as [TimelineText];
