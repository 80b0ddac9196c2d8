import * as z from 'zod';
import { didYouMean } from '../reading/did-you-mean.ts';
import { amount, listOf, map, mapOf, oneOf, orOff, shown, trueOrFalse, unlike } from '../reading/shape.ts';
import { ROLES, TREATMENTS } from './clinic.ts';
import * as leaf from './shape-leaves.ts';

/** The shape of what people write: one source for the reader, for its words about mistakes, and for the JSON Schema. */

export const ASKS = ['confirm', 'ride', 'feeling'] as const;
const QUESTIONNAIRE = /^[a-z]{2,10}-?\d{1,2}$/;
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const PERMITTED = { perDayMax: 20, perSecondMin: 0.1, perSecondMax: 500, maxPriceMax: 10, phaseVisitsMax: 400 };

const WRITE_REMINDER = 'Write a map of keys, such as { before: 1d, at: "17:00", text: day-before }, or off.';
const WRITE_CHECK_IN = 'Write a map of keys, such as { after: 1d, at: "10:00", text: next-day }, or off.';
const textName = leaf.idOf('the name of a text', 'day-before');
const ruleId = leaf.idOf('a rule id', 'day-before');
const phaseName = leaf.idOf('the name of a phase', 'induction');

const asks = z
  .string({ error: ({ input }) => unlike(input, NOT_ASKS) })
  .regex(new RegExp(`^(?:${ASKS.join('|')})$|${QUESTIONNAIRE.source}`), {
    error: ({ input }) => `${shown(input)} is not a question.${didYouMean(String(input), ASKS)} ${NOT_ASKS.write}`,
  });
const NOT_ASKS = {
  not: 'a question',
  write: 'Write confirm, ride, feeling, or the id of a questionnaire such as phq-9.',
};

const whichVisits = z.union([
  listOf(amount({ from: 1, to: 400, whole: true }, 'Write the number of a visit, such as 1.'), WHICH_VISITS()),
  oneOf(['first', 'last'], 'a choice of visits'),
]);
function WHICH_VISITS(): string {
  return 'Write first, last, or a list of visit numbers such as [1, 3].';
}

const only = map(
  {
    visits: whichVisits.optional(),
    phases: listOf(phaseName, 'Write a list, such as [induction].').optional(),
    kinds: listOf(leaf.idOf('a kind of visit', 'dose'), 'Write a list, such as [dose].').optional(),
  },
  'Write a map such as { visits: first } or { phases: [induction] }.',
);

const chase = map(
  {
    after: leaf.exactSpan.optional(),
    times: amount({ from: 1, to: 5, whole: true }, 'Write how often to ask again, such as 1.').optional(),
    text: textName.optional(),
  },
  'Write a map such as { after: 2h, times: 1 }.',
);

const ruleKeys = {
  at: orOff(leaf.clockTime).optional(),
  text: textName.optional(),
  asks: orOff(asks).optional(),
  to: oneOf(['patient', 'helper'], 'someone who gets texts').optional(),
  only: orOff(only).optional(),
  goodFor: orOff(leaf.longSpan).optional(),
  chase: orOff(chase).optional(),
  ifSilent: oneOf(['nothing', 'task', 'today'], 'what staff get').optional(),
};

const reminder = map(
  {
    before: leaf.span.optional(),
    ...ruleKeys,
    skipWithin: orOff(leaf.longSpan).optional(),
    unless: orOff(oneOf(['confirmed'], 'a condition')).optional(),
  },
  WRITE_REMINDER,
  {
    after: { message: 'Reminders go before a visit: write "before", or move the rule to checkIns.', instead: 'before' },
    from: { message: 'Only check-ins have it; reminders count from the visit. Take it out.' },
    every: { message: 'Only check-ins from the start repeat. Take it out.' },
    until: { message: 'Only check-ins from the start repeat. Take it out.' },
  },
);

const checkIn = map(
  {
    after: leaf.span.optional(),
    from: oneOf(['visit', 'start', 'end'], 'a moment to count from').optional(),
    every: orOff(leaf.longDaySpan).optional(),
    until: orOff(leaf.daySpan).optional(),
    ...ruleKeys,
  },
  WRITE_CHECK_IN,
  {
    before: { message: 'Check-ins go after a visit: write "after", or move the rule to reminders.', instead: 'after' },
    skipWithin: { message: 'Only reminders have it; a check-in gives way to the next visit by itself. Take it out.' },
    unless: { message: 'Only reminders have it. Take it out.' },
  },
);

const notice = (keys: z.core.$ZodLooseShape) =>
  z.union([
    map(
      { text: textName.optional(), goodFor: orOff(leaf.longSpan).optional(), ...keys },
      'Write the name of a text, a rule, or off.',
    ),
    textName,
  ]);
const plainNotice = notice({}).optional();

const notices = map(
  {
    optIn: plainNotice,
    welcome: plainNotice,
    moved: plainNotice,
    cancelled: plainNotice,
    missed: plainNotice,
    bookNext: notice({ after: leaf.daySpan.optional(), at: leaf.clockTime.optional() }).optional(),
  },
  'Write a map such as { moved: off }.',
);

const phase = map(
  {
    visits: z
      .union([
        amount({ from: 1, to: PERMITTED.phaseVisitsMax, whole: true }, 'Write a number such as 6, or any.'),
        z.literal('any'),
      ])
      .optional(),
    spacing: orOff(leaf.spacing).optional(),
  },
  'Write a map such as { visits: 6, spacing: 2d-4d }.',
);

const prepare = map(
  {
    noFoodFor: orOff(leaf.exactSpan).optional(),
    noDrinkFor: orOff(leaf.exactSpan).optional(),
    arriveEarly: orOff(leaf.arrival).optional(),
    ride: trueOrFalse().optional(),
  },
  'Write a map such as { noFoodFor: 6h, ride: true }.',
);

