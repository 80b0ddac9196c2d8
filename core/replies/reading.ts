import type { Treatment } from '../clinic/clinic.ts';

/** How soon a person must act, the least urgent first. */
export const LEVELS = ['none', 'task', 'today', 'emergency', 'crisis'] as const;
export type Level = (typeof LEVELS)[number];

/** The question that is open when a message comes. */
export const CONTEXTS = ['none', 'confirm', 'feeling', 'ride'] as const;
export type Context = (typeof CONTEXTS)[number];

/** What a message says, the weightiest first; a message can say more than one. */
export const MEANINGS = [
  'crisis',
  'emergency',
  'opt-out',
  'opt-in',
  'help',
  /** An answer to the open question: 1 to 4; it suits; another time; no ride. */
  'feeling',
  'confirm',
  'change',
  'no-ride',
  /** Ate, a fever, a new medicine: a nurse decides before they travel. */
  'prep-problem',
  'cannot-come',
  'late',
  'symptom',
  'call-me',
  /** A letter without a visit question, a digit without a feeling question, a yes without any: perhaps a late answer. */
  'unasked',
  /** Polite, and asks for nothing. */
  'thanks',
  'unclear',
] as const;
export type Meaning = (typeof MEANINGS)[number];

export type Feeling = 1 | 2 | 3 | 4;

/** A message, and what is known of the moment. */
export interface Message {
  readonly text: string;
  readonly context: Context;
  readonly treatment?: Treatment;
  /** Since the end of the last visit. */
  readonly hoursAfterVisit?: number;
  /** The first week of the course is 1. */
  readonly courseWeek?: number;
}

/** How a message is read. */
export interface Reading {
  readonly level: Level;
  /** Whether emergency words stand in it, also where `level` is `crisis`: then both 911 and 988 belong in the answer. */
  readonly isEmergency: boolean;
  readonly isCrisis: boolean;
  /** A `today` of which somebody on call hears within the hour, at night too. */
  readonly isForOnCall: boolean;
  readonly optOut: boolean;
  readonly optIn: boolean;
  readonly help: boolean;
  readonly confirm: boolean;
  readonly feeling: Feeling | null;
  /** An answer that the open question did not ask for, for whoever knows of an earlier question. */
  readonly unasked: Feeling | 'confirm' | 'change' | 'no-ride' | null;
  readonly meaning: Meaning;
  readonly meanings: readonly Meaning[];
  /** The words that decided, as they were typed, the weightiest first. */
  readonly words: readonly string[];
  /** The rows of the clinical sheet that it touches. */
  readonly symptoms: readonly string[];
}

/**
 * @example
 * highest(['task', 'none']) //=> 'task'
 * highest([]) //=> 'none'
 */
export function highest(levels: readonly Level[]): Level {
  return LEVELS[Math.max(0, ...levels.map((level) => LEVELS.indexOf(level)))] ?? 'none';
}

/** Whether somebody's life may be in danger. */
export function isDanger(level: Level): level is 'emergency' | 'crisis' {
  return level === 'emergency' || level === 'crisis';
}
