import { readPlan } from '../../../core/plan/read-plan.ts';
import { CONTEXT, PLAN, patient, told, VISIT, visit } from './plans-read.ts';

/** Plans that are read: what is let pass, what is filled in, and what is left as it was. */

test('reads a good plan as it is', () => {
  expect(readPlan(PLAN, CONTEXT)).toEqual({ plan: PLAN, problems: [] });
});

test.each([
  { change: visit({ at: '2026-11-01T01:30' }), because: 'a doubled clock time exists, and is the first' },
  {
    change: {
      ...visit({ at: '2026-03-08T02:30' }),
      protocol: 'oral-home',
      ...patient({ timeZone: 'America/Phoenix' }),
    },
    because: "at home the patient's clocks count, and Phoenix skips nothing",
  },
  {
    change: { ...visit({ at: '2026-03-08T02:30' }), protocol: 'oral-home', patient: { phone: '+12065550123' } },
    problems: 1,
    because: 'at home without a zone of their own the clinic’s clocks count, and they skip it',
  },
  {
    change: { ...visit({ at: '2026-03-08T02:30' }), ...patient({ timeZone: 'America/Phoenix' }) },
    problems: 1,
    because: 'in the clinic the clinic’s clocks count, wherever the patient lives',
  },
  { change: visit({ at: '2036-03-03T14:00' }), because: 'ten years are not too far' },
  { change: visit({ lasts: '45m' }), because: 'a short visit is one' },
  { change: patient({ firstName: 'M'.repeat(200) }), because: 'the longest name is one' },
  {
    change: visit({ status: 'attended', endedAt: '2026-03-03T14:00:00-08:00' }),
    because: 'a visit may end as it begins, where somebody left at once',
  },
  { change: { ...visit({ at: '2028-02-29T10:00' }) }, because: '2028 is a leap year' },
  { change: visit({ status: 'attended', endedAt: '2026-03-03T16:00:00-08:00' }), because: 'attended visits end' },
  { change: patient({ firstName: 'José-María O’Neil' }), because: 'names have accents, hyphens and apostrophes' },
  { change: { consent: undefined, helper: undefined }, because: 'without consent nothing goes, but the plan stands' },
])('as many as $problems are wrong: $because', ({ change, problems = 0 }: { change: object; problems?: number }) => {
  expect(told(change)).toHaveLength(problems);
});

test('without the clinic’s file what it would say is not asked', () => {
  const change = {
    protocol: 'whatever',
    ...visit({ at: '2026-03-08T02:30', kind: 'scan' }),
    ...patient({ language: 'fr' }),
  };
  expect(told(change, {})).toEqual([]);
  expect(
    told(
      {
        plan: undefined,
        visits: [
          { ...VISIT, visit: undefined },
          { ...VISIT, visit: undefined },
        ],
      },
      {},
    ),
  ).toHaveLength(3);
});

test('fills in what was not said', () => {
  const { plan } = readPlan(
    { ...PLAN, state: undefined, visits: [{ visit: 'v1', at: '2026-03-03T14:00:00' }] },
    CONTEXT,
  );
  expect(plan).toMatchObject({ state: 'active', visits: [{ at: '2026-03-03T14:00', status: 'booked' }] });
  expect(readPlan({ ...PLAN, visits: undefined }, CONTEXT).plan).toMatchObject({ visits: [] });
});

test('leaves what was said', () => {
  const said = { ...PLAN, state: 'paused', visits: [{ ...VISIT, status: 'cancelled' }] };
  expect(readPlan(said, CONTEXT).plan).toEqual(said);
});

test('in a rehearsal the clinic and the start may be left out', () => {
  const { plan, problems } = readPlan(
    { ...PLAN, clinic: undefined, startsOn: undefined },
    { ...CONTEXT, isRehearsal: true },
  );
  expect(problems).toEqual([]);
  expect(plan).toMatchObject({ clinic: 'harbor', startsOn: '2026-03-03' });
  const rehearsed = (change: object) => readPlan({ ...PLAN, ...change }, { ...CONTEXT, isRehearsal: true });
  // The first day is the earliest, in whatever order visits stand; one that is said counts all the same.
  const turned = { visits: [...PLAN.visits].reverse() };
  expect(rehearsed({ ...turned, startsOn: undefined }).plan?.startsOn).toBe('2026-03-03');
  expect(rehearsed(turned).plan?.startsOn).toBe('2026-03-02');
  expect(rehearsed({ startsOn: undefined, visits: [] }).problems).toHaveLength(1);
});
