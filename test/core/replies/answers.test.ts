import { readReply } from '../../../core/replies/read-reply.ts';
import type { Context } from '../../../core/replies/reading.ts';

/** What answers a question: how they are, whether they come, who drives. */
test.each([
  { text: '3/10', feeling: null, because: 'another scale' },
  { text: '2 out of 10', feeling: null, because: 'the same in words' },
  { text: '10-4', feeling: null, because: 'a number joined by a mark' },
  { text: 'not a 3', feeling: null, because: 'what it is not' },
  { text: 'between 1 and 2', feeling: null, because: 'two answers' },
  { text: 'call me between 3 and 4', feeling: null, because: 'hours' },
  { text: '3 thumbs up', feeling: null, because: 'a count' },
  { text: 'call 555 4', feeling: null, because: 'a number joined by a space' },
  { text: 'call 555 0142\n4', feeling: 4, because: 'a line is a message of its own' },
  { text: 'tree fell on our street', feeling: null, because: 'a word for a digit among others' },
  { text: 'i woke up and walked outside and would call it a 3', feeling: 3, because: 'the last word' },
  { text: "i'd go with 2", feeling: 2, because: 'small words before it' },
  { text: '2 tired but ok', feeling: 2, because: 'and after it' },
  {
    text: 'we had a good weekend. its Maria, 2 but sleepy',
    feeling: 2,
    because: 'who writes may say so in any sentence',
  },
  { text: 'not good', feeling: 3, because: 'bad in other words' },
  { text: 'Fine, thanks for asking', feeling: 1, because: 'who thanks says no more by it' },
  { text: 'good, thanks. 3 actually', feeling: 3, because: 'a digit after thanks is the answer' },
  { text: 'Hi, doing great today', feeling: 1, because: 'well in other words, and small words around them' },
  { text: 'Good morning', feeling: null, because: 'a greeting' },
  { text: 'good until i stood up', feeling: null, because: 'more is said than good' },
])('"$text" answers how they are with $feeling: $because', ({ text, feeling }) => {
  expect(readReply({ text, context: 'feeling' }).feeling).toBe(feeling);
});

test.each([
  { feeling: 1, texts: 'fine/im fine/i feel fine/bien/muy bien/todo bien gracias/estoy bien/me siento bien' },
  { feeling: 2, texts: 'a bit off/im a bit off/feeling a bit off/un poco mal/me siento un poco mal/algo mal' },
  { feeling: 3, texts: 'bad/not good/not so good/not well/im not good/not feeling good/not feeling well' },
  { feeling: 3, texts: 'feeling bad/i feel bad/im bad/mal/muy mal/me siento mal/me siento muy mal/estoy mal' },
  { feeling: 4, texts: 'need help now/i need help now/help now/ayuda ya/necesito ayuda ya' },
])('the words of an option alone answer with $feeling: $texts', ({ feeling, texts }) => {
  const read = texts.split('/').map((text) => ({ text, feeling: readReply({ text, context: 'feeling' }).feeling }));
  expect(read).toEqual(read.map(({ text }) => ({ text, feeling })));
});

test.each<{ text: string; context: Context; confirm: boolean; because: string }>([
  { text: "I'll make it", context: 'confirm', confirm: true, because: 'to come is to confirm' },
  { text: 'Tanisha is taking me', context: 'ride', confirm: true, because: 'whoever drives has a name' },
  { text: 'i think my sister is taking me', context: 'ride', confirm: false, because: 'who thinks so has not asked' },
  { text: 'creo que mi prima', context: 'ride', confirm: false, because: 'in Spanish too' },
  { text: 'my sister is taking me', context: 'ride', confirm: true, because: 'who knows says so' },
  { text: 'C, i think my son drives me', context: 'confirm', confirm: true, because: 'the visit is in no doubt' },
  { text: 'got it', context: 'ride', confirm: false, because: 'who understood names nobody' },
  { text: "my wife's got it", context: 'ride', confirm: true, because: 'she does' },
  { text: 'i think that works, checking with my boss', context: 'confirm', confirm: false, because: 'he may say no' },
  { text: 'ok who is my provider', context: 'confirm', confirm: false, because: 'an ok before a question is none' },
  { text: 'ok, my usual room?', context: 'confirm', confirm: false, because: 'in whatever words' },
  { text: 'ok let me check', context: 'confirm', confirm: false, because: 'nor before a check' },
  { text: 'creo que si', context: 'confirm', confirm: false, because: 'who believes so is not sure' },
  { text: 'unconfirm', context: 'confirm', confirm: false, because: 'the contrary is no slip of it' },
  { text: 'vitamin c ok?', context: 'confirm', confirm: false, because: 'a letter answers at the beginning' },
  { text: 'c section was last month', context: 'confirm', confirm: false, because: 'and as a word of its own' },
  { text: 'i feel ok to drive after', context: 'ride', confirm: false, because: 'to feel ok is no yes' },
  { text: 'r we still on', context: 'confirm', confirm: false, because: 'a question is no yes' },
  { text: 'yes where do i park?', context: 'confirm', confirm: true, because: 'a plain yes holds before a question' },
  { text: 'si llego tarde, ¿me atienden?', context: 'confirm', confirm: false, because: 'a Spanish if is no yes' },
  { text: 'r u sure', context: 'confirm', confirm: false, because: 'whoever asks is not sure' },
])('"$text" to a question about $context confirms: $confirm, for $because', ({ text, context, confirm }) => {
  expect(readReply({ text, context }).confirm).toBe(confirm);
});

