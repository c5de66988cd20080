/** Whether words without marks are somebody's own, or a report of what others said: what may be given to the name beside them. */
import type { TextRange } from '@crossquote/domain';
import { type Cue, findCues, isReporting, isSource } from '../frame/cues.ts';
import { isWord, type Token, tokenAt, tokenise } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';

/** "I", "us": a reporter is no part of what is told. */
export function speaksOfSelf(text: string, range: TextRange, { data, words }: Lexicon): boolean {
  return tokenise(text, range, data.language).some(({ key }) => words.firstPerson.has(key));
}

/** "I", "my": a paper speaks of itself as "we" as well. */
export function speaksAsOne(text: string, range: TextRange, { data, words }: Lexicon): boolean {
  return tokenise(text, range, data.language).some(({ key }) => words.onePerson.has(key));
}

/** Words before and behind a verb of saying among which its subject is looked for. */
const BEFORE = 12;
const BEHIND = 5;

/** "Anna Holm told us that …", "the mayor said": somebody else speaks in it. What the writer said, "I told them", is no such thing. */
export function tellsOfOthers(text: string, range: TextRange, lexicon: Lexicon): boolean {
  const tokens = tokenise(text, range, lexicon.data.language);
  return findCues(tokens, lexicon).some((cue) => {
    if ((!isReporting(cue) && !isSource(cue)) || isOwn(tokens, cue, lexicon)) return false;
    return lexicon.data.caseless === true || besides(tokens, cue).some((token) => namesOther(token, lexicon));
  });
}

/** "I said", "sagte ich". */
function isOwn(tokens: readonly Token[], { first, end }: Cue, { words }: Lexicon): boolean {
  let before = first - 1;
  while ([words.auxiliaries, words.adverbs].some((list) => list.has(tokenAt(tokens, before).key)))
    before -= 1;
  return [before, end].some((at) => words.ownSubjects.has(tokenAt(tokens, at).key));
}

/** The words of the same sentence near a verb. */
function besides(tokens: readonly Token[], { first, end }: Cue): readonly Token[] {
  const isEnd = ({ text }: Token) => /^[.!?;:…]$/.test(text);
  const before = tokens.slice(Math.max(0, first - BEFORE), first);
  const behind = tokens.slice(end, end + BEHIND);
  const stop = behind.findIndex(isEnd);
  return [...before.slice(before.findLastIndex(isEnd) + 1), ...(stop < 0 ? behind : behind.slice(0, stop))];
}

function namesOther(token: Token, lexicon: Lexicon): boolean {
  if (!isWord(token) || lexicon.words.firstPerson.has(token.key)) return false;
  if (genderOfRole(token.key, lexicon) || isBodyWord(token, lexicon)) return true;
  return token.capital && !isSmallWord(token.key, lexicon) && !lexicon.words.times.has(token.key);
}
