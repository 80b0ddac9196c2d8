import { isToAgree } from '../../core/plan/lacking.ts';
import { isEnded } from '../../core/plan/plan.ts';
import { aboutWords } from '../../core/staff/about-words.ts';
import { dayText } from '../../core/texts/wording.ts';
import { calendarDay } from '../../core/time/calendar.ts';
import { readDay } from '../../core/time/iso.ts';
import { HELD_WORDS } from '../../core/timeline/held-words.ts';
import type { OnlyIf, PlanPreview, PreviewTask, PreviewText, PreviewVisit } from '../plans/preview-plan.ts';
import { type Paint, wrap } from './screen-text.ts';

export interface Page {
  readonly columns: number;
  readonly paint: Paint;
}

/** A plan's future as a calendar: a heading, then the patient's days, each with its visits, texts and staff tasks. */
export function calendar(preview: PlanPreview, page: Page): string {
  const entries = [
    ...preview.visits.map((visit) => ({ localAt: visit.localAt, lines: visitLines(visit, preview, page) })),
    ...going(preview).map((text) => ({ localAt: text.localAt, lines: textLines(text, page) })),
    ...heldTogether(preview).map((held) => ({ localAt: held[0].localAt, lines: heldLines(held, page) })),
    ...preview.staff.map((task) => ({ localAt: task.localAt, lines: taskLines(task, page) })),
  ].sort((a, b) => (a.localAt < b.localAt ? -1 : a.localAt > b.localAt ? 1 : 0));
  const days = [...Map.groupBy(entries, ({ localAt }) => localAt.slice(0, 'YYYY-MM-DD'.length))];
  const lines = days.flatMap(([day, ofDay]) => ['', page.paint.bold(dayHeading(day)), ...ofDay.flatMap(linesOf)]);
  return [...heading(preview, page), ...lines, ''].map((line) => `${line}\n`).join('');
}

const linesOf = ({ lines }: { readonly lines: readonly string[] }) => lines;

function heading({ plan, clinic, timeZone, visits, texts }: PlanPreview, { columns, paint }: Page): string[] {
  const title = clinic.protocols[plan.protocol]?.title ?? plan.protocol;
  const who = [plan.patient.firstName, `plan ${plan.plan}`, title, plural(visits.length, 'visit')];
  const zone = timeZone === clinic.timeZone ? timeZone : `${timeZone}; the clinic is in ${clinic.timeZone}`;
  const about = [`${clinic.name}. Times are the patient's own (${zone}).`, ...stateOf({ plan, clinic, texts })];
  return [
    ...wrap(who.filter((word) => word !== undefined).join(' · '), columns).map(paint.bold),
    ...about.flatMap((sentence) => wrap(sentence, columns)),
  ];
}

function stateOf({ plan, clinic, texts }: Pick<PlanPreview, 'plan' | 'clinic' | 'texts'>): string[] {
  if (isEnded(plan)) return [`The plan is ${plan.state}: it brings nothing.`];
  const sentences = texts.length === 0 ? ['The plan brings no text.'] : [];
  if (plan.state === 'paused') sentences.push('The plan is paused: every text is held.');
  if (!plan.consent?.texts) sentences.push("The patient's consent to texts is not on record: every text is held.");
  if (isToAgree({}, clinic.protocols[plan.protocol]))
    sentences.push('The patient is asked by text first: all else is held until they agree.');
  return sentences;
}

function dayHeading(day: string): string {
  const date = readDay(day);
  return `${dayText(date, 'en')} ${calendarDay(date).year}`;
}

const INDENT = ' '.repeat('  09:00  '.length);

function clock(localAt: string): string {
  return `  ${localAt.slice('YYYY-MM-DDT'.length)}  `;
}

function visitLines({ localAt, localEnd, number, visit, status }: PreviewVisit, preview: PlanPreview, page: Page) {
  const which = number === undefined ? `Visit ${status}` : `Visit ${number} of ${preview.visitCount}`;
  const note = number === undefined || status === 'booked' ? '' : `, ${status}`;
  const line = `${clock(localAt)}${which} (${visit}${note}), until ${localEnd.slice('YYYY-MM-DDT'.length)}`;
  return [page.paint.cyan(line)];
}

const ROOM = { to: 22, rule: 27 } as const;

function textLines(text: PreviewText, page: Page): string[] {
  const { onlyIf, asks } = text;
  const notes = [...(onlyIf ? [ONLY_IF[onlyIf]] : []), ...(asks === undefined ? [] : [`asks ${asks}`])].join('; ');
  const size = `${plural(text.parts, 'part')} ${text.encoding}${text.cost === undefined ? '' : `  $${money(text.cost)}`}`;
  return [
    headLine(text, page, size),
    ...wrap(text.body, page.columns - INDENT.length).map((line) => `${INDENT}${line}`),
    ...(notes === '' ? [] : [`${INDENT}${page.paint.dim(`(${notes})`)}`]),
  ];
}

function headLine(text: PreviewText, page: Page, size: string): string {
  const about = aboutOf(text).padEnd(ROOM.rule);
  return `${clock(text.localAt)}${whomOf(text)}${page.paint.green(about)}${page.paint.dim(size)}`.trimEnd();
}

function whomOf({ to, phone }: PreviewText): string {
  return `${to} ${phone ?? ''}`.padEnd(ROOM.to);
}

function aboutOf({ rule, visit }: PreviewText): string {
  return visit === undefined ? rule : `${rule}, ${visit}`;
}

function going({ texts }: PlanPreview): readonly PreviewText[] {
  return texts.filter(({ held }) => held === undefined);
}

type HeldTexts = readonly [PreviewText, ...PreviewText[]];

/** Ten sessions a day hold nine reminders for one reason: they are told in one line. */
function heldTogether({ texts }: PlanPreview): HeldTexts[] {
  const held = texts.filter((text) => text.held !== undefined);
  const alike = Map.groupBy(held, (text) => [text.localAt, text.rule, text.to, text.held].join(' '));
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

function heldLines([first, ...others]: HeldTexts, { columns, paint }: Page): string[] {
  const more = others.flatMap(({ visit }) => visit ?? []);
  const about = [aboutOf(first), ...more].join(', ');
  const why = first.held ? `Held, ${first.held}: ${HELD_WORDS[first.held]}.` : '';
  return [
    ...wrap(`${whomOf(first)}${about}`, columns - INDENT.length).map(
      (line, index) => `${index === 0 ? clock(first.localAt) : INDENT}${line}`,
    ),
    ...wrap(why, columns - INDENT.length).map((line) => `${INDENT}${paint.yellow(line)}`),
  ];
}

function taskLines({ localAt, level, about, staff, visit, onlyIf }: PreviewTask, { columns, paint }: Page): string[] {
  const condition = onlyIf ? `; ${ONLY_IF[onlyIf]}` : '';
  const whose = visit === undefined ? level : `${level}, ${visit}`;
  const line = `staff (${staff.join(', ')}), ${whose}: ${aboutWords(about)}${condition}`;
  const lines = wrap(line, columns - INDENT.length);
  return lines.map((part, index) => `${index === 0 ? clock(localAt) : INDENT}${paint.magenta(part)}`);
}

const ONLY_IF: Readonly<Record<OnlyIf, string>> = {
  unanswered: 'only if nobody answers',
  unconfirmed: 'only if the visit is not confirmed',
};

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Prices of a part have up to four or five digits. */
export function money(amount: number): string {
  return amount.toFixed(6).replace(/0{1,4}$/, '');
}
