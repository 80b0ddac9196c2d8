import type { Played } from '../play-story.ts';
import { alertWrongs } from './alert-wrongs.ts';
import { notAskedAgain } from './chase-wrongs.ts';
import { countWrongs } from './count-wrongs.ts';
import { digestWrongs } from './digest-wrongs.ts';
import { heldWithoutReason } from './held-wrongs.ts';
import { hushWrongs } from './hush-wrongs.ts';
import { late } from './late-wrongs.ts';
import { ledgerWrongs, lost } from './ledger-wrongs.ts';
import { messageWrongs } from './message-wrongs.ts';
import { noticeWrongs } from './notice-wrongs.ts';
import { optInWrongs } from './opt-in-wrongs.ts';
import { runWrongs } from './run-wrongs.ts';
import { unheardSilence } from './silence-wrongs.ts';
import {
  afterItsVisit,
  afterOptOut,
  astray,
  outsideWindow,
  overfullDays,
  stale,
  twice,
  uncalled,
} from './text-wrongs.ts';

/** What a story must never show: each rule gives a line for whatever breaks it, which begins with the rule's name. */
export function wrongsOf(played: Played): string[] {
  return RULES.flatMap((rule) => rule(played));
}

const RULES: readonly ((played: Played) => string[])[] = [
  ...[lost, twice, late, stale, heldWithoutReason, outsideWindow, afterItsVisit, afterOptOut, overfullDays],
  ...[ledgerWrongs, runWrongs, alertWrongs, messageWrongs, unheardSilence, notAskedAgain],
  ...[countWrongs, digestWrongs, hushWrongs, noticeWrongs, optInWrongs, astray, uncalled],
];
