import { startEmbeddedDynamo } from '../../../local/embedded-dynamo.ts';

/** A program that starts an engine, tells where, and never stops it; how it ends is the word that it was started with. */
const { endpoint } = await startEmbeddedDynamo();
process.stdout.write(`${endpoint}\n`);
process.stdin.once('data', () => {
  if (process.argv[2] === 'throws') throw new Error('this end is part of the test');
  if (process.argv[2] === 'exits') process.exit(0);
  process.stdin.destroy();
});
