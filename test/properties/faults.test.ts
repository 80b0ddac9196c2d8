import fc from 'fast-check';
import { anyQuietStory, anyTroubledStory, MINUTES } from './any-troubled-story.ts';
import { type Played, playStory } from './play-story.ts';
import { wrongsOf } from './wrongs.ts';

/**
 * Random stories through the real handler, table and phones. `FAULT_RUNS=2000 npm test faults` looks longer, and
 * `FAULT_SEED=7` elsewhere; a failure prints its seed and the smallest story that still fails.
 */
const RUNS = Number(process.env['FAULT_RUNS'] ?? 20);
const SEED = process.env['FAULT_SEED'];
const LIMIT_MS = 60_000 + RUNS * 4_000;

const looking = (numRuns: number) => ({ numRuns, ...(SEED === undefined ? {} : { seed: Number(SEED) }) });

test(
  'whatever dies, fails, repeats or changes, each text goes once while it is true, or is held with a reason',
  () =>
    fc.assert(
      fc.asyncProperty(anyTroubledStory, async (story) => {
        expect(wrongsOf(await playStory(story))).toEqual([]);
      }),
      looking(RUNS),
    ),
  LIMIT_MS,
);

const anyCutting = fc.record({
  ticks: fc.integer({ min: 1, max: 4 }),
  stops: fc.array(fc.integer({ min: 0, max: MINUTES }), { maxLength: 30 }),
});

test(
  'without faults a story gives the same texts at the same minutes, however its time is cut into ticks',
  () =>
    fc.assert(
      fc.asyncProperty(anyQuietStory, anyCutting, async (story, cutting) => {
        const whole = await playStory(story);
        expect(wrongsOf(whole)).toEqual([]);
        expect(linesOf(await playStory(story, cutting))).toEqual(linesOf(whole));
      }),
      looking(Math.ceil(RUNS / 4)),
    ),
  LIMIT_MS,
);

function linesOf({ texts, held }: Played): string[] {
  const sent = texts.map(({ at, to, id, body }) => `${minuteOf(at)} ${to} ${id} ${body}`);
  return [...sent, ...held.map(({ at, id, reason }) => `${minuteOf(at)} ${id} held ${reason}`)].sort();
}

function minuteOf(at: string): string {
  return at.slice(0, 'YYYY-MM-DDTHH:MM'.length);
}