test.each([
  { text: 'ill take the bus', because: 'a bus is no ride home' },
  { text: 'i can drive myself', because: 'nor is driving' },
  { text: 'dont have one', because: 'what was asked about need not be named' },
  { text: 'negative, still looking', because: 'a no has many words' },
  { text: 'i dont have anybody to drive me', because: 'whoever is missing' },
  { text: 'mom backed out', because: 'whoever had promised' },
  { text: 'n my car died', because: 'the letter that was asked for is short for no and' },
])('"$text" to the question about a ride is none: $because', ({ text }) => {
  expect(readReply({ text, context: 'ride' }).meanings).toContain('no-ride');
});

test.each([
  { text: 'C. Actually R please', says: 'change', because: 'good manners after it change nothing' },
  { text: 'C... actually N my husband has to work', says: 'no-ride', because: 'nor does the reason' },
  { text: 'C. R please', says: 'change', because: 'a sentence of its own is one' },
  { text: 'C no mejor N', says: 'no-ride', because: 'in Spanish too' },
  { text: 'Actually N', says: 'no-ride', because: 'the C came in a message before' },
  { text: 'oops R', says: 'change', because: 'a slip of the thumb is one' },
  { text: 'make that N, my sister is sick', says: 'no-ride', because: 'so is what is made of it' },
  { text: 'I said C but I meant R', says: 'change', because: 'the C is only told of' },
])('"$text" is no yes but $says: $because', ({ text, says }) => {
  const { confirm, meanings } = readReply({ text, context: 'ride' });
  expect({ confirm, says: meanings.filter((meaning) => ['change', 'no-ride'].includes(meaning)) }).toEqual({
    ...{ confirm: false, says: [says] },
  });
});

test.each([
  { text: 'C. R u open at 8?', because: 'the r is short for are' },
  { text: 'C, n what time is it?', because: 'the n for and' },
  { text: 'C, sorry for the delay', because: 'sorry takes nothing back by itself' },
])('"$text" is a yes all the same: $because', ({ text }) => {
  expect(readReply({ text, context: 'confirm' }).confirm).toBe(true);
});

test.each([
  { text: 'no can we do thursday', because: 'a no before a question denies nothing in it' },
  { text: 'nope, how about friday', because: 'a day may be offered' },
  { text: 'tuesday doesnt work for me', because: 'or refused' },
])('"$text" asks for another time: $because', ({ text }) => {
  expect(readReply({ text, context: 'confirm' }).meanings).toContain('change');
});

test.each([
  { text: 'r u picking me up', because: 'another letter may be short for a word' },
  { text: 'no voy a poder ir', because: 'who cannot come needs none' },
])('"$text" to the question about a ride answers nothing: $because', ({ text }) => {
  const { meanings } = readReply({ text, context: 'ride' });
  expect(meanings.filter((meaning) => ['confirm', 'change', 'no-ride'].includes(meaning))).toEqual([]);
});

test.each([
  { text: 'its on my calendar', confirm: true, because: 'it is' },
  { text: 'is it on my calendar', confirm: false, because: 'that is asked' },
  { text: 'is this still on my calendar for friday', confirm: false, because: 'the same' },
  { text: 'are we all good for friday', confirm: false, because: 'the same' },
  { text: 'nothing on my calendar', confirm: false, because: 'so it is not there' },
  { text: 'im counting on it being cancelled', confirm: false, because: 'that is no yes' },
  { text: 'voy a ir', confirm: true, because: 'they come' },
  { text: 'voy a ir el lunes', confirm: true, because: 'the same' },
  { text: 'voy a estar ahi', confirm: true, because: 'the same' },
  { text: 'voy a estar de viaje', confirm: false, because: 'they are elsewhere' },
  { text: 'voy a ir a mexico', confirm: false, because: 'the same' },
  { text: 'me parece bien?', confirm: false, because: 'whoever asks has not agreed' },
])('"$text" says yes to a visit: $confirm, for $because', ({ text, confirm }) => {
  expect(readReply({ text, context: 'confirm' }).confirm).toBe(confirm);
});
