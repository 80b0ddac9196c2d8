import { quoteCutOff } from '../../../../core/replies/text/tapback.ts';

const OURS = '“Harbor: How do you feel? 1 fine, 2 a bit off, 3 bad, 4 need help now. Emergency: 911.”';

test.each([
  { text: `Liked ${OURS}`, left: 'Liked', because: 'what we wrote is not theirs' },
  { text: `Disliked ${OURS}`, left: 'Disliked', because: 'nor there' },
  { text: `👍 to ${OURS}`, left: 'Liked', because: 'a thumb is one that likes' },
  { text: `😭 to ${OURS}`, left: '😭 to', because: 'tears are not' },
  { text: `Removed a heart from ${OURS}`, left: 'Removed a heart from', because: 'what is taken back is no yes' },
  { text: `Me gustó ${OURS}`, left: 'Me gustó', because: 'phones speak Spanish too' },
  { text: 'Liked “my mother: says no”', left: 'Liked', because: 'a name and a colon begin a text of ours' },
  { text: 'I liked it', left: 'I liked it', because: 'a person wrote that' },
  { text: 'help me. Sent from my iPhone', left: 'help me. ', because: 'the phone wrote the rest' },
])('of $text is left: $left, for $because', ({ text, left }) => {
  expect(quoteCutOff(text)).toBe(left);
});
