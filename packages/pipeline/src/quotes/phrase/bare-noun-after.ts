/** Without articles (Russian, Polish): «…», - заявил голландец. A lone noun behind the verb, up to the end of its clause. */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/spans.ts';
import { isWord, type Token } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

export function bareNounAfter(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Span | null {
  if (!lexicon.data.noArticles) return null;
  const noun = tokens[cue.end];
  const behind = tokens[cue.end + 1];
  const isFunction = (key: string) =>
    lexicon.words.prepositions.has(key) || lexicon.words.that.has(key) || lexicon.words.adverbs.has(key);
  return isWord(noun) && !isFunction(noun.key) && (!behind || /^[.,]$/.test(behind.text))
    ? { first: cue.end, end: cue.end + 1 }
    : null;
}
