import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Bench, median, type Row, type Target } from '../bench.ts';
import type { Sample } from '../sample-plans.ts';
import { differencesFromTemporal } from './differences.ts';
import type { Round, WorkerData } from './timeline-worker.ts';
import { CONVERTERS, type Converter } from './zone-peers.ts';

const SAMPLES: readonly Sample[] = [
  { protocol: 'iv-ketamine', visits: 6, daysApart: 3 },
  { protocol: 'tms-36', visits: 36, daysApart: 1 },
  { protocol: 'esketamine-trd', visits: 200, daysApart: 2 },
];
const ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'America/Phoenix',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];
const TIMES_FASTER_MIN = 20;

export const bench: Bench = {
  about: 'the timeline, in microseconds a text, beside the same rules with a library asked for each conversion',
  async measure() {
    const differences = differencesFromTemporal();
    const workers = new Map(CONVERTERS.map((converter) => [converter, startWorker(converter)]));
    const compared = await comparedAll(workers);
    await Promise.all([...workers.values()].map((worker) => worker.terminate()));
    const what = `differences from Temporal in ${differences.asked} conversions`;
    return {
      rows: compared.map(rowOf),
      targets: [...compared.flatMap(targetsOf), { what, is: differences.found, atMost: 0 }],
    };
  },
};

type Workers = ReadonlyMap<Converter, Worker>;

/** Each has a heap and a compiler of its own, as the product has: no one's garbage is collected in another's time. */
function startWorker(converter: Converter): Worker {
  const workerData: WorkerData = { converter, samples: SAMPLES, zones: ZONES };
  return new Worker(new URL('./timeline-worker.ts', import.meta.url), { workerData });
}

interface Compared {
  readonly sample: Sample;
  /** Of one plan. */
  readonly texts: number;
  /** Microseconds a text, and how many times the product's own that is. */
  readonly micros: Readonly<Record<Converter, number>>;
  readonly ratios: Readonly<Record<Converter, number>>;
  /** Whether all texts are the same with `Temporal`, in every zone. */
  readonly isSame: boolean;
}

function rowOf({ sample: { protocol, visits }, texts, micros, ratios }: Compared): Row {
  return {
    treatment: protocol,
    visits,
    texts,
    ...micros,
    'temporal : own': ratios.temporal,
    'luxon : own': ratios.luxon,
  };
}

function targetsOf({ sample: { visits }, ratios, isSame }: Compared): Target[] {
  return [
    { what: `times faster than with temporal, ${visits} visits`, is: ratios.temporal, atLeast: TIMES_FASTER_MIN },
    { what: `times faster than with luxon, ${visits} visits`, is: ratios.luxon, atLeast: TIMES_FASTER_MIN },
    { what: `timelines that differ with temporal, ${visits} visits`, is: isSame ? 0 : 1, atMost: 0 },
  ];
}

const WARM_ROUNDS = 5;
const ROUNDS = 11;

async function comparedAll(workers: Workers): Promise<Compared[]> {
  const samples = [...SAMPLES.keys()];
  for (const sample of samples) await rounds(workers, sample, WARM_ROUNDS);
  const all: Compared[] = [];
  for (const sample of samples) all.push(compared(sample, await rounds(workers, sample, ROUNDS)));
  return all;
}

type Turn = Readonly<Record<Converter, Round>>;

/** One after the other and in turn, so that what else the machine does meets them all. */
async function rounds(workers: Workers, sample: number, count: number): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const round: [Converter, Round][] = [];
    for (const [converter, worker] of workers) round.push([converter, await oneRound(worker, sample)]);
    turns.push(Object.fromEntries(round) as Turn);
  }
  return turns;
}

async function oneRound(worker: Worker, sample: number): Promise<Round> {
  const told = once(worker, 'message');
  worker.postMessage(sample);
  const [round] = (await told) as [Round];
  return round;
}

function compared(index: number, turns: readonly Turn[]): Compared {
  const sample = SAMPLES[index];
  const texts = turns[0]?.own.texts;
  if (!sample || texts === undefined) throw new Error(`there is no sample ${index}`);
  return {
    sample,
    texts,
    micros: ofEach((converter) => median(turns.map((turn) => turn[converter].micros))),
    ratios: ofEach((converter) => median(turns.map((turn) => turn[converter].micros / turn.own.micros))),
    isSame: turns.every(({ own, temporal }) => own.digest === temporal.digest),
  };
}

function ofEach(value: (converter: Converter) => number): Record<Converter, number> {
  return Object.fromEntries(CONVERTERS.map((converter) => [converter, value(converter)])) as Record<Converter, number>;
}
