import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { isoInstant } from '../../../core/time/iso.ts';
import { textsOf } from '../../builders.ts';
import { anyStory } from './any-story.ts';

/** Prints a digest of the timelines of many stories: the same wherever the machine stands. */

const [seed = '1', count = '100'] = process.argv.slice(2);
const hash = createHash('sha256');
for (const story of fc.sample(anyStory, { seed: Number(seed), numRuns: Number(count) })) {
  for (const { id, dueAt, usefulUntil, held } of textsOf(story)) {
    hash.update(`${id} ${isoInstant(dueAt)} ${isoInstant(usefulUntil)} ${held}\n`);
  }
}
process.stdout.write(`${new Intl.DateTimeFormat('en-US').resolvedOptions().timeZone} ${hash.digest('hex')}\n`);
