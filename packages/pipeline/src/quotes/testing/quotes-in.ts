/** What findQuotes finds in a text, as words, for tests: sentences are cut roughly, without the split stage. */
import { type Report, type Sentence, sentenceId } from '@crossquote/domain';
import { aReport } from '@crossquote/domain/testing';
import { findQuotes } from '../find-quotes.ts';

export interface FoundQuote {
  readonly form: string;
  readonly said: readonly string[];
  readonly cue: string | null;
  readonly mention: string | null;
  readonly name: string | null;
  readonly medium: string | null;
  readonly confidence: number;
  /** Why the speaker is who it is. */
  readonly reason: string;
  /** The report withholds the speaker's name. */
  readonly withheld: boolean;
}

export function quotesIn(text: string, language = 'en', part: Partial<Report> = {}): readonly FoundQuote[] {
  const report = aReport({ text, language, ...part });
  const words = (range: { start: number; end: number } | null) => range && text.slice(range.start, range.end);
  return findQuotes(report, roughSentences(report)).map((quote) => ({
    form: quote.form,
    said: quote.content.map((range) => text.slice(range.start, range.end)),
    cue: words(quote.cue),
    mention: words(quote.speaker.mention),
    name: quote.speaker.name,
    medium: quote.medium,
    confidence: quote.confidence,
    reason: quote.speaker.reason,
    withheld: quote.speaker.withheld === true,
  }));
}

/** Behind a full stop, a question or an exclamation mark and closing marks, and at line breaks. */
export function roughSentences(report: Report): readonly Sentence[] {
  const starts = [0];
  for (const match of report.text.matchAll(
    /(?<!\b(?:Dr|Mr|Mrs|Mme|M|a\.m|p\.m))[.!?؟]+["“”«»’‘)]*\s+|\n+/g,
  )) {
    const start = match.index + match[0].length;
    if (start < report.text.length) starts.push(start);
  }
  return starts
    .map((start, index) => ({ start, end: starts[index + 1] ?? report.text.length }))
    .filter((range) => range.start < range.end)
    .map((range, index) => ({
      id: sentenceId(report.id, range),
      reportId: report.id,
      index,
      range,
      role: 'text' as const,
    }));
}
