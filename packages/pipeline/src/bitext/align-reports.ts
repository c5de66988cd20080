/** Aligns two reports that are versions of one text: cuts them into sentences, embeds these, and says where each bead stands. */
import type { Language, ModelRef, TextRange } from '@crossquote/domain';
import type { Embedder } from '../ports/embedder.ts';
import { alignSentences } from './align-sentences.ts';
import type { SentenceSpan } from './bead.ts';
import { type EmbeddedText, embedText, running, type Version } from './embedded-text.ts';
import { versionShare } from './version-share.ts';

export interface BitextSide {
  readonly reportId: string;
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
  /** How likely the pair is right as it is, given that the reports are versions of one text: 0 to 1; 0 for a side without counterpart. */
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
  return alignTexts(await embedText(source, embedder), await embedText(target, embedder), embedder.model);
}

export interface AlignedPair {
  readonly pairs: readonly BitextPair[];
  /** See versionShare; null when either text has too few sentences to tell. */
  readonly share: number | null;
}

/** In fewer sentences chance alone says too much. */
const FEW = 3;

/** Aligns them whatever they are, and tells how far they look like versions of one text. */
export async function alignWithShare(
  source: Version,
  target: Version,
  embedder: Embedder,
): Promise<AlignedPair> {
  const [here, there] = [await embedText(source, embedder), await embedText(target, embedder)];
  const [mine, theirs] = [running(here), running(there)];
  const tells = Math.min(mine.length, theirs.length) >= FEW;
  return {
    pairs: await alignTexts(here, there, embedder.model),
    share: tells ? await versionShare(mine, theirs) : null,
  };
}

/** The same, of texts that were embedded before with the model. */
export async function alignTexts(
  source: EmbeddedText,
  target: EmbeddedText,
  model: ModelRef,
): Promise<readonly BitextPair[]> {
  const beads = await alignSentences(source.sentences, target.sentences);
  return beads.map((bead) => ({
    source: sideAt(source, bead.source),
    target: sideAt(target, bead.target),
    score: Math.round(bead.score * 10_000) / 10_000,
    origin: 'machine',
    model,
  }));
}

function sideAt({ report, sentences: all }: EmbeddedText, sentences: SentenceSpan): BitextSide {
  const [first, last] = [all[sentences.from]?.range, all[sentences.to - 1]?.range];
  const range = first && last && sentences.from < sentences.to ? { start: first.start, end: last.end } : null;
  return {
    reportId: report.id,
    language: report.language,
    file: report.source,
    sentences,
    range,
    text: range ? report.text.slice(range.start, range.end) : '',
  };
}
