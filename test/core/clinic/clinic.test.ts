import { readClinic } from '../../../core/clinic/read-clinic.ts';
import { LIBRARY, withLine } from './files.ts';

function clinicOf(text: string) {
  const { clinic, problems } = readClinic({ path: 'harbor.yaml', text }, LIBRARY);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!clinic) throw new Error('no clinic without an error');
  return clinic;
}

function protocolOf(settings: string) {
  return clinicOf(withLine(11, `  own: ${settings}`)).protocols.own;
}

test('fills in every default', () => {
  const clinic = clinicOf(withLine(6, ''));
  expect(clinic).toMatchObject({
    languages: ['en'],
    texting: {
      window: { opens: '09:00', closes: '20:00' },
      perDay: 4,
      perSecond: 1,
      type: 'transactional',
      discreet: true,
    },
    staff: [{ id: 'desk', backup: false }],
  });
  expect(clinic.staff[0]).not.toHaveProperty('hours');
  expect(clinic.protocols['iv-ketamine']).toMatchObject({ place: 'clinic', attendance: 'assumed' });
});

test('keeps the texts that its protocols use, in its languages', () => {
  const { texts } = clinicOf(withLine(6, 'languages: [es, en]'));
  expect(Object.keys(texts)).toEqual(['book-next', 'cancelled', 'day-before', 'moved', 'next-day', 'soon', 'welcome']);
  expect(Object.keys(texts.soon ?? {})).toEqual(['en', 'es']);
});

test.each([
  {
    text: withLine(
      7,
      'texting: { window: "08:00-18:30", perDay: 2, number: "+12065550101", perSecond: 5, maxPrice: 0.5, discreet: false }',
    ),
    has: {
      texting: {
        window: { opens: '08:00', closes: '18:30' },
        ...{ perDay: 2, number: '+12065550101', perSecond: 5, maxPrice: 0.5, discreet: false },
      },
    },
    because: 'when, how many and from where',
  },
  {
    text: withLine(7, 'replies: { answerExpected: false }'),
    has: { replies: { answerExpected: false } },
    because: 'whether a message that nobody expected is answered',
  },
  {
    text: withLine(
      9,
      '  - { id: desk, name: D, phone: "+12065550102", roles: [front-desk, nurse, prescriber, nurse], backup: true }',
    ),
    has: { staff: [{ phone: '+12065550102', roles: ['front-desk', 'nurse', 'prescriber'], backup: true }] },
    because: 'who is told when nobody accepts; a role given twice is one',
  },
  {
    text: withLine(6, 'languages: [es, es]'),
    has: { languages: ['es'] },
    because: 'a language given twice is one',
  },
])('what the file says counts, and no default: $because', ({ text, has }) => {
  expect(clinicOf(text)).toMatchObject(has);
});

test('keeps wordings of its own languages only', () => {
  expect(clinicOf(withLine(6, 'languages: [es]')).texts.soon).toEqual({
    es: '{clinicName}: Venga {visitDay} a las {arriveTime}.',
  });
});

test('words of its own stand over the library, one language at a time', () => {
  const text = withLine(6, 'languages: [en, es]').replace('texts: {}', 'texts: { soon: { es: "Venga ya." } }');
  expect(clinicOf(text).texts.soon).toEqual({
    en: '{clinicName}: See you {visitDay} at {arriveTime}.',
    es: 'Venga ya.',
  });
});

test.each([
  { named: 'cancelled', keeps: ['cancelled', 'cancelled-today'], because: 'on the day it says that eating is fine' },
  { named: 'gone', keeps: ['gone'], because: 'a treatment with words of its own has them on the day too' },
])('a notice named $named keeps $keeps: $because', ({ named, keeps }) => {
  const own = `texts: { ${named}: { en: "It is off." }, cancelled-today: { en: "It is off. You can eat." } }`;
  const text = withLine(11, `  iv-ketamine: { notices: { cancelled: ${named} } }`).replace('texts: {}', own);
  const { texts } = clinicOf(text);
  expect(['cancelled', 'cancelled-today', 'gone'].filter((name) => name in texts)).toEqual(keeps);
});

