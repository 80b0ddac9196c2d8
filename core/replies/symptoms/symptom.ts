import type { Treatment } from '../../clinic/clinic.ts';

/** The four treatments that sedate. */
export const SEDATING: readonly Treatment[] = ['iv', 'esk', 'oral', 'low'];

/** While a symptom is part of a treatment. What is not said does not bound it. */
export interface Expected {
  readonly for: readonly Treatment[];
  /** Counted from the end of the visit, this many hours included. */
  readonly hoursMax?: number;
  /** The same, this hour no longer included. */
  readonly hoursBelow?: number;
  /** Weeks of the course, the first being 1. */
  readonly weeksMax?: number;
}

/** A row of the clinical sheet's triage table that asks for no 911. */
export interface Symptom {
  readonly id: string;
  /** Left out: never expected, so that a person hears of it today. */
  readonly expected?: Expected;
  /** When it matters at all, where it does not always: who may drive tomorrow may not today. */
  readonly only?: Expected;
  /** In these treatments it is no matter. */
  readonly notIn?: readonly Treatment[];
  /** Outside hours somebody on call hears of it within the hour (contact clocks of the sheet). */
  readonly isForOnCall?: true;
  readonly en: string;
  readonly es: string;
  /** Words of the same row that are never expected. */
  readonly graver?: { readonly en: string; readonly es: string };
}
