import { calendarDay } from '../../../core/time/calendar.ts';
import { localDay } from '../../../core/time/later.ts';
import { layOut } from '../../../core/timeline/course.ts';
import { COMMANDS } from '../keys/keys.ts';
import type { Setting } from '../setting.ts';
import { now, type Show, storedPlans } from '../show.ts';
import { openVisits, planTitle, visitTime } from './plans-view.ts';
import type { Screen } from './screen.ts';
import type { Tally } from './teller.ts';
import { harmless, padded } from './width.ts';
import { clockText, dateText, plural, zoneWords } from './words.ts';

/** What this is, before anything is played. */
export function printWelcome({ clinic, clinicFile, until }: Setting, screen: Screen): void {
  screen.print('', screen.paint('bold', 'Between Visits'));
  screen.say('It texts patients through a series of visits: reminders before, check-ins after.');
  screen.say('Here it runs whole on this computer, with pretend phones: no text leaves it.');
  screen.print('');
  screen.say(`Clinic  ${harmless(clinic.name)}, ${zoneWords(clinic.timeZone)} (${clinicFile})`);
  const { year } = calendarDay(localDay(until, clinic.timeZone));
  const clock = `${dateText(until, clinic.timeZone)} ${year}, ${clockText(until, clinic.timeZone)}`;
  screen.say(`Clock   ${clock}. It moves only when you move it.`);
}

/** Whose phones these are. */
export async function printPatients(show: Show): Promise<void> {
  const { screen, scene } = show;
  screen.print('');
  for (const plan of await storedPlans(show)) {
    const course = layOut(plan, scene.clinic);
    const [next] = openVisits(course, now(show));
    const visit = next ? `next visit ${visitTime(next, course)}` : 'no visit ahead';
    screen.say(`${planTitle(plan, scene.clinic)}; ${visit}`, { indent: 2, hang: 2 });
  }
}

/** What the days before brought, in a line. */
export function printPast({ start, clinic }: Setting, { tally, screen }: { tally: Tally; screen: Screen }): void {
  const { texts, held, tasks } = tally;
  const brought = `${plural(texts, 'text')} sent, ${held} held back, ${plural(tasks, 'task')} for staff`;
  screen.print('');
  screen.say(`Since ${dateText(start, clinic.timeZone)}: ${brought}.${texts === 0 ? '' : ' The latest:'}`);
}

/** Narrower screens get the keys one below the other. */
const COLUMNS_FOR_TWO = 66;

export function printKeys(screen: Screen): void {
  const keys = [...COMMANDS, { key: '?', does: 'these keys' }, { key: 'q', does: 'quit' }];
  const rows = screen.columns < COLUMNS_FOR_TWO ? keys.length : Math.ceil(keys.length / 2);
  const widest = Math.max(...keys.map(({ does }) => does.length));
  const cells = keys.map(({ key, does }) => `  ${screen.paint('bold', key)}  ${padded(does, widest)}`);
  screen.print('', 'Keys');
  for (const [index, cell] of cells.slice(0, rows).entries()) {
    screen.print(`${cell}  ${cells[index + rows] ?? ''}`.trimEnd());
  }
}
