/**
 * Checks a bundle byte by byte, with nothing but the bundle: every header is the one that would be written, every checksum is right, every gap is zeros,
 * the ledger's lines follow one another, and nothing is lacking or added. Names the place of whatever is not as it was written.
 */
import { createHash } from 'node:crypto';
import { type LedgerLine, ledgerFault, sha256 } from '@crossquote/domain';
import {
  type BundledFile,
  type BundleManifest,
  headerOf,
  LEDGER_FILE,
  MANIFEST,
  MANIFEST_SUM,
  manifestSum,
  parseManifest,
} from './bundle-manifest.ts';
import { lineBlocks } from './describe-file.ts';
import { BLOCK, END_BYTES, paddingOf, readEntryHeader } from './tar-entry.ts';

/** A file, read at any place. */
export interface ByteSource {
  readonly bytes: number;
  /** Up to so many bytes from there on; fewer where the file ends. */
  read(at: number, bytes: number): Promise<Uint8Array>;
}

export interface BundleVerdict {
  /** What is wrong, in the order of the file, each with its place. */
  readonly faults: readonly string[];
  /** null: it could not be read. */
  readonly manifest: BundleManifest | null;
}

const MOST_MANIFEST = 256 * 1024 * 1024;
const PIECE = 256 * 1024;

export async function verifyBundle(source: ByteSource): Promise<BundleVerdict> {
  const faults: string[] = [];
  const first = readEntryHeader(Buffer.from(await source.read(0, BLOCK)));
  if (!first || first.bytes > MOST_MANIFEST || !(await isHeader(source, 0, MANIFEST, first.bytes)))
    return { faults: [`header of ${MANIFEST} (bytes 0 to ${BLOCK - 1})`], manifest: null };
  const { text, end } = await manifestIn(source, first.bytes, faults);
  if (text === null) return { faults, manifest: null };
  const manifest = parseManifest(text);
  let at = end;
  for (const file of manifest.files) at = await checkFile(source, at, file, faults);
  await checkEnd(source, at, faults);
  if (faults.length === 0) await checkLedger(source, end, manifest, faults);
  return { faults, manifest };
}

async function manifestIn(source: ByteSource, bytes: number, faults: string[]) {
  const text = Buffer.from(await source.read(BLOCK, bytes)).toString();
  let at = await checkPadding(source, BLOCK + bytes, bytes, MANIFEST, faults);
  const sum = manifestSum(text);
  if (!(await isHeader(source, at, MANIFEST_SUM, sum.length)))
    faults.push(`header of ${MANIFEST_SUM} (${range(at, BLOCK)})`);
  at += BLOCK;
  const written = Buffer.from(await source.read(at, sum.length)).toString();
  const isRight = written === sum;
  if (!isRight)
    faults.push(
      `${MANIFEST} (${range(BLOCK, bytes)}) and ${MANIFEST_SUM} (${range(at, sum.length)}) do not fit each other`,
    );
  at = await checkPadding(source, at + sum.length, sum.length, MANIFEST_SUM, faults);
  return { text: isRight ? text : null, end: at };
}

/** @returns where the next entry begins. */
async function checkFile(
  source: ByteSource,
  at: number,
  file: BundledFile,
  faults: string[],
): Promise<number> {
  const { path, bytes, blockLines, blocks } = file;
  if (!(await isHeader(source, at, path, bytes))) faults.push(`header of ${path} (${range(at, BLOCK)})`);
  const start = at + BLOCK;
  const whole = createHash('sha256');
  let [read, index] = [0, 0];
  const count = (piece: Uint8Array) => {
    whole.update(piece);
    read += piece.length;
  };
  const wrong: number[] = [];
  for await (const block of lineBlocks(piecesOf(source, start, bytes), blockLines, count)) {
    if (block !== blocks[index]) wrong.push(index);
    index += 1;
  }
  if (read < bytes) faults.push(`${path} ends ${bytes - read} bytes too early, at byte ${start + read}`);
  else if (wrong.length > 0)
    faults.push(`${path}, ${linesOf(wrong[0] ?? 0, blockLines)} (in ${range(start, bytes)})`);
  else if (whole.digest('hex') !== file.sha256 || index !== blocks.length)
    faults.push(`${path} (${range(start, bytes)})`);
  return checkPadding(source, start + bytes, bytes, path, faults);
}

function linesOf(block: number, blockLines: number): string {
  const first = block * blockLines + 1;
  return blockLines === 1 ? `line ${first}` : `lines ${first} to ${first + blockLines - 1}`;
}

/** @returns where it ends. */
async function checkPadding(
  source: ByteSource,
  at: number,
  bytes: number,
  path: string,
  faults: string[],
): Promise<number> {
  const length = paddingOf(bytes);
  const zeros = await source.read(at, length);
  if (zeros.length < length) faults.push(`the end of ${path} is lacking (${range(at, length)})`);
  else if (zeros.some((byte) => byte !== 0)) faults.push(`zeros behind ${path} (${range(at, length)})`);
  return at + length;
}

async function checkEnd(source: ByteSource, at: number, faults: string[]): Promise<void> {
  const zeros = await source.read(at, END_BYTES);
  if (zeros.length < END_BYTES) faults.push(`the bundle's end is lacking (${range(at, END_BYTES)})`);
  else if (zeros.some((byte) => byte !== 0))
    faults.push(`zeros at the bundle's end (${range(at, END_BYTES)})`);
  const more = source.bytes - at - END_BYTES;
  if (more > 0) faults.push(`${more} bytes behind the bundle's end, from byte ${at + END_BYTES} on`);
}

/** Checksums can be made anew by whoever changes a line; the chain names the first line that does not follow. */
async function checkLedger(
  source: ByteSource,
  from: number,
  manifest: BundleManifest,
  faults: string[],
): Promise<void> {
  let at = from;
  for (const { path, bytes } of manifest.files) {
    if (path === LEDGER_FILE) {
      const text = Buffer.from(await source.read(at + BLOCK, bytes)).toString();
      const fault = chainFault(text, manifest);
      if (fault !== null) faults.push(`${LEDGER_FILE}: ${fault}`);
      return;
    }
    at += BLOCK + bytes + paddingOf(bytes);
  }
  faults.push(`${LEDGER_FILE} is lacking`);
}

function chainFault(text: string, { ledger }: BundleManifest): string | null {
  let last: LedgerLine | null = null;
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const next = parsed(line);
    const fault = next && ledgerFault(next, last);
    if (!next || fault !== null) return fault ?? `line ${(last?.seq ?? 0) + 1} is no line of a ledger`;
    last = next;
  }
  return (last?.hash ?? null) === ledger.head && (last?.seq ?? 0) === ledger.lines
    ? null
    : 'its last line is not the head that the manifest names';
}

function parsed(line: string): LedgerLine | null {
  try {
    const value = JSON.parse(line) as LedgerLine | null;
    return typeof value?.detail === 'object' && value.detail !== null ? value : null;
  } catch {
    return null;
  }
}

async function isHeader(source: ByteSource, at: number, path: string, bytes: number): Promise<boolean> {
  return sha256(await source.read(at, BLOCK)) === sha256(headerOf(path, bytes));
}

async function* piecesOf(source: ByteSource, start: number, bytes: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < start + bytes; ) {
    const piece = await source.read(at, Math.min(PIECE, start + bytes - at));
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}

function range(start: number, length: number): string {
  return `bytes ${start} to ${start + Math.max(length, 1) - 1}`;
}
