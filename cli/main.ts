import { runCommand } from './commands.ts';
import { processIo } from './io.ts';

/** Exit status when the fault is ours, as `sysexits.h` counts. */
const OUR_FAULT = 70;

const STORING: readonly string[] = ['import', 'publish', 'accept-alert', 'end-alert', 'clear-phone'];

for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessReaderLeft);

const args = process.argv.slice(2);
try {
  process.exitCode = await runCommand(args, processIo(process));
} catch (error) {
  const shown = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`This is a fault of between-visits, not of what you wrote:\n${shown}\n`);
  process.exitCode = OUR_FAULT;
}

/** `| head` reads its fill and leaves. Nobody waits for the rest, but what began to be stored is carried through. */
function unlessReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  if (!STORING.includes(args[0] ?? '')) process.exit(0);
}
