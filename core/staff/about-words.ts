import type { Alert } from './alert.ts';

const WORDS: Readonly<Record<string, string>> = {
  crisis: 'wrote words of a crisis',
  emergency: 'wrote words of an emergency',
  'answer-failed': 'wrote of a danger, and may not have got our answer: please call now',
  symptom: 'wrote of a side effect',
  feeling: 'wrote how they feel',
  'prep-problem': 'has a problem with the preparation',
  'call-me': 'wants to be called',
  'cannot-come': 'cannot come',
  change: 'asks for another time',
  'no-ride': 'has no ride home',
  late: 'is late',
  reply: 'wrote back: please read it',
  declined: 'wants no texts',
  'opted-out': 'opted out of texts, or this is not their number: please look, and call instead',
  failed: 'cannot be reached by text: please check the number',
  untold: 'may not know that a visit moved or is cancelled: please call',
  unsure: 'may not have got a text: please call',
  missed: 'missed a visit: please call',
  bookNext: 'has no next visit: please book one',
  'no-protocol': 'has a treatment that the new clinic file does not give',
  'staff-opted-out': 'has somebody on staff who opted out of texts, and is paged by none: please tell them',
  parked: 'gets no texts, for the plan cannot be worked on: tell whoever runs the system',
  'settings-refused': 'has a new file that was refused: see its report',
  'price-limit': 'has texts that are not sent, for they cost more than is allowed',
  'spend-limit': 'has texts that are not sent, for the month’s limit is spent',
};

/**
 * What staff are told of somebody, to stand after whose matter it is. Seen only by who opens an alert.
 *
 * @example
 * aboutWords('missed') //=> 'missed a visit: please call'
 * aboutWords('evening:silent') //=> 'did not get or answer "evening": please call'
 */
export function aboutWords(about: string): string {
  const [rule, suffix] = about.split(':');
  if (suffix === 'silent') return `did not get or answer "${rule}": please call`;
  return WORDS[about] ?? about;
}

/**
 * The same where only a plan stands before it, whose patient would be taken for meant.
 *
 * @example
 * alertWords({ about: 'evening:silent', of: 'helper' }) //=> 'the helper did not get or answer "evening": please call'
 */
export function alertWords({ about, of }: Pick<Alert, 'about' | 'of'>): string {
  return `${of === 'helper' ? 'the helper ' : ''}${aboutWords(about)}`;
}
