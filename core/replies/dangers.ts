import { type Finding, type Seen, typedWords } from './finding.ts';
import { plainText } from './text/letters.ts';
import { vitalsIn } from './vitals.ts';
import { COMBINATIONS, CRISIS_COMBINATIONS } from './words/amounts.ts';

/** The first step: words of crisis and emergency, readings of the body, and symptoms that are an emergency together. */
export function dangersIn(seen: Seen): Finding[] {
  const spoken = seen.hits.flatMap((hit): Finding[] => {
    const { told } = hit;
    if (told.kind !== 'danger') return [];
    return [{ level: told.level, meaning: told.level, words: typedWords(seen, hit), about: told.about }];
  });
  const measured = wholeAndLines(mended(seen))
    .flatMap(vitalsIn)
    .map(({ words, level, about }): Finding => {
      return { level, about, words, meaning: level === 'emergency' ? 'emergency' : 'symptom' };
    });
  return [...spoken, ...measured, ...combined(seen)];
}

/** The message with each misspelt word as the word of the lists that it may be: `tempreature 104.5`. */
function mended({ message: { text }, tokens }: Seen): string {
  const slips = tokens.filter(({ raw, typed, words }) => raw === typed && words.length > 0 && !words.includes(typed));
  return slips.reduceRight(
    (before, { start, end, words }) => before.slice(0, start) + words[0] + before.slice(end),
    text,
  );
}

/** A number may end on the next line, `182 over` and `121`, or be of the line before, `102` and `pulse 138`. */
function wholeAndLines(text: string): string[] {
  return [...new Set([text, ...text.split(LINE_END)].map(evenText))];
}

const LINE_END = /[\n\r\u2028\u2029]/;

/** Plain letters, none held down, and single spaces. */
function evenText(text: string): string {
  return plainText(text)
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\s+/g, ' ');
}

function combined(seen: Seen): Finding[] {
  const standing = new Map<string, string>();
  for (const hit of seen.hits) {
    const { told } = hit;
    const id = told.kind === 'symptom' ? told.symptom.id : told.kind === 'feature' ? told.id : undefined;
    if (id !== undefined && !standing.has(id)) standing.set(id, typedWords(seen, hit));
  }
  return [...together(COMBINATIONS, 'emergency', standing), ...together(CRISIS_COMBINATIONS, 'crisis', standing)];
}

function together(
  pairs: readonly (readonly [string, string])[],
  level: 'emergency' | 'crisis',
  standing: ReadonlyMap<string, string>,
): Finding[] {
  return pairs.flatMap(([one, other]): Finding[] => {
    const words = [standing.get(one), standing.get(other)];
    if (words.includes(undefined)) return [];
    return [{ level, meaning: level, words: words.join(' + '), about: one }];
  });
}
