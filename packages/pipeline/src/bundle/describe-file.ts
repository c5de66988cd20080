/** What a manifest says of a file of lines, from its bytes. */
import { createHash } from 'node:crypto';
import type { BundledFile } from './bundle-manifest.ts';

const NEWLINE = 0x0a;

/** Of a small file every line has its own checksum; of a large one a hundred share one, so that the manifest stays small. */
export function blockLinesOf(lines: number): number {
  return lines <= 1000 ? 1 : 100;
}

export async function describeFile(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  { bytes, lines }: Pick<BundledFile, 'bytes' | 'lines'>,
): Promise<BundledFile> {
  const whole = createHash('sha256');
  const blockLines = blockLinesOf(lines);
  const hashed = lineBlocks(pieces, blockLines, (piece) => void whole.update(piece));
  const blocks: string[] = [];
  for await (const block of hashed) blocks.push(block);
  return { path, bytes, lines, sha256: whole.digest('hex'), blockLines, blocks };
}

/** Lower-case hex SHA-256 of each so many lines; what follows the last line's end is a block too. */
export async function* lineBlocks(
  pieces: AsyncIterable<Uint8Array>,
  blockLines: number,
  onPiece: (piece: Uint8Array) => void = () => undefined,
): AsyncGenerator<string> {
  let [hash, lines, bytes] = [createHash('sha256'), 0, 0];
  for await (const piece of pieces) {
    onPiece(piece);
    for (let at = 0; at < piece.length; ) {
      const end = piece.indexOf(NEWLINE, at) + 1 || piece.length;
      hash.update(piece.subarray(at, end));
      bytes += end - at;
      if (piece[end - 1] === NEWLINE && ++lines === blockLines) {
        yield hash.digest('hex');
        [hash, lines, bytes] = [createHash('sha256'), 0, 0];
      }
      at = end;
    }
  }
  if (bytes > 0) yield hash.digest('hex');
}
