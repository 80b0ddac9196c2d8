import type { BlockReason } from '../../core/plan/block.ts';
import { phoneOf } from '../../core/plan/plan.ts';
import type { NextAct } from '../../core/sending/due-pointer.ts';
import { UNSURE_WAIT } from '../../core/sending/ledger.ts';
import { countParts } from '../../core/texts/parts.ts';
import { renderText } from '../../core/texts/render.ts';
import { isoInstant } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import { between, inSeconds, type LocalDay, plus, seconds } from '../../core/time/units.ts';
import { countsForADay } from '../../core/timeline/daily-cap.ts';
import type { TimelineText } from '../../core/timeline/timeline-text.ts';
import { tellOfLimit } from '../alerts/tell-of-limit.ts';
import type { Outgoing, Sent } from '../ports/sender.ts';
import type { World } from '../ports/world.ts';
import { blockPhone } from '../set-phone.ts';
import { type Outcome, QUIET, type Tending, tellTask, today } from './tending.ts';

/** A throttled text is tried again by the next tick. */
const NOT_SENT_WAIT = seconds(30);

export interface Delivering {
  readonly act: NextAct;
  readonly text: TimelineText;
  readonly attempt: number;
}

/**
 * Renders last, publishes once, and settles by what the provider said. Staff have the task that comes with a text before:
 * nothing looks at what went once the plan is pointed anew.
 */
export async function deliver(world: World, tending: Tending, delivering: Delivering): Promise<Outcome> {
  await tellTask(world, tending, delivering);
  const outgoing = rendered(tending, delivering);
  const sent = await world.sender.send(outgoing);
  return settled(world, tending, { ...delivering, sent, to: outgoing.to, parts: countParts(outgoing.body).parts });
}

function rendered({ key, course, now }: Tending, { text, attempt }: Delivering): Outgoing {
  const { plan, clinic } = course;
  const phone = phoneOf(text.to, plan);
  if (!phone) throw new Error(`${text.id} is for a helper that the plan does not have`);
  const { to, visit, believedAt, values } = text;
  const occasion = { course, to, visit, believedAt, values, goesAt: now };
  const { number, maxPrice } = clinic.texting;
  return {
    to: phone,
    body: renderText(wording(text, localDay(now, course.timeZone)), occasion),
    usefulUntil: text.usefulUntil,
    text: { ...key, id: text.id, attempt, claimedAt: isoInstant(now) },
    ...(number ? { number } : {}),
    ...(maxPrice ? { maxPrice } : {}),
  };
}

function wording({ text, onDay }: TimelineText, today: LocalDay): string {
  return onDay?.day === today ? onDay.text : text;
}

type Settling = Delivering & { readonly sent: Sent; readonly to: string; readonly parts: number };

async function settled(world: World, tending: Tending, settling: Settling): Promise<Outcome> {
  const { sent } = settling;
  switch (sent.outcome) {
    case 'accepted':
      return accepted(world, tending, { ...settling, providerId: sent.providerId });
    case 'unsure':
      return unsure(world, tending, settling);
    case 'not-sent':
      return notSent(world, tending, { ...settling, ...sent });
    case 'refused':
      return refused(world, tending, { ...settling, reason: sent.reason });
  }
}

async function accepted(world: World, tending: Tending, settling: Settling & { providerId: string }): Promise<Outcome> {
  const { key, now } = tending;
  const { text, attempt, providerId, parts } = settling;
  await world.ledger.settle(key, text.id, { state: 'accepted', at: world.clock.now(), providerId, attempt });
  const lateSeconds = Math.max(0, Math.round(inSeconds(between(text.dueAt, now))));
  world.watch.happened({ kind: 'sent', key, id: text.id, parts, lateSeconds });
  return { ...QUIET, sent: true, toPatient: countsForADay(text), parts, lateSeconds };
}

/** It may have gone, so it counts toward the number's rate, and toward the patient's day. */
async function unsure(world: World, tending: Tending, { act, text, attempt, parts }: Settling): Promise<Outcome> {
  const { key, now } = tending;
  await world.ledger.settle(key, text.id, { state: 'unsure', at: world.clock.now(), attempt });
  world.watch.happened({ kind: 'unsure', key, id: text.id });
  const toPatient = countsForADay(text);
  const counted = toPatient ? { counted: today(tending) } : {};
  return { ...QUIET, parts, toPatient, keep: { ...act, at: isoInstant(plus(now, UNSURE_WAIT)), ...counted } };
}

/** Not sent now; but where a try before this one may have been, the text stays unsure, and this one does not count. */
async function notSent(
  world: World,
  { key, now, course }: Tending,
  settling: Settling & Extract<Sent, { outcome: 'not-sent' }>,
): Promise<Outcome> {
  const { act, text, attempt, error, limit } = settling;
  const isFirst = attempt === 1;
  const outcome = isFirst ? { state: 'released' as const } : { state: 'unsure' as const, attempts: attempt - 1 };
  await world.ledger.settle(key, text.id, { ...outcome, at: now, attempt });
  world.watch.happened({ kind: 'not-sent', key, id: text.id, error });
  if (limit) await tellOfLimit(world, course.clinic, limit);
  const wait = isFirst ? NOT_SENT_WAIT : UNSURE_WAIT;
  return { ...QUIET, keep: { ...act, at: isoInstant(plus(now, wait)) } };
}

async function refused(world: World, tending: Tending, settling: Settling & { reason: BlockReason }): Promise<Outcome> {
  const { key, now, course } = tending;
  const { text, attempt, reason, to } = settling;
  await tellTask(world, tending, { text, reason });
  await world.ledger.settle(key, text.id, { state: 'held', at: now, reason, attempt });
  world.watch.happened({ kind: 'held', key, id: text.id, reason });
  await blockPhone(world, { phone: to, clinic: course.clinic, reason, key });
  return { ...QUIET, held: true, refused: { [text.to]: reason } };
}