export const protocolSettings = map(
  {
    use: leaf.idOf('a protocol id', 'iv-ketamine').optional(),
    title: leaf.name('Write what staff call the treatment.').optional(),
    treatment: orOff(oneOf(TREATMENTS, 'a treatment of the clinical sheet')).optional(),
    place: oneOf(['clinic', 'home'], 'a place').optional(),
    visitLasts: leaf.visitLength.optional(),
    phases: mapOf(phaseName, orOff(phase), 'Write a map by name, such as { induction: { visits: 6 } }.').optional(),
    prepare: orOff(prepare).optional(),
    attendance: oneOf(['assumed', 'recorded'], 'a way to know who came').optional(),
    reminders: mapOf(ruleId, orOff(reminder), 'Write a map of rules by id.').optional(),
    checkIns: mapOf(ruleId, orOff(checkIn), 'Write a map of rules by id.').optional(),
    weekly: orOff(
      map(
        {
          on: oneOf(WEEKDAYS, 'a day of the week').optional(),
          at: leaf.clockTime.optional(),
          text: textName.optional(),
        },
        'Write a map such as { on: sunday, at: "18:00", text: week-list }, or off.',
      ),
    ).optional(),
    notices: notices.optional(),
  },
  'Write a map of settings, {} to take the treatment as the library has it, or take the treatment out.',
  {
    window: { message: 'It goes under "texting", at the left edge of the file.' },
    perDay: { message: 'It goes under "texting", at the left edge of the file.' },
    ...elsewhere(
      ['languages', 'approved', 'texting', 'replies', 'staff', 'texts'],
      'It goes at the left edge of the file.',
    ),
  },
);

/** What is told of a setting of another map. */
function elsewhere(keys: readonly string[], message: string): Record<string, { message: string }> {
  return Object.fromEntries(keys.map((key) => [key, { message }]));
}

const WRITE_STAFF =
  'Write a list of people, such as - { id: desk, name: Front desk, email: desk@harbor.example, roles: [front-desk] }.';

const staffMember = map(
  {
    id: leaf.idOf('a staff id', 'desk'),
    name: leaf.name('Write what the person or desk is called, such as Front desk.'),
    email: leaf.email.optional(),
    phone: leaf.mobilePhone.optional(),
    pager: leaf.pagerAddress.optional(),
    roles: listOf(oneOf(ROLES, 'a role'), 'Write a list of roles, such as [front-desk].'),
    hours: z
      .union([leaf.workingHours, listOf(leaf.workingHours, 'Write hours such as "mon-fri 08:00-17:00".')])
      .optional(),
    backup: trueOrFalse().optional(),
  },
  WRITE_STAFF,
  { role: { message: 'Write roles and a list: roles: [front-desk].', instead: 'roles' } },
);

const texting = map(
  {
    window: leaf.textingWindow.optional(),
    perDay: amount({ from: 1, to: PERMITTED.perDayMax, whole: true }, 'Write most texts a day, such as 4.').optional(),
    number: leaf.originationNumber.optional(),
    perSecond: amount(
      { from: PERMITTED.perSecondMin, to: PERMITTED.perSecondMax, whole: false },
      'Write how many message parts a second the number may send, such as 1.',
    ).optional(),
    type: oneOf(['transactional'], 'a type of text').optional(),
    maxPrice: amount(
      { from: 0.001, to: PERMITTED.maxPriceMax, whole: false },
      'Write US dollars a text, such as 0.05.',
    ).optional(),
    discreet: trueOrFalse().optional(),
  },
  'Write a map such as { window: "09:00-20:00", perDay: 4 }.',
);

export const wordings = mapOf(leaf.language, leaf.wording, 'Write one wording a language, such as { en: "..." }.');
export const libraryTexts = mapOf(textName, leaf.wording, 'Write a map of wordings by text name.');

export const clinicSettings = map(
  {
    clinic: leaf.clinicId,
    name: leaf.name('Write the name that stands in texts, such as Harbor Wellness.'),
    phone: leaf.callablePhone,
    timeZone: leaf.timeZone,
    languages: listOf(leaf.language, 'Write a list of languages, such as [en, es].').optional(),
    approved: map(
      { by: leaf.name('Write who signed these protocols.'), on: leaf.date },
      'Write who signed and when: { by: Dr. Ana Ruiz, on: 2026-02-01 }.',
    ).optional(),
    texting: texting.optional(),
    replies: map(
      { answerExpected: trueOrFalse().optional() },
      'Write a map such as { answerExpected: false }.',
    ).optional(),
    staff: listOf(staffMember, WRITE_STAFF),
    protocols: mapOf(
      leaf.idOf('a protocol id', 'iv-ketamine'),
      z.union([protocolSettings, z.null()]),
      'Write a map of treatments, such as { esketamine-trd: {} }.',
    ),
    texts: mapOf(textName, wordings, 'Write a map by text name, such as { day-before: { en: "..." } }.').optional(),
  },
  'Write a map of settings that begins with "clinic: harbor".',
  {
    zone: { message: 'Did you mean "timeZone"?', instead: 'timeZone' },
    window: { message: 'It goes under "texting".' },
    perDay: { message: 'It goes under "texting".' },
    language: { message: 'Write languages and a list: languages: [en].', instead: 'languages' },
    ...elsewhere(
      Object.keys(protocolSettings.shape),
      'It goes under a treatment, such as "iv-ketamine", in "protocols".',
    ),
  },
);

export type ClinicSettings = z.input<typeof clinicSettings>;
export type ProtocolSettings = z.input<typeof protocolSettings>;
