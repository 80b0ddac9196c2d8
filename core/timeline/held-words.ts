import type { HeldReason } from './timeline-text.ts';

/** Why a text does not go, as one says it to a clinic: the end of a sentence, without its full stop. */
export const HELD_WORDS: Readonly<Record<HeldReason, string>> = {
  'too-late': 'its time had passed when the visit was set',
  expired: 'it would be of no use any more',
  cancelled: 'the visit was cancelled just before it went',
  superseded: 'another visit comes first',
  confirmed: 'the visit is confirmed',
  'daily-cap': 'the day is full of more urgent texts',
  'opted-out': 'the phone opted out',
  'no-consent': 'there is no consent to texts',
  'no-helper': 'there is no helper who consented to texts',
  paused: 'the plan is paused, or a danger is open',
  failed: 'texts do not reach the phone',
  unsure: 'nobody knows whether it went, and it is not tried again',
  'no-time-left': 'no time is left in the texting window before the visit',
};
