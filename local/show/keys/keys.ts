import type { PlanEdit } from '../../../core/plan/edit-plan.ts';
import { phoneEnd } from '../../../core/reading/phone.ts';
import { isoToMinute } from '../../../core/time/iso.ts';
import { later } from '../../../core/time/later.ts';
import { minutes, plus } from '../../../core/time/units.ts';
import { toLocal } from '../../../core/time/zone.ts';
import { layOut } from '../../../core/timeline/course.ts';
import { perform } from '../../rehearsal/perform.ts';
import { patientName } from '../cast.ts';
import { comingTexts, nextWords, showPlans, visitTime, zoneOf } from '../page/plans-view.ts';
import { showTimeline } from '../page/timeline-view.ts';
import { clinicTime, jump, now, type Show } from '../show.ts';
import { type ChosenVisit, choose, chooseVisit } from './choose.ts';
import { NEW_TIME_EXAMPLES, readNewTime } from './new-time.ts';
import { endAlert, takeAlert } from './staff-keys.ts';

export interface Command {
  readonly key: string;
  readonly name: string;
  readonly does: string;
  run(show: Show): Promise<void>;
}

/** What each key does; `q` is the keyboard's own. */
export const COMMANDS: readonly Command[] = [
  { key: 'n', name: 'next', does: 'jump to the next text', run: nextText },
  { key: 'h', name: 'hour', does: 'an hour later', run: (show) => pass(show, { minutes: 60 }) },
  { key: 'd', name: 'day', does: 'a day later', run: nextDay },
  { key: 'r', name: 'reply', does: 'write back as a patient', run: reply },
  { key: 'a', name: 'accept', does: 'take the newest alert, as staff', run: takeAlert },
  { key: 'e', name: 'end', does: 'end the newest alert, as staff', run: endAlert },
  { key: 'm', name: 'move', does: 'move a visit', run: move },
  { key: 'c', name: 'cancel', does: 'cancel a visit', run: cancel },
  { key: 'p', name: 'plans', does: 'the plans and their visits', run: showPlans },
  { key: 't', name: 'timeline', does: 'what is to come for one', run: showTimeline },
];

/** The clock looks no further for a next text. */
const NEXT_TEXT_DAYS_MAX = 60;

async function nextText(show: Show): Promise<void> {
  const { scene, screen, teller, keyboard } = show;
  const before = teller.tally.texts;
  const until = later(now(show), { days: NEXT_TEXT_DAYS_MAX }, scene.clinic.timeZone);
  await jump(show, { until, isEnough: () => teller.tally.texts > before });
  if (teller.tally.texts === before && !keyboard.isOver) {
    screen.say(`No text in ${NEXT_TEXT_DAYS_MAX} days. It is ${clinicTime(show)} now.`);
  }
}

export function nextDay(show: Show): Promise<void> {
  return pass(show, { days: 1 });
}

async function pass(show: Show, span: { readonly minutes: number } | { readonly days: number }): Promise<void> {
  const { scene, screen, teller, keyboard } = show;
  const { texts, held, tasks } = teller.tally;
  const from = clinicTime(show);
  await jump(show, { until: later(now(show), span, scene.clinic.timeZone) });
  const isQuiet = teller.tally.texts === texts && teller.tally.held === held && teller.tally.tasks === tasks;
  if (isQuiet && !keyboard.isOver) screen.say(`Nothing happened from ${from} to ${clinicTime(show)}.`);
}

async function reply(show: Show): Promise<void> {
  const { scene, screen, cast, keyboard, teller } = show;
  const { texts, tasks } = teller.tally;
  const choices = [...Map.groupBy(cast.people, ({ phone }) => phone)].map(([phone, owners]) => {
    const name = owners.map((owner) => owner.name).join(' and ');
    return { thing: phone, words: `${name} ${phoneEnd(phone)}`, name };
  });
  const phone = await choose(show, 'Whose phone?', choices);
  if (phone === undefined) return;
  const words = await keyboard.line('What do they write?');
  if (words === undefined || words === '') return;
  screen.print('');
  teller.wrote(phone, words);
  await perform(scene, { do: 'reply', from: phone, text: words });
  if (teller.tally.texts > texts || teller.tally.tasks > tasks) return;
  screen.say('It is read and kept. It needs no answer, and nobody to act.', { indent: 2, colour: 'dim' });
}

async function move(show: Show): Promise<void> {
  const chosen = await chooseVisit(show, 'move');
  if (!chosen) return;
  const to = await askNewTime(show, chosen);
  if (to !== undefined) await edit(show, chosen, { do: 'move', visit: chosen.visit.visit.visit, to });
}

async function askNewTime(show: Show, { course, visit }: ChosenVisit): Promise<string | undefined> {
  const zone = zoneOf(course);
  const present = { at: toLocal(visit.start, zone), now: toLocal(now(show), zone) };
  show.screen.print(`It is on ${visitTime(visit, course)}. To when? Such as ${NEW_TIME_EXAMPLES}`);
  for (;;) {
    const answer = await show.keyboard.line('New time:');
    if (answer === undefined || answer === '') return undefined;
    const time = readNewTime(answer, present);
    if (time !== undefined) return isoToMinute(time);
    show.screen.print(`"${answer}" is not a time. Type one such as ${NEW_TIME_EXAMPLES}, or nothing to leave it.`);
  }
}

async function cancel(show: Show): Promise<void> {
  const chosen = await chooseVisit(show, 'cancel');
  if (chosen) await edit(show, chosen, { do: 'cancel', visit: chosen.visit.visit.visit });
}

/** Changes a plan as staff do, and lets a minute pass, so that what follows at once is seen. */
async function edit(show: Show, { course, visit }: ChosenVisit, change: PlanEdit): Promise<void> {
  const { scene, screen, teller } = show;
  const { texts, refused } = teller.tally;
  const { plan } = course.plan;
  await perform(scene, { do: 'edit', plan, edit: change });
  if (teller.tally.refused > refused) return;
  const stored = (await scene.stage.world.plans.story({ clinic: scene.clinic.clinic, plan })).plan;
  if (!stored) throw new Error('a plan was edited and is not there');
  const after = layOut(stored, scene.clinic);
  screen.say(editWords(change, { course: after, visit }));
  await jump(show, { until: plus(now(show), minutes(1)) });
  if (teller.tally.texts === texts) screen.say(noticeWords(change, { course: after, visit }, show), { colour: 'dim' });
}

/** Why a change brought no text within its minute. */
function noticeWords(change: PlanEdit, { course, visit }: ChosenVisit, show: Show): string {
  const isNotice = ({ rule, visit: about }: { rule: string; visit?: string }) =>
    about === visit.visit.visit && (rule === 'moved' || rule === 'cancelled');
  if (comingTexts(course, now(show)).some(isNotice)) return `No text at this hour. ${nextWords(course, now(show))}`;
  const told = change.do === 'cancel' ? ', or nothing had been said of it yet' : '';
  return `No text tells of it: it is more than a week away${told}. ${nextWords(course, now(show))}`;
}

function editWords(change: PlanEdit, { course, visit }: ChosenVisit): string {
  const name = patientName(course.plan);
  const moved = course.visits.find((each) => each.visit.visit === visit.visit.visit);
  if (change.do === 'cancel' || !moved) return `Cancelled: ${name}'s visit of ${visitTime(visit, course)}.`;
  return `Moved: ${name}'s visit is now on ${visitTime(moved, course)}.`;
}
