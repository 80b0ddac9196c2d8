import * as z from 'zod';
import { nameFault } from '../reading/name.ts';
import { mobileFault, phoneFault } from '../reading/phone.ts';
import { plainId, shown, unlike, unquotedId, words } from '../reading/shape.ts';
import { BRACE_NEEDS_QUOTES } from '../reading/yaml-form.ts';
import { zoneFault } from '../reading/zone-name.ts';
import { isOfOurYears } from '../time/iso.ts';
import { isLonger } from '../time/span.ts';

/** What a clinic writes in one value, with the words for what else stands there. The file's form: docs/clinic-file.md. */

const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d';

export const clockTime = words(new RegExp(`^${CLOCK}$`), {
  not: 'a time',
  write: 'Write hours 00-23, such as "09:30".',
});

const WRITE_SPAN = 'Write a whole number and m, h, d or w, such as 90m, 2h, 3d or 1w.';

/** A text so long before or after a visit is a slip. */
const A_YEAR = { minutes: 366 * 24 * 60, words: 'longer than a year' };

export const span = upTo(A_YEAR, words(/^\d{1,4}[mhdw]$/, { not: 'a length of time', write: WRITE_SPAN }), WRITE_SPAN);

export const longSpan = upTo(
  A_YEAR,
  words(/^(?!0+[mhdw])\d{1,4}[mhdw]$/, { not: 'a length of time above zero', write: WRITE_SPAN }),
  WRITE_SPAN,
);

export const exactSpan = words(/^(?!0+[mh])\d{1,4}[mh]$/, {
  not: 'a length in minutes or hours',
  write: 'Write a whole number and m or h, such as 45m or 2h.',
});

/** What is asked after a visit counts from its end. */
export const VISIT_LONGEST = { minutes: 24 * 60, words: 'longer than a day' };

export const visitLength = upTo(VISIT_LONGEST, exactSpan, 'Write how long a visit lasts, such as 45m or 2h.');

/** The time at which to come stands in texts without its day. */
const ARRIVAL_EARLIEST = { minutes: 4 * 60, words: 'more than four hours' };

export const arrival = upTo(ARRIVAL_EARLIEST, exactSpan, 'Write how early to come, such as 15m.');

export const daySpan = words(/^\d{1,4}[dw]$/, {
  not: 'a number of whole days or weeks',
  write: 'Write a whole number and d or w, such as 1d or 2w.',
});

export const longDaySpan = words(/^(?!0+[dw])\d{1,4}[dw]$/, {
  not: 'a number of whole days or weeks above zero',
  write: 'Write a whole number and d or w, such as 1d or 2w.',
});

export const spacing = words(/^(?!0+[dw])\d{1,3}[dw](?:-\d{1,3}[dw])?$/, {
  not: 'a spacing in whole days',
  write: 'Write the fewest and the most days between visits, such as 2d-4d, or one number, such as 7d.',
});

export const textingWindow = words(new RegExp(`^${CLOCK}-${CLOCK}$`), {
  not: 'a window',
  write: 'Write opening and closing time with hours 00-23, such as "09:00-20:00".',
});

const DAYS = '(?:mon|tue|wed|thu|fri|sat|sun)';
const DAY_RANGE = `${DAYS}(?:-${DAYS})?`;

export const workingHours = words(new RegExp(`^${DAY_RANGE}(?:,${DAY_RANGE})* ${CLOCK}-${CLOCK}$`), {
  not: 'a description of hours',
  write:
    'Write days and times, such as "mon-fri 08:00-17:00" or "mon,wed 09:00-13:00", several in a list; none means always.',
});

/** Ids of clinics, protocols, rules, texts, phases, staff: they stand in keys of stored items, so no `#` or `/`. */
export function idOf(what: string, example: string): z.ZodString {
  return words(ID, {
    not: what,
    write: `Write up to 40 small letters, digits and hyphens, such as "${example}".`,
    instead: (value) => {
      const is = `${shown(value)} is not ${what}.`;
      if (/^\d+$/.test(String(value))) return `${is} Write it with a letter, such as "${example}-${value}".`;
      const meant = typeof value === 'string' ? plainId(value) : undefined;
      return meant !== undefined && ID.test(meant)
        ? `${is} Write "${meant}": small letters, digits and hyphens.`
        : undefined;
    },
  });
}

