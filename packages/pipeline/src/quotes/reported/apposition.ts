/** "the police spokesman, David Okoro, …" and "David Okoro, spokesman of the police, …": the same person said twice, between commas. */
import type { Span } from '../frame/spans.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isVerb } from '../phrase/is-verb.ts';
import { isParticle } from '../phrase/phrase-start.ts';
import { genderOfRole, isBodyWord, rolesIn } from '../phrase/role-words.ts';

export interface Apposition extends Span {
  /** It names who the phrase before only describes. */
  readonly isName: boolean;
}

/** "45-летний | Павел Торп" */
const AGED = /^\d{1,3}-(?:летн|річн|letni)/u;
/** German: "Schätzungen, | wonach | Menschen flohen", "Orte, woher wir kamen". */
const OPENS_CLAUSE =
  /^(?:wo|woher|wohin|wor?(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|unter|von|vor|zu))$/u;
const MAX_NAME = 6;
const MAX_ROLE = 9;

/** null: what stands behind the phrase and its comma is no apposition that a comma or the sentence's end closes. */
export function appositionTo(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): Apposition | null {
  const isArabic = tokens[phrase.end]?.text === '،';
  if (!isArabic && tokens[phrase.end]?.text !== ',') return null;
  const first = AGED.test(tokens[phrase.end + 1]?.key ?? '') ? phrase.end + 2 : phrase.end + 1;
  const own = tokens.slice(phrase.first, phrase.end);
  const described = own.some((token) => isRole(token, lexicon)) || isNoun(own, lexicon);
  const name = described ? nameEnd(tokens, first, lexicon) : first;
  if (name - first > 1 && closes(tokens[name])) return { first, end: name, isName: true };
  let end = first;
  while (end - first < MAX_ROLE && isWord(tokens[end])) end += 1;
  // "40 people died": a count is of others.
  const isDescription =
    !described &&
    !/^\d/.test(tokens[first]?.text ?? '') &&
    !OPENS_CLAUSE.test(tokens[first]?.key ?? '') &&
    rolesIn(tokens, { first, end: Math.min(end, first + 3) }, lexicon).length > 0 &&
    !tokens.slice(first, end).some(({ key }) => lexicon.words.finite.has(key) || isVerb(key, lexicon));
  return isDescription && end > first && (isArabic ? tokens[end]?.text === '،' : closes(tokens[end]))
    ? { first, end, isName: false }
    : null;
}

/** "la grutière du port": small words behind an article; capitals tell nothing in German. */
function isNoun(own: readonly Token[], lexicon: Lexicon): boolean {
  const [article, noun] = own;
  return (
    lexicon.data.language !== 'de' &&
    lexicon.words.definite.has(article?.key ?? '') &&
    isWord(noun) &&
    !noun.capital &&
    !own.some((token) => isBodyWord(token, lexicon))
  );
}

/** German sources stand in the genitive: "des Polizeisprechers". */
function isRole(token: Token, lexicon: Lexicon): boolean {
  const { language } = lexicon.data;
  return (
    genderOfRole(token.key, lexicon) !== null ||
    (language === 'de' && genderOfRole(token.key.replace(/s$/, ''), lexicon) !== null)
  );
}

function nameEnd(tokens: readonly Token[], first: number, { words }: Lexicon): number {
  let end = first;
  while (end - first < MAX_NAME) {
    const token = tokens[end];
    if (!isWord(token) || !(token.capital || (end > first && isParticle(token, tokens[end + 1])))) break;
    if (words.times.has(token.key) || words.determiners.has(tokenAt(tokens, end).key)) break;
    end += 1;
  }
  return end;
}

function closes(token: Token | undefined): boolean {
  return token === undefined || /^[,.]$/.test(token.text);
}
