import type { LedgerEntry } from '../../core/sending/ledger.ts';
import type { Alert } from '../../core/staff/alert.ts';
import { daysAfter, timeOn } from '../../core/time/calendar.ts';
import { readClock } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import { between, compare, type Instant, inMinutes, minus, minutes, plus } from '../../core/time/units.ts';
import { toInstant } from '../../core/time/zone.ts';
import { lookOverAlerts } from '../../jobs/alerts/look-over-alerts.ts';
import { auditTexts } from '../../jobs/audit-texts.ts';
import type { KeptReply } from '../../jobs/ports/replies.ts';
import type { Happening } from '../../jobs/ports/watch.ts';
import type { World } from '../../jobs/ports/world.ts';
import type { EmbeddedDynamo } from '../../local/embedded-dynamo.ts';
import type { SendingService } from '../../local/local-stage.ts';
import { advance } from '../../local/rehearsal/advance.ts';
import type { Action, Rehearsal } from '../../local/rehearsal/file/rehearsal.ts';
import type { HeldLine, Line } from '../../local/rehearsal/lines.ts';
import { openScene } from '../../local/rehearsal/open-scene.ts';
import { run } from '../../local/rehearsal/run.ts';
import type { Scene } from '../../local/rehearsal/scene.ts';
import { Notebook } from './notebook.ts';
import type {
  DigestLook,
  Looked,
  Pressing,
  SeenDigest,
  SeenPage,
  SeenText,
  Standing,
  StoredAs,
  Try,
  Written,
} from './seen.ts';
import { strangeReceipts } from './strange-receipts.ts';

/** Everything that was seen of a story. */
export interface Played {
  readonly texts: readonly SeenText[];
  readonly held: readonly HeldLine[];
  readonly lines: readonly Line[];
  /** How each plan stood, from when on, in order of time. */
  readonly standings: readonly Standing[];
  /** Each plan's ledger, as it was found again and again. */
  readonly ledgers: readonly { readonly plan: string; readonly entries: readonly LedgerEntry[] }[];
  readonly tries: readonly Try[];
  /** Two tries at one phone by one run, the first of which had no answer yet when the second began. */
  readonly together: readonly (readonly [Try, Try])[];
  /** Each change of a ledger, in order. */
  readonly written: readonly Written[];
  /** Each write of a plan and of a pointer that the table took, by its count. */
  readonly stored: readonly StoredAs[];
  /** Texts sent by a run to which the number's pace was refused. */
  readonly unpaced: readonly string[];
  /** Texts that a run claimed and had not settled when it went on with what their plan calls for. */
  readonly leftClaimed: readonly string[];
  /** Ids of the messages that phones wrote, and of those that were read, each time. */
  readonly messages: readonly string[];
  readonly read: readonly string[];
  /** Messages that are kept with their phone. */
  readonly unplaced: readonly KeptReply[];
  /** What stands in the list of staff at the end. */
  readonly open: readonly Alert[];
  readonly outages: readonly { readonly from: Instant; readonly until: Instant }[];
  /** Files of the clinic that have not come to all plans. */
  readonly unfinished: number;
  readonly looked: readonly Looked[];
  readonly digests: readonly SeenDigest[];
  readonly digestLooks: readonly DigestLook[];
  readonly pressing: readonly Pressing[];
  /** Moments at which receipts of none of our texts changed what we know of one. */
  readonly mistaken: readonly string[];
  /** All that was told to whoever counts. */
  readonly happened: readonly Happening[];
  readonly replies: readonly KeptReply[];
  readonly alerts: readonly Alert[];
  readonly pages: readonly SeenPage[];
  /** Receipts by the provider's id of their text, and when they were taken. */
  readonly heard: ReadonlyMap<string, Instant>;
  /** How often each trouble was really met. */
  readonly met: ReadonlyMap<string, number>;
  /** How many texts the last audit missed. */
  readonly missing: number;
  readonly until: Instant;
}

export interface Cutting {
  /** Each tick runs this often at once. */
  readonly ticks?: number;
  /** The clock is also stopped and started anew at these moments. */
  readonly stops?: readonly Instant[];
}

export interface Playing {
  readonly sender?: SendingService;
  readonly dynamo?: EmbeddedDynamo;
  readonly cutting?: Cutting;
}

