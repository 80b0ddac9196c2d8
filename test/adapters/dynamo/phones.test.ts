import { dynamoPhones } from '../../../adapters/dynamo/phones.ts';
import { dynamoPlans } from '../../../adapters/dynamo/plans.ts';
import type { BlockReason } from '../../../core/plan/block.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import type { Phones } from '../../../jobs/ports/phones.ts';
import type { Plans } from '../../../jobs/ports/plans.ts';
import { aClinic } from '../../builders.ts';
import { later, NOON, pointerOf, StoredTable, storedPlan } from './stored.ts';

let stored: StoredTable;
let plans: Plans;
let phones: Phones;
beforeAll(async () => {
  stored = await StoredTable.start();
  plans = dynamoPlans(stored.table);
  phones = dynamoPhones(stored.table);
});
afterAll(() => stored.stop());

let blocked = 150;

describe('the phones of a plan', () => {
  const links = async (phone: string) => (await phones.plansOf(phone)).map(({ plan, to }) => `${plan} ${to}`);

  test('are known as the patient’s and the helper’s, and follow the plan', async () => {
    const [first, second, third] = ['+12065550131', '+12065550132', '+12065550133'];
    const one = storedPlan('linked', { patient: { phone: first! }, helper: { phone: second! } });
    await plans.write(one, pointerOf('linked'), undefined);
    expect([await links(first!), await links(second!)]).toEqual([['linked patient'], ['linked helper']]);
    const swapped = { ...one, version: 2, patient: { phone: second! }, helper: { phone: third! } };
    await plans.write(swapped, pointerOf('linked', { rev: 2 }), one);
    expect([await links(first!), await links(second!), await links(third!)]).toEqual([
      [],
      ['linked patient'],
      ['linked helper'],
    ]);
    const key = { clinic: 'harbor', plan: 'linked' };
    expect(await phones.everOf(first!)).toEqual([{ ...key, to: 'patient', isFormer: true }]);
    await plans.write({ ...one, version: 3 }, pointerOf('linked', { rev: 3 }), swapped);
    expect(await phones.everOf(first!)).toEqual([{ ...key, to: 'patient' }]);
  });

  test('are the patient’s when both have the same', async () => {
    const phone = '+12065550134';
    await plans.write(storedPlan('same', { patient: { phone }, helper: { phone } }), pointerOf('same'), undefined);
    expect(await links(phone)).toEqual(['same patient']);
  });

  test.each<{
    changes: readonly (readonly [reason: BlockReason | undefined, minute: number])[];
    stands: string;
    because: string;
  }>([
    {
      changes: [
        ['failed', 0],
        ['failed', 1],
      ],
      stands: 'failed 0',
      because: 'it stays as it first came up',
    },
    {
      changes: [
        ['opted-out', 0],
        ['opted-out', 1],
      ],
      stands: 'opted-out 0',
      because: 'it stays as it first came up',
    },
    {
      changes: [
        ['failed', 0],
        ['opted-out', 1],
      ],
      stands: 'opted-out 1',
      because: 'whoever opted out must be heard',
    },
    {
      changes: [
        ['opted-out', 0],
        ['failed', 1],
      ],
      stands: 'opted-out 0',
      because: 'a bad number hides no opt-out',
    },
    {
      changes: [
        ['opted-out', 0],
        [undefined, 1],
      ],
      stands: 'open',
      because: 'START undoes STOP',
    },
    {
      changes: [
        ['failed', 0],
        [undefined, 1],
      ],
      stands: 'open',
      because: 'a number that writes to us is a good one',
    },
    {
      changes: [
        ['opted-out', 1],
        [undefined, 0],
      ],
      stands: 'opted-out 1',
      because: 'a START that was written before',
    },
    {
      changes: [
        [undefined, 1],
        ['opted-out', 0],
      ],
      stands: 'open',
      because: 'a STOP that was written before',
    },
    {
      changes: [
        [undefined, 0],
        ['opted-out', 1],
      ],
      stands: 'opted-out 1',
      because: 'STOP undoes START',
    },
    {
      changes: [
        ['opted-out', 0],
        ['opted-out', 2],
        [undefined, 1],
      ],
      stands: 'opted-out 0',
      because: 'a START between two STOPs that comes last',
    },
    {
      changes: [
        [undefined, 0],
        ['opted-out', 0],
      ],
      stands: 'opted-out 0',
      because: 'of two at once the safer counts',
    },
  ])('after $changes a phone is $stands: $because', async ({ changes, stands }) => {
    const phone = `+1206555${String(++blocked).padStart(4, '0')}`;
    for (const [reason, minute] of changes) {
      await phones.block(phone, 'harbor', { at: isoInstant(later(minute)), plan: 'p1', ...(reason ? { reason } : {}) });
    }
    const [block, ...others] = await phones.blocks(phone);
    const minute = [0, 1].find((each) => block?.at === isoInstant(later(each)));
    expect(block ? `${block.reason} ${minute}` : 'open').toBe(stands);
    expect(others).toEqual([]);
  });

  test('the history of a phone with a clinic is kept, each event once, oldest first', async () => {
    const event = { at: isoInstant(later(1)), what: 'opt-out', how: 'text', wording: 'STOP' } as const;
    await phones.record('+12065550137', 'harbor', { ...event, id: 'm2' });
    await phones.record('+12065550137', 'harbor', { ...event, id: 'm2', wording: 'again' });
    await phones.record('+12065550137', 'harbor', { ...event, id: 'm1', at: isoInstant(NOON), what: 'opt-in' });
    await phones.record('+12065550137', 'juniper', { ...event, id: 'm3' });
    const history = await phones.history('+12065550137', 'harbor');
    expect(history.map(({ id, what, wording }) => [id, what, wording])).toEqual([
      ['m1', 'opt-in', 'STOP'],
      ['m2', 'opt-out', 'STOP'],
    ]);
  });

  test('staff are known by their phones, as the last published file has them', async () => {
    const of = (...phones: string[]) => ({
      ...aClinic(),
      staff: phones.map((phone, index) => ({
        id: `s${index}`,
        name: 'S',
        phone,
        roles: ['nurse' as const],
        backup: false,
      })),
    });
    await phones.linkStaff(of('+12065550138', '+12065550139'), undefined);
    expect(await phones.staffOf('+12065550139')).toEqual([{ clinic: 'harbor', staff: 's1' }]);
    await phones.linkStaff(of('+12065550138'), of('+12065550138', '+12065550139'));
    expect(await phones.staffOf('+12065550139')).toEqual([]);
    expect(await phones.staffOf('+12065550138')).toEqual([{ clinic: 'harbor', staff: 's0' }]);
  });

  test('a block whose answer was lost is known to be one’s own', async () => {
    const block = { reason: 'failed' as const, at: isoInstant(NOON), plan: 'p1' };
    expect(await dynamoPhones(stored.losingAnAnswer()).block('+12065550136', 'harbor', block)).toEqual({
      ...block,
      clinic: 'harbor',
    });
  });
});
