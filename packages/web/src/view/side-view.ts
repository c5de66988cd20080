/** A quote in its report, as a page shows it. */
import {
  goesOn,
  overlapsRange,
  pagePlace,
  type Quote,
  type Report,
  type TextRange,
  type Translation,
  timePlace,
} from '@crossquote/domain';
import { besideSource, type NameHider } from '@crossquote/pipeline';
import type { Places } from '../text/place-words.ts';
import { type Mark, type Segment, segmentsOf } from './segments.ts';

export interface SideView extends Places {
  readonly quoteId: string;
  readonly reportId: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly form: Quote['form'];
  /** The words that lead into it; null where none do. */
  readonly cue: string | null;
  /** Index of the sentence that it begins in; null: none is known. */
  readonly sentence: number | null;
  readonly speaker: string | null;
  /** Its report withholds the name, or gives this one in its place. */
  readonly isWithheld: boolean;
  /** One list a part that the cue or a paragraph interrupts. */
  readonly parts: readonly (readonly Segment[])[];
  /** It with what interrupts it, as its report has it, and what stands before and behind. */
  readonly whole: string;
  readonly before: string;
  readonly after: string;
  readonly translation: Pick<Translation, 'language' | 'text' | 'origin' | 'model' | 'warnings'> | null;
}

/** UTF-16 code units of the report shown around a quote. */
const AROUND = 280;

export function sideView(
  report: Report,
  quote: Quote,
  more: {
    readonly translation: Translation | null;
    readonly differences: readonly (TextRange & { readonly what: string })[];
    readonly hider: NameHider;
    /** Words that the other quote says too. */
    readonly links?: readonly Mark[];
  },
): SideView {
  const textOf = (start: number, end: number) => more.hider.range(report.text, start, end);
  const hidden = more.hider.spans(report.text);
  const differing = more.differences.map(({ start, end, what }) => ({ start, end, what, id: null }));
  const marks: Mark[] = [...differing.map((mark) => aroundNames(mark, hidden)), ...(more.links ?? [])];
  return {
    quoteId: quote.id,
    reportId: report.id,
    title: report.title,
    publisher: report.publisher ?? report.source,
    publishedAt: report.publishedAt,
    pages: pagePlace(report.pages, quote.content),
    times: timePlace(report.times, quote.content),
    language: report.language,
    form: quote.form,
    cue: quote.cue && textOf(quote.cue.start, quote.cue.end),
    sentence: quote.sentences[0] ?? null,
    speaker: quote.speaker.name,
    isWithheld: quote.speaker.withheld ?? false,
    parts: stretchesOf(quote.content).map((range) =>
      segmentsOf(
        range,
        marks.filter((mark) => overlapsRange(mark, range)),
        textOf,
      ),
    ),
    ...aroundQuote(report, quote, textOf),
    translation:
      more.translation &&
      besideSource(
        quote.content.map(({ start, end }) => textOf(start, end)).join(' '),
        translationView(more.translation, more.hider),
      ),
  };
}

/** The content with what only the end of a line parts as one. */
function stretchesOf(content: readonly TextRange[]): readonly TextRange[] {
  const stretches: TextRange[] = [];
  for (const range of content) {
    const last = stretches.at(-1);
    if (last && goesOn(last, range)) stretches[stretches.length - 1] = { start: last.start, end: range.end };
    else stretches.push(range);
  }
  return stretches;
}

function aroundQuote(
  { text }: Report,
  { content }: Quote,
  textOf: (start: number, end: number) => string,
): Pick<SideView, 'whole' | 'before' | 'after'> {
  const first = content[0]?.start ?? 0;
  const last = content.at(-1)?.end ?? first;
  return {
    whole: textOf(first, last),
    before: textOf(wordBound(text, Math.max(0, first - AROUND)), first),
    after: textOf(last, wordBound(text, Math.min(text.length, last + AROUND))),
  };
}

function translationView(
  { language, text, origin, model, warnings }: Translation,
  hider: NameHider,
): NonNullable<SideView['translation']> {
  return { language, text: hider.text(text), origin, model, warnings };
}

/** A mark takes a hidden name whole: cut in two, it would be shown twice. */
function aroundNames(mark: Mark, hidden: readonly TextRange[]): Mark {
  const touched = hidden.filter((span) => overlapsRange(span, mark));
  const start = Math.min(mark.start, ...touched.map((span) => span.start));
  const end = Math.max(mark.end, ...touched.map((span) => span.end));
  return { ...mark, start, end };
}

/** The nearest place from there on that cuts no word. */
function wordBound(text: string, at: number): number {
  if (at === 0 || at >= text.length) return at;
  const space = text.slice(at).search(/\s/);
  return space === -1 ? text.length : at + space;
}
