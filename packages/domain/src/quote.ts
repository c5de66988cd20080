/** A quote: a statement that a report attributes to a speaker. */
import { contentId } from './ids.ts';
import type { Report } from './report.ts';
import type { Sentence } from './sentence.ts';
import type { Speaker } from './speaker.ts';
import { rangeLength, sliceOf, type TextRange, trimRange } from './text-range.ts';

/**
 * `mixed`: reported speech with some words inside quotation marks, or all of them behind a conjunction (`said that “…”`), which belongs to the content.
 * Not so in Arabic, whose ordinary way to bring in a quotation is a conjunction (قال إن): that is `direct`.
 */
export type QuoteForm = 'direct' | 'indirect' | 'mixed';

/** How the words reached the reporter, where the text says so. */
export type Medium = 'video' | 'post' | 'statement' | 'interview' | 'broadcast';

export interface Quote {
  readonly id: string;
  readonly reportId: string;
  readonly form: QuoteForm;
  /** What was said, in text order, without quotation marks at its ends; one range a part that the cue or a paragraph break interrupts. */
  readonly content: readonly TextRange[];
  /** The words that attribute ("said", "according to"); null when the attribution is only implied. */
  readonly cue: TextRange | null;
  readonly speaker: Speaker;
  /** Indexes of the sentences that the content touches. */
  readonly sentences: readonly number[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly medium: Medium | null;
  /** Who said that this is a quote, where it begins and ends, or whose; left out: a machine found it. */
  readonly correctedBy?: string;
}

export function quoteId(reportId: string, content: readonly TextRange[]): string {
  return contentId('q', reportId, ...content.flatMap((range) => [range.start, range.end]));
}

/** The words of the quote, its parts joined by one space. */
export function quoteText(report: Pick<Report, 'text'>, quote: Pick<Quote, 'content'>): string {
  return quote.content.map((range) => sliceOf(report.text, range)).join(' ');
}

/** The same to be read by people. */
export function quoteAsRead(report: Pick<Report, 'text'>, quote: Pick<Quote, 'content'>): string {
  return joinAsRead(partsOf(report, quote));
}

function partsOf({ text }: Pick<Report, 'text'>, { content }: Pick<Quote, 'content'>): readonly SaidPart[] {
  return content.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** All ways in which files that left the system hold the words of a quote: earlier ones have a mark at the end of each line of it, and the commas before the cue. */
export function quoteTexts(
  report: Pick<Report, 'text'>,
  quote: Pick<Quote, 'content'>,
): readonly [string, string, string, string] {
  const parts = partsOf(report, quote).map(({ text }) => text);
  return [quoteText(report, quote), quoteAsRead(report, quote), joinStretches(parts), joinMarked(parts)];
}

export interface SaidPart extends TextRange {
  readonly text: string;
}

/** Whether a part begins on the next line of the one before it: the report has room for no word of its own between them, so it interrupts nothing. */
export function goesOn(before: TextRange, part: TextRange): boolean {
  return part.start - before.end <= 1;
}

/**
 * The parts of a quote to be read by people: a mark stands where the report interrupts it ("We … and nobody else"), but not behind a sentence's end.
 * The comma that only the cue asks for (“We,” he said) is left out here; ranges keep it, since ids and decisions hang on them.
 * @param parts each range of its content with its words, in order.
 */
export function joinAsRead(parts: readonly SaidPart[]): string {
  const stretches: string[] = [];
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (before && goesOn(before, part)) stretches.push(`${stretches.pop()} ${part.text}`);
    else stretches.push(part.text);
  }
  return joinStretches(stretches);
}

/** @param stretches words that the report interrupts between one and the next. */
export function joinStretches(stretches: readonly string[]): string {
  return joinMarked(stretches.map((part) => (/[,،]$/u.test(part) ? part.slice(0, -1).trimEnd() : part)));
}

function joinMarked(parts: readonly string[]): string {
  const seam = (before: string) => (SENTENCE_END.test(before) ? ' ' : INTERRUPTED);
  const first = parts.findIndex((part) => part !== '');
  return parts
    .slice(first)
    .map((part, index, all) => (index === 0 ? part : seam(all[index - 1] ?? '') + part))
    .join('');
}

export const INTERRUPTED = ' … ';
export const SENTENCE_END = /[.!?…؟。][\p{Pf}\p{Pe}"'’]*$/u;

/**
 * The content cut at the bounds of the sentences, white space trimmed, in text order: the units that are embedded, translated and
 * compared one by one, so that half a sentence finds its place in a statement of twenty.
 * @param sentences all sentences of the quote's report, in order.
 */
export function quoteParts(
  report: Pick<Report, 'text'>,
  quote: Pick<Quote, 'content' | 'sentences'>,
  sentences: readonly Sentence[],
): readonly TextRange[] {
  return quote.content.flatMap((content) =>
    quote.sentences
      .flatMap((index) => sentences[index] ?? [])
      .map(({ range }) => ({
        start: Math.max(range.start, content.start),
        end: Math.min(range.end, content.end),
      }))
      .filter((range) => range.start < range.end)
      .map((range) => trimRange(report.text, range))
      .filter((range) => rangeLength(range) > 0),
  );
}
