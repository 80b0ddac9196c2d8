import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import { shown } from './shape.ts';

const E164 = /^\+[1-9]\d{6,14}$/;
const RIGHT_FORM = 'Write it with + and country code, such as "+12065550123".';

/** Why texts cannot go to a number, and what to write, or undefined when they can. */
export function mobileFault(phone: string): string | undefined {
  const fault = phoneFault(phone);
  if (fault !== undefined || parsePhoneNumberFromString(phone)?.isValid() === true) return fault;
  return `"${phone}" is not a number that can get texts. Write a mobile number, such as "+12065550123".`;
}

/** Why nobody can call a number. Landlines and toll-free numbers are fine here. */
export function phoneFault(phone: string): string | undefined {
  if (!E164.test(phone)) return `${shown(phone)} is not a phone number in international form. ${remedy(phone)}`;
  if (parsePhoneNumberFromString(phone)?.isPossible() === true) return undefined;
  return `"${phone}" has too few or too many digits for its country. ${RIGHT_FORM}`;
}

/** A number as people write it in the United States is shown as it should stand. */
function remedy(phone: string): string {
  const number = phone.length > 40 ? undefined : parsePhoneNumberFromString(phone, 'US');
  return number?.isPossible() === true ? `Write "${number.number}".` : RIGHT_FORM;
}

/** A phone as it can be shown beside a name, and in an error: `…0123`. */
export function phoneEnd(phone: string): string {
  return `…${phone.slice(-4)}`;
}
