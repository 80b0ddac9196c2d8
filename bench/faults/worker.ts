import { loadLibrary } from '../../adapters/clinic-files.ts';
import { startEmbeddedDynamo } from '../../local/embedded-dynamo.ts';
import { tryStory } from './try-story.ts';

/** One of some processes that share the stories: it is told a number, tries that story, and says what came of it. */

const seed = Number(process.argv[2]);
const library = await loadLibrary();
const dynamo = await startEmbeddedDynamo();
process.on('message', async (number: number) => {
  process.send?.(await tryStory({ library, dynamo, seed }, number));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
