import { type Answer, feelingAnswer } from './answers.ts';
import { dangersIn } from './dangers.ts';
import { deniedOf, isOfDenial } from './denied.ts';
import { type Finding, type Seen, typedWords } from './finding.ts';
import { hasPolite, isAllPolite, isBegun, signatureOf } from './leftover.ts';
import { lookUp } from './lexicon.ts';
import { isMealAfter } from './meals.ts';
import { type Opting, optingOf, revocations } from './opting.ts';
import {
  type Feeling,
  highest,
  isDanger,
  LEVELS,
  type Level,
  MEANINGS,
  type Message,
  type Reading,
} from './reading.ts';
import { symptomsIn } from './symptoms/judge.ts';
import { quoteCutOff } from './text/tapback.ts';
import type { Token } from './text/tokens.ts';
import { visitAnswer } from './visit-answers.ts';
import { BESIDE_SYMPTOMS, FEELING_LEADS, VISIT_LETTERS } from './words/answers.ts';
import { LOGISTICS } from './words/logistics.ts';
import { CRY_KEYWORDS } from './words/opting.ts';

/**
 * Reads what a patient or helper wrote, in five steps: danger; one opt-out, help or opt-in word; an answer to the open
 * question; symptoms and the visit; a person. Whatever one step finds, another can only raise the level. Never throws.
 *
 * @example
 * readReply({ text: '2 a bit dizzy', context: 'feeling', treatment: 'iv', hoursAfterVisit: 3 }).level //=> 'none'
 * readReply({ text: 'i want to end it', context: 'none' }).optOut //=> false: that is a crisis, not END
 */
export function readReply(message: Message): Reading {
  const seen: Seen = { message: { ...message, text: quoteCutOff(message.text) }, ...lookUp(quoteCutOff(message.text)) };
  const opting = optingOf(seen.tokens, seen.hits);
  const answers = answersIn(seen, opting);
  const findings = [
    ...dangersIn(seen),
    ...cryingIn(seen, answers),
    ...optingsIn(seen, opting),
    ...answers.findings,
    ...symptomsIn(seen, answers.feeling),
    ...visitIn(seen),
  ];
  const all = [...findings, ...moodBesideFour(findings, answers)];
  return readingOf([...all, ...hintsBeside(seen, all), ...restOf(seen, all, answers)], answers, opting);
}

function optingsIn({ message, tokens, hits }: Seen, opting: Opting): Finding[] {
  const words = message.text.trim();
  switch (opting) {
    case undefined:
      return [];
    case 'opt-out': {
      const [hit] = revocations(hits);
      const said = hit ? typedWords({ message, tokens, hits }, hit) : words;
      return [{ level: 'task', meaning: 'opt-out', words: said }];
    }
    case 'opt-in':
      return [{ level: 'none', meaning: 'opt-in', words }];
    case 'help':
      // Our question offers "4 need help now": who answers it with help alone may mean that.
      return [{ level: message.context === 'feeling' ? 'emergency' : 'none', meaning: 'help', words }];
    case 'cry':
      return [{ level: isForLifeline(tokens) ? 'crisis' : 'emergency', meaning: 'help', words }];
  }
}

/** AYUDA is what 988 asks Spanish texters to send. */
function isForLifeline(tokens: readonly Token[]): boolean {
  return tokens.some(({ words }) => words.some((word) => CRY_KEYWORDS.has(word)));
}

interface Answers {
  readonly feeling: Feeling | null;
  readonly confirm: boolean;
  readonly unasked: Reading['unasked'];
  /** The worst digit that stands in it. */
  readonly worst: Feeling | undefined;
  readonly taken: readonly Token[];
  readonly findings: readonly Finding[];
}

/** The third step: letters answer a question about a visit, digits one about a feeling. */
function answersIn(seen: Seen, opting: Opting): Answers {
  const { message, tokens, hits } = seen;
  const { context } = message;
  const digit = feelingAnswer(tokens, context);
  const denied = deniedOf(tokens, hits);
  const undenied = hits.filter((hit) => !denied.has(hit));
  const visit =
    opting === undefined ? visitAnswer({ tokens, hits: undenied, text: message.text, context }) : { tokens: [] };
  const feeling = context === 'feeling' ? (digit.feeling ?? null) : null;
  const asked = context === 'confirm' || context === 'ride' ? visit.visit : undefined;
  const unasked =
    (context === 'feeling' ? undefined : digit.feeling) ?? (asked ? undefined : unaskedVisit(seen, visit));
  return {
    feeling,
    confirm: asked === 'confirm',
    unasked: unasked ?? null,
    worst: digit.feeling ?? digit.worst,
    taken: [...digit.tokens, ...visit.tokens],
    findings: [
      ...digitFindings(digit, feeling),
      ...visitFindings(seen, visit, asked),
      ...unaskedFindings(seen, unasked),
    ],
  };
}

/** A letter alone, or a yes, of which nobody knows what it answers. */
function unaskedVisit({ tokens, hits }: Seen, visit: Answer): Answer['visit'] {
  if (!visit.visit) return undefined;
  const isAlone = isAllPolite(tokens, hits, visit.tokens);
  const isWeak = visit.tokens.every(({ typed }) => VISIT_LETTERS.polite.has(typed));
  return isAlone && !isWeak ? visit.visit : undefined;
}

