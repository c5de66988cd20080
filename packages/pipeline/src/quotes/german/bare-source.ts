/** "laut | israelischen Medien", "nach Einschätzung | politischer Beobachter", "laut | orsund.de": German sources without an article. */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { phraseFrom } from '../phrase/noun-phrase-after.ts';
import { isAloud } from './is-aloud.ts';
import { isAdjective } from './word-class.ts';

/** "nationalem statistischen Institut" */
const MAX_ADJECTIVES = 3;
const SITE = /^[\p{L}\d-]+\.(?:de|at|ch|com|net|org|info|eu|tv)$/iu;
/** In the dative or the genitive, as "laut" and "nach Angaben" have it. */
const CASE_ENDING = /(?:en|er|em)$/u;
/** "laut schreienden Kindern": how loud they are. */
const IS_DOING = /end(?:en|er|em)$/u;

export function bareSource(tokens: readonly Token[], cue: Cue, first: number, lexicon: Lexicon): Span | null {
  if (lexicon.data.language !== 'de') return null;
  if (SITE.test(tokenAt(tokens, first).text)) return { first, end: first + 1 };
  const isLaut = cue.key === 'laut';
  if (isLaut && isAloud(tokens, cue)) return null;
  // "ein laut knatternder Motor"
  if (isLaut && lexicon.words.determiners.has(tokenAt(tokens, cue.first - 1).key)) return null;
  let at = first;
  while (at - first < MAX_ADJECTIVES && isInCase(tokens[at], isLaut, lexicon)) at += 1;
  const noun = tokens[at];
  return at > first && isWord(noun) && noun.capital ? phraseFrom(tokens, first, lexicon) : null;
}

function isInCase(token: Token | undefined, isLaut: boolean, lexicon: Lexicon): boolean {
  if (!isWord(token) || !isAdjective(token, lexicon)) return false;
  return CASE_ENDING.test(token.key) && !(isLaut && IS_DOING.test(token.key));
}
