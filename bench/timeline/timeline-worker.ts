import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { StoredPlan } from '../../core/plan/plan.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { type Sample, sampleClinics, samplePlan } from '../sample-plans.ts';
import { type Converter, timelineBy } from './zone-peers.ts';

/** One converter at its work: told which sample's turn it is, it makes timelines for a while and says how fast. */
export interface WorkerData {
  readonly converter: Converter;
  readonly samples: readonly Sample[];
  readonly zones: readonly string[];
}

/** What came of a round. */
export interface Round {
  /** Of one plan. */
  readonly texts: number;
  /** Microseconds a text. */
  readonly micros: number;
  /** The same when every text is the same, in every zone. */
  readonly digest: string;
}

const ROUND_MILLIS = 80;

const { converter, samples, zones } = workerData as WorkerData;
const timeline = await timelineBy(converter);
const clinics = await sampleClinics(zones, [...new Set(samples.map(({ protocol }) => protocol))]);
const plans = samples.map(samplePlan);
const digests = plans.map(digestOf);

parentPort?.on('message', (sample: number) => parentPort?.postMessage(round(sample)));

function round(sample: number): Round {
  const [plan, digest] = [plans[sample], digests[sample]];
  if (!plan || !digest) throw new Error(`there is no sample ${sample}`);
  const start = performance.now();
  let [texts, made] = [0, 0];
  while (performance.now() - start < ROUND_MILLIS) {
    for (const clinic of clinics) texts += timeline(plan, clinic).length;
    made += clinics.length;
  }
  return { texts: texts / made, micros: ((performance.now() - start) * 1000) / texts, digest };
}

function digestOf(plan: StoredPlan): string {
  const hash = createHash('sha256');
  for (const { id, dueAt, usefulUntil, held } of clinics.flatMap((clinic) => timeline(plan, clinic))) {
    hash.update(`${id} ${isoInstant(dueAt)} ${isoInstant(usefulUntil)} ${held}\n`);
  }
  return hash.digest('hex');
}
