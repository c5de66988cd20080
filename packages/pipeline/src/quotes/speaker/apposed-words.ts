/** "Mina (name changed), | a seamstress | from Orsund", "die | Weberin | Mina": what the words right beside a name call its bearer, be they known as a role or not. */
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isSmallWord } from '../phrase/is-small-word.ts';
import { isVerb } from '../phrase/is-verb.ts';

/** Words of such a description, with its article. */
const MOST_WORDS = 4;
/** Words and marks between brackets behind a name. */
const LONGEST_BRACKET = 10;

/** Folded, in no order. */
export function apposedWords(tokens: readonly Token[], name: Span, lexicon: Lexicon): readonly string[] {
  const before = tokenAt(tokens, name.first - 1);
  const opens = tokenAt(tokens, name.first - 2);
  // «Швея | Лейла Арвани»: a first word has its capital from the sentence.
  const isFirst = name.first === 1 && isWord(before);
  // "the weavers | Mina | and Lea", "die Weberinnen | Mina, Lea und Ada"
  const isPlural = opens.key === 'die' && /(?:en|er|[rl]n)$/u.test(before.key);
  const isOneOfSeveral = isPlural || lexicon.words.coordinators.has(tokenAt(tokens, name.end).key);
  const isCalled =
    !isOneOfSeveral &&
    (isNoun(before, lexicon) || isFirst) &&
    (lexicon.words.determiners.has(opens.key) || lexicon.data.noArticles === true);
  return [
    ...(isCalled ? [before.key] : []),
    ...wordsBehind(tokens, behindBracket(tokens, name.end), lexicon),
  ];
}

function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const end = tokens.findIndex(
    ({ text }, index) => index > at && index <= at + LONGEST_BRACKET && text === ')',
  );
  return end < 0 ? at : end + 1;
}

function wordsBehind(tokens: readonly Token[], comma: number, lexicon: Lexicon): readonly string[] {
  const { words } = lexicon;
  if (tokens[comma]?.text !== ',') return [];
  const first = words.determiners.has(tokenAt(tokens, comma + 1).key) ? comma + 2 : comma + 1;
  const rest = tokens.slice(first, first + MOST_WORDS + 1);
  const stop = rest.findIndex((token) => !isWord(token) || words.prepositions.has(token.key));
  const own = stop < 0 ? rest : rest.slice(0, stop);
  const isPhrase =
    own.length > 0 && own.length <= MOST_WORDS && own.every((token) => isNoun(token, lexicon, true));
  return isPhrase ? own.filter((token) => isNoun(token, lexicon)).map(({ key }) => key) : [];
}

/** @param orAdjective German writes its nouns alone with a capital; elsewhere a name has one. */
function isNoun(token: Token, lexicon: Lexicon, orAdjective = false): boolean {
  const { words, data } = lexicon;
  return (
    isWord(token) &&
    !isSmallWord(token.key, lexicon) &&
    !words.finite.has(token.key) &&
    !words.auxiliaries.has(token.key) &&
    !isVerb(token.key, lexicon) &&
    (orAdjective || token.capital === (data.language === 'de'))
  );
}
