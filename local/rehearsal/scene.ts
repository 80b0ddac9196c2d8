import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Instant } from '../../core/time/units.ts';
import type { World } from '../../jobs/ports/world.ts';
import type { LocalStage } from '../local-stage.ts';
import type { Action, Step } from './file/rehearsal.ts';
import type { Line } from './lines.ts';
import type { Troubles } from './troubles.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** What steps can change about the way the story goes on. */
export interface Scene {
  readonly stage: LocalStage;
  readonly clock: VirtualClock;
  readonly onLine: (line: Line) => void;
  /** What is still to come, in order of time. */
  readonly steps: Step[];
  clinic: Clinic;
  /** Of its settings. */
  version: number;
  /** The minute of the last tick. */
  ticked: Instant;
  /** No tick runs before. */
  outageUntil: Instant;
  /** How often each tick runs at once. */
  ticks: number;
  /** How many messages phones have written so far. */
  replies: number;
  /** The phone that wrote last. */
  writing: string;
  readonly troubles: Troubles;
  /** Nothing is to go wrong: no run dies, no answer is lost, no tick comes twice. */
  readonly isCalm: boolean;
  /** Runs that failed and are made up for, and receipts that are late. */
  readonly again: Again[];
  /** Receipts that come in the middle of a tick. */
  readonly amid: (() => Promise<unknown>)[];
  /** Receipts by the provider's id of their text, and when the run that took each had done so. */
  readonly heard: Map<string, Instant>;
  /** The world of one run as whoever looks on sees it. */
  readonly seenBy: (world: World) => World;
  /** Does what a step says. */
  readonly perform: (action: Action) => Promise<void>;
}

export interface Again {
  readonly at: Instant;
  readonly go: () => Promise<unknown>;
}
