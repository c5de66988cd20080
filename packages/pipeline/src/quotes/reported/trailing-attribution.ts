/** "…, the authority said.", "…, he said, …": the words stand before who said them. */

import type { DirectResult } from '../direct/direct-result.ts';
import { contentSpan } from '../frame/content-span.ts';
import { type Cue, hasKind } from '../frame/cues.ts';
import type { Draft, Subject } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { goesOnAt } from '../frame/goes-on-at.ts';
import { isMood } from '../frame/is-mood.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tailOf, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';
import { isCount } from '../phrase/measure.ts';
import { isVerbForm } from '../phrase/verb-form.ts';
import { appositionTo } from './apposition.ts';
import { draftOf, holdsVerb, MIN_WORDS, wordsIn } from './reported-draft.ts';

/** "…, the authority said.", "…, teilte die Behörde mit.", "…, he said, …" */
export function trailingAttribution(
  frame: Frame,
  cue: Cue,
  subject: Subject,
  floor: number,
  direct: DirectResult,
  lexicon: Lexicon,
): { draft: Draft; end: number } | null {
  const { tokens } = frame;
  const reports = hasKind(cue, 'say', 'that', 'participle') || isFeltOf(tokens, cue, floor, lexicon);
  if (!reports) return null;
  if (hearsThat(tokens, cue, lexicon) || isToldOfSomebody(tokens, subject, lexicon)) return null;
  const tailStart = attributionStart(tokens, cue, subject);
  const edge = tokens[tailStart - 1];
  // Russian: «…, - говорит Ирина»
  const dashed = edge?.text === '-' && tokens[tailStart - 2]?.text === ',';
  if (!edge || !(dashed || endsStatement(edge))) return null;
  const left = contentSpan(frame, floor, edge.kind === 'quotation' ? tailStart : tailStart - 1);
  if (
    lexicon.words.relatives.has(tokenAt(tokens, tailStart).key) &&
    !lexicon.words.determiners.has(tokenAt(tokens, tailStart).key)
  )
    return null;
  const tailEnd = attributionEnd(tokens, cue, subject);
  const announces = tokens[tailEnd]?.text === ':' && tailEnd === tokens.length - 1;
  if (announces && left && isDate(tokens, left, lexicon)) return null;
  const resumed =
    tokens[tailEnd]?.text === ',' && !describesSpeaker(frame, cue, subject, tailEnd, lexicon)
      ? contentSpan(frame, tailEnd + 1, tokens.length)
      : null;
  const isLong =
    resumed && (wordsIn(tokens, resumed) >= MIN_WORDS || opensWithVerb(tokens, resumed, lexicon));
  const right = isLong && !isAddition(resumed, lexicon, tokens) ? resumed : null;
  const isSaid = subject !== null || isBareIncise(tokens, cue, lexicon);
  if (!left || !isSaid || subject === 'same') return null;
  const leading = isLeadIn(tokens, left, lexicon) || opensWhen(tokenAt(tokens, tailStart), lexicon);
  const parts = right ? (leading ? [right] : [left, right]) : [left];
  const words = parts.reduce((sum, span) => sum + wordsIn(tokens, span), 0);
  if (
    words < MIN_WORDS ||
    (!right && (leading || isOccasion(tokens, left, lexicon, endsWithSaying(tokens, cue, subject, lexicon))))
  )
    return null;
  const draft = draftOf(frame, cue, subject, parts, 0.85, direct);
  return draft && { draft, end: right?.end ?? tailEnd };
}

/** "Die Mutter weinte, | als sie schilderte |, wie …": what stands before tells what happened meanwhile. */
function opensWhen({ key }: Token, { words }: Lexicon): boolean {
  const isAlso =
    words.as.has(key) || words.determiners.has(key) || words.that.has(key) || words.prepositions.has(key);
  return words.subordinators.has(key) && !isAlso;
}

/** "Der Damm sei gerissen, | hieß es | vor Gericht": said, though the verb has no subject. */
export function isSaidByNobody({ key }: Cue): boolean {
  return /^(?:heißt|hieß) es$/.test(key);
}

/** "De 64 casas, | precisó |, solo 12 siguen en pie": whoever spoke last goes on, where verbs need no subject. */
function isBareIncise(tokens: readonly Token[], cue: Cue, { data }: Lexicon): boolean {
  const { first, end } = cue;
  if (isSaidByNobody(cue)) return true;
  return data.proDrop === true && tokens[first - 1]?.text === ',' && tokens[end]?.text === ',';
}

