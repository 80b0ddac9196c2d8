import { metricWatch } from '../../../adapters/cloudwatch/metric-watch.ts';
import type { ReceiptOutcome } from '../../../core/sending/receipt.ts';
import type { Happening } from '../../../jobs/ports/watch.ts';
import { moment } from '../../builders.ts';
import { countedIn } from '../../embedded-metrics.ts';

const NOW = moment('2026-03-02T10:00');
const ofHarbor = { key: { clinic: 'harbor', plan: 'p1' }, id: 'p1/v1/two-hours/x' };
const ofBirch = { key: { clinic: 'birch', plan: 'p9' }, id: 'p9/v1/two-hours/x' };
const sent = (lateSeconds: number): Happening => ({ ...ofHarbor, kind: 'sent', parts: 2, lateSeconds });

/** The lines that a run writes which met all this, and what CloudWatch counts of them. */
function counted(...happened: Happening[]) {
  const lines: string[] = [];
  const watch = metricWatch((line) => lines.push(line), {
    ...{ stage: 'prod', pricePerPart: 0.0103, clock: { now: () => NOW } },
  });
  for (const happening of happened) watch.happened(happening);
  watch.flush();
  const first = lines.length;
  watch.flush();
  expect(lines).toHaveLength(first);
  return { lines, counted: lines.flatMap(countedIn) };
}

function told(...happened: Happening[]): string[] {
  return counted(...happened).counted.map(
    ({ name, dimensions, values }) => `${name} ${values.join(' ')} (${dimensions})`,
  );
}

test('texts of two clinics are counted for each, and both for the stage', () => {
  expect(told(sent(3), sent(70), { ...ofBirch, kind: 'unsure' })).toEqual([
    ...['TextsSent 2', 'Parts 4', 'EstimatedSpendUSD 0.0412', 'LateSeconds 3 70'].map((each) => `${each} (stage=prod)`),
    ...['TextsSent 2', 'Parts 4', 'EstimatedSpendUSD 0.0412', 'LateSeconds 3 70'].map(
      (each) => `${each} (stage=prod clinic=harbor)`,
    ),
    'TextsUnsure 1 (stage=prod)',
    'TextsUnsure 1 (stage=prod clinic=birch)',
  ]);
});

const UNDELIVERED = ['TextsUndelivered 1 (stage=prod)'];

test.each<{ outcome: ReceiptOutcome; counts: string[]; because: string }>([
  { outcome: 'delivered', counts: [], because: 'it arrived' },
  { outcome: 'opted-out', counts: [], because: 'that they opted out says nothing of the number' },
  { outcome: 'failed', counts: UNDELIVERED, because: 'so it is of each phone, where carriers take nothing of ours' },
  { outcome: 'undelivered', counts: UNDELIVERED, because: 'a carrier refused it' },
  { outcome: 'spend-limit', counts: UNDELIVERED, because: 'the month is spent' },
])('a receipt that says $outcome counts $counts, for the stage alone: $because', ({ outcome, counts }) => {
  expect(told({ ...ofHarbor, kind: 'receipt', outcome })).toEqual(counts);
});

test('what is told apart is counted once more, by reason or kind', () => {
  const held = (reason: 'expired' | 'paused'): Happening => ({ ...ofHarbor, kind: 'held', reason });
  expect(
    told(
      ...[held('expired'), held('paused'), held('expired')],
      { ...ofHarbor, kind: 'not-sent', error: 'Throttling' },
      { key: ofBirch.key, kind: 'failed', error: 'TypeError' },
      { key: ofBirch.key, kind: 'parked', error: 'TypeError' },
    ).filter((each) => !each.includes('clinic=')),
  ).toEqual([
    'TextsHeld 3 (stage=prod)',
    'SendFailures 1 (stage=prod)',
    'SendFailures 2 (stage=prod)',
    'TextsHeld 2 (stage=prod reason=expired)',
    'TextsHeld 1 (stage=prod reason=paused)',
    'SendFailures 1 (stage=prod kind=Throttling)',
    'SendFailures 1 (stage=prod kind=plan)',
    'SendFailures 1 (stage=prod kind=parked)',
  ]);
});

