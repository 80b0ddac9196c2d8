import { type Course, layOut } from '../../../core/timeline/course.ts';
import { HELD_WORDS } from '../../../core/timeline/held-words.ts';
import type { TimelineText } from '../../../core/timeline/timeline-text.ts';
import { choosePlan } from '../keys/choose.ts';
import { now, type Show } from '../show.ts';
import { comingTexts, planTitle } from './plans-view.ts';
import { clockText, dateText, ruleWords, zoneWords } from './words.ts';

/** A screenful; the command `preview` prints the whole. */
const SHOWN_MAX = 24;

/** Prints the texts of a plan that are to come, with those that will not go and why. */
export async function showTimeline(show: Show): Promise<void> {
  const plan = await choosePlan(show, 'Whose timeline?');
  if (!plan) return;
  const { screen, scene } = show;
  const course = layOut(plan, scene.clinic);
  const coming = comingTexts(course, now(show));
  screen.print('');
  screen.say(planTitle(plan, scene.clinic), { colour: 'bold' });
  screen.say(`What is to come if nothing changes, in ${zoneWords(course.timeZone)}:`);
  if (coming.length === 0) screen.say('Nothing.', { indent: 2 });
  printDays(coming.slice(0, SHOWN_MAX), course, show);
  const rest = coming.slice(SHOWN_MAX);
  const end = rest.at(-1);
  if (end)
    screen.say(`and ${rest.length} more until ${dateText(end.dueAt, course.timeZone)}.`, { indent: 2, colour: 'dim' });
}

function printDays(texts: readonly TimelineText[], course: Course, { screen }: Show): void {
  let day = '';
  for (const text of texts) {
    const today = dateText(text.dueAt, course.timeZone);
    if (today !== day) screen.say(today, { indent: 2 });
    day = today;
    const line = `${clockText(text.dueAt, course.timeZone).padStart(8)}  ${wordsOf(text)}`;
    const isCertain = !text.held && text.follows === undefined;
    screen.say(line, { indent: 4, hang: 10, ...(isCertain ? {} : { colour: 'dim' }) });
  }
}

function wordsOf(text: TimelineText): string {
  if (text.kind === 'silence') return `staff hear of it if nobody answered ${text.rule.split(':')[0]}`;
  const notes = [
    ...(text.to === 'helper' ? ['to the helper'] : []),
    ...(text.asks === undefined ? [] : [`asks ${text.asks}`]),
    ...(text.follows === undefined ? [] : ['only if nobody answers']),
    ...(text.held ? [`does not go: ${HELD_WORDS[text.held]}`] : []),
  ];
  return `${ruleWords(text)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}
