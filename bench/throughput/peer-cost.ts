import { setTimeout as delay } from 'node:timers/promises';
import { instantOf } from '../../core/time/units.ts';
import type { Sender } from '../../jobs/ports/sender.ts';
import { phone } from '../course.ts';
import { type DueText, IN_A_CALL, type Queue } from './peer.ts';
import { type Spent, spending } from './processor.ts';
import type { TextCost } from './text-cost.ts';

/** A peer's own work is little: so many texts of which none is sent. */
const UNSENT = 4_000;

/** What a text takes a peer: that nothing is sent tells its own work apart. */
export async function peerCost(queue: Queue, { sent, sender }: { sent: number; sender: Sender }): Promise<TextCost> {
  const silent = await round(queue, UNSENT, async () => undefined);
  const { working } = await round(queue, sent, (text) => send(sender, text));
  return {
    entering: silent.entering.client / UNSENT,
    settling: silent.working.client / UNSENT,
    server: (silent.entering.server + silent.working.server) / UNSENT,
    sending: working.client / sent,
    perSecond: (sent * 1000) / working.millis,
  };
}

async function send(sender: Sender, { id, to, body }: DueText): Promise<void> {
  const text = { clinic: 'oak-street', plan: id, id, attempt: 1, claimedAt: '2026-02-02T18:00:00Z' };
  const { outcome } = await sender.send({ to, body, text, usefulUntil: instantOf(Date.now()) });
  if (outcome !== 'accepted') throw new Error(`a text was ${outcome}`);
}

/** Entering all takes less. */
const AHEAD_MILLIS = 2_000;
/** At the very moment a server's clock could be a little behind. */
const SURELY_DUE_MILLIS = 100;

/** Enters texts for one moment ahead, waits for it, and has all of them handled. */
async function round(queue: Queue, count: number, handle: Handle): Promise<{ entering: Spent; working: Spent }> {
  const dueAt = new Date(Date.now() + AHEAD_MILLIS);
  const entering = await spending(() => enter(queue, dueTexts(count), dueAt));
  const wait = dueAt.getTime() - Date.now();
  if (wait < 0) throw new Error('texts were due before all were entered');
  await delay(wait + SURELY_DUE_MILLIS);
  return { entering, working: await spending(() => workOff(queue, count, handle)) };
}

type Handle = (text: DueText) => Promise<void>;

const BODY = 'Oak Street: your visit is on Mon, Feb 9 at 10:30 AM. Have somebody drive you home. Reply C to confirm.';
const PHONES = 400;

function dueTexts(count: number): DueText[] {
  return Array.from({ length: count }, (_, number) => {
    return { id: `p${number}`, to: phone(number % PHONES), body: BODY };
  });
}

async function enter(queue: Queue, texts: readonly DueText[], dueAt: Date): Promise<void> {
  for (let first = 0; first < texts.length; first += IN_A_CALL) {
    await queue.enter(texts.slice(first, first + IN_A_CALL), dueAt);
  }
}

const LIMIT_MILLIS = 120_000;

/** Each text once, or it throws. */
async function workOff(queue: Queue, count: number, handle: Handle): Promise<void> {
  const handled = new Set<string>();
  const all = Promise.withResolvers<void>();
  const limit = setTimeout(() => all.reject(new Error(`only ${handled.size} of ${count} handled`)), LIMIT_MILLIS);
  const stop = await queue.work(async (text) => {
    await handle(text);
    if (handled.has(text.id)) all.reject(new Error('a text was handled twice'));
    handled.add(text.id);
    if (handled.size === count) all.resolve();
  });
  await all.promise.finally(() => clearTimeout(limit));
  await stop();
}