const LEVEL_OF_DIGIT = { 1: 'none', 2: 'none', 3: 'today', 4: 'emergency' } as const;

function digitFindings({ feeling, worst, tokens }: Answer, answered: Feeling | null): Finding[] {
  const digit = feeling ?? worst;
  if (!digit) return [];
  const isClear = answered !== null;
  const level = highest([LEVEL_OF_DIGIT[digit], isClear ? 'none' : 'task']);
  const words = tokens.map(({ raw }) => raw).join(' ');
  return [
    { level, words, meaning: digit === 4 ? 'emergency' : isClear ? 'feeling' : 'unclear' },
    ...(isClear ? [{ level, words, meaning: 'feeling' } as const] : []),
  ];
}

function visitFindings(seen: Seen, { tokens }: Answer, asked: Answer['visit']): Finding[] {
  if (!asked || tokens.length === 0) return [];
  const words = tokens.map(({ start, end }) => seen.message.text.slice(start, end)).join(' ');
  const level = { confirm: 'none', change: 'task', 'no-ride': 'today' } as const;
  return [{ level: level[asked], meaning: asked, words }];
}

function unaskedFindings({ message }: Seen, unasked: Reading['unasked'] | undefined): Finding[] {
  return unasked ? [{ level: 'task', meaning: 'unasked', words: message.text.trim() }] : [];
}

/** What a message says of the visit, and that something is wrong without saying what. */
function visitIn(seen: Seen): Finding[] {
  const denied = deniedOf(seen.tokens, seen.hits);
  const meant = seen.hits.filter((hit) => !denied.has(hit) || !(isOfBody(hit) || isOfPlans(hit)));
  return meant.flatMap((hit): Finding[] => {
    const words = typedWords(seen, hit);
    if (hit.told.kind === 'urgent')
      return isNamed(hit, seen) || isWell(hit, seen) ? [] : [{ level: 'today', meaning: 'symptom', words }];
    if (hit.told.kind !== 'logistics' || (isOfBody(hit) && isMealAfter(hit, seen))) return [];
    return [{ level: LOGISTICS[hit.told.meaning].level, meaning: hit.told.meaning, words }];
  });
}

/** `no fever` is one that they do not have; `no ride` is none that they have. */
function isOfBody({ told }: Seen['hits'][number]): boolean {
  return told.kind === 'urgent' || (told.kind === 'logistics' && told.meaning === 'prep-problem');
}

/** Who will not cancel comes. */
function isOfPlans({ told }: Seen['hits'][number]): boolean {
  return told.kind === 'logistics' && (told.meaning === 'cannot-come' || told.meaning === 'change');
}

/** Whether a symptom already says what hurts: its window decides. */
function isNamed({ from, to }: Seen['hits'][number], { hits }: Seen): boolean {
  return hits.some((other) => other.told.kind === 'symptom' && other.from <= from && to <= other.to);
}

/** `Me siento muy` says that something is wrong, until `bien` follows; whoever comes no more is asked why all the same. */
function isWell({ from, to }: Seen['hits'][number], { hits }: Seen): boolean {
  if (hits.some(({ told }) => told.kind === 'logistics' && told.meaning === 'cannot-come')) return false;
  return hits.some((other) => other.told.kind === 'polite' && other.from <= from && to < other.to);
}

/** A face in tears pages, unless it stands beside a 1 or 2 and nothing else but what is expected: then they are sad. */
function cryingIn(seen: Seen, answers: Answers): Finding[] {
  const faces = seen.hits.filter(({ told }) => told.kind === 'crying');
  const taken = [...answers.taken, ...faces.flatMap(({ from, to }) => seen.tokens.slice(from, to))];
  const isMild = answers.feeling === 1 || answers.feeling === 2;
  const isExpected = [...symptomsIn(seen, answers.feeling), ...visitIn(seen)].every(({ level }) => level === 'none');
  const isSadOnly = isMild && isExpected && isAnsweredWithSymptoms(seen, { ...answers, taken });
  return faces.map((hit): Finding => {
    const words = typedWords(seen, hit);
    if (isSadOnly) return { level: 'today', meaning: 'symptom', words, about: 'low_mood' };
    return { level: 'emergency', meaning: 'emergency', words, about: 'emoji' };
  });
}

/** Menu reply 4 with mood words is a crisis. */
function moodBesideFour(findings: readonly Finding[], { worst }: Answers): Finding[] {
  const mood = findings.find(({ about }) => about === 'low_mood');
  return worst === 4 && mood ? [{ ...mood, level: 'crisis', meaning: 'crisis' }] : [];
}

