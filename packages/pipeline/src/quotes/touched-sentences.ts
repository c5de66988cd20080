/** Which sentences a quote's words are in. */
import { bisect, overlapsRange, type Sentence, type TextRange } from '@crossquote/domain';

/** Sentences are in order and without gaps: the first one is found by bisection. */
export function touchedSentences(
  sentences: readonly Sentence[],
  content: readonly TextRange[],
): readonly number[] {
  const found = new Set<number>();
  for (const range of content) {
    const first = bisect(sentences.length, (index) => (sentences[index]?.range.end ?? 0) <= range.start);
    for (const sentence of sentences.slice(first, first + range.end - range.start)) {
      if (!overlapsRange(sentence.range, range)) break;
      found.add(sentence.index);
    }
  }
  return [...found].sort((a, b) => a - b);
}
