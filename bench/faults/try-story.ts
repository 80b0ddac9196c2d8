import fc from 'fast-check';
import type { Library } from '../../core/clinic/library.ts';
import type { EmbeddedDynamo } from '../../local/embedded-dynamo.ts';
import { anyTroubledStory } from './any-troubled-story.ts';
import { type Played, playStory } from './play-story.ts';
import { readStory, storyFile } from './story-file.ts';
import type { TroubledStory } from './story-words.ts';
import { unknowableDoubles } from './wrongs/text-wrongs.ts';
import { wrongsOf } from './wrongs/wrongs.ts';

/** What came of one story; plain data, so that it can be handed from one process to another. */
export interface Tried {
  readonly number: number;
  readonly texts: number;
  readonly held: number;
  readonly replies: number;
  readonly pages: number;
  /** Texts that came twice because their answer and their receipt were lost. */
  readonly unknowable: number;
  readonly met: readonly (readonly [string, number])[];
  readonly failure?: Failure;
}

export interface Failure {
  readonly wrongs: readonly string[];
  /** The shortest story found that still goes wrong, as a rehearsal. */
  readonly story: string;
}

export interface Trying {
  readonly library: Library;
  readonly dynamo: EmbeddedDynamo;
  readonly seed: number;
}

/** No shorter story is looked for after so long. */
const SHRINK_MILLIS = 90_000;
/** A story takes seconds, also on a machine that has much to do. */
const ENDS_WITHIN_MILLIS = 600_000;
/** So that neighbouring seeds have no story in common. */
const SEEDS_APART = 1_000_003;

/** Draws the story of that number, plays it, and makes it as short as it can while it still goes wrong. */
export async function tryStory(trying: Trying, number: number): Promise<Tried> {
  let first: Tried | undefined;
  let shortest: Failure | undefined;
  let drawn: string | undefined;
  const property = fc.asyncProperty(fc.noBias(anyTroubledStory), async (story) => {
    const text = storyFile(story, trying.library);
    drawn ??= text;
    const wrongs = await wrongsIn(trying, { story, text }, (played) => {
      first ??= counts(number, played);
    });
    if (wrongs.length > 0) shortest = { wrongs, story: text };
    return wrongs.length === 0;
  });
  const seed = (trying.seed * SEEDS_APART + number) | 0;
  const limits = { skipAllAfterTimeLimit: SHRINK_MILLIS, interruptAfterTimeLimit: ENDS_WITHIN_MILLIS };
  await fc.check(property, { seed, numRuns: 1, ...limits });
  if (!first && !shortest)
    shortest = {
      wrongs: [`broke off: it came to no end in ${ENDS_WITHIN_MILLIS / 60_000} minutes`],
      story: drawn ?? '',
    };
  return { ...(first ?? NOTHING), number, ...(shortest ? { failure: shortest } : {}) };
}

const NOTHING = { texts: 0, held: 0, replies: 0, pages: 0, unknowable: 0, met: [] };

/** A story that breaks off has an error of its own for its wrong. */
async function wrongsIn(
  { library, dynamo }: Trying,
  { story, text }: { readonly story: TroubledStory; readonly text: string },
  seen: (played: Played) => void,
): Promise<string[]> {
  try {
    const played = await playStory(await readStory(text, library), { dynamo, sender: story.sender });
    seen(played);
    return wrongsOf(played);
  } catch (error) {
    return [`broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

function counts(number: number, played: Played): Tried {
  return {
    number,
    texts: played.texts.length,
    held: played.held.length,
    replies: played.replies.length,
    pages: played.pages.length,
    unknowable: unknowableDoubles(played).length,
    met: [...played.met],
  };
}
