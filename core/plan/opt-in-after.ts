import { type LedgerEntry, mayHaveGone } from '../sending/ledger.ts';
import { isoInstant } from '../time/iso.ts';
import type { Instant } from '../time/units.ts';
import { OPT_IN_RULE } from '../timeline/notices.ts';
import { readTextId } from '../timeline/timeline-text.ts';
import type { Plan, StoredPlan } from './plan.ts';

/** How it stands with the question whether the patient wants texts. */
export type OptIn = Pick<StoredPlan, 'optedInAt' | 'optInFrom' | 'askedBefore'>;

interface Rewriting {
  readonly stored: StoredPlan;
  readonly plan: Plan & OptIn;
  readonly writing: { readonly now: Instant; readonly entries: readonly LedgerEntry[] };
}

/**
 * The same after a plan is written again. Who agreed agreed with one phone: whoever has another may be somebody else, and
 * is asked. But no phone is asked twice: one that they have again, as after a slip, stands as it stood.
 *
 * @example
 * optInAfter({ stored: agreed, plan: withAnotherPhone, writing }) //=> { optInFrom: now, askedBefore: [the old phone] }
 */
export function optInAfter({ stored, plan, writing: { now, entries } }: Rewriting): OptIn {
  const { askedBefore = stored.askedBefore ?? [] } = plan;
  const { phone } = plan.patient;
  if (phone === stored.patient.phone) {
    const { optedInAt = stored.optedInAt, optInFrom = stored.optInFrom } = plan;
    return written({ optedInAt, optInFrom, askedBefore });
  }
  const known = askedBefore.find((each) => each.phone === phone);
  const others = askedBefore.filter((each) => each !== known);
  const left = wasAsked(stored, entries) ? [...others, { phone: stored.patient.phone, ...answered(stored) }] : others;
  return written({ ...(known ? answered(known) : { optInFrom: isoInstant(now) }), askedBefore: left });
}

/** Whether the phone that they have was asked, or agreed unasked. */
function wasAsked({ optedInAt, optInFrom = '' }: StoredPlan, entries: readonly LedgerEntry[]): boolean {
  const asked = entries.filter(mayHaveGone).map(({ id }) => readTextId(id));
  return optedInAt !== undefined || asked.some(({ rule, about }) => rule === OPT_IN_RULE && about === optInFrom);
}

function answered({ optedInAt, optInFrom }: OptIn): OptIn {
  return { ...(optedInAt ? { optedInAt } : {}), ...(optInFrom ? { optInFrom } : {}) };
}

function written({ askedBefore = [], ...optIn }: { [Key in keyof OptIn]: OptIn[Key] | undefined }): OptIn {
  return { ...answered(optIn as OptIn), ...(askedBefore.length > 0 ? { askedBefore } : {}) };
}
