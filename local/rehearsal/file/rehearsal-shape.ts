import * as z from 'zod';
import { span } from '../../../core/clinic/shape-leaves.ts';
import { PLAN_STATES } from '../../../core/plan/plan.ts';
import {
  amount,
  listOf,
  listOfAny,
  map,
  oneOf,
  trueOrFalse,
  unlike,
  unquotedId,
  words,
} from '../../../core/reading/shape.ts';
import { ALERT_LEVELS } from '../../../core/staff/alert.ts';
import { HELD_REASONS } from '../../../core/timeline/timeline-text.ts';
import { FAULTS } from '../../sns/faults.ts';
import { CRASH_POINTS } from '../mortal-world.ts';
import { ONCE_MORE, RECEIPT_TROUBLES, RUNS } from './rehearsal.ts';

/** The form of a rehearsal file; what each key means stands in docs/rehearsal.md. */

const localTime = words(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/, {
  not: 'a local date and time',
  write: "Write the clinic's local time without an offset, such as 2026-03-01T08:00.",
});
const instant = words(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/, {
  not: 'a date and time',
  write: 'Write local time such as 2026-03-03T16:05, or a moment with its offset.',
});
const id = words(/^[A-Za-z0-9._-]{1,64}$/, {
  not: 'an id',
  write: 'Write up to 64 letters, digits, -, _ or dots.',
  instead: unquotedId,
});
const phone = words(/^\+\d{6,15}$/, { not: 'a phone number', write: 'Write it in quotes, such as "+12065550123".' });
const anyText = words(/^[\s\S]*$/, { not: 'text', write: 'Write the words in quotes.' });
const path = words(/^[\s\S]*$/, {
  not: 'a path or settings',
  write: 'Write a path from this file, such as ./harbor.yaml, or the settings in place.',
});
const pathOrSettings = z.union([path, z.looseObject({})]);
const count = (most: number) => amount({ from: 1, to: most, whole: true }, `Write a whole number from 1 to ${most}.`);

const NOT_PLAN = { not: 'a plan', write: 'Write one as docs/plan.md says.' };
const NOT_VISIT = { not: 'a visit', write: 'Write one such as { visit: v9, at: 2026-03-12T10:00 }.' };
const VISIT = 'Write { plan: p1, visit: v1 }.';
const TIMES_MAX = 1_000;
const TICKS_MAX = 10;
const CALLS_MAX = 1_000;

const ACTIONS = {
  plan: z.looseObject({}, { error: ({ input }) => unlike(input, NOT_PLAN) }),
  move: map({ plan: id, visit: id, to: localTime }, 'Write { plan: p1, visit: v1, to: 2026-03-10T14:00 }.'),
  cancel: map({ plan: id, visit: id }, VISIT),
  missed: map({ plan: id, visit: id }, VISIT),
  confirm: map({ plan: id, visit: id }, VISIT),
  attended: map({ plan: id, visit: id, endedAt: z.optional(instant) }, VISIT),
  add: map(
    {
      plan: id,
      visit: z.looseObject({}, { error: ({ input }) => unlike(input, NOT_VISIT) }),
    },
    'Write { plan: p1, visit: { visit: v9, at: 2026-03-12T10:00 } }.',
  ),
  state: map({ plan: id, to: oneOf(PLAN_STATES, 'a state of a plan') }, 'Write { plan: p1, to: paused }.'),
  consent: map({ plan: id, texts: trueOrFalse() }, 'Write { plan: p1, texts: false }.'),
  reply: map(
    { from: phone, text: anyText, times: z.optional(count(TIMES_MAX)), writtenAt: z.optional(instant) },
    'Write { from: "+12065550123", text: "C" }.',
  ),
  staff: map(
    {
      id,
      accept: z.optional(oneOf(['last'], 'an alert to accept')),
      end: z.optional(oneOf(['last'], 'an alert to end')),
      note: z.optional(anyText),
    },
    'Write { id: desk, accept: last }, or { id: desk, end: last, note: "called, she is well" }.',
  ),
  settings: pathOrSettings,
  outage: span,
  sms: map(
    { to: z.optional(phone), fails: oneOf(FAULTS, 'a fault'), times: z.optional(count(TIMES_MAX)) },
    'Write { to: "+12065550123", fails: throttled, times: 2 }.',
  ),
  crash: map(
    {
      when: z.optional(oneOf(CRASH_POINTS, 'a point at which a run can die')),
      in: z.optional(oneOf(RUNS, 'a run')),
      call: z.optional(count(CALLS_MAX)),
      times: z.optional(count(TIMES_MAX)),
    },
    'Write { when: after-claim, times: 1 }, or { in: tick, call: 7 }.',
  ),
  table: map(
    {
      fails: oneOf(['done', 'lost', 'again'], 'a way in which the table fails'),
      in: oneOf(RUNS, 'a run'),
      call: count(CALLS_MAX),
      times: z.optional(count(TIMES_MAX)),
    },
    'Write { fails: done, in: tick, call: 7 }.',
  ),
  receipts: map(
    {
      are: oneOf(RECEIPT_TROUBLES, 'a trouble of receipts'),
      by: z.optional(span),
      times: z.optional(count(TIMES_MAX)),
    },
    'Write { are: late, by: 10m, times: 1 }.',
  ),
  index: map({ behind: span, for: span }, 'Write { behind: 2m, for: 1h }.'),
  overtaken: count(TIMES_MAX),
  clock: map(
    {
      seconds: amount({ from: -3600, to: 3600, whole: true }, 'Write seconds, such as -30.'),
      times: z.optional(count(TIMES_MAX)),
    },
    'Write { seconds: -30, times: 1 }.',
  ),
  pager: map({ fails: count(TIMES_MAX) }, 'Write { fails: 2 }.'),
  ticks: count(TICKS_MAX),
  run: oneOf(ONCE_MORE, 'a run'),
};
export type ActionName = keyof typeof ACTIONS;
export const ACTION_NAMES = Object.keys(ACTIONS) as ActionName[];

