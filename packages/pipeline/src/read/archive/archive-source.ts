/**
 * The bytes of the records in a web archive: as they are (.warc), packed (.warc.gz), or one or several such files in a zip (.wacz), which also
 * lists which of its addresses somebody looked at. Nothing is held but what is being read.
 */
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw, type InflateRaw } from 'node:zlib';
import { InvalidInput } from '@crossquote/domain';
import { isGzip, isZip } from '../binary-kind.ts';
import {
  DEFLATED,
  damagedZip,
  directoryPlace,
  encryptedZip,
  entriesIn,
  LOCAL_HEADER,
  LONGEST_END,
  localHeaderLength,
  STORED,
  type ZipEntry,
} from '../zip-directory.ts';
import type { ArchivePart } from './archive-part.ts';
import { gzipMembers } from './gzip-members.ts';
import { damagedArchive } from './warc-records.ts';

/** A file on the disk, or bytes that are there already. */
export interface ArchiveFile {
  /** Bytes. */
  readonly size: number;
  /** @param end the byte behind the last. */
  stream(start: number, end: number): AsyncIterable<Uint8Array>;
}

export interface ArchiveParts {
  /** Files of records, in the order of their names. Each is opened when it is asked for. */
  readonly parts: readonly (() => Promise<ArchivePart>)[];
  /** As `askedAddress` gives them; null: it has no list. */
  readonly pages: ReadonlySet<string> | null;
}

const RECORDS = /^archive\/[^/]+\.warc(?:\.gz)?$/;
const LISTS = ['pages/pages.jsonl', 'pages/extraPages.jsonl'];

/** Of the lists of pages: 100,000 addresses have half of it. */
const MOST_LISTED = 20_000_000;
/** A directory of 100,000 parts has half of it. */
const MOST_DIRECTORY = 20_000_000;

/** Pages are packed to a fifth, and a file of zeros to a thousandth. */
const MOST_TIMES = 100;
const ALWAYS_ALLOWED = 50_000_000;

export async function archiveParts(file: ArchiveFile): Promise<ArchiveParts> {
  const beginning = await bytesOf(file, 0, 4);
  if (!isZip(beginning)) return { parts: [() => records(file, 0, file.size)], pages: null };
  try {
    return await partsOfZip(file);
  } catch (error) {
    // What Node says of a place beyond the file's end.
    throw error instanceof RangeError ? damagedZip() : error;
  }
}

export function archiveFile(bytes: Uint8Array): ArchiveFile {
  return {
    size: bytes.length,
    async *stream(start, end) {
      yield bytes.subarray(start, end);
    },
  };
}

async function partsOfZip(file: ArchiveFile): Promise<ArchiveParts> {
  const tail = await bytesOf(file, Math.max(0, file.size - LONGEST_END), file.size);
  const place = directoryPlace(tail, file.size);
  const directory = await bytesOf(file, place.start, Math.min(file.size, place.start + MOST_DIRECTORY));
  const entries = entriesIn(directory, place.count);
  const names = [...entries.keys()].filter((name) => RECORDS.test(name)).sort();
  if (names.length === 0)
    throw new InvalidInput('there is no web archive in it: give the .warc or .warc.gz files themselves');
  const placed = await Promise.all(names.map((name) => placeOf(file, entries.get(name))));
  return {
    parts: placed.map((part) => () => records(part, 0, part.size)),
    pages: await listedPages(file, entries),
  };
}

/** A part of a zip as a file of its own. */
async function placeOf(file: ArchiveFile, entry: ZipEntry | undefined): Promise<ArchiveFile> {
  if (entry === undefined) throw damagedZip();
  if (entry.isEncrypted) throw encryptedZip();
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damagedZip();
  const header = await bytesOf(file, entry.start, entry.start + LOCAL_HEADER);
  const first = entry.start + localHeaderLength(header);
  const part = (start: number, end: number) => file.stream(first + start, first + end);
  if (entry.method === STORED) return { size: entry.packed, stream: part };
  return {
    size: entry.packed,
    stream: () => unpacking(part(0, entry.packed), createInflateRaw(), entry.packed),
  };
}

async function listedPages(
  file: ArchiveFile,
  entries: ReadonlyMap<string, ZipEntry>,
): Promise<ReadonlySet<string> | null> {
  const pages = new Set<string>();
  for (const name of LISTS.filter((list) => entries.has(list))) {
    const list = await placeOf(file, entries.get(name));
    for (const line of (await textOf(list.stream(0, list.size))).split('\n')) {
      const url = addressIn(line);
      if (url !== null) pages.add(url);
    }
  }
  return pages.size === 0 ? null : pages;
}

function addressIn(line: string): string | null {
  try {
    const { url } = JSON.parse(line) as { readonly url?: unknown };
    return typeof url === 'string' ? askedAddress(url) : null;
  } catch {
    return null;
  }
}

/** As a crawler asks for it: without what stands behind `#`, and with the `/` behind a server's name that people leave out. */
export function askedAddress(url: string): string {
  const address = URL.canParse(url) ? new URL(url).href : url;
  return address.replace(/#.*$/, '');
}

async function records(file: ArchiveFile, start: number, end: number): Promise<ArchivePart> {
  const beginning = Buffer.concat(await collected(file.stream(start, Math.min(end, start + 4)), 4));
  const chunks = file.stream(start, end);
  return isGzip(beginning) ? gzipMembers(chunks, mostUnpacked(file.size)) : plainRecords(chunks);
}

function plainRecords(chunks: AsyncIterable<Uint8Array>): ArchivePart {
  return {
    chunks: () => chunks[Symbol.asyncIterator](),
    resume: async () => false,
    close: async () => {},
  };
}

function mostUnpacked(size: number): number {
  return ALWAYS_ALLOWED + size * MOST_TIMES;
}

/** @throws InvalidInput when it is damaged, or unpacks to more than any archive does. */
async function* unpacking(
  chunks: AsyncIterable<Uint8Array>,
  unpack: InflateRaw,
  size: number,
): AsyncGenerator<Uint8Array> {
  let left = mostUnpacked(size);
  let given = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      given += chunk.length;
      yield chunk;
    }
  }
  // What fails is thrown to whoever reads.
  const unpacked = pipeline(Readable.from(counted()), unpack, () => {});
  try {
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      left -= chunk.length;
      if (left < 0) throw new InvalidInput('it unpacks to more than any web archive: it is not read further');
      yield chunk;
    }
    // Zeros, as a disk leaves them where it lost a piece, end what is packed without a word, whatever stands behind them.
    if (unpack.bytesWritten < given) throw damagedArchive();
  } catch (error) {
    throw String((error as NodeJS.ErrnoException).code).startsWith('Z_') ? damagedArchive() : error;
  }
}

async function bytesOf(file: ArchiveFile, start: number, end: number): Promise<Buffer> {
  return Buffer.concat(await collected(file.stream(start, end), Math.max(0, end - start)));
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  return Buffer.concat(await collected(chunks, MOST_LISTED)).toString('utf8');
}

async function collected(chunks: AsyncIterable<Uint8Array>, most: number): Promise<readonly Uint8Array[]> {
  const taken: Uint8Array[] = [];
  let left = most;
  for await (const chunk of chunks) {
    taken.push(chunk.subarray(0, left));
    left -= Math.min(left, chunk.length);
    if (left === 0) break;
  }
  return taken;
}
