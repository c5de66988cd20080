/** "the police spokesman, David Okoro, …" and "David Okoro, spokesman of the police, …": the same person said twice, between commas. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { describes } from '../phrase/described-name-after.ts';
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
  const called = described ? behindRole(tokens, first, lexicon) : first;
  const name = described ? nameEnd(tokens, called, lexicon) : first;
  if (name - called > 1 && closes(tokens[name])) return { first: called, end: name, isName: true };
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

/** Words of what somebody is before the name: "le chef de chantier". */
const MOST_BEFORE_NAME = 4;

/** "der Angeklagte, | der Bauleiter | Egon Reimann, …", "the accused, | site manager | Egon Reimann, …": a role may stand before the name. @returns where the name may begin. */
function behindRole(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  const { words } = lexicon;
  const isArticle = words.determiners.has(tokens[first]?.key ?? '');
  // German roles have capitals as names do, and go with them.
  if (lexicon.data.language === 'de')
    return isArticle && isRole(tokenAt(tokens, first + 1), lexicon) ? first + 1 : first;
  let at = isArticle ? first + 1 : first;
  const isBefore = (token: Token | undefined) =>
    describes(token, lexicon) || words.nounPrepositions.has(token?.key ?? '');
  while (at - first <= MOST_BEFORE_NAME && isBefore(tokens[at])) at += 1;
  // "the brother | of | Jost Ebel" is somebody else.
  const isOf = words.nounPrepositions.has(tokenAt(tokens, at - 1).key);
  return !isOf && tokens.slice(first, at).some((token) => isRole(token, lexicon)) ? at : first;
}

/** "la grutière du port": small words behind an article; capitals tell nothing in German. */
function isNoun(own: readonly Token[], lexicon: Lexicon): boolean {
  const [article, noun] = own;
  return (
    lexicon.data.language !== 'de' &&
    (lexicon.words.definite.has(article?.key ?? '') || lexicon.possessives.has(article?.key ?? '')) &&
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
