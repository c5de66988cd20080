/** Knows a web archive without a name by how it begins. */
import { constants, gunzipSync } from 'node:zlib';
import { isGzip, isZip } from '../binary-kind.ts';
import { zipParts } from '../zip-parts.ts';

const START = 'WARC/';
/** What every package of web archives has, and no office document. */
const PACKAGE = 'datapackage.json';
/** The lines in front of a record are unpacked from fewer. */
const BEGINNING = 10_000;

export function isWebArchive(bytes: Uint8Array): boolean {
  if (isZip(bytes)) return isPackage(bytes);
  const beginning = isGzip(bytes) ? unpackedStart(bytes.subarray(0, BEGINNING)) : bytes;
  return Buffer.from(beginning.subarray(0, START.length)).toString('latin1') === START;
}

function unpackedStart(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

function isPackage(bytes: Uint8Array): boolean {
  try {
    return zipParts(bytes, 0).has(PACKAGE);
  } catch {
    return false;
  }
}
