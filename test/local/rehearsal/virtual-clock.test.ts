import { setImmediate } from 'node:timers/promises';
import { milliseconds, plus } from '../../../core/time/units.ts';
import { VirtualClock } from '../../../local/rehearsal/virtual-clock.ts';
import { moment } from '../../builders.ts';

const START = moment('2026-03-02T09:00');
const after = (seconds: number) => plus(START, milliseconds(seconds * 1000));

/** Work that ends when it is told to. */
function openWork() {
  let end = (): void => undefined;
  const work = () =>
    new Promise<void>((resolve) => {
      end = resolve;
    });
  return { work, end: () => end() };
}

async function whileOthersGoOn(): Promise<void> {
  for (let turns = 0; turns < 5; turns += 1) await setImmediate();
}

test.each([
  { how: 'during', because: 'work holds the clock' },
  { how: 'trailing', because: 'where no pause waits, work that trails holds it too' },
] as const)('a pause passes when the work before it ends ($how): $because', async ({ how }) => {
  const clock = new VirtualClock(START);
  const { work, end } = openWork();
  const done = clock[how](work);
  const paused = clock.pause(after(1));
  await whileOthersGoOn();
  expect(clock.now()).toEqual(START);
  end();
  await Promise.all([done, paused]);
  expect(clock.now()).toEqual(after(1));
});

test('work that trails lets the pause that waits pass, and holds the next', async () => {
  const clock = new VirtualClock(START);
  const { work, end } = openWork();
  const first = clock.pause(after(1));
  const trailing = clock.trailing(work);
  await first;
  const second = clock.pause(after(2));
  await whileOthersGoOn();
  expect(clock.now()).toEqual(after(1));
  end();
  await Promise.all([trailing, second]);
  expect(clock.now()).toEqual(after(2));
});

test('of work that trails nobody hears before the pause that waits has passed, however soon it ends', async () => {
  const clock = new VirtualClock(START);
  const held = openWork();
  const done = clock.during(held.work);
  const paused = clock.pause(after(1));
  const heard: string[] = [];
  const trailing = clock.trailing(async () => undefined).then(() => heard.push('end of work'));
  await whileOthersGoOn();
  expect(heard).toEqual([]);
  held.end();
  await paused;
  heard.push('pause');
  await Promise.all([done, trailing]);
  expect(heard).toEqual(['pause', 'end of work']);
});
