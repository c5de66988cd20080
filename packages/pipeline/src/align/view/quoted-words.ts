/** The words that a report puts into quotation marks: those it says were said just so. */
import { sliceOf, type TextRange } from '@crossquote/domain';
import type { QuoteView } from './quote-view.ts';

const IN_MARKS =
  /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|"([^"]+)"|(?<!\p{L})‘([^‘’]+(?:’\p{L}[^‘’]*)*)’(?!\p{L})/gu;

/** Ranges in the report's text; a direct quote is quoted whole. */
export function quotedWords({ quote, report }: QuoteView): readonly TextRange[] {
  if (quote.form === 'direct') return quote.content;
  return quote.content.flatMap((content) =>
    [...sliceOf(report.text, content).matchAll(IN_MARKS)].map((match) => ({
      start: content.start + match.index + 1,
      end: content.start + match.index + match[0].length - 1,
    })),
  );
}
