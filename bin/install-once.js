/** Runs before anything is installed, on whatever Node the machine has (18 or newer). */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const HEARTBEAT_MS = 1_000;
/** A lock this old has lost its owner: a living one renews it every second. */
const LOCK_STALE_MS = 15_000;
const LOOK_AGAIN_MS = 200;

/**
 * Installs what the lock file names, unless exactly that is there already. Answers whether the project can run;
 * when it cannot, the reason has been printed.
 * @param {string} root
 * @returns {Promise<boolean>}
 */
export async function installOnce(root) {
  if (isInstalled(root)) return true;
  const release = await takeLock(join(root, '.installing'));
  try {
    return isInstalled(root) || (await install(root));
  } finally {
    release();
  }
}

/**
 * @param {string} root
 * @returns {string} the path of the Node that package.json pins
 */
export function pinnedNode(root) {
  return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Compares what npm says it installed with what the lock file asks for. Contents, not times: a checkout of another
 * version counts, and so does the developer's own `npm install`.
 * @param {string} root
 */
function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !present || !existsSync(pinnedNode(root))) return false;
  return (
    Object.entries(wanted).every(([path, each]) => path === '' || isPresent(each, present[path])) &&
    Object.keys(present).every((path) => wanted[path])
  );
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Package
 * @param {string} file
 * @returns {Record<string, Package> | undefined} nothing when the file is missing or half written
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Builds for other platforms are in the lock file and not on this machine.
 * @param {Package} wanted
 * @param {Package | undefined} present
 */
function isPresent(wanted, present) {
  if (!present) return wanted.optional === true || wanted.devOptional === true;
  return present.version === wanted.version;
}

/**
 * Two first commands may start together; one installs and the other waits for it.
 * @param {string} lock a folder: making one either succeeds or fails, never half
 * @returns {Promise<() => void>} gives the lock back
 */
async function takeLock(lock) {
  let told = false;
  while (!made(lock)) {
    if (isStale(lock)) remove(lock);
    else {
      if (!told) console.error('Waiting for another command that is installing…');
      told = true;
      await pause(LOOK_AGAIN_MS);
    }
  }
  const heartbeat = setInterval(() => utimesSync(lock, new Date(), new Date()), HEARTBEAT_MS);
  return () => {
    clearInterval(heartbeat);
    remove(lock);
  };
}

/** @param {string} lock */
function made(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} lock */
function isStale(lock) {
  const made = statSync(lock, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.mtimeMs > LOCK_STALE_MS;
}

/**
 * Renamed first, so that of two commands that find the same stale lock only one takes it away.
 * @param {string} lock
 */
function remove(lock) {
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
    rmdirSync(aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code;
}

/**
 * @param {string} root
 * @returns {Promise<boolean>}
 */
async function install(root) {
  // To stderr, for a command's own output may be read by a program.
  console.error('Installing what the project needs (once)…');
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status, output } = await run(root, npm(['ci', '--include=dev', '--include=optional', ...quietly]));
  if (status === 0 && existsSync(pinnedNode(root))) return true;
  console.error(output);
  console.error(
    status === 0
      ? 'The pinned Node is missing, for install scripts are off. Run: npm rebuild node --ignore-scripts=false'
      : 'npm could not install the packages that package-lock.json names; its words are above.',
  );
  return false;
}

/**
 * The very npm that runs this script, where one does.
 * @typedef {{ program: string, args: string[], shell?: boolean }} Command
 * @param {string[]} args
 * @returns {Command}
 */
function npm(args) {
  const running = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(running)) return { program: process.execPath, args: [running, ...args] };
  return { program: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * @param {string} root
 * @param {Command} command
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function run(root, { program, args, shell = false }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ status: 1, output: `${output}${error.message}` }));
    child.on('close', (status) => resolve({ status, output }));
  });
}
