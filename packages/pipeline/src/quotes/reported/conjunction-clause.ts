/** "said that …": the clause behind a conjunction. */

import { contentSpan } from '../frame/content-span.ts';
import { type Cue, hasKind } from '../frame/cues.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Complement, ComplementPlace } from './complement.ts';

/** Addressee and adverbials between a verb and its conjunction. */
export const MAX_BETWEEN = 14;

export function conjunctionClause({
  frame,
  cue,
  start,
  limit,
  lexicon,
}: ComplementPlace): Complement | 'question' | null {
  if (!hasKind(cue, 'say', 'that', 'beside', 'urge', 'participle', 'about')) return null;
  const { tokens } = frame;
  const reach = lexicon.data.order === 'svo' ? MAX_BETWEEN : 30;
  for (let at = start; at < Math.min(limit, start + reach); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'quotation' || /^[;:]$/.test(token.text)) return null;
    const isConjunction =
      lexicon.words.that.has(token.key) &&
      (lexicon.data.order !== 'svo' || at === start || !isBareThat(tokens, at, cue, lexicon));
    if (lexicon.words.whether.has(token.key) && at - start <= 6 && lexicon.data.order !== 'vso')
      return 'question';
    // "sagte, die Tatsache, dass …": a conjunction further in belongs to what was said.
    if (
      isConjunction &&
      lexicon.data.order === 'v2' &&
      tokens.slice(start, at - 1).some((word) => word.text === ',')
    )
      return null;
    if (isConjunction) {
      // أنه, إنها: conjunction and subject in one word.
      const first = lexicon.data.order === 'vso' && !/^(?:ب)?ان$/u.test(token.key) ? at : at + 1;
      const span = contentSpan(frame, first, limit);
      return span && { span, confidence: 0.88, sure: true };
    }
    // "said it had evidence that …": the conjunction belongs to a verb inside what was said.
    const inside =
      lexicon.data.order === 'svo' &&
      at > start &&
      (lexicon.words.finite.has(token.key) || lexicon.pronouns.has(token.key));
    if (inside && !/^(?:nous|vous|y|en|lui|le|la|les|se|a|ha)$/.test(token.key)) return null;
    if (lexicon.words.how.has(token.key) && at === start) {
      const span = contentSpan(frame, at, limit);
      return span && span.end - span.first >= 4 && !cue.kinds.has('urge')
        ? { span, confidence: 0.7, sure: false }
        : null;
    }
  }
  return null;
}

/** "to the town that …": a relative, when a noun stands right before it and the verb wants no addressee. */
function isBareThat(tokens: readonly Token[], at: number, cue: Cue, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const romance = /^(?:fr|es|it)$/.test(lexicon.data.language);
  return (
    romance &&
    cue.kinds.has('about') &&
    isWord(before) &&
    !before.capital &&
    lexicon.words.determiners.has(tokens[at - 2]?.key ?? '')
  );
}
