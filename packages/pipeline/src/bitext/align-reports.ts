/** Aligns two reports that are versions of one text: cuts them into sentences, embeds these, and says where each bead stands. */
import type { Language, ModelRef, Report, TextRange } from '@crossquote/domain';
import type { Embedder } from '../ports/embedder.ts';
import { splitReport } from '../split/index.ts';
import { alignSentences } from './align-sentences.ts';
import type { SentenceSpan } from './bead.ts';

type Version = Pick<Report, 'id' | 'language' | 'text' | 'blocks' | 'source'>;

export interface BitextSide {
  readonly language: Language;
  /** The report's file, as it was added; null for standard input. */
  readonly file: string | null;
  /** Indices of sentences, half-open. */
  readonly sentences: SentenceSpan;
  /** UTF-16 code units of the report's text, white space at the ends left out; null when the bead has no sentence of it. */
  readonly range: TextRange | null;
  /** The words of the range. */
  readonly text: string;
}

export interface BitextPair {
  readonly source: BitextSide;
  readonly target: BitextSide;
  /** 0 to 1; 0 for a side without counterpart. */
  readonly score: number;
  /** Drawn by a machine, and not looked at by anybody. */
  readonly origin: 'machine';
  readonly model: ModelRef;
}

/** In the order of the texts; every sentence of either is in exactly one pair. */
export async function alignReports(
  source: Version,
  target: Version,
  embedder: Embedder,
): Promise<readonly BitextPair[]> {
  const [here, there] = [rangesOf(source), rangesOf(target)];
  const left = await embedded(source.text, here, embedder);
  const right = await embedded(target.text, there, embedder);
  return (await alignSentences(left, right)).map((bead) => ({
    source: sideAt(source, here, bead.source),
    target: sideAt(target, there, bead.target),
    score: Math.round(bead.score * 10_000) / 10_000,
    origin: 'machine',
    model: embedder.model,
  }));
}

/** White space after a sentence is no part of it here; sentences of nothing else are none. */
function rangesOf(report: Version): readonly TextRange[] {
  return splitReport(report).flatMap(({ range }) => {
    const text = report.text.slice(range.start, range.end);
    const start = range.start + text.length - text.trimStart().length;
    const end = start + text.trim().length;
    return start < end ? [{ start, end }] : [];
  });
}

async function embedded(text: string, ranges: readonly TextRange[], embedder: Embedder) {
  const texts = ranges.map(({ start, end }) => text.slice(start, end));
  const vectors = await embedder.embed(texts);
  return texts.map((sentence, i) => ({ text: sentence, vector: vectors[i] as Float32Array }));
}

function sideAt(report: Version, ranges: readonly TextRange[], sentences: SentenceSpan): BitextSide {
  const [first, last] = [ranges[sentences.from], ranges[sentences.to - 1]];
  const range = first && last && sentences.from < sentences.to ? { start: first.start, end: last.end } : null;
  return {
    language: report.language,
    file: report.source,
    sentences,
    range,
    text: range ? report.text.slice(range.start, range.end) : '',
  };
}
