import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bullMq } from './bullmq.ts';
import { graphileWorkerAsItComes, graphileWorkerTuned } from './graphile-worker.ts';
import type { Peer, Queue } from './peer.ts';
import { pgBoss } from './pg-boss.ts';
import { SERVERS, type Server } from './servers.ts';

const PEERS: readonly Peer[] = [graphileWorkerAsItComes, graphileWorkerTuned, pgBoss, bullMq];
/** They are no dependencies of this project: whoever wants to see them installs them elsewhere, and says where. */
const FOLDER = process.env.PEERS ?? join(import.meta.dirname, '../..');

/** A peer with a server of its own, ready for jobs. */
export interface OpenPeer {
  readonly peer: Peer;
  readonly version: string;
  readonly queue: Queue;
  close(): Promise<void>;
}

interface Found {
  readonly peer: Peer;
  readonly resolve: (name: string) => string;
  readonly version: string;
  readonly programs: string;
}

/** The peers that can be run, and of each other one what to install and how to run it, in a line. */
export function findPeers(folder = FOLDER): { readonly found: readonly Found[]; readonly absent: readonly string[] } {
  const looked = PEERS.map((peer) => found(peer, folder));
  return {
    found: looked.filter((each) => typeof each !== 'string'),
    absent: [...new Set(looked.filter((each) => typeof each === 'string'))],
  };
}

function found(peer: Peer, folder: string): Found | string {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const version = installedVersion(peer.name, folder);
  const programs = SERVERS[peer.server].find();
  const lacks = Object.entries(peer.packages).filter(([name]) => installedVersion(name, folder) === undefined);
  if (version !== undefined && lacks.length === 0 && programs !== undefined)
    return { peer, resolve, version, programs };
  const steps = [
    ...(programs === undefined ? [`apt-get install ${SERVERS[peer.server].package}`] : []),
    ...(lacks.length === 0 ? [] : [`npm install --prefix FOLDER ${lacks.map((each) => each.join('@')).join(' ')}`]),
    'PEERS=FOLDER npm run bench -- throughput',
  ];
  return `${peer.name}: not run. To run it: ${steps.join('; ')}`;
}

function installedVersion(name: string, folder: string): string | undefined {
  try {
    const file = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(file) as { version: string }).version;
  } catch {
    // Not installed is an answer here, not a failure.
    return undefined;
  }
}

export async function openPeer({ peer, resolve, version, programs }: Found): Promise<OpenPeer> {
  const server = await SERVERS[peer.server].start(programs);
  try {
    const imported: unknown = await import(pathToFileURL(resolve(peer.name)).href);
    const queue = await peer.open(imported, server.address);
    return { peer, version, queue, close: () => closed(queue, server) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function closed(queue: Queue, server: Server): Promise<void> {
  await queue.close();
  await server.stop();
}
