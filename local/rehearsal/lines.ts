import type { AlertLevel } from '../../core/staff/alert.ts';
import { type HeldReason, NO_PLAN, readTextId } from '../../core/timeline/timeline-text.ts';

/** What a rehearsal prints, one JSON object a line; docs/rehearsal.md. `at` has the clinic's offset at that moment. */
export type Line =
  | TextLine
  | HeldLine
  | AlertLine
  | {
      readonly kind: 'reply';
      readonly at: string;
      readonly from: string;
      readonly plan?: string;
      readonly meaning: string;
    }
  | StaffLine<'accepted'>
  | StaffLine<'ended'>
  | {
      readonly kind: 'settings';
      readonly at: string;
      readonly version: number;
      readonly accepted: boolean;
      readonly problems: readonly string[];
    }
  | { readonly kind: 'refused'; readonly at: string; readonly plan: string; readonly problems: readonly string[] }
  | { readonly kind: 'warning'; readonly at: string; readonly plan: string; readonly message: string }
  | RunLine;

/** What a staff member did about an alert. */
export interface StaffLine<Kind extends 'accepted' | 'ended'> {
  readonly kind: Kind;
  readonly at: string;
  readonly plan?: string;
  readonly by: string;
}

export interface TextLine {
  readonly kind: 'text';
  readonly at: string;
  readonly to: string;
  /** Absent for an answer to an unknown phone. */
  readonly plan?: string;
  readonly visit?: string;
  readonly rule: string;
  readonly body: string;
  readonly parts: number;
  readonly encoding: string;
  readonly id: string;
}

export interface HeldLine {
  readonly kind: 'held';
  readonly at: string;
  readonly plan: string;
  readonly visit?: string;
  readonly rule: string;
  readonly reason: HeldReason;
  readonly id: string;
}

export interface AlertLine {
  readonly kind: 'alert';
  readonly at: string;
  readonly level: AlertLevel;
  readonly plan?: string;
  /** Staff ids. */
  readonly to: readonly string[];
  readonly about: string;
  /** Other plans of whose patient it may be. */
  readonly orPlans?: readonly string[];
  /** It is of the helper and not of the patient. */
  readonly of?: 'helper';
  /** Why the patient got no answer. */
  readonly unanswered?: string;
}

export interface RunLine {
  readonly kind: 'run';
  readonly at: string;
  readonly due: number;
  readonly sent: number;
  readonly held: number;
  readonly lateSeconds: number;
  /** Capacity units. */
  readonly reads: number;
  readonly writes: number;
}

/** What an id says of its text, as a line has it: `visit` is absent where none applies. */
export function named(id: string): { plan: string; visit?: string; rule: string } {
  const { plan, visit, rule } = readTextId(id);
  return { plan, ...(visit ? { visit } : {}), rule };
}

/** The same for a text that may be of no plan: an answer to an unknown phone. */
export function namedText(id: string): { plan?: string; visit?: string; rule: string } {
  const { plan, ...rest } = named(id);
  return plan === NO_PLAN ? rest : { plan, ...rest };
}
