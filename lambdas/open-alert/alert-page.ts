import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import { aboutWords, alertWords } from '../../core/staff/about-words.ts';
import { type Alert, isUrgent } from '../../core/staff/alert.ts';
import { alertCode } from '../../core/staff/page-words.ts';
import { dayText, phoneText, timeText, zoneText } from '../../core/texts/wording.ts';
import { minuteOf } from '../../core/time/calendar.ts';
import { readInstant } from '../../core/time/iso.ts';
import { localDay } from '../../core/time/later.ts';
import type { Instant } from '../../core/time/units.ts';
import { toLocal } from '../../core/time/zone.ts';
import type { SeenAlert } from '../../jobs/alerts/open-alert.ts';
import { type Html, html } from './html.ts';
import { wholePage } from './page.ts';

/** The longest note that is kept with an alert. */
export const NOTE_LENGTH_MAX = 1000;

export interface Showing {
  readonly clinic: Clinic;
  readonly member: StaffMember;
  readonly seen: SeenAlert;
  /** The code of the link, by which the page's own forms come back. */
  readonly code: string;
  readonly now: Instant;
  /** What was wrong with what they sent, and what they wrote. */
  readonly fault?: { readonly says: string; readonly note: string };
}

const HOW_SOON: Readonly<Record<Alert['level'], string>> = {
  crisis: 'A person is needed now: crisis',
  emergency: 'A person is needed now: emergency',
  today: 'Please see to this today',
  task: 'A task',
};

/** An alert as whoever was paged sees it: what happened, whom to call, and what they can do about it. */
export function alertPage(showing: Showing): string {
  const { clinic, seen } = showing;
  const { alert } = seen;
  return wholePage({
    title: alert.endedAt === undefined ? HOW_SOON[alert.level] : 'This is done',
    clinic: clinic.name,
    isUrgent: isUrgent(alert) && alert.endedAt === undefined,
    body: html`${standing(showing)}
${notByThis(showing)}
${whatHappened(showing)}
${whomToCall(showing)}
${alert.endedAt === undefined ? endingForm(showing) : undefined}`,
  });
}

/** Who has it, or the button by which to take it. */
function standing(showing: Showing): Html {
  const { acceptedBy, acceptedAt, endedBy, endedAt, note } = showing.seen.alert;
  if (endedAt !== undefined) {
    return html`<section>
<p>${nameOf(endedBy, showing)} ended it at ${momentText(endedAt, showing)}:</p>
<blockquote class="ours" dir="auto">${note ?? ''}</blockquote>
</section>`;
  }
  if (acceptedAt === undefined) {
    return html`<section>
<form method="post" action="/${showing.code}">
<button name="do" value="take">I’ll take it</button>
</form>
<p class="soft">Nobody has taken it yet. When you do, the others are no longer called.</p>
</section>`;
  }
  const isMine = acceptedBy === showing.member.id;
  return html`<section>
<p><strong>${isMine ? 'You' : nameOf(acceptedBy, showing)} took it at ${momentText(acceptedAt, showing)}.</strong></p>
${dangersNotMeant(showing.seen).length > 0 ? undefined : calledNoMore(isMine)}
</section>`;
}

function calledNoMore(isMine: boolean): Html {
  return html`<p class="soft">${isMine ? 'Nobody else is called any more. Please end it with a note when it is done.' : 'You need not do anything.'}</p>`;
}

/** Whoever takes a danger takes those of the same patient too; whoever takes less must not believe that they did. */
function dangersNotMeant({ alert, dangersLeft }: SeenAlert): readonly Alert[] {
  const takesAll = isUrgent(alert) && alert.acceptedAt === undefined && alert.endedAt === undefined;
  return takesAll ? [] : dangersLeft;
}