/** "Sie habe nichts gehört, | erinnert sich | ihr Mann", "…, | ärgert sich | der Bäcker": whoever feels so says what stands before in German's mood for it. */
function isFeltOf(tokens: readonly Token[], { key, first }: Cue, floor: number, lexicon: Lexicon): boolean {
  return lexicon.data.language === 'de' && key.endsWith(' sich') && isMood(tokens, floor, first, lexicon);
}

/** "Die Rede hielt Mira Holm, | die | den Mut der Lotsen hervorhob": a clause about somebody, and not who said the one before. */
function isToldOfSomebody(tokens: readonly Token[], subject: Subject, { data }: Lexicon): boolean {
  if (data.language !== 'de' || !subject || typeof subject !== 'object') return false;
  const { key, capital } = tokenAt(tokens, subject.first);
  return subject.end - subject.first === 1 && !capital && /^(?:der|die|welcher|welche)$/.test(key);
}

/** "The bell rang, I | heard it | from my kitchen": who hears something of their own tells nothing that stands before. */
function hearsThat(
  tokens: readonly Token[],
  { key, end }: Cue,
  { data, words, possessives }: Lexicon,
): boolean {
  const behind = tokenAt(tokens, end).key;
  const isObject = OBJECT.test(behind) || words.determiners.has(behind) || possessives.has(behind);
  return data.language === 'en' && /^(?:over)?hear[ds]?$/.test(key) && isObject;
}

const OBJECT = /^(?:it|him|her|them|us|me|you|everything|all|both)$/;

/** A comma or a dash, be it the last one inside quoted words: The bridge had “never been safe,” she said. */
function endsStatement(token: Token): boolean {
  return token.kind === 'quotation'
    ? /[,!?…،][^\p{L}\p{N}]*$/u.test(tailOf(token))
    : /^[,–—]$/.test(token.text);
}

/** "On Tuesday, 3 May, Anna Holm wrote:": nothing is said before who says what stands below. */
function isDate(tokens: readonly Token[], { first, end }: Span, lexicon: Lexicon): boolean {
  return tokens
    .slice(first, end)
    .every(
      (token) =>
        !isWord(token) ||
        token.capital ||
        /\d/.test(token.key) ||
        lexicon.words.times.has(token.key) ||
        isSmallWord(token.key, lexicon),
    );
}

/** "On Tuesday, he said, …": no part of what was said. */
function isLeadIn(tokens: readonly Token[], span: Span, lexicon: Lexicon): boolean {
  const { key } = tokenAt(tokens, span.first);
  const { prepositions, adverbs, coordinators } = lexicon.words;
  return span.end - span.first <= 2 && (prepositions.has(key) || adverbs.has(key) || coordinators.has(key));
}

/** "Asked whether she knew them, she said no", "In her novel “The Long Water”, she describes …": what was asked, and where it was said. */
function isOccasion(
  tokens: readonly Token[],
  { first, end }: Span,
  { data, pronouns, words }: Lexicon,
  isAnswer: boolean,
): boolean {
  const own = tokens.slice(first, end);
  if (/^(?:fr|es|it)$/.test(data.language)) return isAdverbial(own, { data, pronouns, words });
  if (data.language !== 'en') return false;
  const at = /^(?:when|if|once|while)$/.test(own[0]?.key ?? '') ? 1 : 0;
  const isVerb = (token: Token) => isVerbForm(token, words.finite) || holdsVerb(token);
  if (/^(?:asked|pressed|questioned|confronted)$/.test(own[at]?.key ?? '')) {
    const rest = own.slice(own.findLastIndex(({ text }) => text === ',') + 1);
    const [subject] = rest;
    // "Confronted by soldiers, | we ran": told of somebody else.
    const isTold =
      pronouns.has(subject?.key ?? '') || (words.determiners.has(subject?.key ?? '') && rest.some(isVerb));
    return rest.length === own.length || !isTold;
  }
  const opening = own[0]?.key ?? '';
  // "| At least | 31 people died, she said": so many, and no place.
  const isAmount = /^(?:least|most)$/.test(own[1]?.key ?? '');
  const isPlace = words.prepositions.has(opening) && opening !== 'because' && !isAmount;
  const isStatement = own.some((token) => token.kind === 'quotation' || words.statements.has(token.key));
  return isPlace && !own.some(isVerb) && !(isAnswer && HOW_LONG.test(opening) && !isStatement);
}

