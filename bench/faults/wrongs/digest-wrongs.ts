import { isoDay, isoInstant } from '../../../core/time/iso.ts';
import { localDay } from '../../../core/time/later.ts';
import type { OpenByLevel } from '../../../jobs/ports/watch.ts';
import type { Played } from '../play-story.ts';
import type { DigestLook, SeenDigest } from '../seen.ts';
import { TIME_ZONE } from '../story-words.ts';

/** Each open matter stands in the digest of its day: once, and with all others. */
export function digestWrongs(played: Played): string[] {
  const looks = Map.groupBy(played.digestLooks, ({ at }) => isoDay(localDay(at, TIME_ZONE)));
  return [...looks].flatMap(([day, ofDay]) =>
    [...(ofDay[0]?.open.keys() ?? [])].flatMap((to) => {
      const own = played.digests.filter((each) => each.to === to && isoDay(localDay(each.at, TIME_ZONE)) === day);
      const name = `digest of ${day} to ${to}`;
      return [...miscounted(own, ofDay), ...oneTooMany(own, played), ...lost(own, { to, looks: ofDay, played })].map(
        (wrong) => `${name} ${wrong}`,
      );
    }),
  );
}

function miscounted(own: readonly SeenDigest[], looks: readonly DigestLook[]): string[] {
  return own
    .filter(({ at, to, open }) => !looks.some((look) => look.at <= at && isSame(look.open.get(to), open)))
    .map(({ at, open }) => `counts what was not open: ${isoInstant(at)} ${JSON.stringify(open)}`);
}

function isSame(one: OpenByLevel | undefined, other: OpenByLevel): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A run that sent it and died did not say so. */
function oneTooMany(own: readonly SeenDigest[], played: Played): string[] {
  return own.length <= 1 + troublesOfPages(played) ? [] : [`went ${own.length} times`];
}

interface OfDay {
  readonly to: string;
  readonly looks: readonly DigestLook[];
  readonly played: Played;
}

/** Each trouble costs five minutes, until the claim counts as left alone. */
function lost(own: readonly SeenDigest[], { to, looks, played }: OfDay): string[] {
  const wasOpen = looks.every(({ open }) => Object.values(open.get(to) ?? {}).some((count) => count > 0));
  const couldGo = looks.length - 1 > troublesOfPages(played);
  return own.length === 0 && wasOpen && couldGo ? ['never went'] : [];
}

function troublesOfPages({ met }: Played): number {
  const isOfPages = (what: string) => what === 'failed page' || / in a page$/.test(what);
  return [...met].filter(([what]) => isOfPages(what)).reduce((sum, [, times]) => sum + times, 0);
}
