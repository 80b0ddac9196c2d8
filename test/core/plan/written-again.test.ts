import { enterPlan, isSamePlan, plainPlan, rewritePlan } from '../../../core/plan/change-plan.ts';
import type { Plan, StoredPlan, Visit } from '../../../core/plan/plan.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import { aClinic, aPlan, moment } from '../../builders.ts';

const CLINIC = aClinic({ notices: { welcome: {}, moved: {}, cancelled: {} } });
const T0 = '2026-03-05T14:00';
const T1 = '2026-03-06T15:00';
const T2 = '2026-03-07T16:00';
const ON = '2026-03-02T10:00';

describe('a plan of the clinic’s own system, written again', () => {
  const outer = (visits: readonly Visit[]): Plan => {
    const { plan, clinic, protocol, startsOn, state, patient, consent } = aPlan();
    return { plan, clinic, protocol, startsOn, state, patient, ...(consent ? { consent } : {}), visits };
  };
  const booked = (visit: string, at: string): Visit => ({ visit, at, status: 'booked' });
  const now = moment(ON);
  const stored = enterPlan(outer([booked('v1', T0), booked('v2', T1)]), { now: moment('2026-02-20T10:00') });
  const again = (visits: readonly Visit[], from = stored) =>
    rewritePlan(from, outer(visits), { now, clinic: CLINIC, entries: [] });
  const brief = ({ visits }: StoredPlan) => visits.map(({ visit, status }) => `${visit} ${status}`);

  test('is entered as the first of its writes, and the order of its keys says nothing', () => {
    expect(stored.version).toBe(1);
    const turned = Object.fromEntries(Object.entries(stored).reverse()) as unknown as StoredPlan;
    expect(isSamePlan(stored, turned)).toBe(true);
  });

  test('twice changes nothing but the count of writes', () => {
    const same = again([booked('v1', T0), booked('v2', T1)]);
    expect(isSamePlan(stored, same)).toBe(true);
    expect(same.version).toBe(stored.version + 1);
    expect(isSamePlan(stored, again([booked('v1', T2), booked('v2', T1)]))).toBe(false);
  });

  test('an absent visit is cancelled, at the end of the list, and stays so', () => {
    const without = again([booked('v2', T1)]);
    expect(brief(without)).toEqual(['v2 booked', 'v1 cancelled']);
    expect(isSamePlan(without, again([booked('v2', T1)], without))).toBe(true);
  });

  test('an absent visit that is over stays as it was', () => {
    const over = again([
      { ...booked('v1', T0), status: 'attended' },
      { ...booked('v2', T1), status: 'missed' },
    ]);
    expect(brief(again([], over))).toEqual(['v1 attended', 'v2 missed']);
  });

  test('an absent visit whose time has passed stays as it was, too: systems export what is to come', () => {
    const past = rewritePlan(stored, outer([booked('v2', T1)]), {
      now: moment('2026-03-06T10:00'),
      clinic: CLINIC,
      entries: [],
    });
    expect(brief(past).sort()).toEqual(['v1 booked', 'v2 booked']);
    const begins = rewritePlan(stored, outer([booked('v2', T1)]), { now: moment(T0), clinic: CLINIC, entries: [] });
    expect(brief(begins)).toEqual(['v2 booked', 'v1 cancelled']);
  });

  test('a visit that moved is set now, or when it says', () => {
    const saying = (setAt: string) => again([{ ...booked('v1', T2), setAt }, booked('v2', T1)]).visits[0]?.setAt;
    expect(saying('2026-03-01T10:00:00-08:00')).toBe('2026-03-01T18:00:00Z');
    expect(saying(stored.visits[0]!.setAt)).toBe(isoInstant(now));
  });

  test('a new visit is set now, or when it says', () => {
    const [, , third, fourth] = again([
      booked('v1', T0),
      booked('v2', T1),
      booked('v3', T2),
      { ...booked('v4', T2), setAt: '2026-02-25T10:00:00-08:00' },
    ]).visits;
    expect(third?.setAt).toBe(isoInstant(now));
    expect(fourth?.setAt).toBe('2026-02-25T18:00:00Z');
  });

  test('when it was entered and whose phones are blocked is kept: there is no second welcome', () => {
    const blocked = { ...stored, blocked: { patient: 'failed' as const }, heard: { patient: isoInstant(now) } };
    const { enteredAt } = stored;
    expect(again([], blocked)).toMatchObject({
      enteredAt,
      blocked: { patient: 'failed' },
      heard: { patient: isoInstant(now) },
    });
  });

  test('what only the store knows is not taken from outside', () => {
    const sly = { ...booked('v1', T0), movedFrom: T1, told: true } as Visit;
    expect(again([sly, booked('v2', T1)]).visits[0]).toStrictEqual(stored.visits[0]);
  });

  test('it is given back in the format in which it came', () => {
    const plan = { ...outer([booked('v1', T0)]), helper: { phone: '+12065550124', consent: { texts: true } } };
    const moved = rewritePlan(
      enterPlan(plan, { now }),
      { ...plan, visits: [booked('v1', T1)] },
      { now, clinic: CLINIC, entries: [] },
    );
    expect(plainPlan(moved)).toStrictEqual({ ...plan, visits: [{ ...booked('v1', T1), setAt: isoInstant(now) }] });
    const { consent: _, helper: __, ...bare } = plan;
    expect(plainPlan(enterPlan(bare, { now }))).toStrictEqual({
      ...bare,
      visits: [{ ...booked('v1', T0), setAt: isoInstant(now) }],
    });
  });
});
