/** A report: one published document in one language. */
import { contentId, keyedHash, sha256 } from './ids.ts';
import type { Language } from './language.ts';
import type { PageStart } from './page-place.ts';
import type { TimeStart } from './recording-time.ts';
import type { TextRange } from './text-range.ts';

export type BlockRole = 'text' | 'title' | 'furniture';

/**
 * A stretch of the report's text with one role. Blocks cover the text without gap or overlap.
 * Furniture (captions, share lines, sign-up lines, highlights) is marked, never cut away.
 */
export interface Block extends TextRange {
  readonly role: BlockRole;
  /** For furniture what it is, e.g. `caption`, `share-line`, `sign-up`, `highlights`, `navigation`, `sound`, `time`; for text `voice`, `bold` or null. */
  readonly note: string | null;
}

/** Of furniture: what is heard in a recording and is no speech. */
export const SOUND_NOTE = 'sound';
/** Of furniture: when in the recording the words behind it are said, as a transcript prints it. */
export const TIME_NOTE = 'time';
/** Of text: each of its paragraphs begins with the name of a voice and a colon, as a tag of the recording says. */
export const VOICE_NOTE = 'voice';

/** Of text: whole paragraphs in bold print, as an interview has its questions. */
export const BOLD_NOTE = 'bold';

export interface Report {
  readonly id: string;
  readonly collection: string;
  readonly title: string | null;
  readonly language: Language;
  readonly publisher: string | null;
  /** ISO 8601 date or date-time, as exact as the source gave it. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** The file's name (inside the added folder), never a path of the machine; null for stdin. */
  readonly source: string | null;
  /** `sha256:<hex>` of the original bytes; where ids are made with a key (`fileHash`) `hmac-sha256:<hex>`. */
  readonly sha256: string;
  /** Stored text, Unicode NFC: what every offset points into. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Ascending; empty: the document has no pages, or was read before they were kept. */
  readonly pages: readonly PageStart[];
  /** Ascending; empty: it was read from no subtitles and no transcript with times, or before they were kept. */
  readonly times: readonly TimeStart[];
}

/** Whether it is known on which pages its words stand, or when they are said. */
export function hasPlaces({ pages, times }: Pick<Report, 'pages' | 'times'>): boolean {
  return pages.length + times.length > 0;
}

/**
 * The same text in the same collection is the same report, whatever file it came in.
 * @param key null: none. With one, nobody who lacks it can tell by the id whether they have guessed a word that is hidden from them; nor by
 * those of its sentences, quotes, alignments and testimonies, which are made from it.
 */
export function reportId(collection: string, text: string, key: string | null = null): string {
  return contentId('r', collection, key === null ? sha256(text) : keyedHash(text, key));
}

/** What a file is known by again: `sha256:<hex>` of its bytes, or with a key `hmac-sha256:<hex>`, which tells as little of a guess as the id. */
export function fileHash(bytes: Uint8Array, key: string | null): string {
  return key === null ? `sha256:${sha256(bytes)}` : `hmac-sha256:${keyedHash(bytes, key)}`;
}