const ID = /^(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

export const CLINIC_ID = /^[a-z0-9-]{2,40}$/;

export const clinicId = words(CLINIC_ID, {
  not: 'a clinic id',
  write: 'Write 2 to 40 small letters, digits and hyphens, such as "harbor".',
  instead: (value) => (CLINIC_ID.test(String(value)) ? unquotedId(value) : undefined),
});

export const language = words(/^[a-z]{2,3}$/, {
  not: 'a language',
  write: 'Write its two-letter code without a country, such as en or es.',
});

export const email = words(/^(?=\S{5,254}$)[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/, {
  not: 'an e-mail address',
  write: 'Write one address, such as desk@harbor.example.',
});

const WRITE_PAGER = 'Write the https address that your pager service gave you, such as "https://pager.example/harbor".';
const PAGER_LENGTH_MAX = 1024;

/** A name and a secret before the host would be shown to whoever reads the settings. */
export const pagerAddress = checked(
  words(/^https:\/\/[^\s"'<>\\^`{|}]+$/, { not: 'an https address', write: WRITE_PAGER }),
  (text) => {
    if (text.length <= PAGER_LENGTH_MAX && URL.canParse(text) && isOpenAddress(new URL(text))) return undefined;
    return `"${text.slice(0, 60)}" is no address that a pager service can have. ${WRITE_PAGER}`;
  },
);

function isOpenAddress({ hostname, username, password, hash }: URL): boolean {
  return hostname.includes('.') && username === '' && password === '' && hash === '';
}

export const date = checked(
  words(/^\d{4}-\d{2}-\d{2}$/, { not: 'a date', write: 'Write year-month-day, such as 2026-03-02.' }),
  (text) =>
    isDate(text) ? undefined : `"${text}" is not a day of the calendar. Write year-month-day, such as 2026-03-02.`,
);

export const WORDING_LENGTH_MAX = 1000;
export const wording = words(new RegExp(`^(?!\\s*$)[\\s\\S]{1,${WORDING_LENGTH_MAX}}$`), {
  not: 'the words of a text',
  write: `Write the text in quotes, at most ${WORDING_LENGTH_MAX} characters.`,
  instead: (value) => (isPlaceholder(value) ? BRACE_NEEDS_QUOTES : undefined),
});

/** Without quotes YAML reads `{clinicName}` as a map with an empty value. */
function isPlaceholder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const values = Object.values(value);
  return values.length === 1 && values[0] === null;
}

export const NAME_LENGTH_MAX = 60;

export function name(write: string): z.ZodString {
  const text = words(new RegExp(`^[\\s\\S]{1,${NAME_LENGTH_MAX}}$`), {
    not: `a name of 1 to ${NAME_LENGTH_MAX} characters`,
    write,
    instead: unquotedId,
  });
  return checked(text, (value) => {
    const fault = nameFault(value);
    return fault === undefined ? undefined : `${shown(value)} ${fault}. Write the plain name.`;
  });
}

const WRITE_PHONE = 'Write it in quotes with + and country code, such as "+12065550100".';

export const callablePhone = checked(z.string({ error: notPhone }), phoneFault);
export const mobilePhone = checked(z.string({ error: notPhone }), mobileFault);

export const originationNumber = checked(z.string({ error: ({ input }) => unlike(input, NOT_NUMBER) }), (text) => {
  return /^\d{5,6}$/.test(text) ? undefined : phoneFault(text);
});

const NOT_NUMBER = { not: 'a number in quotes', write: 'Write it in quotes, such as "+12065550100" or "24273".' };

export const timeZone = checked(
  z.string({ error: ({ input }) => unlike(input, { not: 'a time zone', write: WRITE_ZONE }) }),
  zoneFault,
);

const WRITE_ZONE = 'Write a region and a city, such as "America/Los_Angeles".';

function notPhone({ input }: { input?: unknown }): string {
  return unlike(input, { not: 'a phone number in quotes', write: WRITE_PHONE });
}

function upTo(most: { minutes: number; words: string }, form: z.ZodString, write: string): z.ZodString {
  return checked(form, (text) => (isLonger(text, most.minutes) ? `"${text}" is ${most.words}. ${write}` : undefined));
}

/** A form and, where it holds, what a pattern cannot say. The JSON Schema shows the form alone. */
function checked(form: z.ZodString, fault: (text: string) => string | undefined): z.ZodString {
  return form.superRefine((text, context) => {
    const message = fault(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message, input: text });
  });
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isDate(text: string): boolean {
  if (!isOfOurYears(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (day < 1 || day > (MONTH_DAYS[month - 1] ?? 0)) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month !== 2 || day < 29 || isLeap;
}
