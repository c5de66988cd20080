/** A report as words, and one of its quotes: what a person corrects its bounds and its speaker in. */
import { NotFound, type Quote, type Report, type Sentence } from '@crossquote/domain';
import type { NameHider, Store } from '@crossquote/pipeline';
import { paragraphsOf, type WordPlace, wordPlaces } from './word-places.ts';

export interface BoundChoice {
  /** In UTF-16 code units of the report's text. */
  readonly at: number;
  /** The words there. */
  readonly label: string;
}

/** So that nobody reads through a hundred beginnings of the same words to find one. */
export interface ChoicesOfSentence {
  /** How the sentence begins; null: each choice is a sentence of its own. */
  readonly sentence: string | null;
  readonly choices: readonly BoundChoice[];
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
  readonly starts: readonly ChoicesOfSentence[];
  readonly ends: readonly ChoicesOfSentence[];
  /** Names that the report's quotes are said by. */
  readonly speakers: readonly string[];
  /** Id of the latest correction of the report; null: there is none. */
  readonly seen: string | null;
}

/** Words to choose from before a quote's first and behind its last, besides its own; without one, only where sentences begin and end. */
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
  // Before what they made: what comes in between counts as not seen.
  const corrections = await store.correctionsOf(reportId);
  const [report, quotes, sentences] = await Promise.all([
    store.report(reportId),
    store.quotes(reportId),
    store.sentences(reportId),
  ]);
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
    ...(quote ? around(words, quote, sentences) : atSentences(words, sentences)),
    speakers: [...new Set(quotes.flatMap(({ speaker }) => speaker.name ?? []))].sort(),
    seen: corrections.at(-1)?.id ?? null,
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
function around(words: readonly WordPlace[], quote: Quote, sentences: readonly Sentence[]): Choices {
  const { start, end } = boundsOf(quote);
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  const own = (word: WordPlace, at: number) => word.start <= at && at <= word.end;
  const startOf = (word: WordPlace) => ({
    at: own(word, start) ? start : word.from,
    label: labelFrom(words, word),
  });
  const endOf = (word: WordPlace) => ({ at: own(word, end) ? end : word.to, label: labelTo(words, word) });
  const inSentences = (some: readonly WordPlace[], choiceOf: (word: WordPlace) => BoundChoice) =>
    bySentence(some, sentences).map((inside) => ({
      sentence: beginning(words, inside.sentence),
      choices: inside.words.map(choiceOf),
    }));
  return {
    starts: inSentences(words.slice(Math.max(0, first - AROUND), last + 1), startOf),
    ends: inSentences(words.slice(Math.max(0, first), last + AROUND + 1), endOf),
  };
}

/** Sentences cover all of a text, so every word begins in one. */
function bySentence(words: readonly WordPlace[], sentences: readonly Sentence[]) {
  return sentences
    .map((sentence) => ({
      sentence,
      words: words.filter(({ start }) => sentence.range.start <= start && start < sentence.range.end),
    }))
    .filter((inside) => inside.words.length > 0);
}

function beginning(words: readonly WordPlace[], { range }: Sentence): string {
  const first = words.find(({ start }) => start >= range.start);
  return first ? `${labelFrom(words, first)} …` : '';
}

function atSentences(words: readonly WordPlace[], sentences: readonly Sentence[]): Choices {
  const starts: BoundChoice[] = [];
  const ends: BoundChoice[] = [];
  for (const { range } of sentences) {
    const inside = words.filter((word) => word.start >= range.start && word.end <= range.end);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) continue;
    starts.push({ at: first.from, label: labelFrom(words, first) });
    ends.push({ at: last.to, label: labelTo(words, last) });
  }
  return { starts: [{ sentence: null, choices: starts }], ends: [{ sentence: null, choices: ends }] };
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
