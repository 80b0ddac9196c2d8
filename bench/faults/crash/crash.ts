import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { tableDefinition } from '../../../adapters/dynamo/table.ts';
import { readSnsReceipt } from '../../../adapters/sns/receipt.ts';
import { isInFlight, type LedgerEntry } from '../../../core/sending/ledger.ts';
import { instantOf, minutes, plus } from '../../../core/time/units.ts';
import type { World } from '../../../jobs/ports/world.ts';
import { recordReceipt } from '../../../jobs/record-receipt/record-receipt.ts';
import { createTable } from '../../../local/dynamo/create-table.ts';
import { startEmbeddedDynamo } from '../../../local/embedded-dynamo.ts';
import { startPhoneNetwork } from '../../../local/sns/phone-network.ts';
import { CLINIC, enterBurst, expectedTexts, PLANS, wordsOfText } from './crash-burst.ts';
import { crashWorld, fastClock, type Meeting, TIMES_FASTER } from './crash-world.ts';

/**
 * Real processes tick one table, and are killed with SIGKILL at random moments of a burst, and started again. The table
 * and the phones live in other processes, and every receipt is taken: so each text must come exactly once.
 */

interface Scenario {
  readonly name: string;
  readonly processes: number;
  readonly isKilled: boolean;
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'one process, killed', processes: 1, isKilled: true },
  { name: 'four processes at once', processes: 4, isKilled: false },
  { name: 'three processes at once, killed', processes: 3, isKilled: true },
];

/** A burst takes some hundred milliseconds of a process's work: a kill lies somewhere in it. */
const KILLED_WITHIN_MILLIS = 400;
/** In the scenario's time. It ends when every text has come to its end, and at the latest while all are still of use. */
const KILLS_END_AFTER_MINUTES = 9;
const ENDS_AFTER_MINUTES = 50;

interface Counted {
  readonly scenario: string;
  readonly texts: number;
  readonly kills: number;
  /** Kills that left a text claimed, and nobody to say whether it went. */
  readonly killsInTheMiddle: number;
  readonly sentAgain: number;
  readonly lost: number;
  readonly twice: number;
  readonly unsettled: number;
  /** For another reason than that a run died over both of its tries. */
  readonly held: number;
}

/** The exit status: 1 when a text was lost, came twice, or was left without an end. */
export async function runCrash({
  seed,
  minutes: most,
}: {
  readonly seed: number;
  readonly minutes: number;
}): Promise<number> {
  const began = performance.now();
  const random = randomFrom(seed);
  const counted: Counted[] = [];
  for (const scenario of SCENARIOS) {
    if (performance.now() - began < most * 60_000) counted.push(await play(scenario, random));
  }
  for (const { scenario, ...counts } of counted) {
    const told = Object.entries(counts).map(([name, count]) => `  ${name.padEnd(20)}${String(count).padStart(6)}`);
    process.stdout.write(`\n${scenario}\n${told.join('\n')}\n`);
  }
  const results = new URL('../../results/', import.meta.url);
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL('crash.json', results), `${JSON.stringify({ seed, scenarios: counted }, null, 2)}\n`);
  const isIdle =
    counted.length < SCENARIOS.length ||
    counted.some(({ scenario, killsInTheMiddle }) => scenario.includes('killed') && killsInTheMiddle === 0);
  if (isIdle)
    process.stderr.write(
      'Not all was played, or no kill came in the middle of a text: it shows nothing. Run it again.\n',
    );
  const isWrong = counted.some(({ lost, twice, unsettled, held }) => lost + twice + unsettled + held > 0);
  return isWrong || isIdle ? 1 : 0;
}

