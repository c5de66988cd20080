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
  type Translation,
  type TranslationOrigin,
} from '@crossquote/domain';
import type { PartView } from './part-view.ts';
import { type Stretch, stretchesOf } from './stretches-of.ts';

export interface QuoteView {
  readonly quote: Quote;
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  /** That it is compared in, a primary subtag: its report's, where its words are not clearly in another one. */
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

/**
 * @param translations, embeddings of the quote's report (those of others are passed over).
 * @param language of its words, as `quoteLanguage` has it; left out: that of the report.
 */
export function viewQuote(
  quote: Quote,
  report: Report,
  sentences: readonly Sentence[],
  translations: readonly Translation[],
  embeddings: readonly Embedding[],
  language = primaryLanguage(report.language),
): QuoteView {
  const vectors = vectorsOf(embeddings);
  const vector = vectors.get(placeOf(quote.id, null)) ?? null;
  const ranges = quoteParts(report, quote, sentences);
  const parts = ranges.map((range, index) => ({
    ...range,
    vector: ranges.length === 1 ? vector : (vectors.get(placeOf(quote.id, index)) ?? null),
  }));
  return {
    quote,
    report,
    sentences,
    language,
    pivot: pivotText(quote, report, language, translations),
    vector,
    parts,
    stretches: stretchesOf(parts),
    around: aroundOf(sentences, embeddings),
  };
}

type Vectors = ReadonlyMap<string, Float32Array>;

/** A report's quotes are viewed one by one, but its vectors are sorted once. */
const vectorsByList = new WeakMap<readonly Embedding[], Vectors>();

function vectorsOf(embeddings: readonly Embedding[]): Vectors {
  const known = vectorsByList.get(embeddings);
  if (known) return known;
  const vectors = new Map(embeddings.map(({ of, part, vector }) => [placeOf(of, part), vector]));
  vectorsByList.set(embeddings, vectors);
  return vectors;
}

function placeOf(of: string, part: number | null): string {
  return part === null ? of : `${of} ${part}`;
}

const aroundByList = new WeakMap<readonly Sentence[], WeakMap<readonly Embedding[], readonly PartView[]>>();

function aroundOf(sentences: readonly Sentence[], embeddings: readonly Embedding[]): readonly PartView[] {
  const ofSentences = aroundByList.get(sentences) ?? new WeakMap<readonly Embedding[], readonly PartView[]>();
  aroundByList.set(sentences, ofSentences);
  const known = ofSentences.get(embeddings);
  if (known) return known;
  const vectors = vectorsOf(embeddings);
  const around = sentences.map(({ id, range }) => ({ ...range, vector: vectors.get(id) ?? null }));
  ofSentences.set(embeddings, around);
  return around;
}

const BEST_FIRST: readonly TranslationOrigin[] = ['human', 'memory', 'machine'];

/** People's words before the memory's before a model's; a near match of the memory only when there is nothing else; never words that were left in another language. */
function pivotText(
  quote: Quote,
  report: Report,
  language: string,
  translations: readonly Translation[],
): string | null {
  if (language === PIVOT_LANGUAGE) return quoteText(report, quote);
  const own = translations
    .filter(({ of, language }) => of === quote.id && primaryLanguage(language) === PIVOT_LANGUAGE)
    .filter(({ warnings }) => !warnings.some(({ check }) => check === 'foreign'))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  return own[0]?.text ?? null;
}

function rank({ origin, warnings }: Translation): number {
  const isFuzzy = warnings.some(({ check }) => check === 'fuzzy');
  return BEST_FIRST.indexOf(origin) + (isFuzzy ? BEST_FIRST.length : 0);
}
