import type { PlanEdit } from '../../../core/plan/edit-plan.ts';
import type { Visit } from '../../../core/plan/plan.ts';
import type { Path } from '../../../core/reading/finding.ts';
import { isoInstant, readInstant, readLocal } from '../../../core/time/iso.ts';
import { later } from '../../../core/time/later.ts';
import { parseSpan, type Span } from '../../../core/time/span.ts';
import { between, type Duration, type Instant, instantOf, seconds } from '../../../core/time/units.ts';
import { toInstant } from '../../../core/time/zone.ts';
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
  const action = await itsAction(step, context);
  return step.meanwhile === undefined
    ? action
    : { do: 'meanwhile', amid: step.amid ?? 'tick', calls: step.meanwhile, action };
}

async function itsAction(step: StepShape, context: StepContext): Promise<Action> {
  if (step.settings !== undefined) {
    return { do: 'settings', ...(await context.settings(['steps', context.index, 'settings'])) };
  }
  return (
    fault(step, context) ??
    trouble(step, context) ??
    message(step, context) ??
    edit(step, context) ?? { do: 'plan', plan: step.plan }
  );
}

function fault({ outage, sms, crash, ticks, run, ...step }: StepShape, context: StepContext): Action | undefined {
  if (outage !== undefined) return { do: 'outage', until: until(step.at, outage, context) };
  if (sms) return { do: 'sms', fails: sms.fails, times: sms.times ?? 1, ...(sms.to ? { to: sms.to } : {}) };
  if (crash) return death(crash);
  if (run) return { do: 'run', of: run };
  return ticks === undefined ? undefined : { do: 'ticks', count: ticks };
}

function death({ when, in: run = 'tick', call = 1, times = 1 }: NonNullable<StepShape['crash']>): Action {
  return when ? { do: 'crash', when, times } : { do: 'call', meets: 'death', run, call, times };
}

function trouble({ at, table, receipts, index, overtaken, clock, pager }: StepShape, context: StepContext) {
  if (table) {
    const { fails, in: run, call, times = 1 } = table;
    return { do: 'call', meets: fails, run, call, times } as const;
  }
  if (receipts) {
    const { are, by = LATE_BY, times = 1 } = receipts;
    return { do: 'receipts', are, by: lengthOf(by), times } as const;
  }
  if (index) return { do: 'index', behind: lengthOf(index.behind), until: until(at, index.for, context) } as const;
  if (overtaken !== undefined) return { do: 'overtaken', times: overtaken } as const;
  if (clock) return { do: 'clock', off: seconds(clock.seconds), times: clock.times ?? 1 } as const;
  return pager && ({ do: 'pager', times: pager.fails } as const);
}

/** A late receipt comes so much later when nothing else is said. */
const LATE_BY = '10m';

function until(local: string, lasts: string, { timeZone }: StepContext): Instant {
  return later(toInstant(readLocal(local), timeZone), spanOf(lasts), timeZone);
}

/** Of a span that is no matter of a calendar. */
function lengthOf(text: string): Duration {
  const start = instantOf(0);
  return between(start, later(start, spanOf(text), 'UTC'));
}

function spanOf(text: string): Span {
  const span = parseSpan(text);
  if (!span) throw new Error('its shape was checked before');
  return span;
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