/** « | Au deuxième jour de l’audience |, la témoin a raconté la nuit »: behind a preposition, and without anything that may be a verb. */
function isAdverbial(
  own: readonly Token[],
  { data, pronouns, words }: Pick<Lexicon, 'data' | 'pronouns' | 'words'>,
): boolean {
  const isOfClause = ({ key, kind }: Token) =>
    kind === 'quotation' ||
    [words.finite, words.auxiliaries, words.relatives, words.that].some((list) => list.has(key)) ||
    (pronouns.has(key) && !words.determiners.has(key));
  const opening = own[0]?.key ?? '';
  const behind = own.findIndex(({ key }) => BEHIND_TIME.test(key));
  if (isCount(own[0], data.language) && behind < MOST_COUNTED && TIME.test(own[behind - 1]?.key ?? ''))
    return true;
  return (words.prepositions.has(opening) || CONTRACTED.test(opening)) && !own.some(isOfClause);
}

/** "| Deux jours | après l’incendie qui …": when it was said, whatever else is told of the time; but "Tres murieron antes". */
const TIME =
  /^(?:minutes?|heures?|jours?|semaines?|mois|an(?:née)?s?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|minuti|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])$/;
const BEHIND_TIME = /^(?:après|avant|después|antes|dopo|prima)$/;
const MOST_COUNTED = 4;

/** Prepositions with the article in them. */
const CONTRACTED = /^(?:aux?|des|del|nell[aeo']?|nel|negli|nei|alla|al|allo)$/;

/** "For three days", "Until dawn": an answer, where "With a sigh" is how it was given, and "At the trial" where. */
const HOW_LONG = /^(?:for|from|since|till|throughout|until)$/;

/** Nothing else can be what they told. */
const TELLS = /^(?:said|says|added|adds|answered|answers|recalled|recalls|replied|replies)$/;

/** "For three days without food, | he said on Tuesday.": nothing is told behind the verb, so what stands before it is. */
function endsWithSaying(tokens: readonly Token[], cue: Cue, subject: Subject, { words }: Lexicon): boolean {
  const end = typeof subject === 'object' ? (subject?.end ?? 0) : 0;
  const behind = tokens.slice(Math.max(cue.end, end)).filter(isWord);
  const isWhen = behind.every(({ key }) =>
    [words.times, words.adverbs, words.prepositions].some((list) => list.has(key)),
  );
  return TELLS.test(cue.key) && isWhen;
}

/** "…, said Odo Marrick, head of the harbour": behind an inverted subject stands who that is, unless quoted words go on. */
function describesSpeaker(
  frame: Frame,
  cue: Cue,
  subject: Subject,
  comma: number,
  lexicon: Lexicon,
): boolean {
  if (lexicon.data.language === 'de' || !subject || typeof subject !== 'object') return false;
  if (subject.first < cue.end || frame.tokens[comma + 1]?.kind === 'quotation') return false;
  return (
    lexicon.data.language === 'en' || appositionTo(frame.tokens, { ...subject, end: comma }, lexicon) !== null
  );
}

/** "This bridge, he says, is different.": the subject before the verb of saying has its own verb behind it. */
function opensWithVerb(tokens: readonly Token[], { first }: Span, { data, words }: Lexicon): boolean {
  return data.language === 'en' && words.finite.has(tokenAt(tokens, first).key);
}

function isAddition(span: Span, lexicon: Lexicon, tokens: readonly Token[]): boolean {
  const first = tokenAt(tokens, span.first);
  const finite = tokens
    .slice(span.first, span.end)
    .some((token) => lexicon.words.finite.has(token.key) || holdsVerb(token));
  return (
    first.key.endsWith('ing') ||
    goesOnAt(tokens, span.first, lexicon) ||
    lexicon.words.coordinators.has(first.key) ||
    lexicon.words.relatives.has(first.key) ||
    (lexicon.words.determiners.has(first.key) && span.end - span.first < 8 && !finite) ||
    (lexicon.words.prepositions.has(first.key) && span.end - span.first < 6)
  );
}

/** Where the words for who said it begin: at the subject before the verb, or at the verb. */
export function attributionStart(tokens: readonly Token[], cue: Cue, subject: Subject): number {
  let start = subject && typeof subject === 'object' && subject.first < cue.first ? subject.first : cue.first;
  while (start > 0 && isWord(tokens[start - 1]) && cue.first - start < 4) start -= 1;
  return start;
}

function attributionEnd(tokens: readonly Token[], cue: Cue, subject: Subject): number {
  let end = Math.max(
    cue.end,
    (cue.particle ?? -1) + 1,
    subject && typeof subject === 'object' ? subject.end : 0,
  );
  while (end < tokens.length && isWord(tokens[end])) end += 1;
  return end;
}