/** Plays a story on a stage of its own, from entry to the end of its quiet day. */
export async function playStory(rehearsal: Rehearsal, playing: Playing = {}): Promise<Played> {
  const { cutting: { ticks = 1, stops = [] } = {}, ...setting } = playing;
  const seen = new Notebook(rehearsal.clinic);
  const scene = await openScene({ ...rehearsal, ...setting, seenBy: (world) => seen.lookingOn(world) }, (line) =>
    seen.note(line),
  );
  scene.stage.onText((text) => seen.noteText(text));
  scene.ticks = ticks;
  try {
    const auditedAt = minus(rehearsal.until, BEFORE_THE_END);
    const digests = new Set(digestsAt(rehearsal));
    const looks = looksAt(rehearsal);
    for (const until of [...new Set([...looks, ...digests, ...stops, auditedAt])].sort(compare)) {
      await advance(scene, { until });
      if (looks.includes(until)) await seen.looks.lookFor(scene, () => strangeReceipts(scene));
      if (digests.has(until)) await lookOver(scene, seen);
    }
    const { missing } = await auditTexts(scene.stage.world, { stopAt: rehearsal.until, from: 0 });
    await advance(scene, { until: rehearsal.until });
    await seen.looks.look(scene);
    const writers = [...new Set(rehearsal.steps.flatMap(({ action }) => writersIn(action)))];
    const outages = rehearsal.steps.flatMap(({ at, action }) =>
      action.do === 'outage' ? [{ from: at, until: action.until }] : [],
    );
    return await played(scene, seen, { until: rehearsal.until, missing, writers, outages });
  } finally {
    await scene.stage.stop();
  }
}

/** A minute's run of whoever pages staff looks over what is open; of the minutes in which digests are due, some. */
async function lookOver(scene: Scene, seen: Notebook): Promise<void> {
  if (scene.clock.now() < scene.outageUntil) return;
  await seen.looks.lookForDigests(scene);
  const look = (world: World) => lookOverAlerts(world, { stopAt: plus(scene.clock.now(), minutes(1)) });
  await Promise.all(Array.from({ length: scene.ticks }, () => run(scene, 'page', look)));
}

/** At the opening of the day, and so long after it that a claim that was left alone has been taken anew. */
const MINUTES_OF_DIGESTS = [0, 1, 6, 12, 18, 24, 30];
const OPENING = '08:00';

function digestsAt({ start, until, clinic: { timeZone } }: Rehearsal): Instant[] {
  const days = Array.from({ length: DAYS }, (_, day) => daysAfter(localDay(start, timeZone), day));
  const openings = days.map((day) => toInstant(timeOn(day, readClock(OPENING)), timeZone));
  const moments = openings.flatMap((at) => MINUTES_OF_DIGESTS.map((minute) => plus(at, minutes(minute))));
  return moments.filter((at) => start <= at && at < minus(until, BEFORE_THE_END));
}

/** The audit that AWS runs each hour comes once, when all has settled: it must find nothing, and ends what runs left. */
const BEFORE_THE_END = minutes(20);

/** A look costs a query a plan: after each step, when changes and runs have just met, and some on the way. */
const LOOKS = 4;
const DAYS = 6;

function looksAt({ start, until, steps }: Rehearsal): Instant[] {
  const lasts = inMinutes(between(start, until));
  const onTheWay = Array.from({ length: LOOKS }, (_, index) =>
    plus(start, minutes((lasts * (index + 1)) / (LOOKS + 1))),
  );
  return [...new Set([...onTheWay, ...steps.map(({ at }) => at)])];
}

/** The phones that write. */
function writersIn(action: Action): string[] {
  if (action.do === 'meanwhile') return writersIn(action.action);
  return action.do === 'reply' ? [action.from] : [];
}

interface End extends Pick<Played, 'until' | 'missing' | 'outages'> {
  readonly writers: readonly string[];
}

async function played(scene: Scene, seen: Notebook, { writers, ...end }: End): Promise<Played> {
  const { met } = scene.troubles;
  for (const [fault, times] of scene.stage.network.faultsMet) met.set(`SNS: ${fault}`, times);
  const { world } = scene.stage;
  return {
    ...{ ...seen.all(), heard: scene.heard, met, ...end },
    messages: Array.from({ length: scene.replies }, (_, index) => `rehearsal-${index + 1}`),
    unplaced: (await Promise.all(writers.map((phone) => world.replies.ofPhone(phone)))).flat(),
    open: await world.alerts.open(scene.clinic.clinic),
    unfinished: (await world.clinics.unfinished(end.until)).length,
  };
}
