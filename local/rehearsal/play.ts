import type { Temporal } from 'temporal-polyfill';
import { advance } from './advance.ts';
import type { Line } from './lines.ts';
import type { Rehearsal } from './rehearsal.ts';
import { openScene } from './scene.ts';

export interface Playing {
  readonly onLine: (line: Line) => void;
  /** Told from time to time where the story is. */
  readonly onProgress?: (now: Temporal.Instant) => void;
}

/** Plays a story from its start to its end. */
export async function play(rehearsal: Rehearsal, { onLine, onProgress }: Playing): Promise<void> {
  const scene = await openScene(rehearsal, onLine);
  try {
    await advance(scene, { until: rehearsal.until, ...(onProgress && { onMinute: onProgress }) });
  } finally {
    await scene.stage.stop();
  }
}