test('a run that found nothing due says so', () => {
  expect(told({ kind: 'ran', due: [] })).toEqual(['TicksRun 1 (stage=prod)', 'OldestDueSeconds 0 (stage=prod)']);
});

test('a run says how much was due at each clinic, and for how long', () => {
  const due = [
    { clinic: 'harbor', plans: 5, oldestSeconds: 40 },
    { clinic: 'birch', plans: 1, oldestSeconds: 700 },
  ];
  expect(told({ kind: 'ran', due })).toEqual([
    'TicksRun 1 (stage=prod)',
    ...['(stage=prod)', '(stage=prod clinic=harbor)'].flatMap((of) => [
      `TextsDue 5 ${of}`,
      `OldestDueSeconds 40 ${of}`,
    ]),
    ...['(stage=prod)', '(stage=prod clinic=birch)'].flatMap((of) => [
      `TextsDue 1 ${of}`,
      `OldestDueSeconds 700 ${of}`,
    ]),
  ]);
});

test('open alerts are counted by clinic and by level, and none of them too', () => {
  const byLevel = { emergency: 1, crisis: 0, today: 2, task: 0 };
  expect(
    told({ kind: 'open-alerts', open: [{ clinic: 'harbor', byLevel, pastClock: 2, dangerPastClock: 1 }] }),
  ).toEqual([
    'DangerPastClock 1 (stage=prod)',
    ...['(stage=prod)', '(stage=prod clinic=harbor)'].flatMap((of) => [
      `AlertsPastClock 2 ${of}`,
      `OpenAlerts 3 ${of}`,
    ]),
    'OpenAlerts 1 (stage=prod level=emergency)',
    'OpenAlerts 0 (stage=prod level=crisis)',
    'OpenAlerts 2 (stage=prod level=today)',
    'OpenAlerts 0 (stage=prod level=task)',
  ]);
  expect(told({ kind: 'open-alerts', open: [] })).toEqual([
    ...['DangerPastClock 0 (stage=prod)', 'AlertsPastClock 0 (stage=prod)', 'OpenAlerts 0 (stage=prod)'],
    ...['emergency', 'crisis', 'today', 'task'].map((level) => `OpenAlerts 0 (stage=prod level=${level})`),
  ]);
});

test('a page of which nobody heard is counted apart from a person who could not be reached', () => {
  const key = { clinic: 'harbor' };
  expect(told({ kind: 'page-failed', key, error: 'Throttling' })).toEqual([
    ...['(stage=prod)', '(stage=prod clinic=harbor)'].map((of) => `PagesFailed 1 ${of}`),
  ]);
  expect(told({ kind: 'unreached', key, staff: 'desk', error: 'Throttling' })).toContain(
    'SendFailures 1 (stage=prod kind=page)',
  );
});

test('a hundred values stand in a line, and the others in the next', () => {
  const { lines, counted: all } = counted(...Array.from({ length: 250 }, (_, index) => sent(index)));
  expect(lines).toHaveLength(3);
  const late = all.filter(({ name, dimensions }) => name === 'LateSeconds' && dimensions === 'stage=prod');
  expect(late.map(({ values }) => values.length)).toEqual([100, 100, 50]);
  const sentOnce = all.filter(({ name, dimensions }) => name === 'TextsSent' && dimensions === 'stage=prod');
  expect(sentOnce.map(({ values }) => values)).toEqual([[250]]);
});

test('no line names a plan or a text', () => {
  expect(counted(sent(1), { ...ofBirch, kind: 'held', reason: 'expired' }).lines.join('')).not.toMatch(
    /p1|p9|two-hours/,
  );
});
