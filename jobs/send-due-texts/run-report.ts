/** What one run did; counts only. */
export interface RunReport {
  /** Plans that were due. */
  readonly due: number;
  readonly sent: number;
  readonly held: number;
  /** Plans that were left due: the number's rate or the run's time was spent, or another run had the number. */
  readonly left: number;
  readonly lateSeconds: number;
}

export const NOTHING: RunReport = { due: 0, sent: 0, held: 0, left: 0, lateSeconds: 0 };

export function added(a: RunReport, b: RunReport): RunReport {
  return {
    due: a.due + b.due,
    sent: a.sent + b.sent,
    held: a.held + b.held,
    left: a.left + b.left,
    lateSeconds: Math.max(a.lateSeconds, b.lateSeconds),
  };
}
