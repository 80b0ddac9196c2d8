import { metricWatch } from '../../../adapters/cloudwatch/metric-watch.ts';
import { METRICS, type Metric } from '../../../adapters/cloudwatch/metrics.ts';
import { didGo } from '../../../core/sending/ledger.ts';
import type { Happening } from '../../../jobs/ports/watch.ts';
import type { HeldLine } from '../../../local/rehearsal/lines.ts';
import type { Played } from '../play-story.ts';
import type { Try } from '../seen.ts';
import { isBrokenOff, lastLedgers } from './ledger-wrongs.ts';

/** What is counted is what happened: alarms go by it. */
export function countWrongs(played: Played): string[] {
  return [
    ...miscounted(played),
    ...sentWrongs(played),
    ...heldTwice(played),
    ...neverSent(played),
    ...mistaken(played),
  ];
}

/** The numbers that CloudWatch reads. */
function miscounted({ happened, until }: Played): string[] {
  const lines: Record<string, unknown>[] = [];
  const watch = metricWatch((line) => lines.push(JSON.parse(line)), {
    ...{ stage: 'faults', pricePerPart: 0, clock: { now: () => until } },
  });
  for (const happening of happened) watch.happened(happening);
  watch.flush();
  const ofClinics = lines.filter((line) => 'clinic' in line);
  const counted = ({ name }: Metric) => ofClinics.reduce((sum, line) => sum + Number(line[name] ?? 0), 0);
  const rows: readonly [Metric, Happening['kind']][] = [
    [METRICS.textsSent, 'sent'],
    [METRICS.textsHeld, 'held'],
    [METRICS.textsUnsure, 'unsure'],
  ];
  return rows.flatMap(([metric, kind]) => {
    const times = ofKind(happened, kind).length;
    return counted(metric) === times ? [] : [`miscounted: ${metric.name} ${counted(metric)}, and ${times} were`];
  });
}

/** Each try that the provider took is counted once; whoever died did not come to say so. */
function sentWrongs({ happened, tries, met }: Played): string[] {
  const sent = Map.groupBy(ofKind(happened, 'sent'), ({ id }) => id);
  const taken = Map.groupBy(
    tries.filter(({ outcome, id }) => outcome === 'accepted' && !id.startsWith('-')),
    ({ id }) => id,
  );
  return [...new Set([...sent.keys(), ...taken.keys()])].flatMap((id) => {
    const [told, were] = [sent.get(id)?.length ?? 0, taken.get(id)?.length ?? 0];
    const isRight = isBrokenOff(met) ? told <= were : told === were;
    return isRight ? [] : [`counted ${told} times as sent, and was ${were} times: ${id}`];
  });
}

/** What a change caught is claimed again, and caught again, by each run that had not read the change yet. */
function heldTwice({ lines }: Played): string[] {
  const held = lines.filter((line) => line.kind === 'held' && line.reason !== 'cancelled') as HeldLine[];
  const same = Map.groupBy(held, ({ id, at, reason }) => `${id} ${reason} at ${at}`);
  return [...same].filter(([, each]) => each.length > 1).map(([name]) => `counted twice as held: ${name}`);
}

/** A receipt settles only what was handed over. */
function neverSent({ ledgers, tries }: Played): string[] {
  const handedOver = new Set(tries.filter(couldHaveArrived).map(({ id }) => id));
  return lastLedgers(ledgers)
    .filter((entry) => didGo(entry) && !handedOver.has(entry.id))
    .map(({ id, state }) => `${state}, and was never sent: ${id}`);
}

function couldHaveArrived({ outcome }: Try): boolean {
  return outcome !== 'not-sent' && outcome !== 'refused';
}

function mistaken({ mistaken: moments }: Played): string[] {
  return moments.map((at) => `a receipt of another's text changed one of ours: ${at}`);
}

function ofKind<Kind extends Happening['kind']>(happened: readonly Happening[], kind: Kind) {
  return happened.filter((each): each is Extract<Happening, { kind: Kind }> => each.kind === kind);
}
