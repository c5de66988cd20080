/** A report from a draft: language, blocks and metadata by their order of precedence. */
import { fileHash, InvalidInput, knownLanguage, type Report, reportId } from '@crossquote/domain';
import { detectLanguage } from './detect-language.ts';
import type { Draft } from './draft.ts';
import { findBlocks } from './find-blocks.ts';
import { type Metadata, mergeMetadata } from './metadata.ts';
import { printedTimes } from './printed-times.ts';

/** UTF-16 units of one report: about 160,000 words. A dump or a whole archive in one file would hold up every stage for hours. */
const LONGEST_TEXT = 1_000_000;

export interface ReportOrigin {
  readonly collection: string;
  /** Language that the user gave for everything; wins over all else. */
  readonly language: string | null;
  readonly source: string | null;
  readonly bytes: Uint8Array;
  /** What ids are made with; null: with nothing. */
  readonly idKey: string | null;
  readonly sidecar: Metadata;
}

/** @throws InvalidInput when there are no words, or more than a report has. */
export async function makeReport(draft: Draft, origin: ReportOrigin): Promise<Report> {
  const { text } = draft;
  if (text.trim() === '')
    throw new InvalidInput('there is no text in it: give a file with the words of a report');
  if (text.length > LONGEST_TEXT)
    throw new InvalidInput(
      `its text has ${(text.length / 1e6).toFixed(1)} million letters, more than the limit of ${LONGEST_TEXT / 1e6} million for one report: split it into one file a report`,
    );
  const given = mergeMetadata(origin.sidecar, draft.given);
  const named = origin.language ?? given.language;
  const language = named === null ? await detectLanguage(text, draft.found.language) : knownLanguage(named);
  const known = given.title ?? draft.found.title;
  const isRecording = draft.times !== undefined;
  const printed = printedTimes(isRecording ? '' : text);
  const isSaid = isRecording || text.slice(0, printed.stamps[0]?.start).trim() === '';
  const shown = findBlocks(text, draft.hints, language, known, { isSaid, stamps: printed.stamps });
  return {
    id: reportId(origin.collection, text, origin.idKey),
    collection: origin.collection,
    title: known ?? (isSaid ? fileTitle(origin.source) : shown.title),
    language,
    publisher: given.publisher ?? draft.found.publisher ?? shown.publisher,
    publishedAt: given.publishedAt ?? draft.found.publishedAt ?? shown.publishedAt,
    url: given.url ?? draft.found.url,
    source: origin.source,
    sha256: fileHash(origin.bytes, origin.idKey),
    text,
    blocks: shown.blocks,
    pages: draft.pages ?? [],
    times: draft.times ?? printed.times,
  };
}

/** A recording is called as its file is, without what tells the format: its words name those who speak. */
function fileTitle(source: string | null): string | null {
  const name = source?.split(/[/\\]/).at(-1) ?? '';
  return name.replace(/\.[A-Za-z]{3,4}$/, '') || null;
}
