/** A quote, or a stretch of it, as the differ reads it. */
import { sliceOf, type TextRange } from '@crossquote/domain';
import type { Statement } from '../../ports/differ.ts';
import type { PartSpan } from '../view/part-span.ts';
import type { QuoteTraits } from './quote-traits.ts';

/** Words between spaces, where they stand in the report. */
export function placedWords({ parts, report }: QuoteTraits, span?: PartSpan): readonly TextRange[] {
  return parts.slice(span?.from, span?.to).flatMap((part) =>
    [...sliceOf(report.text, part).matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
      start: part.start + index,
      end: part.start + index + word.length,
    })),
  );
}

export function statementOf({ report, language }: QuoteTraits, words: readonly TextRange[]): Statement {
  return { language, words: words.map((word) => sliceOf(report.text, word)) };
}
