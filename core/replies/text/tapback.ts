import { POLITE_EMOJI } from '../words/logistics.ts';

/**
 * Phones send a heart on a text as words around that text: `Liked “Harbor: How do you feel? … Emergency: 911”`. What
 * stands in the quotes is ours, for every text of ours begins with a name and a colon, and says nothing of the patient.
 */
const REACTIONS = [
  'Liked|Loved|Laughed at|Emphasi[sz]ed|Questioned|Disliked|Removed [^“”"«»]{1,30} from',
  '(?:Reacted )?\\p{Extended_Pictographic}[\\p{M}\\p{Sk}\\u200B\\u200D]*\\s*to',
  'Me gusta|Enfatiz[oó]|Destac[oó]|Se ri[oó] de|(?:No )?[LM]e (?:gust|encant)[oó]|Elimin[oó] [^“”«»]{1,30} de',
  'Reaccion[oó] con \\p{Extended_Pictographic}[\\p{M}\\p{Sk}\\u200B\\u200D]* a',
].join('|');
const TAPBACK = new RegExp(
  `^[\\s\\u200B]*(${REACTIONS})[\\s\\u200B]?[“"«][^:“”"«»]{1,40}: [\\s\\S]{0,2000}[”"»][\\s\\u200B]*$`,
  'iu',
);

/** What a phone adds by itself while its owner drives or sleeps: "if this is urgent" is not theirs. */
const OF_THE_PHONE = /\(I[’']m not receiving notifications\.[^()]{0,200}\)/giu;

/** The message without a text of ours that it quotes, and without what the phone wrote. */
export function quoteCutOff(text: string): string {
  const reaction = TAPBACK.exec(text)?.[1];
  return reaction === undefined ? text.replace(OF_THE_PHONE, '') : inWords(reaction);
}

/** A thumb on a text answers no question: nobody knows which text it was. */
function inWords(reaction: string): string {
  const [emoji] = /\p{Extended_Pictographic}/u.exec(reaction) ?? [];
  return emoji !== undefined && POLITE_EMOJI.has(emoji) && !reaction.startsWith('Removed') ? 'Liked' : reaction;
}
