import type { StoredPlan } from '../../../core/plan/plan.ts';
import { type Course, type CourseVisit, layOut } from '../../../core/timeline/course.ts';
import { patientName } from '../cast.ts';
import { openVisits, planTitle, visitLine } from '../page/plans-view.ts';
import type { Screen } from '../page/screen.ts';
import { now, type Show, storedPlans } from '../show.ts';

export interface Choice<Thing> {
  readonly thing: Thing;
  /** The line in the list. */
  readonly words: string;
  /** What may be typed instead of its number. */
  readonly name: string;
}

/** A longer list pushes what came before off the screen; its later numbers can still be typed. */
const LISTED_MAX = 9;

/** Lets the person choose by number or by name. Undefined: they left it. */
export async function choose<Thing>(
  { screen, keyboard }: Show,
  question: string,
  choices: readonly Choice<Thing>[],
): Promise<Thing | undefined> {
  if (choices.length === 0) return undefined;
  list(screen, choices);
  for (;;) {
    const answer = await keyboard.line(`${question} (1-${choices.length})`);
    if (answer === undefined || answer === '') return undefined;
    const found = choices[Number(answer) - 1] ?? byName(answer, choices);
    if (found) return found.thing;
    screen.print(`"${answer}" is none of them. Type a number from the list, or nothing to leave it.`);
  }
}

function list(screen: Screen, choices: readonly Choice<unknown>[]): void {
  screen.print('');
  for (const [index, { words }] of choices.slice(0, LISTED_MAX).entries()) {
    screen.say(`${String(index + 1).padStart(3)}  ${words}`, { hang: 5 });
  }
  const last = choices.at(-1);
  if (last && choices.length > LISTED_MAX)
    screen.say(`     and so on to ${choices.length}  ${last.words}`, { colour: 'dim' });
}

function byName<Thing>(answer: string, choices: readonly Choice<Thing>[]): Choice<Thing> | undefined {
  const found = choices.filter(({ name }) => plain(name).startsWith(plain(answer)));
  return found.length === 1 ? found[0] : undefined;
}

/** Without capitals and accents. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export async function choosePlan(show: Show, question: string): Promise<StoredPlan | undefined> {
  const plans = await storedPlans(show);
  const choices = plans.map((plan) => ({
    thing: plan,
    words: planTitle(plan, show.scene.clinic),
    name: patientName(plan),
  }));
  return choose(show, question, choices);
}

export interface ChosenVisit {
  readonly course: Course;
  readonly visit: CourseVisit;
}

/** A visit that is still to come. */
export async function chooseVisit(show: Show, what: string): Promise<ChosenVisit | undefined> {
  const plan = await choosePlan(show, `Whose visit shall we ${what}?`);
  if (!plan) return undefined;
  const course = layOut(plan, show.scene.clinic);
  const visits = openVisits(course, now(show));
  if (visits.length === 0) show.screen.print(`${patientName(plan)} has no visit ahead.`);
  const choices = visits.map((visit) => ({
    thing: visit,
    words: visitLine(visit, course, now(show)),
    name: visit.visit.visit,
  }));
  const visit = await choose(show, `Which one shall we ${what}?`, choices);
  return visit && { course, visit };
}
