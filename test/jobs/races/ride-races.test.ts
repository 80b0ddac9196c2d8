import { plainPlan } from '../../../core/plan/change-plan.ts';
import { editPlan } from '../../../core/plan/edit-plan.ts';
import { changePlan } from '../../../jobs/change-plan.ts';
import type { World } from '../../../jobs/ports/world.ts';
import { receiveReply } from '../../../jobs/receive-reply/receive-reply.ts';
import { aClinic, moment, momentText } from '../../builders.ts';
import { onStage, phone, type TestStage } from '../stage.ts';
import { interrupted } from './interrupted.ts';

/** A ride that is lacking and a visit that moves, at once: somebody is called by the time that the visit has in the end. */

const HOURS = [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }];
const CLINIC = {
  ...aClinic(),
  staff: [
    { id: 'nurse', name: 'Nurse', email: 'n@harbor.example', roles: ['nurse' as const], backup: false, hours: HOURS },
  ],
};
const CALLS_MAX = 40;
const WAS = '2026-03-09T14:00';
const IS = ['2026-03-07T07:00', '2026-03-20T14:00'];

interface Meeting {
  readonly test: TestStage;
  readonly plan: string;
  readonly phone: string;
  readonly to: string;
}
type Doing = (meeting: Meeting, world: World) => Promise<unknown>;

const moves: Doing = ({ plan, to }, world) =>
  changePlan(world, {
    key: { clinic: 'harbor', plan },
    change: (stored) => stored && editPlan(plainPlan(stored), { do: 'move', visit: 'v1', to }),
  });

const writes: Doing = ({ test, phone: from }, world) =>
  receiveReply(world, { id: `m of ${from}`, from, text: 'i have no ride', at: test.clock.now() });

test.each([
  { amid: 'message', first: writes, second: moves },
  { amid: 'move', first: moves, second: writes },
])('in the midst of the $amid: the alert goes by the new time', async ({ first, second }) => {
  await onStage([CLINIC], async (test) => {
    test.clock.jumpTo(moment('2026-03-06T21:20'));
    for (const [index, to] of IS.entries()) {
      const meeting = (call: number) => {
        const number = index * CALLS_MAX + call;
        return { test, to, plan: `p${number}`, phone: phone(number) };
      };
      for (let call = 1; await meet(meeting(call), { call, first, second }); call += 1);
    }
  });
});

/** False where the first of the two makes fewer calls. */
async function meet(
  meeting: Meeting,
  { call, first, second }: { readonly call: number; readonly first: Doing; readonly second: Doing },
): Promise<boolean> {
  const { test, to, plan } = meeting;
  await test.enter(plan, CLINIC, { patient: { phone: meeting.phone }, visits: [WAS] });
  const between = interrupted(test.world, { call, happens: async () => void (await second(meeting, test.world)) });
  await first(meeting, between.world);
  if (between.calls() < call) return false;
  const { alerts } = await test.world.plans.story({ clinic: 'harbor', plan });
  const ride = alerts.find(({ about }) => about === 'no-ride');
  expect({ call, before: ride?.before }).toEqual({ call, before: momentText(to) });
  return true;
}

test.each(IS)('whoever moves a visit to %s and dies leaves nobody uncalled', async (to) => {
  await onStage([CLINIC], async (test) => {
    test.clock.jumpTo(moment('2026-03-06T21:20'));
    for (let call = 1; call <= CALLS_MAX; call += 1) {
      const meeting = { test, to, plan: `p${call}`, phone: phone(call) };
      await test.enter(meeting.plan, CLINIC, { patient: { phone: meeting.phone }, visits: [WAS] });
      await writes(meeting, test.world);
      const dying = interrupted(test.world, { call, happens: () => Promise.reject(new Error('died')) });
      await moves(meeting, dying.world).catch(() => undefined);
      if (dying.calls() < call) break;
      const { alerts, plan } = await test.world.plans.story({ clinic: 'harbor', plan: meeting.plan });
      const { before } = alerts.find(({ about }) => about === 'no-ride')!;
      expect(before! <= momentText(plan!.visits[0]!.at)).toBe(true);
    }
  });
});