const optionalActions = Object.fromEntries(
  Object.entries(ACTIONS).map(([name, shape]) => [name, z.optional(shape)]),
) as { [Name in ActionName]: z.ZodOptional<(typeof ACTIONS)[Name]> };

const step = map(
  {
    at: localTime,
    meanwhile: z.optional(count(CALLS_MAX)),
    amid: z.optional(oneOf(RUNS, 'a run')),
    ...optionalActions,
  },
  'Write { at: 2026-03-01T08:00, … } with one action.',
);
export type StepShape = z.output<typeof step>;

const expected = { at: z.optional(localTime), plan: z.optional(id) };
const someText = z.optional(listOfAny(anyText, 'Write a list of texts, such as ["2 PM"].'));
const rule = z.optional(anyText);
const visit = z.optional(id);

const entries = <Shape extends z.core.$ZodLooseShape>(shape: Shape, example: string) =>
  z.optional(listOfAny(map({ ...expected, ...shape }, `Write ${example}.`), `Write a list, such as - ${example}.`));

const expect = map(
  {
    texts: entries(
      { to: z.optional(phone), rule, visit, has: someText, hasNot: someText },
      '{ to: "+12065550123", at: 2026-03-02T17:00, rule: day-before, visit: v1 }',
    ),
    held: entries(
      { rule, visit, reason: z.optional(oneOf(HELD_REASONS, 'a reason for holding a text')) },
      '{ rule: three-days, visit: v2, reason: too-late }',
    ),
    alerts: entries(
      {
        level: z.optional(oneOf(ALERT_LEVELS, 'a level')),
        about: z.optional(anyText),
        of: z.optional(oneOf(['helper'], 'whom it is of')),
        orPlans: z.optional(listOfAny(id, 'Write a list of plans, such as [p2].')),
        unanswered: z.optional(anyText),
        to: z.optional(listOfAny(id, 'Write a list of staff ids, such as [nurse].')),
      },
      '{ at: 2026-03-04T10:12, level: task }',
    ),
    replies: entries(
      { from: z.optional(phone), meaning: z.optional(anyText) },
      '{ at: 2026-03-04T10:12, from: "+12065550123", meaning: confirm }',
    ),
    accepted: entries({ by: z.optional(id) }, '{ at: 2026-03-04T10:15, plan: p1, by: desk }'),
    only: z.optional(trueOrFalse()),
  },
  'Write the lists texts, held, alerts, replies and accepted, and only: true where no other text, held line or alert may come.',
);
export type ExpectShape = z.output<typeof expect>;

export const rehearsalShape = map(
  {
    clinic: pathOrSettings,
    start: localTime,
    until: localTime,
    steps: listOf(step, 'Write at least one step, such as - { at: 2026-03-01T08:00, plan: { … } }.'),
    expect: z.optional(expect),
  },
  'Write clinic, start, until and steps.',
);
export type RehearsalShape = z.output<typeof rehearsalShape>;
