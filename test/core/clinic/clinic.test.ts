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
  expect(Object.keys(texts)).toEqual(['book-next', 'day-before', 'moved', 'next-day', 'soon']);
  expect(Object.keys(texts.soon ?? {})).toEqual(['en', 'es']);
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
