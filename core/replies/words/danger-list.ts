/** Dangerous phrases of one row of the clinical sheet in one language. */
export interface DangerList {
  /** The row's id, or what the phrases are about. */
  readonly about: string;
  /** Holds whatever stands around it. */
  readonly certain: string;
  /** Gives way to an everyday phrase that covers it (idioms-en.ts). */
  readonly doubtful: string;
}
