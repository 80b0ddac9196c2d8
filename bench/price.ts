import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { planPartition } from '../adapters/dynamo/keys.ts';
import { openTable } from '../adapters/dynamo/table-client.ts';
import { layOut } from '../core/timeline/course.ts';
import { timelineOf } from '../core/timeline/timeline.ts';
import { LOCAL_ACCESS } from '../local/local-access.ts';
import type { Bench, Row, Target } from './bench.ts';
import { type Cost, CourseStage, difference } from './course.ts';
import { bill, WAYS, type Way } from './monthly-bill.ts';
import { type Sample, samplePlan } from './sample-plans.ts';

const SAMPLES: readonly Sample[] = [
  { protocol: 'iv-ketamine', visits: 8, daysApart: 3 },
  { protocol: 'tms-36', visits: 36, daysApart: 1 },
];
const PLANS = 100;
const PER_SECOND = 20;
const MOVED = 50;
/** So often a text goes to all of them; then come the visits that move. */
const TICKS = 12;
/** A run takes and gives back the lease of its number, however many texts it sends. */
const LEASE_UNITS = 2;
const WRITES_MAX = 5;
const READS_MAX = 1.1;
const CALLS_MAX = 4;
/** A row a text is taken out of its index and put there again. */
const ROW_UNITS = 2;
const MOVE_TIMES_FEWER = 8;

export const bench: Bench = {
  about: `one text from due to settled, ${PLANS} at once at ${PER_SECOND} a second; a moved course; the bill of a month`,
  async measure() {
    const prices: Price[] = [];
    for (const sample of SAMPLES) prices.push(await priceOf(sample));
    return { rows: [...prices.map(rowOf), LEAST, ...bills(prices)], targets: prices.flatMap(targetsOf) };
  },
};

interface Price {
  readonly sample: Sample;
  /** A text's. */
  readonly text: Cost;
  /** A plan's, whose every visit moves. */
  readonly move: Cost;
  readonly planBytes: number;
  readonly pointerBytes: number;
  readonly entryBytes: number;
  readonly texts: number;
}

async function priceOf(sample: Sample): Promise<Price> {
  const course = await CourseStage.start({ plans: PLANS, sample, perSecond: PER_SECOND });
  try {
    // The first texts warm the program up, and are not counted.
    await course.fullTick();
    const text = await dearest(course);
    const bytes = await storedBytes(course);
    const before = course.cost();
    for (let plan = 0; plan < MOVED; plan += 1) await course.moveCourse(plan);
    const move = shared(difference(course.cost(), before), MOVED);
    const texts = timelineOf(layOut(samplePlan(sample), course.clinic)).length;
    const ofText = shared({ ...text, writeUnits: text.writeUnits - LEASE_UNITS }, PLANS);
    return { sample, text: ofText, move, texts, ...bytes };
  } finally {
    await course.stop();
  }
}

/** Of texts of the weeks to come the one that costs most: what is stored of a plan must not grow with them. */
async function dearest(course: CourseStage): Promise<Cost> {
  let most = await course.fullTick();
  for (let tick = 1; tick < TICKS; tick += 1) {
    const next = await course.fullTick();
    if (next.writeUnits >= most.writeUnits) most = next;
  }
  return most;
}

function shared(cost: Cost, among: number): Cost {
  return {
    calls: cost.calls / among,
    readUnits: cost.readUnits / among,
    writeUnits: cost.writeUnits / among,
    cpuMillis: cost.cpuMillis / among,
    millis: cost.millis / among,
  };
}

/** What is stored of one plan, by DynamoDB's rule for plain attributes: the letters of names and values. */
async function storedBytes({ stage, clinic }: CourseStage) {
  const { client } = openTable(stage.tableName, { ...LOCAL_ACCESS, endpoint: stage.dynamoEndpoint });
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: stage.tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': planPartition({ clinic: clinic.clinic, plan: 'p0' }) },
    }),
  );
  client.destroy();
  const bytes = (starts: string) => bytesOf(Items.find(({ sk }) => String(sk).startsWith(starts)));
  return { planBytes: bytes('PLAN'), pointerBytes: bytes('DUE'), entryBytes: bytes('TEXT#') };
}

function bytesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return Buffer.byteLength(String(value));
  return Object.entries(value).reduce((sum, [name, each]) => sum + Buffer.byteLength(name) + bytesOf(each), 0);
}

function rowOf({ sample: { protocol, visits }, text, move, planBytes, pointerBytes, entryBytes }: Price): Row {
  return {
    what: `${protocol}, ${visits} visits`,
    calls: text.calls,
    writes: text.writeUnits,
    reads: text.readUnits,
    'cpu ms': text.cpuMillis,
    'plan bytes': planBytes,
    pointer: pointerBytes,
    entry: entryBytes,
    'moved: writes': move.writeUnits,
    ...billed(WAYS(text).ours),
  };
}

/**
 * Intent before and outcome after the publish, the index left and entered again, with an entry a text for receipts and
 * the clinic's history: claim 1, outcome 1, and 2 for the index; the plan read; 25 of each in a call.
 */
const LEAST: Row = { what: 'the least that is safe', calls: 0.12, writes: 4, reads: 1 };

/** The other ways of keeping the time, at the same ledger. */
function bills([first]: readonly Price[]): Row[] {
  if (!first) return [];
  const { ours: _, ...others } = WAYS(first.text);
  return Object.entries(others).map(([what, way]) => ({ what, ...billed(way) }));
}

function billed(way: Way): Row {
  return { 'USD for 10 k': bill(way, 1e4), 'for 1 M': bill(way, 1e6), 'for 100 M': bill(way, 1e8) };
}

function targetsOf({ sample: { visits }, text, move, texts }: Price): Target[] {
  return [
    { what: `write units a text, ${visits} visits`, is: text.writeUnits, atMost: WRITES_MAX },
    { what: `read units a text, ${visits} visits`, is: text.readUnits, atMost: READS_MAX },
    { what: `calls a text, ${visits} visits`, is: text.calls, atMost: CALLS_MAX },
    {
      what: `times fewer write units than a row a text, for a moved course of ${visits} visits`,
      is: (texts * ROW_UNITS) / move.writeUnits,
      atLeast: MOVE_TIMES_FEWER,
    },
  ];
}
