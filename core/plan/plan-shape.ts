import * as z from 'zod';
import { date, language, mobilePhone, span, timeZone } from '../clinic/shape-leaves.ts';
import { nameFault } from '../reading/name.ts';
import { listOfAny, map, oneOf, shown, trueOrFalse, unlike, unquotedId, words } from '../reading/shape.ts';
import { PLAN_STATES, VISIT_STATUSES } from './plan.ts';

/** The shape of a plan as people and programs write it. What needs the clinic or the calendar is checked beside it. */

const VISITS_MAX = 400;
const NAME_LENGTH_MAX = 200;

/** Ids stand in the keys of stored items, where `#` and `/` mean something. */
export const PLAN_ID = /^[A-Za-z0-9._-]{1,64}$/;

const id = (what: string, example: string) =>
  words(PLAN_ID, {
    not: what,
    write: `Write up to 64 letters, digits, "-", "_" and ".", such as "${example}".`,
    instead: unquotedId,
  });

const WRITE_NAME = 'Write the plain name.';
const NOT_NAME = { not: 'a name', write: WRITE_NAME };

const name = z.string({ error: ({ input }) => unlike(input, NOT_NAME) }).superRefine((text, context) => {
  const length = [...text].length;
  const fault = length > NAME_LENGTH_MAX ? tooLong(length) : nameFault(text);
  if (fault !== undefined)
    context.addIssue({ code: 'custom', message: `The name ${fault}. ${WRITE_NAME}`, input: text });
});

function tooLong(length: number): string {
  return `has ${length} characters, above ${NAME_LENGTH_MAX}`;
}

const remark = words(/^[^\p{Cc}]{1,200}$/u, {
  not: 'a remark',
  write: 'Write one line of at most 200 characters.',
  instead: unquotedId,
});

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const instant = words(INSTANT, {
  not: 'a moment',
  write: 'Write date, time and offset, such as 2026-02-20T10:00:00-08:00.',
});

const WRITE_LOCAL = 'Write date and local time without offset, such as 2026-03-03T14:00.';

const localDateTime = z
  .string({ error: ({ input }) => unlike(input, { not: 'a date and time', write: WRITE_LOCAL }) })
  .superRefine((text, context) => {
    const message = localFault(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message, input: text });
  });

const LOCAL = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::00(?:\.0{1,9})?)?$/;

/** The clock there shows another time than this one without its ending. */
const IN_UNIVERSAL_TIME = /(?:Z|[+-]00(?::?00)?)(?:\[.*\])?$/;

function localFault(text: string): string | undefined {
  if (LOCAL.test(text)) return undefined;
  const local = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)(?:\[.*\])?$/.exec(
    text,
  )?.[1];
  if (local === undefined) return `${shown(text)} is not a date and time. ${WRITE_LOCAL}`;
  if (IN_UNIVERSAL_TIME.test(text)) {
    return `${shown(text)} is in universal time; visits are in the local time of their place. Write what the clock shows there, such as 2026-03-03T09:30.`;
  }
  return `${shown(text)} has an offset; visits are in the zone of their place. Write its local time, such as ${local}.`;
}

const consent = map(
  { texts: trueOrFalse(), on: instant.optional(), how: remark.optional() },
  'Write { "texts": true, "on": "2026-02-20T10:00:00-08:00", "how": "signed form" }.',
);

const patient = map(
  {
    id: remark.optional(),
    firstName: name.optional(),
    phone: mobilePhone,
    language: language.optional(),
    timeZone: timeZone.optional(),
  },
  'Write { "firstName": "Maria", "phone": "+12065550123" }.',
);

const helper = map(
  { name: name.optional(), phone: mobilePhone, language: language.optional(), consent: consent.optional() },
  'Write { "name": "Luis", "phone": "+12065550124" }.',
);

const visit = map(
  {
    visit: id('a visit id', 'v1'),
    at: localDateTime,
    lasts: span.optional(),
    phase: remark.optional(),
    kind: remark.optional(),
    status: oneOf(VISIT_STATUSES, 'a status').optional(),
    setAt: instant.optional(),
    endedAt: instant.optional(),
  },
  'Write { "visit": "v1", "at": "2026-03-03T14:00", "status": "booked" }.',
);

const visits = listOfAny(visit, 'Write a list of visits.').max(VISITS_MAX, {
  error: ({ input }) =>
    `The plan has ${(input as unknown[]).length} visits, above ${VISITS_MAX}. Begin a second plan for the later ones.`,
});

export const planShape = map(
  {
    plan: id('a plan id', 'p-1001'),
    clinic: id('a clinic id', 'harbor').optional(),
    protocol: id('a protocol id', 'iv-ketamine'),
    startsOn: date.optional(),
    state: oneOf(PLAN_STATES, 'a state').optional(),
    patient,
    consent: consent.optional(),
    helper: helper.optional(),
    visits: visits.optional(),
  },
  'Write a map such as { "plan": "p-1001", "clinic": "harbor", … }.',
);

export type PlanShape = z.input<typeof planShape>;
