/** A report as words, and one of its quotes: what a person corrects its bounds and its speaker in. */
import { NotFound, type Quote, type Report } from '@crossquote/domain';
import type { NameHider, Store } from '@crossquote/pipeline';
import { paragraphsOf, type WordPlace, wordPlaces } from './word-places.ts';

export interface BoundChoice {
  /** In UTF-16 code units of the report's text. */
  readonly at: number;
  /** The words there. */
  readonly label: string;
}

export interface CorrectView {
  readonly report: Pick<Report, 'id' | 'collection' | 'language' | 'title' | 'publisher'>;
  /** null: one that was missed. */
  readonly quote: {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly speaker: string | null;
  } | null;
  readonly paragraphs: readonly (readonly WordPlace[])[];
  readonly starts: readonly BoundChoice[];
  readonly ends: readonly BoundChoice[];
  /** Names that the report's quotes are said by. */
  readonly speakers: readonly string[];
}

/** Words to choose from before and behind a quote; without one, only where sentences begin and end. */
const AROUND = 80;
/** Words that a place is known by. */
const LABEL = 5;

/** @throws NotFound when there is no such report, or it has no such quote. */
export async function readCorrect(
  store: Store,
  reportId: string,
  quoteId: string | null,
  hider: NameHider,
): Promise<CorrectView> {
  const [report, quotes] = await Promise.all([store.report(reportId), store.quotes(reportId)]);
  if (!report) throw new NotFound('there is no such report (any more)');
  const quote = quotes.find(({ id }) => id === quoteId);
  if (quoteId !== null && !quote) throw new NotFound('that quote is not there any more');
  const hidden = hider.spans(report.text);
  const paragraphs = report.blocks.flatMap((block) =>
    paragraphsOf(report.text, wordPlaces(report.text, block, hidden)),
  );
  const words = paragraphs.flat();
  const { id, collection, language, title, publisher } = report;
  return {
    report: { id, collection, language, title, publisher },
    quote: quote ? quoteOf(quote, report, hider) : null,
    paragraphs,
    ...(quote ? around(words, quote) : await atSentences(store, reportId, words)),
    speakers: [...new Set(quotes.flatMap(({ speaker }) => speaker.name ?? []))].sort(),
  };
}

function quoteOf(quote: Quote, { text }: Report, hider: NameHider) {
  const { start, end } = boundsOf(quote);
  return { id: quote.id, start, end, text: hider.range(text, start, end), speaker: quote.speaker.name };
}

export function boundsOf({ content }: Pick<Quote, 'content'>) {
  const start = content[0]?.start ?? 0;
  return { start, end: content.at(-1)?.end ?? start };
}

type Choices = Pick<CorrectView, 'starts' | 'ends'>;

/** The quote's own bounds are among them, whatever word they are in. */
function around(words: readonly WordPlace[], quote: Quote): Choices {
  const { start, end } = boundsOf(quote);
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  const near = words.slice(Math.max(0, first - AROUND), last + AROUND + 1);
  const own = (word: WordPlace, at: number) => word.start <= at && at <= word.end;
  return {
    starts: near.map((word) => ({ at: own(word, start) ? start : word.from, label: labelFrom(words, word) })),
    ends: near.map((word) => ({ at: own(word, end) ? end : word.to, label: labelTo(words, word) })),
  };
}

async function atSentences(store: Store, reportId: string, words: readonly WordPlace[]): Promise<Choices> {
  const starts: BoundChoice[] = [];
  const ends: BoundChoice[] = [];
  for (const { range } of await store.sentences(reportId)) {
    const inside = words.filter((word) => word.start >= range.start && word.end <= range.end);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) continue;
    starts.push({ at: first.from, label: labelFrom(words, first) });
    ends.push({ at: last.to, label: labelTo(words, last) });
  }
  return { starts, ends };
}

function labelFrom(words: readonly WordPlace[], word: WordPlace): string {
  const at = words.indexOf(word);
  return textOf(words.slice(at, at + LABEL));
}

function labelTo(words: readonly WordPlace[], word: WordPlace): string {
  const at = words.indexOf(word);
  return textOf(words.slice(Math.max(0, at - LABEL + 1), at + 1));
}

function textOf(words: readonly WordPlace[]): string {
  return words
    .map(({ text, gap }) => text + gap)
    .join('')
    .trimEnd();
}
