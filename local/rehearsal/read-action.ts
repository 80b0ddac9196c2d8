import type { PlanEdit } from '../../core/plan/edit-plan.ts';
import type { Visit } from '../../core/plan/plan.ts';
import type { Path } from '../../core/reading/finding.ts';
import { isoInstant, readInstant, readLocal } from '../../core/time/iso.ts';
import { later } from '../../core/time/later.ts';
import { parseSpan } from '../../core/time/span.ts';
import type { Instant } from '../../core/time/units.ts';
import { toInstant } from '../../core/time/zone.ts';
import type { Action, SettingsReading } from './rehearsal.ts';
import type { StepShape } from './rehearsal-shape.ts';

interface StepContext {
  readonly index: number;
  /** The clinic's. */
  readonly timeZone: string;
  readonly settings: (path: Path) => Promise<SettingsReading>;
}

/** What a step does. Its shape has been checked, so that exactly one action is there. */
export async function readAction(step: StepShape, context: StepContext): Promise<Action> {
  if (step.settings !== undefined) {
    return { do: 'settings', ...(await context.settings(['steps', context.index, 'settings'])) };
  }
  return fault(step, context) ?? message(step, context) ?? edit(step, context) ?? { do: 'plan', plan: step.plan };
}

function fault({ at, outage, sms, crash, ticks }: StepShape, { timeZone }: StepContext): Action | undefined {
  const lasts = outage === undefined ? undefined : parseSpan(outage);
  if (lasts) {
    const from = toInstant(readLocal(at), timeZone);
    return { do: 'outage', until: later(from, lasts, timeZone) };
  }
  if (sms) return { do: 'sms', fails: sms.fails, times: sms.times ?? 1, ...(sms.to ? { to: sms.to } : {}) };
  if (crash) return { do: 'crash', when: crash.when, times: crash.times ?? 1 };
  return ticks === undefined ? undefined : { do: 'ticks', count: ticks };
}

function message({ reply, staff }: StepShape, { timeZone }: StepContext): Action | undefined {
  if (reply) {
    const { from, text, times = 1, writtenAt } = reply;
    const written = writtenAt === undefined ? {} : { written: momentOf(writtenAt, timeZone) };
    return { do: 'reply', from, text, deliveries: times, ...written };
  }
  return staff && { do: 'staff', id: staff.id, does: staff.end ? 'end' : 'accept', note: staff.note ?? '' };
}

function edit(step: StepShape, context: StepContext): Action | undefined {
  const edited = visitEdit(step, context) ?? planEdit(step, context);
  return edited && { do: 'edit', ...edited };
}

interface Edited {
  readonly plan: string;
  readonly edit: PlanEdit;
}

function visitEdit({ move, attended, ...step }: StepShape, { timeZone }: StepContext): Edited | undefined {
  if (move) return { plan: move.plan, edit: { do: 'move', visit: move.visit, to: move.to } };
  if (attended) {
    const endedAt = attended.endedAt && isoInstant(momentOf(attended.endedAt, timeZone));
    return {
      plan: attended.plan,
      edit: { do: 'attended', visit: attended.visit, ...(endedAt ? { endedAt } : {}) },
    };
  }
  for (const name of ['cancel', 'missed', 'confirm'] as const) {
    const named = step[name];
    if (named) return { plan: named.plan, edit: { do: name, visit: named.visit } };
  }
  return undefined;
}

function planEdit({ at, add, state, consent }: StepShape, { timeZone }: StepContext): Edited | undefined {
  if (add) return { plan: add.plan, edit: { do: 'add', visit: add.visit as unknown as Visit } };
  if (state) return { plan: state.plan, edit: { do: 'state', to: state.to } };
  if (!consent) return undefined;
  const on = isoInstant(momentOf(at, timeZone));
  return { plan: consent.plan, edit: { do: 'consent', texts: consent.texts, on } };
}

/** A moment with its offset, or the clinic's local time. */
function momentOf(text: string, timeZone: string): Instant {
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return readInstant(text);
  return toInstant(readLocal(text), timeZone);
}
