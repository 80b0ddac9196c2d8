import { type Bench, median, type Row, type Target } from '../bench.ts';
import type { Sample } from '../sample-plans.ts';
import { graphileWorkerAsItComes, graphileWorkerTuned } from './graphile-worker.ts';
import { type Entered, enterPlans, ourCost } from './our-cost.ts';
import type { Peer } from './peer.ts';
import { peerCost } from './peer-cost.ts';
import { findPeers, type OpenPeer, openPeer } from './peers.ts';
import { purePart } from './pure-part.ts';
import { costRow, medianCost, type TextCost } from './text-cost.ts';

const SAMPLE: Sample = { protocol: 'iv-ketamine', visits: 8, daysApart: 3 };
const PLANS = 400;
/** The most that a clinic file allows: the number is not what holds the run up. */
const PER_SECOND = 500;
/** Ours and each peer in turn, so that what else the machine does meets them all. */
const ROUNDS = 5;

export const bench: Bench = {
  about: `microseconds of processor for a text and texts a second: a tick with ${PLANS} due, its pure part, its peers`,
  async measure() {
    const { found, absent } = findPeers();
    const entered = await enterPlans({ plans: PLANS, sample: SAMPLE, perSecond: PER_SECOND });
    const peers: OpenPeer[] = [];
    try {
      for (const each of found) peers.push(await openPeer(each));
      // The first round warms the program up, and is not counted.
      await oneRound(entered, peers);
      const rounds: Round[] = [];
      while (rounds.length < ROUNDS) rounds.push(await oneRound(entered, peers));
      return { rows: rowsOf(rounds), notes: absent, targets: targetsOf(rounds) };
    } finally {
      for (const peer of peers) await peer.close();
      await entered.course.stop();
    }
  },
};

interface Round {
  readonly ours: TextCost;
  /** Microseconds a text of the pure part, where its plan was not met before and where it is known. */
  readonly anew: number;
  readonly known: number;
  readonly peers: readonly PeerCost[];
}

interface PeerCost {
  readonly peer: Peer;
  readonly version: string;
  readonly cost: TextCost;
}

async function oneRound(entered: Entered, open: readonly OpenPeer[]): Promise<Round> {
  const { course } = entered;
  const pure = purePart(course.clinic, SAMPLE);
  const ours = await ourCost(entered, pure.going);
  const { sender } = course.stage.world;
  const peers: PeerCost[] = [];
  for (const { peer, version, queue } of open) {
    peers.push({ peer, version, cost: await peerCost(queue, { sent: PLANS, sender }) });
  }
  return { ours, anew: pure.anew(), known: pure.known(), peers };
}

function rowsOf(rounds: readonly Round[]): Row[] {
  const [first] = rounds;
  const peers = (first?.peers ?? []).map(({ peer, version }, index) => {
    const costs = rounds.flatMap((round) => round.peers[index]?.cost ?? []);
    return costRow(`${peer.name} ${version}, ${peer.set}`, medianCost(costs));
  });
  return [
    costRow('ours: a tick', medianCost(rounds.map(({ ours }) => ours))),
    costRow('its pure part, plan not met before', { settling: median(rounds.map(({ anew }) => anew)) }),
    costRow('its pure part, plan known', { settling: median(rounds.map(({ known }) => known)) }),
    ...peers,
  ];
}

function targetsOf(rounds: readonly Round[]): Target[] {
  const perSecond = median(rounds.map(({ ours }) => ours.perSecond));
  return [
    ...pureTargets(rounds, graphileWorkerAsItComes),
    ...pureTargets(rounds, graphileWorkerTuned),
    { what: 'texts a second for each that a short code carries (100)', is: perSecond / 100, atLeast: 1 },
  ];
}

/** Each round's own ratio, for both meet the same machine in it. */
function pureTargets(rounds: readonly Round[], peer: Peer): Target[] {
  const ratio = (of: 'anew' | 'known') =>
    rounds.flatMap((round) => {
      const cost = round.peers.find((each) => each.peer === peer)?.cost;
      return cost ? [round[of] / (cost.entering + cost.settling)] : [];
    });
  if (ratio('anew').length === 0) return [];
  const whose = `of ${peer.name}’s client, ${peer.set}`;
  return [
    { what: `${whose}, the pure part takes`, is: median(ratio('anew')), atMost: 0.5 },
    { what: `${whose}, that of a known plan takes`, is: median(ratio('known')), atMost: 0.5 },
  ];
}
