import { aboutWords, alertWords } from '../../../core/staff/about-words.ts';

test.each([
  { about: 'missed', says: 'missed a visit: please call', because: 'it has words of its own' },
  {
    about: 'evening:silent',
    says: 'did not get or answer "evening": please call',
    because: 'nobody may have been asked',
  },
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

test.each([
  { of: undefined, says: 'did not get or answer "evening": please call' },
  { of: 'helper' as const, says: 'the helper did not get or answer "evening": please call' },
])('where only a plan stands before it, the helper is named: $says', ({ of, says }) => {
  expect(alertWords({ about: 'evening:silent', ...(of ? { of } : {}) })).toBe(says);
});
