import {
  compare,
  type Duration,
  type Instant,
  type LocalDay,
  type LocalTime,
  type MinuteOfDay,
  plus,
} from '../../../core/time/units.ts';

/** Each of these is an error to the compiler; where one is not any more, `npm run check` says that it was expected. */
export function refusedByTheCompiler(
  instant: Instant,
  others: { local: LocalTime; day: LocalDay; clock: MinuteOfDay; length: Duration; absent: Instant | undefined },
): unknown[] {
  const { local, day, clock, length, absent } = others;
  return [
    // @ts-expect-error An instant is the same everywhere, a local time is not.
    instant < local,
    // @ts-expect-error Nor are they ever equal.
    instant === local,
    // @ts-expect-error A day is no number.
    day === 3,
    // @ts-expect-error Minutes of a day are no length in milliseconds.
    clock < length,
    // @ts-expect-error A bare number has no unit.
    instant < 5,
    // @ts-expect-error A sum of two instants is nothing; see `plus`.
    instant + length,
    // @ts-expect-error A difference has a name; see `between`.
    instant - instant,
    // @ts-expect-error What a clock shows is no instant without its zone.
    plus(local, length),
    // @ts-expect-error Sixty of what?
    plus(instant, 60),
    // @ts-expect-error Two kinds are in no order.
    compare(instant, local),
    // @ts-expect-error It may not be there.
    absent < instant,
    // @ts-expect-error Written times come from `iso.ts`.
    instant.toString(),
  ];
}