/** Whoever asks "hello?" waits for somebody. */
const ASKS = /[?¿]/u;
/** A sad face, also of two or three signs such as `:(` and `:-/`, but no address. */
const SAD = /[:;=]['’]?-?[([/\\](?!\/)|[☹🙁😞😔😟😕😣😖😩😫😢😥😓👎💔]/u;

/** The fifth step: what is not understood, a person reads; what is only polite, nobody needs to. */
function restOf(seen: Seen, findings: readonly Finding[], answers: Answers): Finding[] {
  const { message, tokens, hits } = seen;
  const words = message.text.trim();
  const isPolite = isAllPolite(tokens, hits, [...answers.taken, ...signedIn(seen, findings, answers)]);
  const unread: Finding = { words, level: levelUnread(seen), meaning: 'unclear' };
  if (findings.length === 0) {
    const thanks: Finding = { words, level: message.context === 'none' ? 'none' : 'task', meaning: 'thanks' };
    const isThanks = isPolite && hasPolite(tokens, hits) && !ASKS.test(words);
    return [isThanks ? thanks : unread];
  }
  const isUnderstood = !SAD.test(words) && (isPolite || isAnsweredWithSymptoms(seen, answers));
  return findings.every(({ level }) => level === 'none') &&
    !isUnderstood &&
    !findings.some(({ meaning }) => meaning === 'opt-in' || meaning === 'help')
    ? [unread]
    : [];
}

/** Whoever signs a yes or thanks says no more by it. */
function signedIn({ tokens }: Seen, findings: readonly Finding[], { confirm, taken }: Answers): readonly Token[] {
  return confirm || findings.length === 0 ? signatureOf(tokens, taken) : [];
}

/**
 * "Monday not good, voices are loud": that they cannot come, or want another time, says nothing of the body, a medicine or
 * violence beside it. Whoever is only late tells of police, bridges and tracks on the way.
 */
function hintsBeside(seen: Seen, findings: readonly Finding[]): Finding[] {
  const { hits, tokens } = seen;
  if (!findings.some(({ meaning }) => meaning === 'cannot-come' || meaning === 'change')) return [];
  const ofVisit = hits.flatMap(({ told, from, to }) => (told.kind === 'logistics' ? tokens.slice(from, to) : []));
  const hints = hits.filter(({ told, from, to }) => {
    return told.kind === 'hint' && !tokens.slice(from, to).every((token) => ofVisit.includes(token));
  });
  return hints.map((hit) => ({ level: 'today', meaning: 'unclear', words: typedWords(seen, hit) }));
}

/** What may be of the body, a medicine or violence cannot wait for the digest. */
function levelUnread({ hits }: Seen): Level {
  return hits.some(({ told }) => told.kind === 'hint') ? 'today' : 'task';
}

function isAnsweredWithSymptoms({ tokens, hits, message }: Seen, { taken, feeling }: Answers): boolean {
  const asks = ASKS.test(message.text);
  const symptoms = hits
    .filter((hit) => hit.told.kind === 'symptom' || (!asks && isEased(hit, tokens)) || isOfBody(hit))
    .flatMap(({ from, to }) => tokens.slice(from, to));
  const isDenied = deniedOf(tokens, hits).size > 0;
  const small = tokens.filter(
    (token) =>
      (token.isFiller && !(feeling === null && isBegun(token))) ||
      FEELING_LEADS.has(token.typed) ||
      BESIDE_SYMPTOMS.has(token.typed) ||
      (isDenied && isOfDenial(token)),
  );
  return isAllPolite(tokens, hits, [...taken, ...symptoms, ...small]);
}

/** "Took so much tylenol" eases nothing, nor does "took advil every hour". */
function isEased({ told, from, to, own }: Seen['hits'][number], tokens: readonly Token[]): boolean {
  const isPlain = (token: Token, index: number) => own.includes(from + index) || PLAIN_FILLERS.has(token.typed);
  const isMore = REPEATED.has(tokens[to]?.typed ?? '');
  return told.kind === 'eased' && !isMore && tokens.slice(from, to).every(isPlain);
}

const REPEATED: ReadonlySet<string> = new Set('twice pm every times again all veces cada'.split(' '));
const PLAIN_FILLERS: ReadonlySet<string> = new Set('a an some the my is it now then un una mi'.split(' '));

function readingOf(findings: readonly Finding[], answers: Answers, opting: Opting): Reading {
  const level = highest(findings.map((finding) => finding.level));
  const sorted = [...findings].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const found = new Set(findings.map(({ meaning }) => meaning));
  if (isDanger(level)) found.add(level);
  const meanings = MEANINGS.filter((meaning) => found.has(meaning));
  return {
    level,
    isEmergency: findings.some((finding) => finding.level === 'emergency'),
    isCrisis: level === 'crisis',
    isForOnCall: level === 'today' && findings.some((finding) => finding.isForOnCall && finding.level === 'today'),
    optOut: opting === 'opt-out',
    optIn: opting === 'opt-in',
    help: opting === 'help' || opting === 'cry',
    confirm: answers.confirm && !isDanger(level),
    feeling: answers.feeling,
    unasked: answers.unasked,
    meaning: meanings[0] ?? 'unclear',
    meanings,
    words: [...new Set(sorted.map(({ words }) => words).filter((words) => words !== ''))],
    symptoms: [...new Set(findings.flatMap(({ about }) => about ?? []))],
  };
}