function notByThis({ seen }: Showing): readonly Html[] {
  return dangersNotMeant(seen).map(
    (danger) => html`<section class="what">
<p class="fault">Something else is urgent, and nobody has it: ${danger.of === 'helper' ? '' : 'they '}${alertWords(danger)}.</p>
<p class="soft">It is not taken by this page. Open the link of its own, or reply OK ${alertCode(danger)}.</p>
</section>`,
  );
}

function whatHappened(showing: Showing): Html {
  const { seen } = showing;
  const { alert, message } = seen;
  return html`<section class="what">
<h2>What happened</h2>
<p>${whose(showing)} ${aboutWords(alert.about)}.</p>
${alert.message === undefined ? html`<p class="soft">Since ${momentText(alert.at, showing)}.</p>` : theirWords(showing)}
${message ? whatTheyWereTold(seen) : undefined}
${readAs(seen)}
${writtenSince(showing)}
${hushed(seen)}
${othersOpen(seen)}
</section>`;
}

function whose({ clinic, seen }: Showing): string {
  const { plan, alert } = seen;
  const { plan: id, orPlans = [], phone } = alert;
  // Without a phone either it is a matter of the clinic's own.
  if (id === undefined) return phone === undefined ? clinic.name : 'Somebody whom no plan knows';
  const name = plan?.patient.firstName;
  const helper = helperMeant(seen);
  const others = orPlans.length > 0 ? `, or of ${orPlans.join(' or ')} on the same phone` : '';
  const patient = `${name === undefined ? 'patient of' : `${name},`} plan ${id}${others}${name === undefined ? '' : ','}`;
  if (helper !== undefined) return `${helper} of ${name === undefined ? 'the ' : ''}${patient}`;
  return name === undefined ? `The ${patient}` : patient;
}

/** Who wrote, did not write or is not reached, where that is the helper. */
function helperMeant({ plan, alert: { of } }: SeenAlert): string | undefined {
  const helper = plan?.helper;
  if (of !== 'helper' || !helper || helper.phone === plan.patient.phone) return undefined;
  return helper.name === undefined ? 'The helper' : `${helper.name}, the helper`;
}

function theirWords(showing: Showing): Html {
  const { message } = showing.seen;
  if (!message) return html`<p>The message cannot be shown here. Please call to find out.</p>`;
  return html`<p>They wrote at ${momentText(message.at, showing)}:</p>
<blockquote dir="auto">${message.text}</blockquote>`;
}

/** A person must not think that they were told to call 911 when they were not. */
function whatTheyWereTold({ alert: { unanswered }, answered }: SeenAlert): Html {
  if (answered !== undefined) {
    return html`<p>We answered by text:</p>
<blockquote class="ours" dir="auto">${answered}</blockquote>`;
  }
  const why = unanswered === undefined ? undefined : WHY_UNANSWERED[unanswered];
  return html`<p class="fault">${why ?? 'It is not certain that they got any answer.'}</p>`;
}

const WHY_UNANSWERED: Readonly<Record<string, string>> = {
  'opted-out': 'They got no answer: this phone opted out of texts.',
  failed: 'They got no answer: texts do not reach this phone.',
  'no-consent': 'They got no answer: no consent to texts is on record.',
  'no-helper': 'They got no answer: no consent of the helper to texts is on record.',
  expired: 'They got no answer: it could not go in time.',
  'too-many': 'They got no answer: they had been answered too often in the last hour.',
};

function readAs({ message }: SeenAlert): Html | undefined {
  const symptoms = message?.handled?.symptoms ?? [];
  if (symptoms.length === 0) return undefined;
  return html`<p class="soft">Read as: ${symptoms.map((each) => each.replace(/[_-]/g, ' ')).join(', ')}. The program can be wrong.</p>`;
}

/** Whoever would call to ask may have been answered since. */
function writtenSince(showing: Showing): readonly Html[] {
  const { since, plan } = showing.seen;
  const helper = plan?.helper?.phone === plan?.patient.phone ? undefined : plan?.helper?.phone;
  return since.map(
    ({
      at,
      from,
      text,
    }) => html`<p>Later ${from === helper ? 'the helper' : 'they'} wrote at ${momentText(at, showing)}:</p>
<blockquote dir="auto">${text}</blockquote>
`,
  );
}

