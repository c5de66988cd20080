/**
 * Web archives (.warc, .warc.gz, .wacz): each page, and each PDF, is a report with the address that it was captured at. When it was captured is no day of
 * publication, and is not taken. Nothing is fetched, and no script is run.
 */
import { setImmediate } from 'node:timers/promises';
import { InvalidInput, type Report } from '@crossquote/domain';
import { declaredEncoding, decodeText } from '../decode-text.ts';
import type { Draft } from '../draft.ts';
import { makeReport } from '../make-report.ts';
import type { Metadata } from '../metadata.ts';
import { readHtml } from '../read-html.ts';
import type { ArchiveFile } from './archive-source.ts';
import { type BadRecord, type CapturedPage, capturedPages } from './captured-pages.ts';
import { type LeftInArchive, type LeftKind, leftInArchive } from './left-in-archive.ts';

export interface ArchiveInput {
  readonly file: ArchiveFile;
  /** The file's name inside the added folder; null for stdin. */
  readonly name: string | null;
  readonly sidecar: Metadata;
  readonly collection: string;
  /** What ids are made with; null: with nothing. */
  readonly idKey: string | null;
  readonly language: string | null;
  /** Of one page. */
  readonly mostBytes: number;
  readonly mostPages: number;
}

export type ArchiveItem =
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly original: Uint8Array;
      readonly leftOut: string | null;
    }
  | BadRecord
  /** Comes last: what of the whole archive is in no report. */
  | { readonly kind: 'rest'; readonly leftOut: string | null };

/**
 * One page is held at a time.
 * @throws InvalidInput when there is no page in it.
 */
export async function* readWebArchive(input: ArchiveInput): AsyncGenerator<ArchiveItem> {
  const left = leftInArchive();
  const ids = new Set<string>();
  let isEmpty = true;
  for await (const found of capturedPages(input.file, left, input.mostBytes)) {
    const isTooMany = found.kind === 'page' && ids.size >= input.mostPages;
    const item = await itemOf(isTooMany ? tooMany(found, input.mostPages) : found, input, left, ids);
    if (item === null) continue;
    isEmpty = false;
    yield item;
    if (isTooMany) break;
    // An archive may hold tens of thousands, and others wait meanwhile.
    await setImmediate();
  }
  const words = left.inWords();
  if (isEmpty)
    throw new InvalidInput(
      `there is no page with words in it${words === null ? ': save pages as .html' : `, but ${words}`}`,
    );
  yield {
    kind: 'rest',
    leftOut: words === null ? null : `not read of the archive: ${words}`,
  };
}

function tooMany({ record }: CapturedPage, most: number): BadRecord {
  const message = `it has more pages than the limit of ${most.toLocaleString('en')}, and this and what stands behind it is not read: split it`;
  return { kind: 'problem', record, message };
}

async function itemOf(
  found: CapturedPage | BadRecord,
  input: ArchiveInput,
  left: LeftInArchive,
  ids: Set<string>,
): Promise<ArchiveItem | null> {
  try {
    return found.kind === 'page' ? await reportOf(found, input, left, ids) : placed(found);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return placed({ kind: 'problem', record: found.record, message: error.message });
  }
}

function placed(bad: BadRecord): BadRecord {
  return { ...bad, message: `record ${bad.record}: ${bad.message}` };
}

/** null: there are no words in it, or the archive has the same in another place. */
async function reportOf(
  page: CapturedPage,
  { name, sidecar, collection, language, idKey }: ArchiveInput,
  left: LeftInArchive,
  ids: Set<string>,
): Promise<ArchiveItem | null> {
  const { record, bytes, isCutOff } = page;
  const draft = await draftOf(page);
  if (draft === null || draft.text.trim() === '') return count(left, draft === null ? 'other' : 'empty');
  const source = name === null ? null : `${name}#${record}`;
  const report = await makeReport(draft, { collection, language, source, bytes, idKey, sidecar });
  if (ids.has(report.id)) return count(left, 'again');
  ids.add(report.id);
  const leftOut = [...(isCutOff ? [CUT_OFF] : []), ...(draft.leftOut ? [draft.leftOut] : [])];
  return { kind: 'report', report, original: bytes, leftOut: leftOut.join('; ') || null };
}

function count(left: LeftInArchive, kind: LeftKind): null {
  left.count(kind);
  return null;
}

const CUT_OFF = 'read without its end, which was not captured: save the page anew where that matters';

/** Servers call much a page that is none: data for scripts, answers to forms. */
const PAGE = /<(?:!doctype\s+html|html|head|body|title)[\s>]/i;

/** null: it is no page, whatever the server calls it. */
async function draftOf(page: CapturedPage): Promise<Draft | null> {
  const draft = page.isPdf ? await (await import('../read-pdf.ts')).readPdf(page.bytes) : draftOfPage(page);
  return draft && { ...draft, found: { ...draft.found, url: page.url } };
}

function draftOfPage({ bytes, charset }: CapturedPage): Draft | null {
  const html = decodeText(bytes, 'the page', charset ?? declaredEncoding(bytes));
  if (!PAGE.test(html.slice(0, 20_000))) return null;
  return readHtml(html);
}
