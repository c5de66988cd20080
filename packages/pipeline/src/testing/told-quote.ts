/** A quote in a small report, ready to be compared: for tests of the matcher. */
import {
  contentId,
  type Embedding,
  type Quote,
  type Report,
  type Sentence,
  sentenceId,
  type TextRange,
} from '@crossquote/domain';
import { aQuote, aReport } from '@crossquote/domain/testing';
import { type QuoteTraits, quoteTraits } from '../align/traits/quote-traits.ts';
import { viewQuote } from '../align/view/quote-view.ts';
import { embedReport } from '../embed/embed-report.ts';
import { fakeEmbedder } from './fake-embedder.ts';
import { fakeLexicon } from './fake-lexicon.ts';

export interface Telling {
  /** The report's text; sentences end at full stops. */
  readonly text: string;
  /** The quote's words in it. */
  readonly words: string;
  readonly language?: string;
  readonly form?: Quote['form'];
  readonly medium?: Quote['medium'];
  /** Words of the cue, of the mention, and the speaker's name. */
  readonly cue?: string;
  readonly mention?: string;
  readonly name?: string;
  /** The report withholds the name. */
  readonly withheld?: true;
  readonly publishedAt?: string;
  /** Its English translation. */
  readonly english?: string;
  /** Words of its language -> the English words whose vectors they share; null for no vectors at all. */
  readonly dictionary?: Readonly<Record<string, string>> | null;
  /** The same for the lexicon, which knows none of its words without. */
  readonly lexicon?: Readonly<Record<string, string>>;
}

export async function toldQuote(telling: Telling): Promise<QuoteTraits> {
  const report = aReport({
    text: telling.text,
    language: telling.language ?? 'en',
    publishedAt: telling.publishedAt ?? null,
  });
  const sentences = cutAtStops(report);
  const quote = quoteOf(telling, report, sentences);
  const embeddings: readonly Embedding[] =
    telling.dictionary === null
      ? []
      : await embedReport(report, sentences, [quote], fakeEmbedder(telling.dictionary));
  const { english } = telling;
  const row = {
    reportId: report.id,
    of: quote.id,
    language: 'en',
    model: null,
    state: 'final',
    warnings: [],
  } as const;
  const translations = english
    ? [{ ...row, id: contentId('t', english), text: english, origin: 'human' as const }]
    : [];
  const view = viewQuote(quote, report, sentences, translations, embeddings);
  return quoteTraits(view, telling.lexicon ? await fakeLexicon(telling.lexicon).load() : null);
}

function quoteOf(telling: Telling, report: Report, sentences: readonly Sentence[]): Quote {
  const { form = 'direct', medium = null, name = null } = telling;
  const [content] = aQuote(report, telling.words).content;
  return aQuote(report, telling.words, {
    form,
    medium,
    cue: placeOf(report.text, telling.cue),
    speaker: {
      mention: placeOf(report.text, telling.mention),
      name,
      id: null,
      reason: 'told',
      ...(telling.withheld && { withheld: telling.withheld }),
    },
    sentences: sentences
      .filter(({ range }) => content && range.start < content.end && content.start < range.end)
      .map(({ index }) => index),
  });
}

function placeOf(text: string, words: string | undefined): TextRange | null {
  const start = words ? text.indexOf(words) : -1;
  return start < 0 ? null : { start, end: start + (words ?? '').length };
}

function cutAtStops({ id: reportId, text }: Report): readonly Sentence[] {
  return [...text.matchAll(/[^.!?]+[.!?]*["”“]?\s*/gu)].map((match, index) => {
    const range = { start: match.index, end: match.index + match[0].length };
    return { id: sentenceId(reportId, range), reportId, index, range, role: 'text' };
  });
}
