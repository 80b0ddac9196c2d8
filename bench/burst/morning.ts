import { act, type DuePointer, freshPointer, pointed } from '../../core/sending/due-pointer.ts';
import { readInstant } from '../../core/time/iso.ts';
import { type Duration, hours, minutes, plus } from '../../core/time/units.ts';
import type { TimelineText } from '../../core/timeline/timeline-text.ts';

/** One text of the morning: a due plan, and what the results are told apart by. */
export interface Due {
  readonly pointer: DuePointer;
  readonly kind: Kind;
  readonly size: Size;
}

export const KINDS = ['urgent', 'day-before', 'check-in'] as const;
export type Kind = (typeof KINDS)[number];
export const SIZES = ['large', 'middle', 'small'] as const;
export type Size = (typeof SIZES)[number];

export const NINE = readInstant('2026-03-03T17:00:00Z');

const GOOD_FOR: Readonly<Record<Kind, Duration>> = {
  urgent: minutes(30),
  'day-before': hours(4),
  'check-in': hours(12),
};
/** Of ten texts of a clinic. */
const MIX: readonly Kind[] = ['urgent', ...Array<Kind>(6).fill('day-before'), ...Array<Kind>(3).fill('check-in')];

/** Three hundred clinics: one with two fifths of all texts, nine with a twenty-fifth each, and small ones with the rest. */
const CLINICS = [
  { size: 'large', clinics: 1, texts: 40_000 },
  { size: 'middle', clinics: 9, texts: 4_000 },
  { size: 'small', clinics: 290, texts: 83 },
] as const satisfies readonly { readonly size: Size; readonly clinics: number; readonly texts: number }[];

/** All that is due at nine, in the order in which it was entered: a clinic's, one after the other. */
export function morning(): Due[] {
  return CLINICS.flatMap(({ size, clinics, texts }) =>
    Array.from({ length: clinics }, (_, clinic) =>
      Array.from({ length: texts }, (__, text) => due(`${size}-${clinic}`, text, size)),
    ).flat(),
  );
}

function due(clinic: string, number: number, size: Size): Due {
  const plan = `p${number}`;
  const kind = MIX[number % MIX.length] ?? 'urgent';
  const text: TimelineText = {
    ...{ id: `${plan}/v1/${kind}/2026-03-04T09:00`, rule: kind, kind: 'reminder', visit: 'v1', text: kind },
    ...{ about: '2026-03-04T09:00', to: 'patient', urgency: 1, dueAt: NINE, usefulUntil: plus(NINE, GOOD_FOR[kind]) },
  };
  const pointer = pointed(freshPointer({ clinic, plan }), {
    ...{ texts: [text], pending: [], due: [act(text, NINE)], now: NINE },
  });
  return { pointer, kind, size };
}
