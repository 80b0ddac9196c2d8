import { isoInstant } from '../../../core/time/iso.ts';
import { isOpen, lastClosing, nextOpen } from '../../../core/time/window.ts';
import { aWindow, localText, moment } from '../../builders.ts';

const DAY = aWindow('09:00-20:00');

test.each([
  { at: '2026-03-02T09:00', open: true, because: 'the opening is inside' },
  { at: '2026-03-02T08:59:59', open: false, because: 'a second before it is not' },
  { at: '2026-03-02T19:59:59', open: true, because: 'the last second is inside' },
  { at: '2026-03-02T20:00', open: false, because: "the window's end is outside it" },
])('at $at it is open: $open, for $because', ({ at, open }) => {
  expect(isOpen(moment(at), DAY)).toBe(open);
});

test.each([
  { at: '2026-03-02T12:34:56', next: '2026-03-02T12:34:56', because: 'it is open' },
  { at: '2026-03-02T07:00', next: '2026-03-02T09:00', because: 'later that day' },
  { at: '2026-03-02T20:00', next: '2026-03-03T09:00', because: "the window's end is outside it" },
  { at: '2026-03-02T00:00', next: '2026-03-02T09:00', because: 'midnight begins the day' },
  { at: '2026-02-28T21:00', next: '2026-03-01T09:00', because: 'the month ends' },
  { at: '2028-02-28T21:00', next: '2028-02-29T09:00', because: 'a leap year' },
  { at: '2026-03-07T21:00', next: '2026-03-08T09:00', because: 'the night has an hour less' },
])('after $at it opens at $next: $because', ({ at, next }) => {
  expect(localText(nextOpen(moment(at), DAY))).toBe(next);
});

test.each([
  { hours: '02:15-03:10', at: '2026-03-08T01:00', next: '2026-03-09T02:15', because: 'that night swallows it whole' },
  { hours: '02:15-05:00', at: '2026-03-08T01:00', next: '2026-03-08T03:15', because: 'its opening moves by the gap' },
  { hours: '02:15-05:00', at: '2026-03-08T03:05', next: '2026-03-08T03:05', because: 'the clock shows an open hour' },
])('a window $hours in the night of the change opens at $next: $because', ({ hours, at, next }) => {
  expect(localText(nextOpen(moment(at), aWindow(hours)))).toBe(next);
});

test.each([
  { at: '2026-03-02T20:00', closed: '2026-03-02T20:00', because: 'it has just closed' },
  { at: '2026-03-02T23:00', closed: '2026-03-02T20:00', because: 'the same evening' },
  { at: '2026-03-03T07:00', closed: '2026-03-02T20:00', because: 'the evening before' },
  { at: '2026-03-01T00:00', closed: '2026-02-28T20:00', because: 'the month before' },
])('at $at it last closed at $closed: $because', ({ at, closed }) => {
  expect(localText(lastClosing(moment(at), DAY))).toBe(closed);
});

test("the hours are those of the window's own place", () => {
  const tonga = aWindow('09:00-20:00', 'Pacific/Tongatapu');
  expect(isoInstant(nextOpen(moment('2026-03-02T00:00Z'), tonga))).toBe('2026-03-02T00:00:00Z');
  expect(isoInstant(nextOpen(moment('2026-03-02T07:00Z'), tonga))).toBe('2026-03-02T20:00:00Z');
});
