import type { Cost } from './course.ts';

/** US dollars, us-east-1, on demand, as third parties told them between July 2025 and May 2026; free tiers left out. */
const USD = {
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  /** Kept for one invocation, and for what a run does for each of its texts. */
  lambdaInvoked: 0.53e-6,
  lambdaShared: 0.17e-6,
  schedule: 1e-6,
  /** A wait, a send, an end. */
  stepFunctions: 3 * 25e-6,
} as const;

const TICKS = 60 * 24 * 30.4;
const TICK_READS = 3;

/** A way to send at the right time: dollars a text, and a month, whatever is sent. */
export interface Way {
  readonly aText: number;
  readonly aMonth: number;
}

/** Claim and outcome are written, and the plan is read, whoever keeps the time. */
const LEDGER = 2 * USD.writeUnit + USD.readUnit;
const TICKING = TICKS * (TICK_READS * USD.readUnit + USD.schedule + USD.lambdaInvoked);

export function WAYS({ writeUnits, readUnits }: Cost) {
  return {
    ours: { aText: writeUnits * USD.writeUnit + readUnits * USD.readUnit + USD.lambdaShared, aMonth: TICKING },
    'a row a text': { aText: LEDGER + USD.writeUnit + USD.lambdaShared, aMonth: TICKING },
    'an EventBridge schedule a text': { aText: LEDGER + USD.schedule + USD.lambdaInvoked, aMonth: 0 },
    'a Step Functions wait a text': { aText: LEDGER + USD.stepFunctions + USD.lambdaInvoked, aMonth: 0 },
  } satisfies Record<string, Way>;
}

export function bill({ aText, aMonth }: Way, texts: number): number {
  return aText * texts + aMonth;
}
