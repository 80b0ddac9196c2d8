import { minutes, plus } from '../../core/time/units.ts';
import { aClinic, moment } from '../builders.ts';
import { onStage, phone } from './stage.ts';

const NINE = moment('2026-03-02T09:00');

/** AWS hands a message over to the topic at least once: each time it has the same id, and another time. */
test.each([
  { of: 'a patient', isKnown: true },
  { of: 'a phone that no plan has', isKnown: false },
])('a START of $of that is put on the topic again after their STOP lets nobody in', async ({ isKnown }) => {
  const clinic = aClinic();
  await onStage([clinic], async (held) => {
    const { stage, clock } = held;
    if (isKnown) await held.enter('p1', clinic, { patient: { phone: phone(23) } });
    const from = phone(23);
    const write = async (minute: number, text: string, id: string) => {
      clock.jumpTo(plus(NINE, minutes(minute)));
      await stage.network.phones.reply(from, text, { id });
    };
    await write(1, 'STOP', 'm1');
    await write(2, 'START', 'm2');
    await write(3, 'STOP', 'm3');
    await write(5, 'START', 'm2');
    expect(await stage.world.phones.blocks(from)).toMatchObject([{ reason: 'opted-out' }]);
  });
});
