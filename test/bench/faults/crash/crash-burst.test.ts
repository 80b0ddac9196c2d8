import { enterBurst, expectedTexts } from '../../../../bench/faults/crash/crash-burst.ts';
import { readInstant } from '../../../../core/time/iso.ts';
import { startLocalStage } from '../../../../local/local-stage.ts';
import { VirtualClock } from '../../../../local/rehearsal/virtual-clock.ts';

/** The run that kills takes minutes and is no part of the tests; what it kills in the midst of must not rot unseen. */
test('the burst of the real crash is taken, and each of its texts comes once where nobody kills', async () => {
  const clock = new VirtualClock(readInstant('2026-03-02T18:00:00Z'));
  const stage = await startLocalStage({ clock, watch: { happened: () => undefined } });
  const came: string[] = [];
  stage.onText(({ to, body }) => came.push(`${to} ${body}`));
  try {
    await enterBurst(stage.world);
    for (let due = stage.nextDue(); due !== undefined; due = stage.nextDue()) {
      clock.jumpTo(due);
      await stage.tick();
    }
  } finally {
    await stage.stop();
  }
  expect(came.toSorted()).toEqual(expectedTexts().toSorted());
});
