import { isoLocal, readLocal } from '../../../../core/time/iso.ts';
import { readNewTime } from '../../../../local/show/keys/new-time.ts';

/** A Thursday visit; the clock shows the Wednesday before. */
const PRESENT = {
  at: readLocal('2026-04-16T14:00'),
  now: readLocal('2026-04-15T08:00'),
};

test.each([
  { text: '15:30', is: '2026-04-16T15:30:00', because: 'a time alone keeps the day' },
  { text: '9 am', is: '2026-04-16T09:00:00', because: 'as people say it' },
  { text: '12:15 AM', is: '2026-04-16T00:15:00', because: 'twelve at night' },
  { text: '12 pm', is: '2026-04-16T12:00:00', because: 'noon' },
  { text: 'fri', is: '2026-04-17T14:00:00', because: 'a day alone keeps the time' },
  { text: 'Friday at 3:05 pm', is: '2026-04-17T15:05:00', because: 'both, in words' },
  { text: 'wed 10:00', is: '2026-04-22T10:00:00', because: 'the day that it is means the one a week later' },
  { text: '+1d', is: '2026-04-17T14:00:00', because: 'counted from the visit' },
  { text: '+3h', is: '2026-04-16T17:00:00', because: 'counted from the visit' },
  { text: '2026-04-20T09:00', is: '2026-04-20T09:00:00', because: 'as it stands in a plan' },
  { text: '2026-04-20 9:00', is: '2026-04-20T09:00:00', because: 'with a space' },
  { text: '2026-02-30', is: undefined, because: 'no such day' },
  { text: '25:00', is: undefined, because: 'no such time' },
  { text: '13 pm', is: undefined, because: 'no such time' },
  { text: '14', is: undefined, because: 'a number alone could be anything' },
  { text: 'soon', is: undefined, because: 'not a time' },
  { text: '', is: undefined, because: 'nothing was typed' },
])('"$text" is $is: $because', ({ text, is }) => {
  const time = readNewTime(text, PRESENT);
  expect(time === undefined ? undefined : isoLocal(time)).toBe(is);
});
