import fc from 'fast-check';
import { loadLibrary } from '../../adapters/clinic-files.ts';
import { anyQuietStory, anyTroubledStory } from '../../bench/faults/any-troubled-story.ts';
import { type Played, type Playing, playStory } from '../../bench/faults/play-story.ts';
import { readStory, storyFile } from '../../bench/faults/story-file.ts';
import { at } from '../../bench/faults/story-plan.ts';
import { MINUTES, type TroubledStory } from '../../bench/faults/story-words.ts';
import { wrongsOf } from '../../bench/faults/wrongs/wrongs.ts';
import { type EmbeddedDynamo, startEmbeddedDynamo } from '../../local/embedded-dynamo.ts';

/**
 * Stories with all kinds of trouble through the real handlers, table and phones: always the same ones, so that they say
 * what a change broke. `npm run faults` looks for new ones, by the hour if you like.
 */
const RUNS = 12;
const SEED = 20260302;
const LIMIT_MS = 240_000;

const library = await loadLibrary();
let dynamo: EmbeddedDynamo;
beforeAll(async () => {
  dynamo = await startEmbeddedDynamo();
});
afterAll(() => dynamo.stop());

test(
  'whatever dies, fails, repeats or changes, each text goes once while it is true, or is held with a reason',
  () =>
    fc.assert(
      fc.asyncProperty(anyTroubledStory, async (story) => {
        expect(wrongsOf(await played(story))).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    ),
  LIMIT_MS,
);

const anyCutting = fc.record({
  ticks: fc.integer({ min: 1, max: 4 }),
  stops: fc.array(fc.integer({ min: 0, max: MINUTES }).map(at), { maxLength: 30 }),
});

test(
  'without faults a story gives the same texts at the same minutes, however its time is cut into ticks',
  () =>
    fc.assert(
      fc.asyncProperty(anyQuietStory, anyCutting, async (story, cutting) => {
        const whole = await played(story);
        expect(wrongsOf(whole)).toEqual([]);
        expect(linesOf(await played(story, { cutting }))).toEqual(linesOf(whole));
      }),
      { numRuns: Math.ceil(RUNS / 4), seed: SEED },
    ),
  LIMIT_MS,
);

async function played(story: TroubledStory, playing: Playing = {}): Promise<Played> {
  const rehearsal = await readStory(storyFile(story, library), library);
  return playStory(rehearsal, { dynamo, sender: story.sender, ...playing });
}

function linesOf({ texts, held }: Played): string[] {
  const sent = texts.map(({ at, to, id, body }) => `${minuteOf(at)} ${to} ${id} ${body}`);
  return [...sent, ...held.map(({ at, id, reason }) => `${minuteOf(at)} ${id} held ${reason}`)].sort();
}

function minuteOf(time: string): string {
  return time.slice(0, 'YYYY-MM-DDTHH:MM'.length);
}
