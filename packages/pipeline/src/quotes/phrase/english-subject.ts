/** Where English has the subject in another place than right before its verb. */
import type { Cue } from '../frame/cues.ts';
import type { Subject } from '../frame/draft.ts';
import type { Span } from '../frame/token-span.ts';
import { endsWithComma, isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { describedNameAfter } from './described-name-after.ts';
import { isSaidByWho } from './is-done-by.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { isBodyWord } from './role-words.ts';
import { isVerbForm } from './verb-form.ts';

/** Verbs that English puts before their subject behind what was said: "…, said Odo Marrick". */
const INVERTS =
  /^(?:said|says|say|wrote|writes|added|adds|noted|explained|recalled|argued|argues|insisted|warned|tweeted|declared|joked|quipped|remarked|replied)$/;

/** Behind "as", of whom somebody quotes. */
const PASSED_ON = /^(?:saying|telling|warning|claiming|writing)$/;

/** @param before the noun phrase that stands before the verb. null: nothing but that is the subject. */
export function englishSubject(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  before: Span | null,
  lexicon: Lexicon,
): Subject {
  const passedOn = passedOnFrom(tokens, cue, from, lexicon);
  if (passedOn) return passedOn;
  const participle = /ing(?: |$)/.test(cue.key);
  if (participle && !before) return withPhrase(tokens, from, cue.first, lexicon);
  const isText = PASSED_ON.test(cue.key) && isStatement(tokenAt(tokens, (before?.end ?? 0) - 1), lexicon);
  const deed = before && isText ? deedIn(tokens, before, lexicon) : -1;
  if (before && deed > 0) return { first: before.first, end: deed };
  if (before && isText && isVerbForm(tokenAt(tokens, before.first - 1), lexicon.words.finite)) return 'same';
  return (
    invertedBehindComma(tokens, cue, lexicon) ?? (before ? null : coordinated(tokens, cue, from, lexicon))
  );
}

/** Whose words a paper passes on; null: nobody's but its own. */
export function passedOnFrom(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  lexicon: Lexicon,
): Span | null {
  return quotedAs(tokens, cue, from, lexicon) ?? quotingSomebody(tokens, cue, lexicon);
}

/** "The Post quoted | a dock worker | as saying" */
function quotedAs(
  tokens: readonly Token[],
  { first, key }: Cue,
  from: number,
  lexicon: Lexicon,
): Span | null {
  if (!PASSED_ON.test(key) || tokenAt(tokens, first - 1).key !== 'as') return null;
  const verb = tokens.findLastIndex(
    (token, at) => at >= from && at < first - 1 && /^(?:quot|cit)(?:ed|es|ing)$/.test(token.key),
  );
  const phrase = verb < 0 ? null : nounPhraseAfter(tokens, verb + 1, lexicon);
  return phrase && phrase.first === verb + 1
    ? { first: phrase.first, end: Math.min(phrase.end, first - 1) }
    : null;
}

/** "“…,” the Post quoted | a dock worker | as saying" @returns null where the words are the own ones of whoever quotes. */
export function quotingSomebody(tokens: readonly Token[], { end, key }: Cue, lexicon: Lexicon): Span | null {
  const phrase = /^(?:quote[ds]|cite[ds])$/.test(key) ? nounPhraseAfter(tokens, end, lexicon) : null;
  if (phrase?.first !== end) return null;
  const as = tokens.findIndex(
    (token, at) =>
      at > end && at <= phrase.end && token.key === 'as' && PASSED_ON.test(tokenAt(tokens, at + 1).key),
  );
  return as < 0 ? null : { first: end, end: as };
}

/** "a letter", "posts" */
function isStatement({ key }: Token, { words }: Lexicon): boolean {
  return words.statements.has(key) || words.statements.has(key.replace(/s$/u, ''));
}

/** "The villagers | signed a letter [saying]": the verb of what somebody did who says so by it; -1 where none is. */
function deedIn(tokens: readonly Token[], { first, end }: Span, { words, possessives }: Lexicon): number {
  return tokens.findIndex((token, at) => {
    const before = tokenAt(tokens, at - 1);
    return (
      at > first &&
      at < end - 1 &&
      !token.capital &&
      isVerbForm(token, words.finite) &&
      // "a newly | published report", "the family | signed a letter"
      (!before.key.endsWith('ly') || words.determiners.has(tokenAt(tokens, at + 1).key)) &&
      !words.determiners.has(before.key) &&
      !possessives.has(before.key) &&
      !words.prepositions.has(before.key)
    );
  });
}

/** "…, with the mayor calling it a mess": the subject of a participle stands behind "with". */
function withPhrase(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Span | null {
  for (let at = to - 2; at >= from && isWord(tokens[at]); at -= 1) {
    if (tokenAt(tokens, at).key !== 'with') continue;
    const phrase = nounPhraseAfter(tokens, at + 1, lexicon);
    return phrase && { first: phrase.first, end: Math.min(phrase.end, to) };
  }
  return null;
}

/** "The town lost both ferries, said Odo Marrick, a pilot.", "…, said Odo Marrick:": a name between commas behind the verb, and no clause. */
function invertedBehindComma(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  if (!INVERTS.test(cue.key) || !endsWithComma(tokenAt(tokens, cue.first - 1))) return null;
  const phrase = nounPhraseAfter(tokens, cue.end, lexicon) ?? describedNameAfter(tokens, cue.end, lexicon);
  if (!phrase || phrase.first !== cue.end || lexicon.pronouns.has(tokenAt(tokens, phrase.first).key))
    return null;
  const next = tokens[phrase.end];
  const own = tokens.slice(phrase.first, phrase.end);
  const isDone = isSaidByWho(tokens, cue, lexicon);
  const named =
    isDone ||
    own.some((token) => token.capital || lexicon.roles.has(token.key) || isBodyWord(token, lexicon)) ||
    /^(?:some|many|several)$/.test(own[0]?.key ?? '');
  if (own.some((_, at) => at > 0 && isDeed(own, at, lexicon))) return null;
  // "…, said a pilot who was there."
  const ends = !next || /^[.,:]$/.test(next.text) || /^who(?:se)?$/.test(next.key) || isDone;
  return named && ends ? phrase : null;
}

/** "Holm, a pilot, said | the family | deserved better": a verb right behind a word for somebody; but "said a pilot | named Holm". */
function isDeed(own: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token] = [tokenAt(own, at - 1), tokenAt(own, at)];
  const isSomebody = lexicon.roles.has(before.key) || isBodyWord(before, lexicon);
  return (
    isSomebody && !token.capital && isVerbForm(token, lexicon.words.finite) && !DESCRIBES.test(token.key)
  );
}

const DESCRIBES =
  /^(?:named|called|identified|known|aged|based|employed|involved|quoted|interviewed|hired|trained|retired|displaced|detained|wounded|injured|trapped|stationed|assigned|accused|charged|convicted|familiar|\p{L}+ing)$/u;

/** How far before its verb a conjunction is looked for. */
const REACH = 9;

/** "The pilot left at noon, but in a later interview said …": words of time and place between a conjunction and its verb. */
function coordinated(tokens: readonly Token[], cue: Cue, from: number, { words }: Lexicon): Subject {
  for (let at = cue.first - 2; at > Math.max(from, cue.first - REACH); at -= 1) {
    const { key, kind } = tokenAt(tokens, at);
    if (kind !== 'word') return null;
    if (words.coordinators.has(key))
      return words.prepositions.has(tokenAt(tokens, at + 1).key) ? 'same' : null;
  }
  return null;
}
