/** Quoted spans of news sentences in several languages, each with its sentence: which span of another language is the same quote? */
import { type Quote, quoteId, type TextRange, UNKNOWN_SPEAKER } from '@crossquote/domain';
import { type Embedder, findQuotes, type Lexicon, type QuoteTraits, splitReport } from '@crossquote/pipeline';
import { bareReport } from '../bare-report.ts';
import { readMade } from './read-made.ts';

export interface SpanRow {
  readonly id: string;
  /** A quote is null where a translation has no quotation marks. */
  readonly views: Readonly<Record<string, { readonly sentence: string; readonly quote: string | null }>>;
}

/** By language, then in the order of the rows; rows without this language are missing. */
export type Spans = ReadonlyMap<string, readonly { readonly id: string; readonly traits: QuoteTraits }[]>;

export async function quotedSpans(
  rows: readonly SpanRow[],
  embedder: Embedder,
  lexicon: Lexicon,
): Promise<Spans> {
  const spans = new Map<string, { id: string; traits: QuoteTraits }[]>();
  for (const { id, views } of rows) {
    for (const [language, { sentence, quote }] of Object.entries(views)) {
      if (quote === null) continue;
      const report = { ...bareReport(sentence.normalize('NFC'), language), id: `${id} ${language}` };
      const made = quoteAt(report, quote.normalize('NFC'));
      const [traits] = made ? await readMade({ report, quotes: [made] }, embedder, lexicon) : [];
      if (traits) spans.set(language, [...(spans.get(language) ?? []), { id, traits }]);
    }
  }
  return spans;
}

/** The span is given; who says it, and how, is what our rules find around it. */
function quoteAt(report: ReturnType<typeof bareReport>, words: string): Quote | null {
  const text = words.trim();
  const start = report.text.indexOf(text);
  if (start < 0 || text === '') return null;
  const content = [{ start, end: start + text.length }];
  const sentences = splitReport(report);
  const found = findQuotes(report, sentences).find((quote) =>
    quote.content.some((range) => overlaps(range, content[0] as TextRange)),
  );
  return {
    id: quoteId(report.id, content),
    reportId: report.id,
    form: 'direct',
    content,
    cue: found?.cue ?? null,
    speaker: found?.speaker ?? UNKNOWN_SPEAKER,
    sentences: sentences
      .filter(({ range }) => overlaps(range, content[0] as TextRange))
      .map(({ index }) => index),
    confidence: 1,
    medium: found?.medium ?? null,
  };
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
