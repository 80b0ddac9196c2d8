import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Some registries do not carry every platform's build of a package. npm then leaves those builds out of the lock file,
 * and `npm ci` refuses it, on every machine. This writes the missing ones in, so that one lock file serves all
 * platforms. They carry no checksum: re-lock against a full registry when you can.
 *
 *     npm install <package> && node tools/mend-lock.js
 *     node tools/mend-lock.js --check     changes nothing, and exits 1 when there is something to mend
 */
const LOCK = new URL('../package-lock.json', import.meta.url);
const PLATFORM =
  /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(.+))?$/;

const before = readFileSync(LOCK, 'utf8');
const lock = JSON.parse(before);
const added = addMissingBuilds(lock.packages);
const hosts = forgetHosts(lock.packages);
lock.packages = inOrder(lock.packages);
const after = `${JSON.stringify(lock, null, 2)}\n`;
const checking = process.argv.includes('--check');

if (after !== before && !checking) writeFileSync(LOCK, after);
if (added.length > 0) console.log(`Builds for other platforms ${checking ? 'missing' : 'added'}: ${added.join(', ')}`);
if (hosts > 0) console.log(`Entries that name a registry: ${hosts}${checking ? '' : ' (now cleared)'}`);
if (checking && added.length + hosts > 0) {
  console.log('Run: node tools/mend-lock.js');
  process.exitCode = 1;
}

/**
 * @typedef {{
 *   version?: string, resolved?: string, dev?: boolean, optional?: boolean,
 *   cpu?: string[], os?: string[], libc?: string[], optionalDependencies?: Record<string, string>
 * }} Package
 * @typedef {Record<string, Package>} Packages
 * @param {Packages} packages
 */
function addMissingBuilds(packages) {
  /** @type {string[]} */
  const names = [];
  for (const [path, parent] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (packages[`node_modules/${name}`] || packages[`${path}/node_modules/${name}`]) continue;
      packages[`node_modules/${name}`] = buildEntry({ name, version, dev: parent.dev });
      names.push(name);
    }
  }
  return names;
}

/**
 * @param {{ name: string, version: string, dev?: boolean }} build
 * @returns {Package}
 */
function buildEntry({ name, version, dev }) {
  const [, os, cpu, abi = ''] = PLATFORM.exec(name) ?? [];
  if (!os || !cpu || !/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${name}@${version} is no platform's build.`);
  const libc = os === 'linux' ? libcOf(abi) : undefined;
  return { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc: [libc] }), optional: true, os: [os] };
}

/** @param {string} abi the end of a name, such as `musl` or `gnueabihf` */
function libcOf(abi) {
  if (abi.includes('musl')) return 'musl';
  return abi.includes('gnu') ? 'glibc' : undefined;
}

/**
 * A `resolved` address ties the file to the registry of whoever wrote it; npm finds the package without it.
 * @param {Packages} packages
 */
function forgetHosts(packages) {
  let count = 0;
  for (const entry of Object.values(packages)) {
    if (!/^https?:/.test(entry.resolved ?? '')) continue;
    delete entry.resolved;
    count += 1;
  }
  return count;
}

/**
 * npm sorts so, and a later `npm install` then changes no line that it need not.
 * @param {Packages} packages
 */
function inOrder(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
