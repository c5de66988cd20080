/** Finds the words that name somebody behind a verb, without a parser: by articles, capitals and prepositions. */
import { trimmed } from '../frame/spans.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { behindPluralArticle } from './french-plural.ts';
import { isDoneBy } from './is-done-by.ts';
import { isCount } from './measure.ts';
import { canStart, isParticle } from './phrase-start.ts';
import { behindHedge, isCountOfPeople, isCrowd } from './rough-count.ts';
import { isVerbForm } from './verb-form.ts';

/** Longer than that is a clause, not a name. */
export const MAX_WORDS = 16;

/** Prepositions with the article in them: "le porte-parole du port". */
const CONTRACTED: ReadonlySet<string> = new Set(['du', 'des', 'del', 'della', 'dei', 'delle']);

/** The noun phrase that starts at `from`, or after the adverbs and words of time there. */
export function nounPhraseAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): Span | null {
  const first = skipAdverbials(tokens, from, lexicon);
  const token = tokens[first];
  if (!isWord(token)) return null;
  if (lexicon.pronouns.has(token.key) && !lexicon.words.determiners.has(token.key))
    return { first, end: first + 1 };
  const counted = behindCount(tokens, first, lexicon);
  if (counted) return counted;
  return canStart(token, lexicon) || isSeveral(tokens, first, lexicon) || isCounted(tokens, first, lexicon)
    ? phraseFrom(tokens, first, lexicon)
    : null;
}

/** "[disent] | des habitants du port": people, since "des horreurs" are told. */
function isSeveral(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const noun = behindPluralArticle(tokens, at, lexicon);
  return noun > at && (lexicon.roles.has(tokenAt(tokens, noun).key) || isCrowd(tokenAt(tokens, noun)));
}

/** "[dedi] | iki tanık", "[сказали] | пять женщин": so many people, right before who they are, "14 yaşındaki oğlu" behind one word more. */
function isCounted(tokens: readonly Token[], at: number, { data, roles }: Lexicon): boolean {
  const isRole = (index: number) => roles.has(tokenAt(tokens, index).key);
  const isAged = data.order === 'sov' && isWord(tokens[at + 1]) && isRole(at + 2);
  return isCount(tokens[at], data.language) && (isRole(at + 1) || isAged);
}

/** "[said] | more than a dozen residents" */
function behindCount(tokens: readonly Token[], first: number, lexicon: Lexicon): Span | null {
  const count = behindHedge(tokens, first, tokens.length, lexicon);
  const phrase = count > first ? phraseFrom(tokens, count, lexicon) : null;
  const whole = phrase && { first, end: phrase.end };
  return whole && isCountOfPeople(tokens, whole, lexicon) ? whole : null;
}

/** The noun phrase that begins with a word for certain, whatever word that is. */
export function phraseFrom(tokens: readonly Token[], first: number, lexicon: Lexicon): Span | null {
  let end = first + 1;
  while (end < tokens.length && end - first < MAX_WORDS && continuesPhrase(tokens, first, end, lexicon))
    end += 1;
  // "моя" alone: whose, and not who.
  const isOwner = lexicon.data.noArticles === true && lexicon.possessives.has(tokenAt(tokens, first).key);
  return isOwner && end === first + 1 ? null : trimmed(tokens, { first, end }, lexicon);
}

