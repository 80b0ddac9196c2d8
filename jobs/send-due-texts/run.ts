import type { Clinic } from '../../core/clinic/clinic.ts';
import { PER_SECOND_DEFAULT } from '../../core/clinic/clinic.ts';
import { type DuePointer, dueAtOf } from '../../core/sending/due-pointer.ts';
import { between, type Instant, inSeconds } from '../../core/time/units.ts';
import type { SharedNumber } from '../ports/sender.ts';
import type { DueAtClinic } from '../ports/watch.ts';
import type { World } from '../ports/world.ts';
import { BusyPhones } from './busy-phones.ts';
import { FreshSettings } from './fresh-settings.ts';
import { workLane } from './lane.ts';
import { added, NOTHING, type RunReport } from './run-report.ts';

export interface Running {
  readonly stopAt: Instant;
  readonly shared?: SharedNumber | undefined;
}

/**
 * Sends what is due, the most urgent first, at each number's own rate, and stops taking on more when `stopAt` comes;
 * what is left stays due. Safe to run twice at once, late, or not at all: the ledger decides what was sent.
 */
export async function sendDueTexts(world: World, { stopAt, shared }: Running): Promise<RunReport> {
  const began = world.clock.now();
  const pointers = await world.pointers.due(began);
  const settings = new FreshSettings(world);
  const phones = new BusyPhones();
  const { clinics, unread, failures } = await clinicsOf(pointers, settings);
  const workable = pointers.filter(({ clinic }) => !unread.has(clinic));
  const lanes = [...Map.groupBy(workable, (pointer) => numberOf(pointer, { clinics, shared })).entries()];
  const worked = await Promise.allSettled(
    lanes.map(([number, lane]) =>
      workLane(world, {
        ...{ number, perSecond: rateOf(number, lane, { clinics, shared }), pointers: lane },
        ...{ settings, phones, stopAt },
      }),
    ),
  );
  const failed = [
    ...worked.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason),
    ...failures,
  ];
  if (failed.length > 0) throw failed[0];
  world.watch.happened({ kind: 'ran', due: dueByClinic(pointers, began) });
  return worked.reduce((sum, outcome) => (outcome.status === 'fulfilled' ? added(sum, outcome.value) : sum), {
    ...NOTHING,
    due: pointers.length,
  });
}

function dueByClinic(pointers: readonly DuePointer[], now: Instant): DueAtClinic[] {
  return [...Map.groupBy(pointers, ({ clinic }) => clinic)].map(([clinic, ofClinic]) => {
    const ages = ofClinic.map((pointer) => inSeconds(between(dueAtOf(pointer) ?? now, now)));
    return { clinic, plans: ofClinic.length, oldestSeconds: Math.round(Math.max(...ages)) };
  });
}

interface Numbers {
  readonly clinics: ReadonlyMap<string, Clinic>;
  readonly shared: SharedNumber | undefined;
}

/** Texts from one origination number share its rate; where there is none at all, a clinic has the account's to itself. */
function numberOf({ clinic }: DuePointer, { clinics, shared }: Numbers): string {
  return clinics.get(clinic)?.texting.number ?? shared?.number ?? clinic;
}

function rateOf(number: string, pointers: readonly DuePointer[], { clinics, shared }: Numbers): number {
  if (number === shared?.number) return shared.perSecond;
  return Math.min(...pointers.map(({ clinic }) => clinics.get(clinic)?.texting.perSecond ?? PER_SECOND_DEFAULT));
}

/** Settings that cannot be read leave their clinic's plans due and end the run with their error, after all others. */
async function clinicsOf(pointers: readonly DuePointer[], settings: FreshSettings) {
  const ids = [...new Set(pointers.map(({ clinic }) => clinic))];
  const read = await Promise.allSettled(ids.map((id) => settings.of(id)));
  const found = read.flatMap((each) => (each.status === 'fulfilled' && each.value ? [each.value] : []));
  return {
    clinics: new Map(found.map((clinic) => [clinic.clinic, clinic])),
    unread: new Set(ids.filter((_, index) => read[index]?.status === 'rejected')),
    failures: read.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : [])),
  };
}
