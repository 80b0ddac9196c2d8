import { type Bench, median, type Row, type Target } from '../bench.ts';
import type { Sample } from '../sample-plans.ts';
import { graphileWorkerAsItComes, graphileWorkerTuned } from './graphile-worker.ts';
import { type Entered, enterPlans, ourCost } from './our-cost.ts';
import type { Peer } from './peer.ts';
import { peerCost } from './peer-cost.ts';
import { findPeers, type OpenPeer, openPeer } from './peers.ts';
import { purePart } from './pure-part.ts';
import { SharedCore } from './shared-core.ts';
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
      const core = new SharedCore();
      // The first round warms the program up, and is not counted.
      await oneRound(entered, { peers, core });
      const rounds: Round[] = [];
      while (rounds.length < ROUNDS) rounds.push(await oneRound(entered, { peers, core }));
      return {
        rows: rowsOf(rounds),
        notes: [...absent, crowdingNote(rounds, core)],
        targets: targetsOf(rounds),
      };
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
  /** What sums took just before the pure part and just after it. */
  readonly sums: readonly number[];
}

interface PeerCost {
  readonly peer: Peer;
  readonly version: string;
  readonly cost: TextCost;
}

interface Beside {
  readonly peers: readonly OpenPeer[];
  readonly core: SharedCore;
}

async function oneRound(entered: Entered, { peers: open, core }: Beside): Promise<Round> {
  const { course } = entered;
  const pure = purePart(course.clinic, SAMPLE);
  const ours = await ourCost(entered, pure.going);
  const { sender } = course.stage.world;
  const peers: PeerCost[] = [];
  for (const { peer, version, queue } of open) {
    peers.push({ peer, version, cost: await peerCost(queue, { sent: PLANS, sender }) });
  }
  const before = core.sample();
  const anew = pure.anew();
  const after = core.sample();
  return { ours, anew, known: pure.known(), peers, sums: [before, after] };
}

/** The pure part keeps a core full, as a peer's client does not; see `SharedCore`. */
function crowdingNote(rounds: readonly Round[], core: SharedCore): string {
  const crowding = (round: Round) => core.crowding(...round.sums);
  const [calm, ...others] = rounds.toSorted((a, b) => crowding(a) - crowding(b));
  const most = others.at(-1);
  if (!calm || !most) return '';
  const [ratio] = ratios([calm], { peer: graphileWorkerAsItComes, of: 'anew' });
  const alone = ratio === undefined ? '' : `, and ${ratio.toFixed(2)} of that client`;
  return (
    `Others on the same core: sums took ${crowding(calm).toFixed(2)} to ${crowding(most).toFixed(2)} times their least; ` +
    `in the calmest round the pure part took ${calm.anew.toFixed(0)} us${alone}. A core that is never free does not show.`
  );
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
  const anew = ratios(rounds, { peer, of: 'anew' });
  if (anew.length === 0) return [];
  const whose = `of ${peer.name}’s client, ${peer.set}`;
  const known = ratios(rounds, { peer, of: 'known' });
  return [
    { what: `${whose}, the pure part takes`, is: median(anew), atMost: 0.5 },
    { what: `${whose}, that of a known plan takes`, is: median(known), atMost: 0.5 },
  ];
}

function ratios(rounds: readonly Round[], { peer, of }: { peer: Peer; of: 'anew' | 'known' }): number[] {
  return rounds.flatMap((round) => {
    const cost = round.peers.find((each) => each.peer === peer)?.cost;
    return cost ? [round[of] / (cost.entering + cost.settling)] : [];
  });
}
