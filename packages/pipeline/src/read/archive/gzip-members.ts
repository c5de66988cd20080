/**
 * A packed web archive, member by member. Each record is packed by itself, so that what stands behind a damaged one can be unpacked; Node goes through all members in one, and what it
 * has unpacked before an error is lost with it.
 */
import { constants, crc32, createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib';
import { InvalidInput } from '@crossquote/domain';
import type { ArchivePart } from './archive-part.ts';
import { damagedArchive } from './warc-records.ts';

const MAGIC = Buffer.from([0x1f, 0x8b, 8]);
const [CRC, EXTRA, NAME, COMMENT] = [2, 4, 8, 16];
const FIXED = 10;
/** Of a checksum and a length. */
const TRAILER = 8;
/** Packed bytes that are unpacked at once: a thousand times as many may come of them. */
const SLICE = 16_384;
/** Bytes that a member may unpack to at once. Most do, and a stream for each takes five times as long. */
const MOST_AT_ONCE = 1_000_000;
/** Packed bytes of which some words of a record's header come. */
const BEGINNING = 512;

/** @param most bytes that it may unpack to. */
export function gzipMembers(chunks: AsyncIterable<Uint8Array>, most: number): ArchivePart {
  const input = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let left = most;
  let isOver = false;

  /** false: there is no more. */
  async function more(): Promise<boolean> {
    const { value, done } = await input.next();
    if (done !== true) held = Buffer.concat([held, value]);
    return done !== true;
  }

  async function hold(length: number): Promise<void> {
    while (held.length < length) if (!(await more())) throw damagedArchive();
  }

  async function passHeader(): Promise<void> {
    for (let length = headerLength(held); ; length = headerLength(held)) {
      if (length !== null) {
        held = held.subarray(length);
        return;
      }
      await hold(held.length + 1);
    }
  }

  async function* member(): AsyncGenerator<Uint8Array> {
    await passHeader();
    await hold(1);
    const small = atOnce(held.subarray(0, SLICE));
    if (small === null) {
      yield* inLength();
      return;
    }
    held = held.subarray(small.used);
    count(small.unpacked.length);
    await passTrailer(crc32(small.unpacked));
    yield small.unpacked;
  }

  function count(unpacked: number): void {
    left -= unpacked;
    if (left >= 0) return;
    isOver = true;
    throw new InvalidInput('it unpacks to more than any web archive: it is not read further');
  }

  async function passTrailer(sum: number): Promise<void> {
    await hold(TRAILER);
    if (held.readUInt32LE(0) !== sum) throw damagedArchive();
    held = held.subarray(TRAILER);
  }

  async function* inLength(): AsyncGenerator<Uint8Array> {
    const engine = inflating();
    try {
      yield* inSlices(engine);
    } finally {
      engine.close();
    }
  }

  async function* inSlices(engine: Inflating): AsyncGenerator<Uint8Array> {
    let sum = 0;
    // The last of it is given when its checksum is right: a record would else be taken whose damage is found behind it.
    let last: readonly Buffer[] = [];
    for (let isEnded = false; !isEnded; ) {
      await hold(1);
      const slice = held.subarray(0, SLICE);
      const { unpacked, used } = await engine.take(slice);
      held = held.subarray(used);
      isEnded = used < slice.length;
      yield* last;
      last = unpacked;
      for (const chunk of unpacked) {
        count(chunk.length);
        sum = crc32(chunk, sum);
      }
    }
    await passTrailer(sum);
    yield* last;
  }

  async function* members(): AsyncGenerator<Uint8Array> {
    while (held.length > 0 || (await more())) yield* member();
  }

  return {
    chunks: members,
    async resume() {
      if (isOver) return false;
      for (;;) {
        const at = held.indexOf(MAGIC);
        if (at === -1) held = held.subarray(Math.max(0, held.length - MAGIC.length + 1));
        else {
          held = held.subarray(at);
          while (held.length < BEGINNING && (await more()));
          if (beginsRecord(held)) return true;
          held = held.subarray(1);
        }
        if (held.indexOf(MAGIC) === -1 && !(await more())) return false;
      }
    },
    async close() {
      await input.return?.();
    },
  };
}

/** null: it goes on behind these bytes. */
function headerLength(bytes: Buffer): number | null {
  if (!MAGIC.subarray(0, bytes.length).equals(bytes.subarray(0, MAGIC.length))) throw damagedArchive();
  if (bytes.length < FIXED) return null;
  const flags = bytes[3] ?? 0;
  let length = FIXED;
  if (flags & EXTRA) length += bytes.length < length + 2 ? 2 : 2 + bytes.readUInt16LE(length);
  for (const flag of [NAME, COMMENT]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, length);
    if (end === -1) return null;
    length = end + 1;
  }
  if (flags & CRC) length += 2;
  return length <= bytes.length ? length : null;
}

/** The three bytes that a member begins with stand inside of others as well. */
function beginsRecord(bytes: Buffer): boolean {
  try {
    const packed = bytes.subarray(headerLength(bytes) ?? bytes.length, BEGINNING);
    const begun = inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
    return /^WARC\/\d/.test(begun.toString('latin1', 0, 10));
  } catch {
    return false;
  }
}

/** null: it is longer, or damaged. */
function atOnce(packed: Buffer): { readonly unpacked: Buffer; readonly used: number } | null {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_AT_ONCE, info: true };
    // With `info` it says how far it went as well, which its types do not know.
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as {
      readonly buffer: Buffer;
      readonly engine: InflateRaw;
    };
    return engine.bytesWritten < packed.length ? { unpacked: buffer, used: engine.bytesWritten } : null;
  } catch {
    return null;
  }
}

interface Inflating {
  /** Fewer are used than given where its data ends before. @throws InvalidInput when it is damaged. */
  take(packed: Buffer): Promise<{ readonly unpacked: readonly Buffer[]; readonly used: number }>;
  close(): void;
}

function inflating(): Inflating {
  const engine: InflateRaw = createInflateRaw();
  let unpacked: Buffer[] = [];
  let fail: () => void = () => {};
  let hasFailed = false;
  engine.on('data', (chunk: Buffer) => unpacked.push(chunk));
  engine.on('error', () => {
    hasFailed = true;
    fail();
  });
  return {
    async take(packed) {
      const before = engine.bytesWritten;
      unpacked = [];
      await new Promise<void>((resolve) => {
        fail = resolve;
        engine.write(packed, () => setImmediate(resolve));
      });
      if (hasFailed) throw damagedArchive();
      return { unpacked, used: engine.bytesWritten - before };
    },
    close: () => void engine.destroy(),
  };
}
