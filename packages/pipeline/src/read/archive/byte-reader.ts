/** Reads a stream of bytes by lines and lengths, holding no more of it than is asked for. */

export interface ByteReader {
  /** Without its end; null: the stream ends here. A line of `most` bytes without an end is given as it is. */
  line(most: number): Promise<string | null>;
  /** `length` bytes, or fewer where the stream ends before. */
  take(length: number): Promise<Buffer>;
  /** @returns how many bytes there were to pass over. */
  skip(length: number): Promise<number>;
}

const FEED = 10;

export function byteReader(chunks: AsyncIterator<Uint8Array>): ByteReader {
  let held: Buffer = Buffer.alloc(0);

  async function next(): Promise<Buffer | null> {
    const { value, done } = await chunks.next();
    return done === true ? null : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }

  async function* pieces(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      const chunk = held.length > 0 ? held : await next();
      if (chunk === null) return;
      const piece = chunk.subarray(0, left);
      held = chunk.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  return {
    async line(most) {
      let end = held.indexOf(FEED);
      while (end === -1 && held.length < most) {
        const chunk = await next();
        if (chunk === null) break;
        const from = held.length;
        held = Buffer.concat([held, chunk]);
        end = held.indexOf(FEED, from);
      }
      if (held.length === 0) return null;
      const length = Math.min(end === -1 ? held.length : end + 1, most);
      const line = held.subarray(0, length);
      held = held.subarray(length);
      return line.toString('utf8').replace(/\r?\n$|\r$/, '');
    },
    async take(length) {
      const taken: Buffer[] = [];
      for await (const piece of pieces(length)) taken.push(piece);
      return Buffer.concat(taken);
    },
    async skip(length) {
      let skipped = 0;
      for await (const piece of pieces(length)) skipped += piece.length;
      return skipped;
    },
  };
}