describe('laid over the library', () => {
  const base = '{ use: iv-ketamine';
  test.each([
    {
      settings: `${base} }`,
      has: { title: 'Infusions', visitLasts: { minutes: 120 } },
      because: 'use starts from the library',
    },
    {
      settings: '{ use: esketamine-trd }',
      has: { title: 'Spray', visitLasts: { minutes: 180 }, reminders: [{ id: 'day-before' }, {}] },
      because: 'a library treatment may start from another',
    },
    {
      settings: `${base}, reminders: { two-hours: off } }`,
      has: { reminders: [{ id: 'day-before' }] },
      because: 'off removes a rule',
    },
    {
      settings: `${base}, reminders: { day-before: { at: "16:00" } } }`,
      has: { reminders: [{ id: 'day-before', at: '16:00', before: { days: 1 }, asks: 'ride' }, {}] },
      because: 'the other keys stay',
    },
    {
      settings: `${base}, reminders: { day-before: { chase: off } } }`,
      has: { reminders: [expect.not.objectContaining({ chase: expect.anything() }), {}] },
      because: 'off removes a key',
    },
    {
      settings: `${base}, reminders: { day-before: { chase: { times: 3 } } } }`,
      has: { reminders: [{ chase: { after: { minutes: 120 }, times: 3, text: 'day-before' } }, {}] },
      because: 'a map in a rule is changed key by key',
    },
    {
      settings: `${base}, reminders: { extra: { before: 1w, text: soon } } }`,
      has: { reminders: [{}, {}, { id: 'extra', before: { days: 7 }, to: 'patient', ifSilent: 'nothing' }] },
      because: 'new rules come last',
    },
    {
      settings: `${base}, prepare: { noFoodFor: 4h } }`,
      has: { prepare: { noFoodFor: { minutes: 240 }, noDrinkFor: { minutes: 120 }, ride: true } },
      because: 'preparation is changed key by key',
    },
    {
      settings: `${base}, phases: { upkeep: { visits: any, spacing: 4w-6w } } }`,
      has: {
        phases: [
          { name: 'induction', visits: 6, spacing: { minDays: 2, maxDays: 4 } },
          { name: 'upkeep', spacing: { minDays: 28, maxDays: 42 } },
        ],
      },
      because: 'phases are added by name, open ones without a number',
    },
    {
      settings: `${base}, phases: { induction: off, all: { visits: 2, spacing: 7d } } }`,
      has: { phases: [{ name: 'all', visits: 2, spacing: { minDays: 7, maxDays: 7 } }] },
      because: 'off removes a phase; one number is both',
    },
    {
      settings: `${base}, notices: { moved: off } }`,
      has: { notices: expect.not.objectContaining({ moved: expect.anything() }) },
      because: 'off removes a notice',
    },
    {
      settings: `${base}, notices: { moved: { goodFor: 2h } } }`,
      has: { notices: { moved: { text: 'moved', goodFor: { minutes: 120 } } } },
      because: 'a name and a rule lie over each other',
    },
    {
      settings: `${base} }`,
      has: { notices: { bookNext: { text: 'book-next', after: { days: 1 }, at: '10:00' } } },
      because: 'bookNext has a time of its own',
    },
    {
      settings: `${base}, weekly: { on: sunday, at: "18:00", text: next-day } }`,
      has: { weekly: { on: 7, at: '18:00', text: 'next-day' } },
      because: 'ISO weekdays',
    },
    {
      settings: `${base}, checkIns: { daily: { from: start, at: "19:00", every: 1d, until: 14d, text: next-day } } }`,
      has: {
        checkIns: [{}, { id: 'daily', after: { days: 0 }, from: 'start', every: { days: 1 }, until: { days: 14 } }],
      },
      because: 'from the start, after is 0d',
    },
    {
      settings: `${base}, treatment: iv, attendance: recorded }`,
      has: { treatment: 'iv', attendance: 'recorded' },
      because: 'by which treatment messages are read, and whether staff record who came',
    },
    {
      settings: `${base}, reminders: { extra: { before: 2h, text: soon, to: helper, asks: ride, chase: { after: 1h, times: 2, text: next-day }, ifSilent: today } } }`,
      has: {
        reminders: [
          {},
          {},
          { to: 'helper', asks: 'ride', chase: { times: 2, text: 'next-day' }, ifSilent: 'today', text: 'soon' },
        ],
      },
      because: 'to whom it goes, who hears of a silence, and other words to ask again',
    },
    {
      settings: `${base}, reminders: { extra: { before: 2h, text: soon, asks: ride, chase: { after: 1h } } } }`,
      has: { reminders: [{}, {}, { chase: { after: { minutes: 60 }, times: 1, text: 'soon' } }] },
      because: 'asked again once, in the same words',
    },
    {
      settings: `${base}, reminders: { extra: { before: 2h, text: soon, only: { visits: [1, 2], phases: [induction], kinds: [dose] } } } }`,
      has: { reminders: [{}, {}, { only: { visits: [1, 2], phases: ['induction'], kinds: ['dose'] } }] },
      because: 'of which visits it speaks',
    },
    {
      settings: `${base}, reminders: { extra: { before: 2h, text: soon, only: { visits: last } } } }`,
      has: { reminders: [{}, {}, { only: { visits: 'last' } }] },
      because: 'or of which one',
    },
    {
      settings: `${base}, checkIns: { late: { from: end, after: 3d, at: "12:00", text: next-day }, soon: { after: 4h, text: next-day } } }`,
      has: {
        checkIns: [
          {},
          { id: 'late', from: 'end', after: { days: 3 } },
          { id: 'soon', from: 'visit', after: { minutes: 240 } },
        ],
      },
      because: 'from where a check-in counts, and how long after',
    },
    {
      settings: `${base}, notices: { bookNext: { text: book-next, after: 3d, at: "15:00" } } }`,
      has: { notices: { bookNext: { after: { days: 3 }, at: '15:00' } } },
      because: 'when the next visit is asked for',
    },
    {
      settings: '{ title: Own, visitLasts: 45m, place: home }',
      has: { title: 'Own', place: 'home', reminders: [], prepare: { ride: false } },
      because: 'a treatment of its own starts from nothing',
    },
  ])('$settings: $because', ({ settings, has }) => {
    expect(protocolOf(settings)).toMatchObject(has);
  });

  test("a name near one of the library may be a treatment of the clinic's own", () => {
    const { protocols } = clinicOf(
      withLine(11, '  iv-ketamine-2: { visitLasts: 1h, reminders: { a: { before: 2h, text: soon } } }'),
    );
    expect(protocols['iv-ketamine-2']).toMatchObject({ title: 'iv-ketamine-2', reminders: [{ id: 'a' }] });
  });

  test("a treatment without settings is the library's", () => {
    expect(clinicOf(withLine(11, '  iv-ketamine:'))).toEqual(clinicOf(withLine(11, '  iv-ketamine: {}')));
  });
});

describe('hours', () => {
  test.each([
    { hours: '"mon-fri 08:00-17:00"', days: [[1, 2, 3, 4, 5]], because: 'a range' },
    { hours: '"mon,wed 08:00-17:00"', days: [[1, 3]], because: 'a list' },
    { hours: '"sat-mon 08:00-17:00"', days: [[1, 6, 7]], because: "over the week's end" },
    { hours: '["mon 08:00-12:00", "tue 13:00-17:00"]', days: [[1], [2]], because: 'several' },
  ])('$hours is $days: $because', ({ hours, days }) => {
    const member = `{ id: desk, name: D, email: d@harbor.example, roles: [front-desk, nurse, prescriber], hours: ${hours} }`;
    const { staff } = clinicOf(withLine(9, `  - ${member}`));
    expect(staff[0]?.hours?.map((entry) => entry.days)).toEqual(days);
  });
});
