import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPeers } from '../../../bench/throughput/peers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'between-visits-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function install(name: string): void {
  const home = join(folder, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
}

test('where no peer is installed, a line each says how to run it', () => {
  const { found, absent } = findPeers(folder);
  expect(found).toEqual([]);
  expect(absent).toEqual(
    ['graphile-worker@0.18', 'pg-boss@12', 'bullmq@6 ioredis@6'].map((packages) =>
      expect.stringMatching(
        new RegExp(`npm install --prefix FOLDER ${packages}; PEERS=FOLDER npm run bench -- throughput$`),
      ),
    ),
  );
});

test('a peer that lacks a package is not run: what it lacks is named', () => {
  install('bullmq');
  const [line] = findPeers(folder).absent.filter((each) => each.startsWith('bullmq: not run.'));
  expect(line).toContain('npm install --prefix FOLDER ioredis@6;');
});