/** Moments of kills need no more than this; the same seed draws the same ones. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function play({ name, processes, isKilled }: Scenario, random: () => number): Promise<Counted> {
  const dynamo = await startEmbeddedDynamo();
  const began = Date.now();
  const clock = fastClock(began);
  const network = await startPhoneNetwork({ now: () => clock.now() });
  const meeting: Meeting = { dynamo: dynamo.endpoint, table: 'crash', sns: network.endpoint, began };
  await createTable(dynamo.endpoint, tableDefinition(meeting.table));
  const world = crashWorld(meeting);
  const recording: Promise<unknown>[] = [];
  network.onReceipt((receipt) => void recording.push(recordReceipt(world, readSnsReceipt(receipt))));
  await enterBurst(world);
  const kills = { all: 0, inTheMiddle: 0 };
  const killsEnd = plus(instantOf(began), minutes(KILLS_END_AFTER_MINUTES));
  const endsAt = plus(instantOf(began), minutes(ENDS_AFTER_MINUTES));
  let isDone = false;
  const isOver = () => isDone || endsAt <= clock.now();
  const onKill = async () => {
    kills.all += 1;
    if ((await entriesOf(world)).some(({ state }) => state === 'claimed')) kills.inTheMiddle += 1;
  };
  const mayKill = () => isKilled && clock.now() < killsEnd;
  const ticking = Array.from({ length: processes }, () => keepTicking(meeting, { random, isOver, mayKill, onKill }));
  while (!isOver()) {
    await network.releaseReceipts(clock.now());
    await delay(1000 / TIMES_FASTER);
    isDone = killsEnd <= clock.now() && isAllDone(await entriesOf(world));
  }
  await Promise.all([...ticking, ...recording]);
  const entries = await entriesOf(world);
  const counted = countsOf(entries, network.phones.texts());
  await network.stop();
  await dynamo.stop();
  return { scenario: name, ...counted, kills: kills.all, killsInTheMiddle: kills.inTheMiddle };
}

interface Ticking {
  readonly random: () => number;
  readonly isOver: () => boolean;
  readonly mayKill: () => boolean;
  readonly onKill: () => Promise<void>;
}

/** A process that ticks; another one as soon as it is killed. */
async function keepTicking(meeting: Meeting, { random, isOver, mayKill, onKill }: Ticking): Promise<void> {
  while (!isOver()) {
    const ticker = fork(fileURLToPath(new URL('./ticker.ts', import.meta.url)), [JSON.stringify(meeting)]);
    await message(ticker);
    while (!mayKill() && !isOver()) await delay(100);
    // The first tick may find nothing due; later ones are in the middle of the burst.
    if (mayKill()) await delay(random() * KILLED_WITHIN_MILLIS);
    const ended = new Promise((resolve) => ticker.once('exit', resolve));
    ticker.kill('SIGKILL');
    await ended;
    if (!isOver()) await onKill();
  }
}

function message(ticker: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    ticker.once('message', resolve);
    ticker.once('exit', (code) => reject(new Error(`a ticking process ended by itself with ${code}`)));
  });
}

async function entriesOf(world: World): Promise<LedgerEntry[]> {
  const stories = await Promise.all(PLANS.map((plan) => world.plans.story({ clinic: CLINIC, plan })));
  return stories.flatMap(({ texts }) => texts);
}

function isAllDone(entries: readonly LedgerEntry[]): boolean {
  return entries.length === expectedTexts().length && !entries.some(isInFlight);
}

function countsOf(
  entries: readonly LedgerEntry[],
  received: readonly { readonly to: string; readonly body: string }[],
) {
  const times = Map.groupBy(received, ({ to, body }) => `${to} ${body}`);
  const expected = expectedTexts();
  const held = entries.filter(({ state }) => state === 'held');
  const unsure = new Set(held.filter(({ reason }) => reason === 'unsure').map(({ id }) => wordsOfText(id)));
  return {
    texts: expected.length,
    sentAgain: entries.filter(({ attempt }) => attempt > 1).length,
    lost: expected.filter((text) => !times.has(text) && !unsure.has(text)).length,
    twice: [...times.values()].filter((same) => same.length > 1).length,
    unsettled: entries.filter(isInFlight).length,
    held: held.length - unsure.size,
  };
}
