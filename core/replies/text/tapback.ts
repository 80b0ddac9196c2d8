/**
 * Phones send a heart on a text as words around that text: `Liked “Harbor: How do you feel? … Emergency: 911”`. What
 * stands in the quotes is ours, for every text of ours begins with a name and a colon, and says nothing of the patient.
 */
const REACTIONS =
  'Liked|Loved|Laughed at|Emphasi[sz]ed|Questioned|Disliked|Me gusta|Enfatiz[oó]|Destac[oó]|Se ri[oó] de|(?:No )?[LM]e (?:gust|encant)[oó]';
const TAPBACK = new RegExp(`^\\s*(${REACTIONS}) ?[“"«][^:“”"«»]{1,40}: [\\s\\S]{0,2000}[”"»]\\s*$`, 'i');

/** The message without a text of ours that it quotes. */
export function quoteCutOff(text: string): string {
  return TAPBACK.exec(text)?.[1] ?? text;
}
