/**
 * The records of a web archive (WARC 1.0 and 1.1, ISO 28500), one after the other. What is not asked for is passed over and never held. The
 * library for it has eight others behind it, a command line among them, and unpacks in JavaScript what Node unpacks itself.
 */
import { InvalidInput } from '@crossquote/domain';
import { type ByteReader, byteReader } from './byte-reader.ts';
import { type Fields, fieldsOf } from './header-fields.ts';

export interface WarcRecord {
  /** Counted from 1. */
  readonly number: number;
  readonly fields: Fields;
  /** Bytes. */
  readonly length: number;
  /** The record's next bytes, fewer where it ends before. */
  take(most: number): Promise<Buffer>;
}

const VERSION = /^WARC\/\d/;
/** Of the lines in front of a record: addresses are a few thousand bytes long. */
const MOST_HEADER = 100_000;
/** Behind a record stand two. */
const MOST_BLANK = 100;

/** Which record is being read, also where it is too damaged to be given. */
export interface Place {
  record: number;
}

/**
 * @param place is counted on from.
 * @throws InvalidInput, without a word of the archive, where it is damaged; what stands before was given.
 */
export async function* warcRecords(
  chunks: AsyncIterator<Uint8Array>,
  place: Place,
): AsyncGenerator<WarcRecord> {
  const reader = byteReader(chunks);
  try {
    yield* recordsIn(reader, place);
  } finally {
    // A file on the disk stays open otherwise.
    await chunks.return?.();
  }
}

async function* recordsIn(reader: ByteReader, place: Place): AsyncGenerator<WarcRecord> {
  for (;;) {
    place.record++;
    const fields = await headerOf(reader);
    if (fields === null) return;
    const length = Number(fields.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0) throw damagedArchive();
    let left = length;
    yield {
      number: place.record,
      fields,
      length,
      async take(most) {
        const wanted = Math.min(most, left);
        const bytes = await reader.take(wanted);
        if (bytes.length < wanted) throw damagedArchive();
        left -= wanted;
        return bytes;
      },
    };
    if ((await reader.skip(left)) < left) throw damagedArchive();
  }
}

/** null: the archive ends here. */
async function headerOf(reader: ByteReader): Promise<Fields | null> {
  let line = await reader.line(MOST_HEADER);
  for (let blank = 0; line === '' && blank < MOST_BLANK; blank++) line = await reader.line(MOST_HEADER);
  if (line === null) return null;
  if (!VERSION.test(line)) throw damagedArchive();
  const lines: string[] = [];
  for (let left = MOST_HEADER; left > 0; left -= line.length + 1) {
    line = await reader.line(left);
    if (line === null) break;
    if (line === '') return fieldsOf(lines);
    lines.push(line);
  }
  throw damagedArchive();
}

export function damagedArchive(): InvalidInput {
  return new InvalidInput('it is damaged or cut off here: fetch or copy it again');
}
