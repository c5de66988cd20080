/** Ids are hashes of what they name, so every stage is an upsert and may run twice, on any machine, in any order. */
import { createHmac, hash } from 'node:crypto';

/** One letter a kind, so that an id read in a terminal says what it names. */
export type IdKind =
  | 'r'
  | 's'
  | 'q'
  | 'p'
  | 't'
  | 'a'
  | 'm'
  | 'v'
  | 'e'
  | 'c'
  | 'k'
  | 'w'
  | 'd'
  | 'h'
  | 'n'
  | 'o';

/** What an id names, read off its first letter. */
export function isIdOf(kind: IdKind, id: string): boolean {
  return id.startsWith(`${kind}_`);
}

/** Lower-case hex SHA-256 of bytes or of a text's UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** Lower-case hex HMAC-SHA256 of bytes or of a text's UTF-8: nobody can make it who lacks the key. */
export function keyedHash(data: string | Uint8Array, key: string): string {
  return createHmac('sha256', key).update(data).digest('hex');
}

/**
 * Lower-case hex, 64 digits, of what is made of words that are hidden from whoever sees it; without a key SHA-256. With one under a key of its own: whoever may add
 * a file is told its hash, and a file can have any bytes, also those that are hashed here.
 */
export function ownHash(data: string, key: string | null): string {
  return key === null ? sha256(data) : keyedHash(data, `${key} of what is made here`);
}

/**
 * `<kind>_<20 hex digits>`: 80 bits, so that a billion ids collide with a chance of about 4 in 10 million.
 * The parts are hashed as JSON, so that ('ab', 'c') and ('a', 'bc') differ.
 */
export function contentId(kind: IdKind, ...parts: readonly IdPart[]): string {
  return keyedId(kind, null, ...parts);
}

/** As `contentId`, of words that may be hidden. @param key of the database (`idKeyOf`); null: it has none. */
export function keyedId(kind: IdKind, key: string | null, ...parts: readonly IdPart[]): string {
  return `${kind}_${ownHash(JSON.stringify(parts), key).slice(0, 20)}`;
}

type IdPart = string | number | null;
