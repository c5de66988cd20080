/**
 * "Die Behörde nannte neue Zahlen. Demnach starben acht Menschen.": told by what the sentence before speaks of, whoever that is. "Das Wasser
 * stieg. Demnach mussten wir gehen.": it means "therefore" as well, where that sentence speaks of nothing that tells.
 */
import { contentSpan } from '../frame/content-span.ts';
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { draftOf, MIN_WORDS, wordsIn } from '../reported/reported-draft.ts';

const CONFIDENCE = 0.6;

export function accordingToThat(frame: Frame, { data }: Lexicon): Draft | null {
  const { tokens } = frame;
  if (data.language !== 'de' || tokenAt(tokens, 0).key !== 'demnach' || tokens.at(-1)?.text === '?')
    return null;
  const span = contentSpan(frame, 1, tokens.length);
  if (!span || wordsIn(tokens, span) < MIN_WORDS) return null;
  const draft = draftOf(frame, null, null, [span], CONFIDENCE, null);
  return draft && { ...draft, cueSpan: { first: 0, end: 1 } };
}
