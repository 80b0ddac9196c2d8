import { dueAtOf } from '../../../core/sending/due-pointer.ts';
import { isoInstant } from '../../../core/time/iso.ts';
import type { Played } from '../play-story.ts';
import type { Looked } from '../seen.ts';
import { parkedIn } from './ledger-wrongs.ts';

/** What must not be seen of how runs work. */
export function runWrongs(played: Played): string[] {
  return [
    ...twoAtOnce(played),
    ...overwritten(played),
    ...outOfPace(played),
    ...leftClaimed(played),
    ...forgotten(played),
    ...unfinished(played),
    ...parkedForNothing(played),
  ];
}

/** Nobody could tell of which of them a receipt speaks. An answer to a message waits for none. */
function twoAtOnce({ together }: Played): string[] {
  return together
    .filter((two) => !two.some(({ id }) => id.includes('/answer/')))
    .map(([first, second]) => `two under way to one phone: ${first.id} and ${second.id}`);
}

/** Of two who change what both have read, one must look again; but where both write the same, nothing is lost. */
function overwritten({ stored }: Played): string[] {
  const writes = new Set(stored.map(({ count, what }) => `${count} ${what}`));
  const counts = [...writes].map((write) => write.slice(0, write.indexOf(' {')));
  return counts.filter((count, index) => counts.indexOf(count) < index).map((count) => `overwritten: ${count}`);
}

/** Whoever finds it must take it for one that may have gone: it waits, is tried once less, or is given up. */
function leftClaimed({ leftClaimed: ids }: Played): string[] {
  return ids.map((id) => `left claimed by a run that went on: ${id}`);
}

/** Two runs would each spend the number's whole rate. */
function outOfPace({ unpaced }: Played): string[] {
  return unpaced.map((id) => `out of pace: ${id}, while another run had the number`);
}

/** Whatever a plan calls for, its pointer makes somebody look in time. A plan that fails is put back, and told of. */
function forgotten({ looked }: Played): string[] {
  return looked.filter(({ pointer }) => pointer === undefined || pointer.failures === 0).flatMap(forgottenIn);
}

function unfinished({ unfinished: files, met }: Played): string[] {
  return files === 0 || met.has('given up: edit') ? [] : [`unfinished: ${files} files have not come to all plans`];
}

/** So often on end a plan could not be worked on, as it is promised. */
const FAILURES = 5;

/** Of a plan that is parked much else is not asked here: only calls without an answer may have done that. */
function parkedForNothing({ alerts, met }: Played): string[] {
  const failed = ['done', 'lost'].reduce((sum, how) => sum + (met.get(`no answer, ${how} in a tick`) ?? 0), 0);
  return failed >= FAILURES ? [] : [...parkedIn(alerts)].map((plan) => `parked for nothing: ${plan}`);
}

function forgottenIn({ at, pointer, calledFor }: Looked): string[] {
  const next = calledFor.find(({ dueAt }) => at < dueAt);
  const looksAt = pointer && dueAtOf(pointer);
  if (!next || (looksAt !== undefined && looksAt <= next.dueAt)) return [];
  const looks = looksAt === undefined ? 'never' : isoInstant(looksAt);
  return [
    `nobody comes in time: ${next.id} due ${isoInstant(next.dueAt)}, looked at ${looks}, seen at ${isoInstant(at)}`,
  ];
}
