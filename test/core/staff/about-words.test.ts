import { aboutWords, isHelpersSilence } from '../../../core/staff/about-words.ts';
import { aProtocol } from '../../builders.ts';

test.each([
  { about: 'missed', says: 'missed a visit: please call', because: 'it has words of its own' },
  { about: 'evening:silent', says: 'did not answer "evening": please call', because: 'the rule is the clinic’s' },
  {
    about: 'answer-failed',
    says: 'wrote of a danger, and may not have got our answer: please call now',
    because: 'whoever took the first alert believes they were told to call 911',
  },
  {
    about: 'staff-opted-out',
    says: 'has somebody on staff who opted out of texts, and is paged by none: please tell them',
    because: 'a person must see to it',
  },
  { about: 'unheard-of', says: 'unheard-of', because: 'an older alert is better shown so than not at all' },
])('$about is told in words: $because', ({ about, says }) => {
  expect(aboutWords(about)).toBe(says);
});

const ASKED = aProtocol({
  reminders: { ride: { before: '1d', to: 'helper' }, come: { before: '1d' } },
  checkIns: { rested: { after: '1h', to: 'helper' } },
});

test.each([
  { about: 'ride:silent', is: true, because: 'a reminder asked the helper' },
  { about: 'rested:silent', is: true, because: 'a check-in did' },
  { about: 'come:silent', is: false, because: 'the patient was asked' },
  { about: 'ride', is: false, because: 'it is no silence' },
  { about: 'gone:silent', is: false, because: 'no rule of the clinic asks that' },
])('$about is the helper’s silence: $is, for $because', ({ about, is }) => {
  expect(isHelpersSilence(about, ASKED)).toBe(is);
});

test('of a treatment that the clinic does not give any more nothing is known', () => {
  expect(isHelpersSilence('ride:silent', undefined)).toBe(false);
});
