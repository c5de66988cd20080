/** "Müller: “…”", "with the call, “…”": quoted words introduced without a verb. */

import type { Frame } from '../frame/frames.ts';
import { isWord, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import type { Attribution } from './cue-behind-quotation.ts';

/** "Müller: “…”", or any other introduction that ends in a colon. */
export function colonIntroduction(frame: Frame, at: number, lexicon: Lexicon): Attribution | null {
  const { tokens } = frame;
  const noun = statementNoun(frame, at, lexicon, true);
  if (noun) return noun;
  const phrase = nounPhraseAfter(tokens, 0, lexicon);
  if (!phrase) return null;
  const bare = phrase.end >= at - 1;
  return { cue: null, cueSpan: null, subject: phrase, confidence: bare ? 0.8 : 0.65 };
}

/** "ends this video with the call, “…”": a noun for what was said takes the verb's place. */
export function statementNoun(frame: Frame, at: number, lexicon: Lexicon, full: boolean): Attribution | null {
  const { tokens } = frame;
  if (!full || !/^[:,]$/.test(tokens[at - 1]?.text ?? '')) return null;
  for (let index = at - 2; index >= Math.max(0, at - 8); index -= 1) {
    const token = tokenAt(tokens, index);
    if (!isWord(token)) break;
    if (!lexicon.words.statements.has(token.key)) continue;
    return {
      cue: null,
      cueSpan: { first: index, end: index + 1 },
      subject: nounPhraseAfter(tokens, 0, lexicon),
      confidence: 0.85,
    };
  }
  return null;
}
