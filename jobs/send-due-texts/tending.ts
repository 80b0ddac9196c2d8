import type { BlockReason } from '../../core/plan/block.ts';
import type { Recipient } from '../../core/plan/plan.ts';
import type { DuePointer, NextAct } from '../../core/sending/due-pointer.ts';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import { isoDay } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import type { Instant } from '../../core/time/units.ts';
import type { HeldReason, TimelineText } from '../../core/timeline/timeline-text.ts';
import { leavesUntold } from '../../core/timeline/untold.ts';
import { tellStaff } from '../alerts/tell-staff.ts';
import { tellUnanswered } from '../alerts/tell-unanswered.ts';
import { tellUntold } from '../alerts/tell-untold.ts';
import type { PlanKey } from '../ports/plan-key.ts';
import type { World } from '../ports/world.ts';
import type { KnownTimeline } from './known-timeline.ts';

/** One plan, read after its texts were claimed, with what the texts before this one met. */
export interface Tending extends KnownTimeline {
  readonly key: PlanKey;
  /** The ledger entries of the questions that due texts follow, and of several that are due their own. */
  readonly entries: readonly LedgerEntry[];
  readonly day: DuePointer['day'];
  readonly refused: Readonly<Partial<Record<Recipient, BlockReason>>>;
  /** Ids of what is due as well and has still to go. */
  readonly waiting: ReadonlySet<string>;
  readonly now: Instant;
}

/** What became of one text in one pass. */
export interface Outcome {
  readonly sent: boolean;
  readonly held: boolean;
  /** It counts toward the patient's day. */
  readonly toPatient: boolean;
  readonly parts: number;
  readonly lateSeconds: number;
  /**
   * Looked at again: when, by the act; `again` in this very run; `busy`: another run is at it; `unheard`: it may have gone,
   * and waits for its receipt.
   */
  readonly keep?: NextAct;
  readonly left?: 'again' | 'busy' | 'unheard';
  /** The provider refuses this phone for good. */
  readonly refused?: Readonly<Partial<Record<Recipient, BlockReason>>>;
}

export const QUIET: Outcome = { sent: false, held: false, toPatient: false, parts: 0, lateSeconds: 0 };

/** Its day has it already, as one that may have gone: it was in flight when the plan was pointed anew, or looked at. */
export function isCounted({ counted: on }: NextAct, tending: Tending): boolean {
  return on === today(tending);
}

/** The patient's local day, `YYYY-MM-DD`. */
export function today({ now, course }: Tending): string {
  return isoDay(localDay(now, course.timeZone));
}

/**
 * A task comes with its text whether or not the patient can be texted, but not while the plan is paused. That an answer to
 * a danger will not go is told as well, and that nothing tells of a change.
 */
export async function tellTask(
  world: World,
  { key, course, now }: Tending,
  { text, reason }: { text: TimelineText; reason?: HeldReason },
): Promise<void> {
  const at = { clinic: course.clinic, key, at: now };
  if (reason) await tellUnanswered(world, { clinic: course.clinic, key, plan: course.plan, id: text.id, reason });
  if (reason && leavesUntold(text, reason)) await tellUntold(world, at, text.id);
  if (!text.task || (reason === 'paused' && course.plan.state === 'paused')) return;
  await tellStaff(world, at, { ...text.task, cause: text.id, of: text.to });
}
