/** Whether a word alone reports; longer phrases may begin with one as small as "de". */
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

export function isVerb(key: string, lexicon: Lexicon): boolean {
  return (
    lexicon.phrases.get(key)?.some(({ words, kinds }) => words.length === 1 && !kinds.has('source')) ?? false
  );
}
