import { runCommand } from './commands.ts';
import { processIo } from './io.ts';

/** Exit status when the fault is ours, as `sysexits.h` counts. */
const OUR_FAULT = 70;

/** Exit status when there is no room for what a command says. */
const UNWRITTEN = 2;

const STORING: readonly string[] = ['import', 'publish', 'accept-alert', 'end-alert', 'clear-phone'];

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`The output cannot be written there (${error.code}).\n`);
  endUnlessStoring(error.code === 'EPIPE' ? process.exitCode : UNWRITTEN);
});
process.stderr.on('error', () => endUnlessStoring(process.exitCode));

const args = process.argv.slice(2);
try {
  process.exitCode = await runCommand(args, processIo(process));
} catch (error) {
  const shown = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`This is a fault of between-visits, not of what you wrote:\n${shown}\n`);
  process.exitCode = OUR_FAULT;
}

/**
 * `| head` reads its fill and leaves, and a disk is full. Nobody waits for the rest, but what began to be stored is carried
 * through. What was found so far keeps its status: half a list of errors is no success.
 */
function endUnlessStoring(status: typeof process.exitCode): void {
  if (!STORING.includes(args[0] ?? '')) process.exit(status);
}
