/** What is read out of a quote's words, placed in the text of its report. */
import { sliceOf, type TextRange } from '@crossquote/domain';
import type { QuoteView } from './quote-view.ts';

/** @param read of one stretch of the quote, by its own offsets. @returns in the order of the quote's stretches, UTF-16 code units of the report's text. */
export function readInReport<T extends TextRange>(
  { quote, report }: Pick<QuoteView, 'quote' | 'report'>,
  read: (words: string) => readonly T[],
): readonly T[] {
  return quote.content.flatMap((range) =>
    read(sliceOf(report.text, range)).map((thing) => moved(thing, range.start)),
  );
}

export function moved<T extends TextRange>(thing: T, by: number): T {
  return { ...thing, start: thing.start + by, end: thing.end + by };
}
