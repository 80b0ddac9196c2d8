import { parseSpan, type Span } from '../time/span.ts';
import { weekdaysIn } from './checks/staff.ts';
import {
  BOOK_NEXT_DEFAULT,
  type CheckInRule,
  type Clinic,
  type Only,
  PER_DAY_DEFAULT,
  PER_SECOND_DEFAULT,
  type Phase,
  type Protocol,
  type ReminderRule,
  type Rule,
  type StaffMember,
  WINDOW_DEFAULT,
} from './clinic.ts';
import type { MergedNotice, MergedProtocol, MergedRule } from './merge.ts';
import { type ProtocolEntry, VISIT_LASTS_DEFAULT } from './protocol-entries.ts';
import { type ClinicSettings, WEEKDAYS } from './shape.ts';

/** Settings in which no error was found, with every default filled in. */
export function builtClinic(
  settings: ClinicSettings,
  protocols: readonly ProtocolEntry[],
  texts: Clinic['texts'],
): Clinic {
  const { approved } = settings;
  return {
    clinic: settings.clinic,
    name: settings.name,
    phone: settings.phone,
    timeZone: settings.timeZone,
    languages: languagesOf(settings),
    ...(approved && { approved: { by: approved.by, on: approved.on } }),
    texting: builtTexting(settings.texting ?? {}),
    staff: settings.staff.map(builtStaff),
    replies: { answerExpected: settings.replies?.answerExpected ?? true },
    protocols: Object.fromEntries(protocols.map(({ id, merged }) => [id, builtProtocol(id, merged)])),
    texts,
  };
}

export function languagesOf({ languages }: { readonly languages?: readonly (string | undefined)[] }): string[] {
  const given = (languages ?? []).filter((language) => language !== undefined);
  return given.length > 0 ? [...new Set(given)] : ['en'];
}

export function windowOf(text: string | undefined): Clinic['texting']['window'] {
  const [opens, closes] = (text ?? '').split('-');
  return opens && closes ? { opens, closes } : WINDOW_DEFAULT;
}

function builtTexting(texting: NonNullable<ClinicSettings['texting']>): Clinic['texting'] {
  return {
    window: windowOf(texting.window),
    perDay: texting.perDay ?? PER_DAY_DEFAULT,
    ...defined({ number: texting.number, maxPrice: texting.maxPrice }),
    perSecond: texting.perSecond ?? PER_SECOND_DEFAULT,
    type: 'transactional',
    discreet: texting.discreet ?? true,
  };
}

function builtStaff(member: ClinicSettings['staff'][number]): StaffMember {
  const { id, name, email, phone, pager, roles, hours, backup } = member;
  const written = typeof hours === 'string' ? [hours] : hours;
  return {
    id,
    name,
    ...defined({ email, phone, pager, hours: written?.map(builtHours) }),
    roles: [...new Set(roles)],
    backup: backup ?? false,
  };
}

function builtHours(text: string): { days: number[]; from: string; to: string } {
  const [days = '', times = ''] = text.split(' ');
  const [from = '', to = ''] = times.split('-');
  return { days: weekdaysIn(days), from, to };
}

function builtProtocol(id: string, merged: MergedProtocol): Protocol {
  const { title, treatment, place, attendance, visitLasts, weekly, prepare } = merged;
  return {
    title: title ?? id,
    ...(treatment && { treatment }),
    place: place ?? 'clinic',
    visitLasts: spanOf(visitLasts ?? VISIT_LASTS_DEFAULT),
    phases: Object.entries(merged.phases).map(([name, phase]) => builtPhase(name, phase)),
    prepare: {
      ...defined({
        noFoodFor: maybeSpan(prepare.noFoodFor),
        noDrinkFor: maybeSpan(prepare.noDrinkFor),
        arriveEarly: maybeSpan(prepare.arriveEarly),
      }),
      ride: prepare.ride ?? false,
    },
    attendance: attendance ?? 'assumed',
    reminders: Object.entries(merged.reminders).map(([ruleId, rule]) => builtReminder(ruleId, rule)),
    checkIns: Object.entries(merged.checkIns).map(([ruleId, rule]) => builtCheckIn(ruleId, rule)),
    ...(weekly && { weekly: builtWeekly(weekly) }),
    notices: builtNotices(merged.notices),
  };
}

function builtPhase(name: string, { visits, spacing }: MergedProtocol['phases'][string]): Phase {
  const [minDays, maxDays = minDays] = (spacing ?? '').split('-').map((text) => {
    const span = parseSpan(text);
    return span && 'days' in span ? span.days : undefined;
  });
  return {
    name,
    ...(typeof visits === 'number' && { visits }),
    ...(minDays !== undefined && maxDays !== undefined && { spacing: { minDays, maxDays } }),
  };
}

function builtRule(id: string, rule: MergedRule): Rule {
  const text = rule.text ?? '';
  const { chase } = rule;
  return {
    id,
    ...defined({
      at: rule.at,
      asks: rule.asks,
      only: rule.only && builtOnly(rule.only),
      goodFor: maybeSpan(rule.goodFor),
    }),
    text,
    to: rule.to ?? 'patient',
    ...(chase && { chase: { after: spanOf(chase.after), times: chase.times ?? 1, text: chase.text ?? text } }),
    ifSilent: rule.ifSilent ?? 'nothing',
  };
}

function builtOnly({ visits, phases, kinds }: NonNullable<MergedRule['only']>): Only {
  return defined({
    visits: typeof visits === 'string' ? visits : visits?.filter((visit) => visit !== undefined),
    phases: phases?.filter((phase) => phase !== undefined),
    kinds: kinds?.filter((kind) => kind !== undefined),
  });
}

function builtReminder(id: string, rule: MergedRule): ReminderRule {
  return {
    ...builtRule(id, rule),
    before: spanOf(rule.before),
    ...defined({ skipWithin: maybeSpan(rule.skipWithin), unless: rule.unless }),
  };
}

function builtCheckIn(id: string, rule: MergedRule): CheckInRule {
  return {
    ...builtRule(id, rule),
    after: spanOf(rule.after ?? '0d'),
    from: rule.from ?? 'visit',
    ...defined({ every: maybeSpan(rule.every), until: maybeSpan(rule.until) }),
  };
}

function builtWeekly({ on, at, text }: NonNullable<MergedProtocol['weekly']>): NonNullable<Protocol['weekly']> {
  return { on: (WEEKDAYS as readonly (string | undefined)[]).indexOf(on) + 1, at: at ?? '', text: text ?? '' };
}

function builtNotices({ bookNext, ...others }: MergedProtocol['notices']): Protocol['notices'] {
  const notices = Object.entries(others).map(([name, notice]) => [name, builtNotice(notice)] as const);
  const { after, at } = BOOK_NEXT_DEFAULT;
  return {
    ...Object.fromEntries(notices),
    ...(bookNext && {
      bookNext: { ...builtNotice(bookNext), after: maybeSpan(bookNext.after) ?? after, at: bookNext.at ?? at },
    }),
  };
}

function builtNotice({ text, goodFor }: MergedNotice): { text: string; goodFor?: Span } {
  return { text: text ?? '', ...defined({ goodFor: maybeSpan(goodFor) }) };
}

function spanOf(text: string | undefined): Span {
  const span = maybeSpan(text);
  if (!span) throw new Error(`a span that the checks let through: ${text}`);
  return span;
}

function maybeSpan(text: string | undefined): Span | undefined {
  return text === undefined ? undefined : parseSpan(text);
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Only the keys that have a value, so that stored settings compare equal. */
function defined<T extends object>(entries: T): Defined<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Defined<T>;
}
