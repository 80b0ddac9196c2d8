/**
 * Phones send a heart on a text as words around that text: `Liked “Harbor: How do you feel? … Emergency: 911”`. What
 * stands in the quotes is ours, for every text of ours begins with a name and a colon, and says nothing of the patient.
 */
const TAPBACK =
  /^\s*(Liked|Loved|Laughed at|Emphasi[sz]ed|Questioned|Disliked|Le gust[oó]|Me gusta|Me gust[oó]|Le encant[oó]|Me encant[oó]|Se ri[oó] de|No le gust[oó]|Enfatiz[oó]|Destac[oó]) ?[“"«][^:“”"«»]{1,40}: [^]{0,2000}[”"»]\s*$/i;

/** The message without a text of ours that it quotes. */
export function quoteCutOff(text: string): string {
  return TAPBACK.exec(text)?.[1] ?? text;
}
