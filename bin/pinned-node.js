/** Runs on whatever Node the machine has (18 or newer), so it uses nothing that is not in Node itself. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce, pinnedNode } from './install-once.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PASSED_ON = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs Node 24 with these arguments, in the caller's folder and on its terminal, and ends as it ends.
 * @param {string[]} args
 */
export async function runOnPinnedNode(args) {
  if (!(await installOnce(ROOT))) {
    process.exitCode = 1;
    return;
  }
  const child = spawn(pinnedNode(ROOT), ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/compiled'), ...process.env },
  });
  child.on('error', (error) => {
    console.error(`The project's Node did not start: ${error.message}. Delete node_modules and try again.`);
    process.exitCode = 1;
  });
  for (const signal of PASSED_ON) process.on(signal, () => passOn(signal, child));
  child.on('exit', (status, signal) => {
    process.exit(signal ? 128 + constants.signals[signal] : (status ?? 1));
  });
}

/**
 * A terminal gives Ctrl+C to the child by itself; a second one would cut its farewell short.
 * @param {NodeJS.Signals} signal
 * @param {import('node:child_process').ChildProcess} child
 */
function passOn(signal, child) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return;
  child.kill(signal);
}
