/** A report as it was read: its furniture told apart, its quotes and speakers marked, each leading to its testimony. */
import {
  type Correction,
  joinAsRead,
  NotFound,
  overlapsRange,
  pagePlace,
  type Quote,
  type Report,
  sliceOf,
  type TextRange,
  TIME_NOTE,
  timePlace,
} from '@crossquote/domain';
import {
  correctionsInForce,
  type NameHider,
  namesakes,
  type Store,
  testimoniesOf,
} from '@crossquote/pipeline';
import type { Places } from '../text/place-words.ts';
import { type Mark, type Segment, segmentsOf } from './segments.ts';

interface ReportView {
  readonly id: string;
  readonly collection: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** File that it was read from; null: standard input. */
  readonly source: string | null;
  /** Of its bytes as they came, in hexadecimal digits: what `sha256sum` says of the file; `hmac-sha256:` before them where ids are made with a key. */
  readonly sha256: string;
  readonly language: string;
  readonly blocks: readonly BlockView[];
  readonly quotes: number;
}

export interface ListedQuote extends Places {
  readonly id: string;
  readonly text: string;
  readonly speaker: string | null;
  /** Who else speaks here and bears the name that it was given by. */
  readonly mayBe: readonly string[];
  readonly correctedBy: string | null;
}

export interface BlockView {
  readonly role: Report['blocks'][number]['role'];
  readonly note: string | null;
  /** Marks: `quote` (id: the quote), `speaker`, `cue`, `sought` (the sentence that was asked for). */
  readonly segments: readonly ReportSegment[];
}

export interface ReportSegment extends Segment {
  /** Id of the quote that begins here, by which it is led to; null: none does. */
  readonly anchor: string | null;
  /** The sentence that was asked for begins here. */
  readonly beginsSought: boolean;
  /** What starts here, a page or a paragraph of what is said; null: the one before goes on. */
  readonly place: Places | null;
}

export interface ShownReport {
  readonly report: ReportView;
  /** Testimony ids, by quote. */
  readonly testimonies: Readonly<Record<string, string>>;
  readonly listed: readonly ListedQuote[];
  /** The latest first; those that count can be taken back. */
  readonly corrections: readonly { readonly correction: Correction; readonly counts: boolean }[];
}

/**
 * @param at index of a sentence that somebody is led to; null: none is.
 * @throws NotFound when there is no such report.
 */
export async function shownReport(
  store: Store,
  id: string,
  hider: NameHider,
  at: number | null = null,
): Promise<ShownReport> {
  const [report, quotes, corrections, sentences] = await Promise.all([
    store.report(id),
    store.quotes(id),
    store.correctionsOf(id),
    at === null ? [] : store.sentences(id),
  ]);
  const sought = sentences.find(({ index }) => index === at);
  const counting = new Set(correctionsInForce(corrections).map((correction) => correction.id));
  if (!report) throw new NotFound('there is no such report (any more)');
  const marks: Mark[] = quotes.flatMap((quote) => [
    ...quote.content.map((range) => ({ ...range, what: 'quote', id: quote.id })),
    ...(quote.speaker.mention ? [{ ...quote.speaker.mention, what: 'speaker', id: quote.id }] : []),
    ...(quote.cue ? [{ ...quote.cue, what: 'cue', id: quote.id }] : []),
  ]);
  if (sought) marks.push({ ...withoutBlanks(report.text, sought.range), what: 'sought', id: null });
  const begun = new Set<string>();
  const starts = behindNames(placeStarts(report), hider.spans(report.text));
  const testimonies = await testimoniesOf(
    store,
    quotes.map((quote) => quote.id),
  );
  return {
    report: {
      id,
      collection: report.collection,
      title: report.title,
      publisher: report.publisher ?? report.source,
      publishedAt: report.publishedAt,
      url: report.url,
      source: report.source,
      sha256: report.sha256.replace(/^sha256:/, ''),
      language: report.language,
      blocks: report.blocks.map(({ role, note, start, end }) => ({
        role,
        note,
        segments: placeRuns(report, starts, { start, end }).flatMap(({ place, ...range }) =>
          anchored(
            segmentsOf(
              range,
              marks.filter((mark) => overlapsRange(mark, range)),
              (from, to) => hider.range(report.text, from, to),
            ),
            begun,
            place,
          ),
        ),
      })),
      quotes: quotes.length,
    },
    testimonies: Object.fromEntries([...testimonies].map(([quote, testimony]) => [quote, testimony.id])),
    listed: listedQuotes(report, quotes, hider),
    corrections: corrections
      .map((correction) => ({ correction, counts: counting.has(correction.id) }))
      .toReversed(),
  };
}

