import { fillTable } from '../../bench/fill-table.ts';
import { aClinic, moment } from '../builders.ts';
import { onStage, phone } from './stage.ts';

const CLINIC = aClinic({
  reminders: { 'two-hours': { before: '2h' }, 'next-one': { before: '1h' } },
  texts: { 'two-hours': 'Your visit is {visitDay} at {visitTime}.', 'next-one': 'See you at {visitTime}.' },
});

test('an idle tick costs the same with 100 plans and with 2,000', async () => {
  await onStage([CLINIC], async (test) => {
    const { meter } = test.stage;
    const cost = async (plans: number) => {
      await fillTable(test.stage, { plans, from: moment('2026-03-02T10:00') });
      const { readUnits, writeUnits, calls } = meter;
      expect(await test.tick()).toMatchObject({ due: 0 });
      return [meter.readUnits - readUnits, meter.writeUnits - writeUnits, meter.calls - calls];
    };
    const few = await cost(100);
    expect(few).toEqual([3, 0, 6]);
    expect(await cost(2_000)).toEqual(few);
  });
});

test('a text costs at most 5 write units and 1.1 read units, but for the tick’s own', async () => {
  const TEXTS = 40;
  await onStage([CLINIC], async (test) => {
    for (let plan = 0; plan < TEXTS; plan += 1) {
      await test.enter(`p${plan}`, CLINIC, { patient: { phone: phone(plan) }, visits: ['2026-03-02T12:00'] });
    }
    const { meter } = test.stage;
    const { readUnits, writeUnits } = meter;
    expect(await test.tick('2026-03-02T10:00')).toMatchObject({ due: TEXTS, sent: TEXTS });
    // The lease of the number, taken and given back; six partitions of the index and the clinic's settings, once.
    const [lease, index] = [2, 3 + 2];
    expect((meter.writeUnits - writeUnits - lease) / TEXTS).toBeLessThanOrEqual(5);
    expect((meter.readUnits - readUnits - index) / TEXTS).toBeLessThanOrEqual(1.1);
  });
});
