import { minutes, plus } from '../../../core/time/units.ts';
import { changePlan } from '../../../jobs/change-plan.ts';
import type { World } from '../../../jobs/ports/world.ts';
import { receiveReply } from '../../../jobs/receive-reply/receive-reply.ts';
import { aClinic, aPlan } from '../../builders.ts';
import { onStage, phone, type TestStage } from '../stage.ts';
import { interrupted } from './interrupted.ts';

/** A message and a plan that gets its phone, at once: the plan knows what was written, whichever of the two comes first. */

const CLINIC = aClinic({
  reminders: { 'two-hours': { before: '2h' } },
  texts: { 'two-hours': 'Your visit is {visitDay} at {visitTime}.' },
});
/** More calls than either of the two makes. */
const CALLS_MAX = 40;

/** One meeting, with a phone and plans of its own. */
interface Meeting {
  readonly test: TestStage;
  readonly phone: string;
  readonly plan: (name: string) => string;
}
type Doing = (meeting: Meeting, world: World) => Promise<unknown>;

const FAR_OFF = ['2026-03-20T12:00'];

const writes =
  (text: string): Doing =>
  ({ test, phone: from }, world) =>
    receiveReply(world, { id: `${text} of ${from}`, from, text, at: test.clock.now() });

const enters: Doing = ({ phone: own, plan }, world) => {
  const { enteredAt: _, version: __, ...rest } = aPlan({ patient: { phone: own }, visits: ['2026-03-02T14:00'] });
  const key = { clinic: 'harbor', plan: plan('new') };
  return changePlan(world, { key, change: () => ({ ...rest, plan: key.plan }) });
};

const hasPhone: Doing = ({ phone: own, plan }, world) =>
  changePlan(world, {
    key: { clinic: 'harbor', plan: plan('other') },
    change: (stored) => stored && { ...stored, patient: { phone: own } },
  });

const MESSAGES: readonly { text: string; leaves: object; after?: string }[] = [
  { text: 'i want to die', leaves: { hush: [{ id: expect.stringMatching(/^crisis\//) }] } },
  { text: 'STOP', leaves: { blocked: { patient: 'opted-out' } } },
  { text: 'START', leaves: {}, after: 'STOP' },
];
const CHANGES: readonly { other: string; name: string; gets: Doing; isKnown: boolean }[] = [
  { other: 'a plan is entered', name: 'new', gets: enters, isKnown: true },
  { other: 'a plan gets the phone', name: 'other', gets: hasPhone, isKnown: true },
  { other: 'a plan is entered, the first of its phone', name: 'new', gets: enters, isKnown: false },
];
const CASES = MESSAGES.flatMap((message) => CHANGES.map((change) => ({ ...message, ...change })));
type Case = (typeof CASES)[number];

test.each(CASES)('$other while "$text" comes: its plan knows, in whatever order', async (one) => {
  await onStage([CLINIC], async (test) => {
    await meetAtEachCall(one, test, true);
    await meetAtEachCall(one, test, false);
  });
});

async function meetAtEachCall(one: Case, test: TestStage, isAmidMessage: boolean): Promise<void> {
  for (let call = 1; call <= CALLS_MAX; call += 1) {
    const number = call + (isAmidMessage ? 0 : CALLS_MAX);
    const meeting = { test, phone: phone(number), plan: (name: string) => `${name}-${number}` };
    if (!(await meet(one, meeting, { isAmidMessage, call }))) return;
  }
}

/** False where the first of the two makes fewer calls. */
async function meet(
  { name, gets, isKnown, text, leaves, after }: Case,
  meeting: Meeting,
  { isAmidMessage, call }: { readonly isAmidMessage: boolean; readonly call: number },
): Promise<boolean> {
  const { test, plan } = meeting;
  if (isKnown) await test.enter(plan('known'), CLINIC, { patient: { phone: meeting.phone }, visits: FAR_OFF });
  if (name === 'other') {
    await test.enter(plan(name), CLINIC, { patient: { phone: phone(300 + call) }, visits: FAR_OFF });
  }
  if (after) await writes(after)(meeting, test.world);
  test.clock.jumpTo(plus(test.clock.now(), minutes(1)));
  const [first, second] = isAmidMessage ? [writes(text), gets] : [gets, writes(text)];
  const between = interrupted(test.world, { call, happens: async () => void (await second(meeting, test.world)) });
  await first(meeting, between.world);
  if (between.calls() < call) return false;
  const { hush, blocked } = (await test.world.plans.story({ clinic: 'harbor', plan: plan(name) })).plan!;
  const amid = `amid the ${isAmidMessage ? 'message' : 'change'}, before call ${call}`;
  expect({ amid, ...(hush ? { hush } : {}), ...(blocked ? { blocked } : {}) }).toMatchObject({ amid, ...leaves });
  expect(Boolean(hush ?? blocked)).toBe(Object.keys(leaves).length > 0);
  return true;
}