function listedQuotes(report: Report, quotes: readonly Quote[], hider: NameHider): readonly ListedQuote[] {
  const speakers = [...new Set(quotes.flatMap(({ speaker }) => speaker.name ?? []))];
  /** None beside a hidden name: who else is called so would say how the hidden one is. */
  const mayBe = ({ mention, name }: Quote['speaker']) => {
    if (!mention) return [];
    const said = sliceOf(report.text, mention);
    const found = namesakes(said, name, speakers);
    const isShown = [said, ...found, ...(name === null ? [] : [name])].every(
      (each) => hider.text(each) === each,
    );
    return isShown && hider.range(report.text, mention.start, mention.end) === said ? found : [];
  };
  return quotes.map(({ id, content, speaker, correctedBy = null }) => ({
    id,
    text: joinAsRead(
      content.map(({ start, end }) => ({ start, end, text: hider.range(report.text, start, end) })),
    ),
    speaker: speaker.name,
    // A person who corrected it has said whom.
    mayBe: correctedBy ? [] : mayBe(speaker),
    correctedBy,
    pages: pagePlace(report.pages, content),
    times: timePlace(report.times, content),
  }));
}

interface PlaceRun extends TextRange {
  /** That starts at its start. */
  readonly place: Places | null;
}

/** Where pages start, and paragraphs of what is said, but where the report itself prints when: a mark at each subtitle would leave no sentence whole. */
function placeStarts({ text, blocks, pages, times }: Report): readonly number[] {
  const printed = new Set(blocks.flatMap(({ start, note }) => (note === TIME_NOTE ? start : [])));
  const paragraphs = times.filter(
    ({ start }) => !printed.has(start) && (start === 0 || text.startsWith('\n\n', start - 2)),
  );
  return [...pages, ...paragraphs].map(({ start }) => start);
}

/** What starts inside a hidden name is said to start behind it: cut in two, the name would be shown twice. */
function behindNames(starts: readonly number[], hidden: readonly TextRange[]): readonly number[] {
  return starts.map((at) => hidden.find(({ start, end }) => start < at && at < end)?.end ?? at);
}

/** A stretch of a report cut where these start. */
function placeRuns(
  { pages, times }: Report,
  placed: readonly number[],
  { start, end }: TextRange,
): readonly PlaceRun[] {
  const inside = new Set(placed.filter((at) => at >= start && at < end));
  const starts = [...new Set([start, ...inside])].sort((a, b) => a - b);
  return starts.map((from, index) => ({
    start: from,
    end: starts[index + 1] ?? end,
    place: inside.has(from) ? beginning({ pages, times }, from) : null,
  }));
}

/** Of times the first alone. */
function beginning({ pages, times }: Pick<Report, 'pages' | 'times'>, at: number): Places {
  const first = [{ start: at, end: at + 1 }];
  const said = timePlace(times, first);
  return { pages: pagePlace(pages, first), times: said && { ...said, endTime: said.startTime } };
}

/** @param begun what has begun before; what begins here is added. @param place that the first of them starts. */
function anchored(
  segments: readonly Segment[],
  begun: Set<string>,
  place: Places | null,
): readonly ReportSegment[] {
  const isFirst = (name: string) => {
    const before = begun.size;
    return begun.add(name).size > before;
  };
  return segments.map((segment, index) => {
    const quote = segment.marks.find(({ what }) => what === 'quote')?.id ?? null;
    const isSought = segment.marks.some(({ what }) => what === 'sought');
    return {
      ...segment,
      anchor: quote !== null && isFirst(quote) ? quote : null,
      beginsSought: isSought && isFirst('sought'),
      place: index === 0 ? place : null,
    };
  });
}

function withoutBlanks(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
