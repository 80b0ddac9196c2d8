/**
 * What a clinic costs a month on AWS, as the table in docs/deploy.md: `npm run costs`. Free tiers are left out, so that
 * the figures are what is left when they end. Prices are those of us-east-1.
 */
interface Price {
  readonly usd: number;
  /** Where it was read, and when; `third party` where AWS's own page was not, `unconfirmed` where none was. */
  readonly source: string;
}

const PRICES = {
  smsPart: { usd: 0.005_81, source: 'several public repositories, 2025 to 2026 (third party)' },
  carrierPart: {
    usd: 0.004_5,
    source: 'help.textvolt.com, 2026-05-26: the dearest of the large carriers (third party)',
  },
  inboundText: { usd: 0.007_5, source: 'unconfirmed' },
  tollFreeNumber: { usd: 2, source: 'a public repository (third party)' },
  writeUnit: { usd: 0.625 / 1e6, source: 'airbyte.com, July 2025 (third party)' },
  readUnit: { usd: 0.125 / 1e6, source: 'airbyte.com, July 2025 (third party)' },
  lambdaSecondGb: { usd: 0.000_013_333_4, source: 'arm64; wring.co, 2026-03-08 (third party)' },
  lambdaCall: { usd: 0.2 / 1e6, source: 'wring.co, 2026-03-08 (third party)' },
  schedulerCall: { usd: 1 / 1e6, source: 'cloudburn.io, 2026-03-13 (third party)' },
  storedGb: { usd: 0.25 + 0.2, source: 'table and point-in-time recovery; unconfirmed' },
  logGb: { usd: 0.5, source: 'unconfirmed' },
  key: { usd: 1, source: 'unconfirmed' },
  secret: { usd: 0.4, source: 'unconfirmed' },
  alarm: { usd: 0.1, source: 'unconfirmed' },
  metric: { usd: 0.3, source: 'unconfirmed' },
  dashboard: { usd: 3, source: 'unconfirmed' },
} as const satisfies Record<string, Price>;

/** A patient in the middle of a series, in a month. */
const TEXTS = 30;
const PARTS_A_TEXT = 1.2;
const REPLIES = 8;
/** The plan with its texts, replies and alerts, after a year. */
const STORED_KB = 60;

const TICKS = 60 * 24 * 30.4;
const TICK_SECONDS = 0.3;
const TICK_READ_UNITS = 3;
/** Beside each tick a run looks after what is open for staff. */
const RUNS_A_MINUTE = 2;
const PAGING_READ_UNITS = 4;
const TEXT_WRITE_UNITS = 5;
const TEXT_READ_UNITS = 1.1;
/** A receipt and a reply each read a patient's story and write to it. */
const RECEIPT_UNITS = 4;
/** Sending, receipts and replies, in seconds of one GB. */
const LAMBDA_SECONDS_A_TEXT = 0.1;
const LOG_KB_A_TEXT = 2;
const KEYS = 2;
/** Three watch two metrics each, and two three, and are billed for all. A test counts them. */
const ALARMS = 61;
/** One for each metric and again for the clinic, and for what is told apart by kind, reason and level. */
const METRICS = 51;

interface Row {
  readonly what: string;
  readonly usd: (patients: number) => number;
}

const texts = (patients: number) => patients * TEXTS;

const ROWS: readonly Row[] = [
  { what: 'texts, by the part', usd: (patients) => texts(patients) * PARTS_A_TEXT * PRICES.smsPart.usd },
  { what: 'carriers’ fees, by the part', usd: (patients) => texts(patients) * PARTS_A_TEXT * PRICES.carrierPart.usd },
  { what: 'replies', usd: (patients) => patients * REPLIES * PRICES.inboundText.usd },
  { what: 'a toll-free number', usd: () => PRICES.tollFreeNumber.usd },
  { what: 'DynamoDB', usd: dynamo },
  { what: 'Lambda and its schedule', usd: lambda },
  { what: 'keys, a secret, logs, metrics, alarms, dashboard', usd: watching },
];

const SIZES = [50, 500, 5_000];

console.log(table());
console.log('\nPrices, in US dollars:\n');
for (const [name, { usd, source }] of Object.entries<Price>(PRICES)) console.log(`- ${name} ${plain(usd)}: ${source}`);

function table(): string {
  const total = { what: '**together**', usd: (patients: number) => sum(ROWS.map(({ usd }) => usd(patients))) };
  const each = { what: 'a patient', usd: (patients: number) => total.usd(patients) / patients };
  const head = ['USD a month', ...SIZES.map((size) => `${size.toLocaleString('en')} patients`)];
  const body = [...ROWS, total, each].map(({ what, usd }) => [what, ...SIZES.map((size) => usd(size).toFixed(2))]);
  return aligned([head, ...body]);
}

function dynamo(patients: number): number {
  const receiptsAndReplies = (texts(patients) + patients * REPLIES) * RECEIPT_UNITS;
  const reads = TICKS * (TICK_READ_UNITS + PAGING_READ_UNITS) + texts(patients) * TEXT_READ_UNITS + receiptsAndReplies;
  const writes = texts(patients) * TEXT_WRITE_UNITS + receiptsAndReplies;
  const stored = (patients * STORED_KB) / 1e6;
  return reads * PRICES.readUnit.usd + writes * PRICES.writeUnit.usd + stored * PRICES.storedGb.usd;
}

function lambda(patients: number): number {
  const runs = TICKS * RUNS_A_MINUTE;
  const calls = runs + texts(patients) + patients * REPLIES;
  const seconds = runs * TICK_SECONDS + texts(patients) * LAMBDA_SECONDS_A_TEXT;
  return calls * PRICES.lambdaCall.usd + seconds * PRICES.lambdaSecondGb.usd + runs * PRICES.schedulerCall.usd;
}

function watching(patients: number): number {
  const logs = ((TICKS * RUNS_A_MINUTE + texts(patients)) * LOG_KB_A_TEXT) / 1e6;
  const { key, secret, alarm, metric, dashboard, logGb } = PRICES;
  return KEYS * key.usd + secret.usd + ALARMS * alarm.usd + METRICS * metric.usd + dashboard.usd + logs * logGb.usd;
}

/** A Markdown table as the formatter of this repository would write it. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function plain(usd: number): string {
  return usd.toLocaleString('en', { maximumSignificantDigits: 6, maximumFractionDigits: 12 });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
