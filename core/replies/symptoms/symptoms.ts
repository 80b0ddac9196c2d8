import { BODY } from './body.ts';
import { MIND } from './mind.ts';
import { OWN_WORDS } from './own-words.ts';
import { SKIN_AND_RISKS } from './skin-and-risks.ts';
import type { Symptom } from './symptom.ts';
import { TMS } from './tms.ts';

/** Every row of the sheet's triage table but those that are always crisis or emergency: their words are in words/. */
export const SYMPTOMS: readonly Symptom[] = [...MIND, ...BODY, ...TMS, ...SKIN_AND_RISKS, ...OWN_WORDS];
