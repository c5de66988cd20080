/**
 * Where a quote or sentence stood that is not found any more, and that people decided about or translated. A report's text never changes, so its words
 * can still be read there; none are kept here, so that they go with the report.
 */
import type { QuoteForm } from './quote.ts';
import type { TextRange } from './text-range.ts';

export interface Anchor {
  /** Of the quote or sentence. */
  readonly id: string;
  readonly reportId: string;
  readonly content: readonly TextRange[];
  /** null: it was a sentence. */
  readonly form: QuoteForm | null;
  /** Speaker id; null: not known, or a sentence. */
  readonly speaker: string | null;
}