function continuesPhrase(tokens: readonly Token[], first: number, at: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, at);
  const next = tokens[at + 1];
  const { words } = lexicon;
  if (token.kind !== 'word') return isShortNameInBrackets(tokens, at);
  if (CONTRACTED.has(token.key) && lexicon.data.order === 'svo' && words.nounPrepositions.has(token.key))
    return isWord(next) && !words.times.has(next.key);
  // "told by the mayor | that the dam was safe"
  if (words.that.has(token.key)) return false;
  if (
    words.nounPrepositions.has(token.key) ||
    (words.determiners.has(token.key) && words.relatives.has(token.key))
  )
    return isObject(next, lexicon);
  if (words.coordinators.has(token.key)) return joins(token, next, lexicon);
  const before = tokenAt(tokens, at - 1);
  if (opensAnother(token, before, lexicon) || endsPhrase(token, lexicon)) return false;
  // "a nurse | sent by the army"
  if (lexicon.data.language === 'en' && (isDoneBy(tokens, at) || isDoneToSomebody(tokens, at, lexicon)))
    return false;
  // German: behind its noun a phrase has no more small words: "die Behörde | mitgeteilt".
  if (lexicon.data.order === 'v2' && before.capital && !token.capital && !isParticle(token, next))
    return false;
  const inName =
    at - first > 1 && isPartOfName(tokens[at - 1], lexicon) && isPartOfName(tokens[at - 2], lexicon);
  return (
    token.capital ||
    !inName ||
    isParticle(token, next) ||
    lexicon.data.caseless === true ||
    lexicon.roles.has(token.key)
  );
}

/** "a colleague | phoned me", "the nurse | saw him": a verb behind a word for somebody, and whom it was done to. */
function isDoneToSomebody(tokens: readonly Token[], at: number, { roles, words }: Lexicon): boolean {
  return (
    roles.has(tokenAt(tokens, at - 1).key) &&
    isVerbForm(tokenAt(tokens, at), words.finite) &&
    /^(?:me|him|her|us|them|it|you)$/.test(tokenAt(tokens, at + 1).key)
  );
}

/** "the United Nations (UN) human rights office" */
function isShortNameInBrackets(tokens: readonly Token[], at: number): boolean {
  const { text } = tokenAt(tokens, at);
  const next = tokens[at + 1];
  if (text === '(')
    return isWord(next) && next.capital && tokens[at + 2]?.text === ')' && isWord(tokens[at + 3]);
  return text === ')' && tokens[at - 2]?.text === '(';
}

/** What a preposition inside a noun phrase can stand before: "for the police". */
function isObject(token: Token | undefined, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  return (
    isWord(token) &&
    !words.times.has(token.key) &&
    (token.capital ||
      // "el jefe de | policía"
      words.callings.has(token.key) ||
      words.determiners.has(token.key) ||
      lexicon.possessives.has(token.key) ||
      (lexicon.data.caseless === true && !words.that.has(token.key)))
  );
}

/** "Odo and Mira", "an activist and teacher" */
function joins(coordinator: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  return (
    /^(?:and|und|et|y|e|en|и|й|та|و|ve)$/u.test(coordinator.key) &&
    isWord(next) &&
    (next.capital || lexicon.roles.has(next.key))
  );
}

/** "told reporters | the bridge was gone": a second article starts a phrase of its own. */
function opensAnother(token: Token, before: Token, { words }: Lexicon): boolean {
  return (
    words.determiners.has(token.key) &&
    !token.capital &&
    !words.determiners.has(before.key) &&
    !words.prepositions.has(before.key) &&
    !words.coordinators.has(before.key)
  );
}

function endsPhrase({ key }: Token, { words, pronouns }: Lexicon): boolean {
  return (
    words.that.has(key) ||
    words.subordinators.has(key) ||
    words.relatives.has(key) ||
    words.times.has(key) ||
    words.adverbs.has(key) ||
    words.finite.has(key) ||
    words.prepositions.has(key) ||
    words.infinitive.has(key) ||
    words.negations.has(key) ||
    (pronouns.has(key) && !words.determiners.has(key))
  );
}

function isPartOfName(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    isWord(token) &&
    token.capital &&
    !lexicon.words.bodies.has(token.key) &&
    !lexicon.words.determiners.has(token.key)
  );
}

function skipAdverbials(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  let at = from;
  while (at < tokens.length) {
    const token = tokenAt(tokens, at);
    const next = tokens[at + 1];
    if (!isWord(token)) break;
    const isTime =
      words.times.has(token.key) ||
      words.adverbs.has(token.key) ||
      (words.auxiliaries.has(token.key) && !words.determiners.has(token.key));
    if (isTime && !lexicon.pronouns.has(token.key)) at += 1;
    else if (words.prepositions.has(token.key) && isWord(next) && words.times.has(next.key)) at += 2;
    else break;
  }
  return at;
}
