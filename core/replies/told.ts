import type { Symptom } from './symptoms/symptom.ts';
import type { LOGISTICS } from './words/logistics.ts';

/** What a phrase of the lists tells. */
export type Told =
  | {
      readonly kind: 'danger';
      readonly level: 'emergency' | 'crisis';
      readonly about: string;
      readonly isDoubtful: boolean;
    }
  | { readonly kind: 'symptom'; readonly symptom: Symptom; readonly isGraver: boolean }
  | { readonly kind: 'logistics'; readonly meaning: keyof typeof LOGISTICS }
  | { readonly kind: 'feature'; readonly id: string }
  | { readonly kind: 'idiom'; readonly isOtherSense: boolean }
  | {
      readonly kind:
        | 'urgent'
        | 'severe'
        | 'eased'
        | 'hint'
        | 'crying'
        | 'polite'
        | 'glue'
        | 'doubt'
        | 'revocation'
        | 'no-revocation';
    }
  | { readonly kind: 'affirmation'; readonly of: 'confirm' | 'ride' | 'no-ride' | 'ride-lost' | 'ride-doubt' };
