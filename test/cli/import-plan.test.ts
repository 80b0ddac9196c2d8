import { importPlan } from '../../cli/plans/import-plan.ts';
import type { PlanPiece } from '../../cli/plans/plan-files.ts';
import { pathText } from '../../core/reading/finding.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import { aClinic, moment } from '../builders.ts';
import { onStage } from '../jobs/stage.ts';

const CLINIC = aClinic({ reminders: { eve: { before: '10h' } }, notices: { moved: {}, cancelled: {} } });

/** A plan of a file, with its visits as local times by id. */
function piece(visits: Readonly<Record<string, string>>, consentedOn = '2026-03-01T10:00:00-08:00'): PlanPiece {
  return {
    ...{ file: 'plans.json', where: 'plans.json', doubled: [] },
    value: {
      ...{ plan: 'p1', clinic: CLINIC.clinic, protocol: 'series', startsOn: '2026-03-02' },
      ...{ patient: { phone: '+12065550123' }, consent: { texts: true, on: consentedOn } },
      visits: Object.entries(visits).map(([visit, at]) => ({ visit, at })),
    },
    place: ({ path, ...rest }) => ({ file: 'plans.json', line: 1, column: 1, ...rest, path: pathText(path) }),
  };
}

test('whoever imports at night what no text can tell in time is told to call', () =>
  onStage([CLINIC], async (stage) => {
    const importing = { world: stage.world, clinics: new Map([[CLINIC.clinic, CLINIC]]), earlier: () => undefined };
    await importPlan(piece({ v1: '2026-03-03T14:00', v2: '2026-03-03T08:00' }), importing);
    await stage.tick('2026-03-02T19:30');
    stage.clock.jumpTo(moment('2026-03-02T21:00'));
    const { result, problems } = await importPlan(piece({ v1: '2026-03-03T07:00' }), importing);
    expect(result).toBe('changed');
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'visits The visit v2 was booked and is not in the file, so it is cancelled, and the patient may be told. ' +
        'A visit that stays on must stand here.',
      'visits[0].at Visit v1 was moved, and no text can tell of it in time. Call the patient.',
      'visits Visit v2 was cancelled, and no text can tell of it in time. Call the patient.',
    ]);
  }));

test.each([
  { agreed: true, phone: '+12065550199', says: 'on this one all else waits', because: 'they agreed on another phone' },
  { agreed: false, phone: '+12065550199', says: undefined, because: 'they had not agreed: nothing changes' },
  { agreed: true, phone: '+12065550123', says: undefined, because: 'it is the phone on which they agreed' },
])('where the clinic asks by text, of $phone it is said "$says": $because', ({ agreed, phone, says }) => {
  const clinic = aClinic({ notices: { optIn: {} } });
  return onStage([clinic], async ({ world }) => {
    const importing = { world, clinics: new Map([[clinic.clinic, clinic]]), earlier: () => undefined };
    const booked = piece({ v1: '2026-03-05T14:00' });
    await importPlan(booked, importing);
    const key = { clinic: clinic.clinic, plan: 'p1' };
    const optedInAt = '2026-03-02T18:00:00Z';
    if (agreed) await changePlan(world, { key, change: (stored) => stored && { ...stored, optedInAt } });
    const moved = { ...booked, value: { ...Object(booked.value), patient: { phone } } };
    const { problems } = await importPlan(moved, importing);
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual(
      says === undefined ? [] : [expect.stringMatching(`^patient.phone .*${says}`)],
    );
  });
});

test.each([
  { on: '2026-03-02T09:00:00-08:00', says: [], because: 'given this minute' },
  {
    on: '2027-03-01T10:00:00-08:00',
    says: ['consent.on The consent is of 2027-03-01T10:00:00-08:00, which is still to come. Look at the date.'],
    because: 'a slip in the year: no text could be shown to have been asked for',
  },
])('a consent of $on says $says: $because', ({ on, says }) =>
  onStage([CLINIC], async (stage) => {
    const importing = { world: stage.world, clinics: new Map([[CLINIC.clinic, CLINIC]]), earlier: () => undefined };
    const { result, problems } = await importPlan(piece({ v1: '2026-03-05T14:00' }, on), importing);
    expect(result).toBe('added');
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual(says);
  }),
);

test.each(['Cedar_Bay', 'x', '-'.repeat(41)])(
  'a plan of the clinic %s, which no file can have, is refused with the reason',
  (id) =>
    onStage([CLINIC], async (stage) => {
      const importing = { world: stage.world, clinics: new Map([[CLINIC.clinic, CLINIC]]), earlier: () => undefined };
      const booked = piece({ v1: '2026-03-05T14:00' });
      const { result, problems } = await importPlan(
        { ...booked, value: { ...Object(booked.value), clinic: id } },
        importing,
      );
      expect(result).toBe('refused');
      expect(problems.map(({ message }) => message)).toEqual([
        expect.stringContaining(`The clinic "${id}" is not known.`),
      ]);
    }),
);
