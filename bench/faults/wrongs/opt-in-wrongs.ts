import { type LedgerEntry, mayHaveGone } from '../../../core/sending/ledger.ts';
import { readInstant } from '../../../core/time/iso.ts';
import { type Instant, minus, minutes, plus } from '../../../core/time/units.ts';
import { OPT_IN_RULE } from '../../../core/timeline/notices.ts';
import type { TimelineText } from '../../../core/timeline/timeline-text.ts';
import type { KeptReply } from '../../../jobs/ports/replies.ts';
import type { Played } from '../play-story.ts';
import type { SeenText, Standing } from '../seen.ts';
import { lastLedgers, parkedIn } from './ledger-wrongs.ts';
import { standingsAround } from './text-wrongs.ts';

/** Where a clinic asks by text first: what must not become of the question, of a yes, and of all else before it. */
export function optInWrongs(played: Played): string[] {
  return [unagreed, askedTwice, neverAsked, againstTheirYes].flatMap((rule) => rule(played));
}

function asksFirst({ clinic, plan }: Standing): boolean {
  return clinic.protocols[plan.protocol]?.notices.optIn !== undefined;
}

/** Clocks of runs can be off by less. */
const CLOCKS_DIFFER = minutes(1);

/** Nothing but the question, and answers, goes to a patient's phone from which nobody ever agreed. */
function unagreed(played: Played): string[] {
  return played.texts
    .filter(({ rule }) => rule !== OPT_IN_RULE && rule !== 'answer')
    .filter((text) =>
      standingsAround(text, played.standings).every((each) => isToPatient(text, each) && asksFirst(each)),
    )
    .filter(({ to, at }) => !yesesOf(to, played).some((yes) => handledAt(yes) <= plus(readInstant(at), CLOCKS_DIFFER)))
    .map(({ id, at }) => `to a phone that did not agree: ${id} at ${at}`);
}

function isToPatient({ to }: SeenText, { plan }: Standing): boolean {
  return plan.patient.phone === to;
}

function yesesOf(phone: string, { replies, unplaced }: Played): KeptReply[] {
  return [...replies, ...unplaced].filter(({ from, handled }) => from === phone && handled?.meaning === 'opt-in');
}

function handledAt({ handled, at }: KeptReply): Instant {
  return readInstant(handled?.at ?? at);
}

/** Each is another text, so that nothing else would see it. */
function askedTwice({ texts }: Played): string[] {
  const questions = texts.filter(({ rule }) => rule === OPT_IN_RULE);
  return [...Map.groupBy(questions, ({ plan, to }) => `${plan} ${to}`)].flatMap(([whom, all]) =>
    new Set(all.map(({ id }) => id)).size > 1
      ? [
          `asked twice whether they want texts: ${whom.slice(0, whom.indexOf(' '))} at ${all.map(({ at }) => at).join(', ')}`,
        ]
      : [],
  );
}

/** Somebody writes, or a run comes, within so long. */
const UNDER_WAY = minutes(10);

/** Whom the plan at last would ask was asked, may have been, or will be; but for outages, nobody else would ask. */
function neverAsked({ standings, ledgers, alerts, tries, met, unfinished, until }: Played): string[] {
  if (met.has('given up: edit') || unfinished > 0) return [];
  const entries = new Map(lastLedgers(ledgers).map((entry) => [entry.id, entry]));
  const parked = parkedIn(alerts);
  return [...Map.groupBy(standings, ({ plan }) => plan.plan)].flatMap(([plan, own]) => {
    const last = own.at(-1);
    const question = last?.calledFor.find(({ rule, held }) => rule === OPT_IN_RULE && !held);
    if (!last || !question || parked.has(plan) || minus(until, UNDER_WAY) < last.since) return [];
    const isWaited = last.calledFor.some((text) => waitsFor(text, last.since));
    const asked = tries.filter(({ id }) => id === question.id);
    const isElsewhere = asked.length > 0 && asked.every(({ to }) => to !== last.plan.patient.phone);
    const isLeft = isWaited && (isElsewhere || isGivenUp(question, entries.get(question.id), last.since));
    return isLeft ? [`never asked whether they want texts: ${question.id}`] : [];
  });
}

function waitsFor({ rule, to, kind, usefulUntil }: TimelineText, now: Instant): boolean {
  return rule !== OPT_IN_RULE && to === 'patient' && kind !== 'answer' && kind !== 'silence' && now < usefulUntil;
}

/** It stands in the record as one that never goes, for what is so no more; or the plan was written after its time. */
function isGivenUp(question: TimelineText, entry: LedgerEntry | undefined, since: Instant): boolean {
  if (!entry || entry.state === 'released') return question.usefulUntil < since;
  // Of a phone that was out of reach three times staff hear.
  return !mayHaveGone(entry) && entry.reason !== 'expired' && entry.undelivered === undefined;
}

/** Whoever was asked, by then, and said yes has agreed, in each plan of that phone. */
function againstTheirYes(played: Played): string[] {
  const { standings, texts, met } = played;
  if (met.has('given up: reply')) return [];
  return [...Map.groupBy(standings, ({ plan }) => plan.plan)].flatMap(([plan, own]) => {
    const last = own.at(-1);
    if (!last || last.plan.optedInAt || !own.every(asksFirst)) return [];
    const { phone } = last.plan.patient;
    const asked = texts.filter(({ rule, to, plan: of }) => rule === OPT_IN_RULE && to === phone && of === plan);
    const isMeant = (yes: KeptReply) =>
      asked.some(({ at }) => readInstant(at) < readInstant(yes.at)) && hadPhone(own, phone, handledAt(yes));
    return yesesOf(phone, played).some(isMeant) ? [`agreed, and not taken for it: ${plan}`] : [];
  });
}

/** While the message was read, too: staff who give them another phone meanwhile make it no word of theirs. */
function hadPhone(own: readonly Standing[], phone: string, at: Instant): boolean {
  const before = own.findLastIndex(({ since }) => since <= minus(at, UNDER_WAY));
  const around = own.slice(Math.max(0, before)).filter(({ since }) => since <= plus(at, UNDER_WAY));
  return around.length > 0 && around.every(({ plan }) => plan.patient.phone === phone);
}
