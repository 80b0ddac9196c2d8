/** Short words that stand in most sentences of one language and in few of the other, and what people write in danger. */
const WORDS: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    `i im my the to is are and a of it you your on for this that who what when am can cant do dont not want have has
    stop start hello hi thanks please took help with just all die kill pain breathe chest was be`.split(/\s+/),
  ),
  es: new Set(
    `que mi mis yo el la los las de del en un una y con por para es esta estoy soy quien quiero puedo tengo muy todo
    todas hola gracias se su lo le ya pero si como cuando tome tomé pastillas morir matar matarme respirar pecho dolor
    ayuda alto parar basta vida mas más siento duele quien quién numero número`.split(/\s+/),
  ),
};
const SPANISH_SIGNS = /[¿¡ñ]/i;

/**
 * The language of a message of which nothing else is known; undefined where its words do not tell.
 *
 * @example
 * languageWritten('no puedo respirar') //=> 'es'
 * languageWritten('ok') //=> undefined
 */
export function languageWritten(text: string): 'en' | 'es' | undefined {
  if (SPANISH_SIGNS.test(text)) return 'es';
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/\p{L}+/gu) ?? [];
  const [en, es] = (['en', 'es'] as const).map((language) => words.filter((word) => WORDS[language].has(word)).length);
  if (en === es) return undefined;
  return (es ?? 0) > (en ?? 0) ? 'es' : 'en';
}
