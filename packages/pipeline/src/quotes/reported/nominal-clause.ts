/** Turkish reports with a noun made of the verb, before the verb of saying: "Demir, köprünün gece yıkıldığını söyledi." */

import { isGivenName } from '../../names/given-name-genders.ts';
import { contentSpan } from '../frame/content-span.ts';
import type { Cue } from '../frame/cues.ts';
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import { withoutGenitive } from '../frame/turkish-cases.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isCount } from '../phrase/measure.ts';
import { draftOf, MIN_WORDS, wordsIn } from './reported-draft.ts';

/** "that … did", "that … will do", in the accusative, for all persons. */
const THAT =
  /(?:[dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kların|[dt][ıiuü]klerin|[ae]cağ[ıi]|[ae]ceğ[ıi]|[ae]cakların|[ae]ceklerin)(?:n[ıiuü]|[ıiuü]n[ıiuü]|[ıiuü]|m[ıiuü]z[ıiuü]|m[ıiuü])$/u;

/** "İl Afet Müdürlüğü sözcüsü Ali Demir": longer subjects have commas in them. */
const MAX_SUBJECT = 8;

export function nominalClause(
  frame: Frame,
  cue: Cue,
  lexicon: Lexicon,
): { draft: Draft; end: number } | null {
  const { tokens } = frame;
  if (lexicon.data.order !== 'sov' || !cue.kinds.has('say')) return null;
  let end = cue.first;
  while (lexicon.words.adverbs.has(tokenAt(tokens, end - 1).key)) end -= 1;
  if (!THAT.test(tokenAt(tokens, end - 1).key)) return null;
  const clause = behindVerb(tokens, end);
  // "| komşusu | Sami Derviş": a word for them before the name.
  const isTold =
    [1, 2].every((at) => tokenAt(tokens, clause + at).capital) && !tokenAt(tokens, clause).capital;
  const first = clause > 0 && isTold ? clause + 1 : clause;
  const own = subjectBefore(tokens.slice(first), end - first, lexicon);
  const subject = own && { first: own.first + first, end: own.end + first };
  const from = subject ? behindSubject(tokens, subject.end) : opensClause(tokens, lexicon) ? 0 : null;
  const span = from === null ? null : contentSpan(frame, from, end);
  if (!span || wordsIn(tokens, span) < MIN_WORDS - 1) return null;
  const draft = draftOf(frame, cue, subject, [span], 0.8, null);
  return draft && { draft, end: cue.end };
}

/** "| Askerlerin | gece ateş ettiğini belirtti": the clause’s own subject, in its case; whoever says it is named before, or not at all. */
function opensClause(tokens: readonly Token[], { roles }: Lexicon): boolean {
  const { key } = tokenAt(tokens, 0);
  return withoutGenitive(key) !== key && !roles.has(key) && !isGivenName(key) && isWord(tokens[1]);
}

/** "Ebel ise …": another than the one before. */
function behindSubject(tokens: readonly Token[], at: number): number {
  return tokenAt(tokens, at).key === 'ise' ? at + 1 : at;
}

/** "Edda Kranz evinde bulundu, | komşusu … söyledi": behind the comma that ends a clause with a verb of its own. */
function behindVerb(tokens: readonly Token[], to: number): number {
  const isVerb = ({ key, capital }: Token) => !capital && /\p{L}{2}(?:[dt][ıiuü]|yor|m[ıiuü]ş)$/u.test(key);
  const comma = tokens.findLastIndex(
    ({ text }, at) => at > 1 && at < to && text === ',' && isVerb(tokenAt(tokens, at - 1)),
  );
  return comma + 1;
}

/** Up to the first comma; without one the names and roles that the sentence begins with. */
function subjectBefore(tokens: readonly Token[], to: number, lexicon: Lexicon): Span | null {
  const comma = tokens.findIndex((token, at) => at < Math.min(to, MAX_SUBJECT + 1) && token.text === ',');
  if (comma > 0) return tokens.slice(0, comma).every(isWord) ? { first: 0, end: comma } : null;
  let end = behindDescription(tokens, to, lexicon);
  while (end < Math.min(to, MAX_SUBJECT) && isSomebody(tokens[end], lexicon)) end += 1;
  return end > 1 || (end === 1 && isAlone(tokens, to, lexicon)) ? { first: 0, end } : null;
}

/** Words between "bir" and who it is: "yaşlı bir görgü". */
const MAX_DESCRIPTION = 3;

/** "Bir görgü | tanığı": the role that an article or a count opens; whom the clause tells of would be in a case. */
function behindDescription(tokens: readonly Token[], to: number, { roles, words, data }: Lexicon): number {
  const first = tokenAt(tokens, 0);
  if (!words.determiners.has(first.key) && !isCount(first, data.language)) return 0;
  const role = tokens.findIndex(({ key }, at) => at > 0 && at < to && roles.has(key));
  return role > 0 && role <= MAX_DESCRIPTION && tokens.slice(0, role).every(isWord) ? role : 0;
}

function isSomebody(token: Token | undefined, { roles, words }: Lexicon): boolean {
  return (
    isWord(token) &&
    (token.capital || roles.has(token.key) || words.bodies.has(token.key)) &&
    !/['’]/.test(token.text)
  );
}

/** "Ebel ise …", "Köylüler …", "Vali gösterileri yasakladığını …": one word that is somebody all the same, in no case; whom the clause tells of would be in one. */
function isAlone(tokens: readonly Token[], to: number, { roles, words }: Lexicon): boolean {
  const { key } = tokenAt(tokens, 0);
  const isKnown = (roles.has(key) || words.bodies.has(key)) && to > FEWEST_BESIDE;
  return tokenAt(tokens, 1).key === 'ise' || /l[ae]r$/.test(key) || isKnown;
}

/** A word more than the verb: "Asker gördüğünü" tells whom somebody saw. */
const FEWEST_BESIDE = 2;
