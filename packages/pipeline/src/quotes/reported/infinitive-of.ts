/** "urged viewers not to …": what somebody asked for or promised. */

import { contentSpan } from '../frame/content-span.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { isVerb } from '../phrase/is-verb.ts';
import type { Complement, ComplementPlace } from './complement.ts';
import { MAX_BETWEEN } from './conjunction-clause.ts';
import { wordsIn } from './reported-draft.ts';

/** "urged viewers not to …": from the infinitive on. */
export function infinitiveOf({ frame, cue, start, limit, lexicon }: ComplementPlace): Complement | null {
  if (!cue.kinds.has('urge')) return null;
  const { tokens } = frame;
  for (let at = start; at < Math.min(limit, start + MAX_BETWEEN); at += 1) {
    const token = tokenAt(tokens, at);
    if (!isWord(token)) return null;
    if (!lexicon.words.infinitive.has(token.key)) continue;
    const next = tokens[at + 1];
    const isVerb = isWord(next)
      ? !next.capital && !lexicon.words.determiners.has(next.key)
      : next?.kind === 'quotation';
    if (!isVerb) continue;
    if (isWishOfSpeaker(tokens, at, lexicon)) return null;
    const negated = at > start && lexicon.words.negations.has(tokenAt(tokens, at - 1).key);
    const span = contentSpan(frame, negated ? at - 1 : at, limit);
    return span && wordsIn(tokens, span) >= 3 ? { span, confidence: 0.75, sure: false } : null;
  }
  return null;
}

/** "A worker who asked | not to be named | said …": what the report does with a name, and behind it stands what she says. */
function isWishOfSpeaker(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const wish = phrasesIn(tokens, lexicon.anonymity.wish).find(({ first, end }) => first <= at && at < end);
  const says = ({ key, capital }: Token) => !capital && isVerb(key, lexicon) && !lexicon.ambiguous.has(key);
  return wish !== undefined && tokens.slice(wish.end).some(says);
}
