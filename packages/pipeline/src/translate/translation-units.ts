/** What of a report is translated: its sentences and titles, and its quotes, which are put together from them where they can be. */
import {
  goesOn,
  type Quote,
  quoteParts,
  quoteText,
  quoteTexts,
  type Report,
  type Sentence,
  sliceOf,
  type TextRange,
} from '@crossquote/domain';
import { hasWords } from './has-words.ts';
import {
  flattenSpace,
  normaliseSegment,
  withoutClosingQuotes,
  withoutOpeningQuotes,
} from './normalise-segment.ts';

interface SentenceUnit {
  /** Sentence id. */
  readonly of: string;
  /** White space flattened; has words. */
  readonly text: string;
}

export interface QuotePart {
  readonly text: string;
  /** The sentence whose words these are (but for its outer quotation marks), so that it is translated once; null for a fragment. */
  readonly sentence: string | null;
  /** Whether something stands between the part before and it that is none of the quote's: who said it, or the end of a paragraph of several lines. */
  readonly interrupted: boolean;
}

export interface QuoteUnit {
  /** Quote id. */
  readonly of: string;
  /** The whole content. */
  readonly text: string;
  /** The whole as it is, and as exported files have it: with " … " where the report interrupts it. */
  readonly written: readonly string[];
  readonly parts: readonly QuotePart[];
}

export interface TranslationUnits {
  readonly sentences: readonly SentenceUnit[];
  readonly quotes: readonly QuoteUnit[];
}

/** Furniture, and whatever has no words, is left out. */
export function translationUnits(
  report: Report,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
): TranslationUnits {
  const units = sentences
    .filter((sentence) => sentence.role !== 'furniture')
    .map((sentence) => ({ of: sentence.id, text: flattenSpace(sliceOf(report.text, sentence.range)) }))
    .filter((unit) => hasWords(unit.text));
  const texts = new Map(units.map((unit) => [unit.of, unit.text]));
  return {
    sentences: units,
    quotes: quotes
      .map((quote) => quoteUnit(report, quote, sentences, texts))
      .filter((unit) => hasWords(unit.text)),
  };
}

function quoteUnit(
  report: Report,
  quote: Quote,
  sentences: readonly Sentence[],
  texts: ReadonlyMap<string, string>,
): QuoteUnit {
  const contentOf = ({ start }: TextRange) => quote.content.findIndex(({ end }) => start < end);
  const isApart = (before: TextRange, part: TextRange) =>
    contentOf(before) !== contentOf(part) && !goesOn(before, part);
  const parts = quoteParts(report, quote, sentences).map((range, i, all): QuotePart => {
    const text = flattenSpace(sliceOf(report.text, range));
    const sentence = sentences.find(
      ({ range: whole }) => whole.start <= range.start && range.end <= whole.end,
    );
    const whole = texts.get(sentence?.id ?? '');
    const same =
      sentence !== undefined && whole !== undefined && normaliseSegment(whole) === normaliseSegment(text);
    const before = all[i - 1];
    const interrupted = before !== undefined && isApart(before, range);
    return { text, sentence: same ? sentence.id : null, interrupted };
  });
  return {
    of: quote.id,
    text: flattenSpace(quoteText(report, quote)),
    written: [...new Set(quoteTexts(report, quote).map(flattenSpace))],
    parts,
  };
}

/** A sentence's translation as the words of a quote's part, which has lost the quotation marks at its ends. */
export function asPart(translation: string, sentence: string, part: string): string {
  const opened = withoutOpeningQuotes(sentence) !== sentence && withoutOpeningQuotes(part) === part;
  const closed = withoutClosingQuotes(sentence) !== sentence && withoutClosingQuotes(part) === part;
  const start = opened ? withoutOpeningQuotes(translation) : translation;
  return closed ? withoutClosingQuotes(start) : start;
}
