/** Without articles (Russian, Polish): «…», - заявил голландец. «…», — сообщает пресс-служба мэрии. Nouns behind the verb, up to the end of its clause. */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { describes } from './described-name-after.ts';

/** "начальник смены портового крана" */
const MAX_WORDS = 5;

export function bareNounAfter(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  if (!lexicon.data.noArticles) return null;
  const noun = tokens[cue.end];
  const isFunction = (key: string) =>
    lexicon.words.prepositions.has(key) || lexicon.words.that.has(key) || lexicon.words.adverbs.has(key);
  if (!isWord(noun) || isFunction(noun.key)) return null;
  // "oświadczyła | dziennikarzom": to whom.
  if (lexicon.data.language === 'pl' && /\p{L}{3}(?:om|owi)$/u.test(noun.key)) return null;
  let end = cue.end + 1;
  while (end - cue.end < MAX_WORDS && isWord(tokens[end]) && describes(tokens[end], lexicon)) end += 1;
  // "моя" alone: whose, and not who.
  if (end === cue.end + 1 && lexicon.possessives.has(noun.key)) return null;
  const behind = tokens[end];
  return !behind || /^[.,]$/.test(behind.text) ? { first: cue.end, end } : null;
}
