import { readInstant } from '../../core/time/iso.ts';
import { compare, type Instant } from '../../core/time/units.ts';
import type { EmbeddedDynamo } from '../embedded-dynamo.ts';
import type { SendingService } from '../local-stage.ts';
import { advance } from './advance.ts';
import type { Rehearsal } from './file/rehearsal.ts';
import type { Line } from './lines.ts';
import { openScene } from './open-scene.ts';

export interface Playing {
  readonly onLine: (line: Line) => void;
  /** Told from time to time where the story is. */
  readonly onProgress?: (now: Instant) => void;
  /** Which service sends; SNS when absent. */
  readonly sender?: SendingService;
  /** Holds the story's table; one of its own when absent. */
  readonly dynamo?: EmbeddedDynamo;
}

/** Plays a story from its start to its end. Its lines come in order of time, though a run is only known when it ends. */
export async function play(rehearsal: Rehearsal, { onLine, onProgress, ...setting }: Playing): Promise<void> {
  const ofMinute: Line[] = [];
  const handOver = () => {
    for (const line of ofMinute.splice(0).sort(byTime)) onLine(line);
  };
  const scene = await openScene({ ...rehearsal, ...setting }, (line) => ofMinute.push(line));
  try {
    const onMinute = (now: Instant) => {
      handOver();
      onProgress?.(now);
    };
    await advance(scene, { until: rehearsal.until, onMinute });
  } finally {
    handOver();
    await scene.stage.stop();
  }
}

function byTime(a: Line, b: Line): number {
  return compare(readInstant(a.at), readInstant(b.at));
}
