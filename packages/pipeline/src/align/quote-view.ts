/** A quote with all that a judgement about it may rest on: nothing outside of two of these decides about a pair. */
import {
  type Embedding,
  PIVOT_LANGUAGE,
  primaryLanguage,
  type Quote,
  quoteParts,
  quoteText,
  type Report,
  type Sentence,
  type TextRange,
  type Translation,
  type TranslationOrigin,
} from '@crossquote/domain';
import { type Stretch, stretchesOf } from './stretches-of.ts';

export interface PartView extends TextRange {
  readonly vector: Float32Array | null;
}

/** Parts from `from` up to, not including, `to`. */
export interface PartSpan {
  readonly from: number;
  readonly to: number;
}

export interface QuoteView {
  readonly quote: Quote;
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  /** Primary subtag. */
  readonly language: string;
  /** The words in the pivot language: its own, or the best translation; null when there is none. */
  readonly pivot: string | null;
  readonly vector: Float32Array | null;
  /** At least one for a quote with words. */
  readonly parts: readonly PartView[];
  readonly stretches: readonly Stretch[];
  /** The sentences of its report that have a vector. */
  readonly around: readonly PartView[];
}

/** @param translations, embeddings of the quote's report (those of others are passed over). */
export function viewQuote(
  quote: Quote,
  report: Report,
  sentences: readonly Sentence[],
  translations: readonly Translation[],
  embeddings: readonly Embedding[],
): QuoteView {
  const own = embeddings.filter(({ of }) => of === quote.id);
  const vector = own.find(({ part }) => part === null)?.vector ?? null;
  const ranges = quoteParts(report, quote, sentences);
  const parts = ranges.map((range, index) => ({
    ...range,
    vector: ranges.length === 1 ? vector : (own.find(({ part }) => part === index)?.vector ?? null),
  }));
  const vectorOf = new Map(embeddings.filter(({ part }) => part === null).map((row) => [row.of, row.vector]));
  const around = sentences.map(({ id, range }) => ({ ...range, vector: vectorOf.get(id) ?? null }));
  const language = primaryLanguage(report.language);
  return {
    quote,
    report,
    sentences,
    language,
    pivot: pivotText(quote, report, translations),
    vector,
    parts,
    stretches: stretchesOf(parts),
    around,
  };
}

const BEST_FIRST: readonly TranslationOrigin[] = ['human', 'memory', 'machine'];

/** People's words before the memory's before a model's; a near match of the memory only when there is nothing else. */
function pivotText(quote: Quote, report: Report, translations: readonly Translation[]): string | null {
  if (primaryLanguage(report.language) === PIVOT_LANGUAGE) return quoteText(report, quote);
  const own = translations
    .filter(({ of, language }) => of === quote.id && primaryLanguage(language) === PIVOT_LANGUAGE)
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  return own[0]?.text ?? null;
}

function rank({ origin, warnings }: Translation): number {
  const isFuzzy = warnings.some(({ check }) => check === 'fuzzy');
  return BEST_FIRST.indexOf(origin) + (isFuzzy ? BEST_FIRST.length : 0);
}
