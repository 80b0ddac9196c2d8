import { stringify } from 'yaml';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Library } from '../../core/clinic/library.ts';
import { readClinic } from '../../core/clinic/read-clinic.ts';
import { enterPlan } from '../../core/plan/change-plan.ts';
import { readPlan } from '../../core/plan/read-plan.ts';
import { problemLine } from '../../core/problem.ts';
import { between, inMinutes } from '../../core/time/units.ts';
import { timeline } from '../../core/timeline/timeline.ts';
import { clinicFile } from './story-clinic.ts';
import { at, planFile } from './story-plan.ts';
import { MINUTES, type TroubledStory } from './story-words.ts';

/** When something goes, as a story's plans are entered: there, troubles are dangerous. */

export interface Moment {
  readonly minute: number;
  /** A visit of which something is due. */
  readonly due?: { readonly plan: string; readonly visit: string };
  /** To whom. */
  readonly phone?: string | undefined;
}

export interface Moments {
  /** Each minute once. */
  readonly all: readonly Moment[];
  /** When something is asked. */
  readonly asking: readonly Moment[];
}

export function momentsOf({ clinic: words, plans }: TroubledStory, library: Library): Moments {
  const clinic = readClinicWords(words, library);
  const due = plans.flatMap((each) => {
    const { plan } = readPlan(planFile(each), { clinic, isRehearsal: true });
    if (!plan) return [];
    const stored = enterPlan(plan, { now: at(each.entered) });
    // Where they are asked first, all else goes only once they agreed.
    const agreed = words.asksFirst ? [{ ...stored, optedInAt: stored.enteredAt }] : [];
    return [stored, ...agreed]
      .flatMap((each) => timeline(each, clinic))
      .filter(({ held }) => held === undefined)
      .map(({ dueAt, visit, to, asks }) => ({
        minute: inMinutes(between(at(0), dueAt)),
        ...(visit ? { due: { plan: each.plan, visit } } : {}),
        phone: to === 'helper' ? each.helper : each.phone,
        asks,
      }));
  });
  const within = due
    .filter(({ minute }) => minute >= 0 && minute <= MINUTES)
    .toSorted((one, other) => one.minute - other.minute);
  const once = [...new Map(within.map((moment) => [moment.minute, moment])).values()];
  return { all: orNothing(once), asking: orNothing(within.filter(({ asks }) => asks !== undefined)) };
}

function orNothing(moments: readonly Moment[]): readonly Moment[] {
  return moments.length > 0 ? moments : [{ minute: 0 }, { minute: MINUTES / 2 }];
}

function readClinicWords(words: TroubledStory['clinic'], library: Library): Clinic {
  const { clinic, problems } = readClinic({ path: 'harbor.yaml', text: stringify(clinicFile(words)) }, library);
  if (!clinic) throw new Error(`a drawn clinic cannot be read: ${problems.map(problemLine).join(' ')}`);
  return clinic;
}
