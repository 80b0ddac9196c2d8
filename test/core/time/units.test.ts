import { readInstant } from '../../../core/time/iso.ts';
import {
  between,
  ceilToMinute,
  compare,
  earliest,
  floorToMinute,
  hours,
  inMilliseconds,
  inMinutes,
  inSeconds,
  latest,
  milliseconds,
  minus,
  minutes,
  plus,
  seconds,
} from '../../../core/time/units.ts';

test('of two instants', () => {
  const one = readInstant('2026-03-01T10:00Z');
  const two = readInstant('2026-03-01T11:00Z');
  expect([one < two, two < one, one < readInstant('2026-03-01T10:00Z')]).toEqual([true, false, false]);
  expect([earliest(one, two), earliest(two, one)]).toEqual([one, one]);
  expect([latest(one, two), latest(two, one)]).toEqual([two, two]);
  expect([one, two].toSorted((a, b) => compare(b, a))).toEqual([two, one]);
});

test('a length of time is counted in one unit, however it is said', () => {
  expect([hours(2), minutes(120), seconds(7200), milliseconds(7_200_000)]).toEqual(
    Array.from({ length: 4 }, () => hours(2)),
  );
  expect([inMinutes(hours(2)), inSeconds(minutes(2)), inMilliseconds(seconds(2))]).toEqual([120, 120, 2000]);
});

test('a length of time lies between two instants', () => {
  const from = readInstant('2026-03-08T06:00Z');
  const until = readInstant('2026-03-08T08:00Z');
  expect(between(from, until)).toBe(hours(2));
  expect(plus(from, hours(2))).toBe(until);
  expect(minus(until, hours(2))).toBe(from);
});

test.each([
  { at: '2026-03-02T10:00:59.999Z', floor: '2026-03-02T10:00Z', ceil: '2026-03-02T10:01Z' },
  { at: '2026-03-02T10:00:00Z', floor: '2026-03-02T10:00Z', ceil: '2026-03-02T10:00Z' },
  { at: '1969-12-31T23:58:30Z', floor: '1969-12-31T23:58Z', ceil: '1969-12-31T23:59Z' },
])('$at lies between the whole minutes $floor and $ceil', ({ at, floor, ceil }) => {
  expect(floorToMinute(readInstant(at))).toBe(readInstant(floor));
  expect(ceilToMinute(readInstant(at))).toBe(readInstant(ceil));
});
