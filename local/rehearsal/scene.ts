import type { Temporal } from 'temporal-polyfill';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { LocalStage } from '../local-stage.ts';
import type { Line } from './lines.ts';
import type { CrashPoint } from './mortal-world.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** What steps can change about the way the story goes on. */
export interface Scene {
  readonly stage: LocalStage;
  readonly clock: VirtualClock;
  readonly onLine: (line: Line) => void;
  clinic: Clinic;
  /** No tick runs before. */
  outageUntil: Temporal.Instant;
  /** How often each tick runs at once. */
  ticks: number;
  /** How many messages phones have written so far. */
  replies: number;
  /** How many runs are still to die at each point. */
  readonly crashes: Map<CrashPoint, number>;
}
