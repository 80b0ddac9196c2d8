import { isLonger, parseSpan, spanText } from '../../../core/time/span.ts';

test.each([
  { text: '2h', span: { minutes: 120 }, because: 'hours are exact' },
  { text: '45m', span: { minutes: 45 }, because: 'minutes are exact' },
  { text: '1w', span: { days: 7 }, because: 'a week is seven local days' },
  { text: '0d', span: { days: 0 }, because: 'the same day is allowed' },
  { text: '1.5h', span: undefined, because: 'only whole numbers' },
  { text: '2 h', span: undefined, because: 'no space' },
  { text: '', span: undefined, because: 'nothing is not a span' },
])('reads $text as $span: $because', ({ text, span }) => {
  expect(parseSpan(text)).toEqual(span);
});

test.each(['30m', '2h', '90m', '0m', '3d', '1w', '0d'])('writes %s back as it was', (text) => {
  expect(spanText(parseSpan(text) ?? { days: -1 })).toBe(text);
});

test.each([
  { text: '2h', minutes: 119, is: true, because: 'by a minute' },
  { text: '2h', minutes: 120, is: false, because: 'as long is not longer' },
  { text: '1d', minutes: 24 * 60 - 1, is: true, because: 'a day counts as 24 hours' },
  { text: '1d', minutes: 24 * 60, is: false, because: 'as long is not longer' },
  { text: '1w', minutes: 6 * 24 * 60, is: true, because: 'a week is seven of them' },
  { text: 'soon', minutes: 0, is: false, because: 'it is no span' },
])('$text is longer than $minutes minutes: $is, $because', ({ text, minutes, is }) => {
  expect(isLonger(text, minutes)).toBe(is);
});
