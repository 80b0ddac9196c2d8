import { aboutWords } from '../../../core/staff/about-words.ts';
import type { Alert } from '../../../core/staff/alert.ts';
import { perform } from '../../rehearsal/perform.ts';
import { nameIn } from '../cast.ts';
import { staffName } from '../page/teller.ts';
import { harmless } from '../page/width.ts';
import type { Show } from '../show.ts';
import { choose } from './choose.ts';

/** Takes the newest alert that nobody has taken, in the name of one of the clinic's staff. */
export async function takeAlert(show: Show): Promise<void> {
  const newest = (await openAlerts(show)).find(({ acceptedBy }) => acceptedBy === undefined);
  if (!newest) return show.screen.print('Nothing is open that nobody has taken.');
  show.screen.say(whatItIs(newest, show));
  const id = await chooseStaff(show, 'Who takes it?');
  if (id !== undefined) await perform(show.scene, { do: 'staff', id, does: 'accept', note: '' });
}

/** Ends the newest open alert with a note, in the name of whoever has it. */
export async function endAlert(show: Show): Promise<void> {
  const { scene, screen, keyboard } = show;
  const [newest] = await openAlerts(show);
  if (!newest) return screen.print('Nothing is open.');
  const { acceptedBy } = newest;
  const has = acceptedBy === undefined ? '' : ` ${staffName(acceptedBy, scene.clinic)} has it.`;
  screen.say(`${whatItIs(newest, show)}${harmless(has)}`);
  const id = acceptedBy ?? (await chooseStaff(show, 'Who ends it?'));
  if (id === undefined) return;
  const note = await keyboard.line('What was done?');
  if (note === undefined || note === '') return screen.print('It needs a note, so it stays open.');
  await perform(scene, { do: 'staff', id, does: 'end', note });
}

function openAlerts({ scene }: Show): Promise<readonly Alert[]> {
  return scene.stage.world.alerts.open(scene.clinic.clinic);
}

function whatItIs({ plan, about }: Alert, { scene, cast }: Show): string {
  return `${plan === undefined ? harmless(scene.clinic.name) : nameIn(cast, plan)} ${aboutWords(about)}.`;
}

async function chooseStaff(show: Show, question: string): Promise<string | undefined> {
  const choices = show.scene.clinic.staff.map(({ id, name, roles }) => {
    return { thing: id, words: `${id}: ${harmless(name)}, ${roles.join(' and ')}`, name: id };
  });
  return choose(show, question, choices);
}
