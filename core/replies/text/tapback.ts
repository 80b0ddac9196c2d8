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

/**
 * What a phone or an answering machine writes by itself while its owner drives, sleeps or is away, and the sentences of
 * our own texts that nobody writes of themselves, where somebody asks about them: neither is theirs.
 */
const OF_NOBODY = new RegExp(
  [
    "\\(I[’']m not receiving notifications\\.[^()]{0,200}\\)",
    "I[’']m driving with (?:Focus|Do Not Disturb While Driving) turned on\\.(?: I[’']ll see your message when I get where I[’']m going\\.)?",
    '(?:if (?:this|it) is an emergency|(?:for|in case of) (?:an )?emergenc(?:y|ies)),? (?:please )?(?:hang up and )?(?:call|dial) 911\\b',
    '(?:si es una|en caso de) emergencia,? (?:por favor )?(?:llame|marque) al 911\\b',
    '(?:sent|enviado) (?:from|desde) (?:my|mi) (?:iphone|ipad|phone|samsung|galaxy|android|verizon|t-mobile)(?:[ ,]+(?:\\d{2}(?!\\d)|iphone|ipad|samsung|galaxy|android|pro|max|plus|ultra|smartphone|phone|tablet|device)){0,4}[.!]?\\s*$',
    '1 fine, 2 a bit off, 3 bad, 4 need help now\\b|1 bien, 2 un poco mal, 3 mal, 4 ayuda ya\\b',
    'life in danger\\? call 911\\b|¿peligro de vida\\? llame al 911\\b',
  ].join('|'),
  'giu',
);

/** The message without a text of ours that it quotes, and without what nobody wrote. */
export function quoteCutOff(text: string): string {
  const reaction = TAPBACK.exec(text)?.[1];
  return reaction === undefined ? text.replace(OF_NOBODY, '') : inWords(reaction);
}

/** A thumb on a text answers no question: nobody knows which text it was. */
function inWords(reaction: string): string {
  const [emoji] = /\p{Extended_Pictographic}/u.exec(reaction) ?? [];
  return emoji !== undefined && POLITE_EMOJI.has(emoji) && !reaction.startsWith('Removed') ? 'Liked' : reaction;
}