function hushed({ plan, alert: { id, endedAt } }: SeenAlert): Html | undefined {
  const isHushed = plan?.hush?.some((crisis) => crisis.id === id);
  if (!isHushed || endedAt !== undefined) return undefined;
  const others = plan?.hush?.length === 1 ? '' : ', and each other crisis of theirs';
  return html`<p>No reminder goes to them until this is ended${others}.</p>`;
}

function othersOpen({ others, alert: { endedAt } }: SeenAlert): Html | undefined {
  if (others.length === 0 || endedAt !== undefined) return undefined;
  const words = others.map(({ about }) => aboutWords(about).split(':')[0]).join('; ');
  return html`<p class="soft">Open besides, and ended each by itself: ${words}.</p>`;
}

function whomToCall(showing: Showing): Html | undefined {
  const people = peopleOf(showing.seen);
  if (people.length === 0) return undefined;
  const calls = people.map(
    ({ name, phone }) => html`<li><a class="call" href="tel:${phone}">Call ${name}, ${phoneText(phone)}</a></li>`,
  );
  return html`<section>
<h2>Whom to call</h2>
<ul>${calls}</ul>
</section>`;
}

interface Person {
  readonly name: string;
  readonly phone: string;
}

/** Who wrote comes first. */
function peopleOf({ plan, message, alert }: SeenAlert): Person[] {
  const wrote = message?.from ?? alert.phone;
  const known = plan ? peopleOfPlan(plan) : [];
  const writers = known.filter(({ phone }) => phone === wrote);
  const stranger = wrote !== undefined && writers.length === 0 ? [{ name: 'whoever wrote', phone: wrote }] : [];
  return [...writers, ...stranger, ...known.filter(({ phone }) => phone !== wrote)];
}

function peopleOfPlan({ patient, helper }: StoredPlan): Person[] {
  const people = [{ name: patient.firstName ?? 'the patient', phone: patient.phone }];
  if (!helper || helper.phone === patient.phone) return people;
  const name = helper.name === undefined ? 'the helper' : `${helper.name}, the helper`;
  return [...people, { name, phone: helper.phone }];
}

/** Open where it is theirs to end; behind a line where it is still to be taken, or somebody else's. */
function endingForm(showing: Showing): Html {
  const { member, seen, fault } = showing;
  const { acceptedBy } = seen.alert;
  if (acceptedBy === member.id) return html`<section>${noteForm(showing)}</section>`;
  const invites = acceptedBy === undefined ? 'It is done already' : 'It is done: end it in their place';
  return html`<section>
<details${fault ? html` open` : undefined}>
<summary>${invites}</summary>
${noteForm(showing)}
</details>
</section>`;
}

function noteForm({ code, fault }: Showing): Html {
  return html`<form method="post" action="/${code}">
${fault ? html`<p class="fault" role="alert">${fault.says}</p>` : undefined}
<label for="note">What was done?</label>
<textarea id="note" name="note" required maxlength="${String(NOTE_LENGTH_MAX)}" autocomplete="off">${fault?.note}</textarea>
<button class="second" name="do" value="end">End it with this note</button>
</form>`;
}

function nameOf(staff: string | undefined, { clinic }: Showing): string {
  return clinic.staff.find(({ id }) => id === staff)?.name ?? staff ?? 'Somebody';
}

/** The clinic's clock, with the day where it is not today: `2:05 PM PT`. */
function momentText(at: string, { clinic: { timeZone }, now }: Showing): string {
  const instant = readInstant(at);
  const day = localDay(instant, timeZone);
  const clock = `${timeText(minuteOf(toLocal(instant, timeZone)), 'en')} ${zoneText(instant, timeZone)}`;
  return day === localDay(now, timeZone) ? clock : `${clock} on ${dayText(day, 'en')}`;
}
