/**
 * Bytes to text. Valid UTF-8 is taken for UTF-8: by chance, text in another encoding is valid UTF-8 next to never, and so is UTF-8 with
 * a few broken bytes, as a download that was cut off has them.
 * For the rest chardet guesses from letter frequencies; it knows no UTF-16 without a mark, so that is looked at first.
 */
import { InvalidInput } from '@crossquote/domain';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { binaryKind, fixFor } from './binary-kind.ts';

/** What pages and guessers call Latin-1 is Windows-1252 in practice (WHATWG Encoding Standard); the same for Latin-5. KOI8-U is KOI8-R with Ukrainian letters in place of lines. */
const REALLY: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'koi8-r': 'koi8-u',
};

/** More control characters than this, and it is no text: random bytes have about 11 %. */
const MOST_CONTROLS = 0.01;

/**
 * @param label names the input in messages.
 * @param declared encoding that the text itself names (an HTML `charset`), believed when the bytes are no UTF-8.
 * @throws InvalidInput when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, label: string, declared: string | null = null): string {
  const kind = binaryKind(bytes);
  if (kind !== null) throw new InvalidInput(`${label} is ${kind}: ${fixFor(kind)}`);
  const text =
    decodeByMark(bytes) ??
    decodeUtf16WithoutMark(bytes) ??
    decodeUtf8(bytes) ??
    decodeBrokenUtf8(bytes) ??
    guess(bytes, declared);
  if (text === null || controlShare(text) > MOST_CONTROLS) {
    throw new InvalidInput(`${label} is a binary file or in an unknown encoding: save its text as UTF-8`);
  }
  return text;
}

/** HTML and XML name their encoding near their start, in ASCII. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<(?:meta|\?xml)[^<>]*?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

function decodeByMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return iconv.decode(bytes, 'utf8');
  if (a === 0xff && b === 0xfe) return iconv.decode(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return iconv.decode(bytes, 'utf-16be');
  return null;
}

/** The zero half of every space and line end stands on one side only: odd positions in little endian. */
function decodeUtf16WithoutMark(bytes: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  if (bytes.length % 2 === 1 || even + odd < bytes.length / 50) return null;
  if (even + odd < bytes.length / 4 && readsWithoutZeros(bytes)) return null;
  if (odd > even * 20) return wellFormed(iconv.decode(bytes, 'utf-16le'));
  if (even > odd * 20) return wellFormed(iconv.decode(bytes, 'utf-16be'));
  return null;
}

/** Stray zeros in UTF-8: the halves of UTF-16 letters beyond Latin are no UTF-8, or control characters in plenty. */
function readsWithoutZeros(bytes: Uint8Array): boolean {
  const text = decodeUtf8(bytes.filter((byte) => byte !== 0));
  return text !== null && controlShare(text) <= 0.1;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** More broken sequences than this among all beyond ASCII, and it was no UTF-8. */
const MOST_BROKEN = 0.2;

/** What is broken becomes U+FFFD, as in every browser: a guess would make other letters of all the others. */
function decodeBrokenUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  return shareBeyondAscii(text, /\ufffd/g) > MOST_BROKEN ? null : text;
}

/** Of what the page names and what its letters look like, the first that reads as words. */
function guess(bytes: Uint8Array, declared: string | null): string | null {
  const named = declared === null ? [] : [declared].filter(isEightBit);
  const likely = analyse(bytes)
    .map((match) => match.name)
    .find(isEightBit);
  return (
    [...named, ...(likely === undefined ? [] : [likely])]
      .map((name) => decodeEightBit(bytes, REALLY[name.toLowerCase()] ?? name))
      .find(readsAsWords) ?? (likely === undefined ? decodeFewWords(bytes) : null)
  );
}

function decodeEightBit(bytes: Uint8Array, name: string): string {
  const text = iconv.decode(bytes, name);
  const isLatin9 = name.toLowerCase() === 'windows-1252' && FRACTION_IN_WORD.test(text) && !hasC1(bytes);
  return isLatin9 ? iconv.decode(bytes, 'iso-8859-15') : text;
}

/** Where Latin-1 has fractions, ISO-8859-15 has the French letters that it was made for (`c½ur`). */
const FRACTION_IN_WORD = /(?<=\p{L})[¼½¾](?=\p{L})/u;

/** Quotation marks and dashes of Windows stand here, and nothing that is written in any ISO encoding. */
function hasC1(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
}

/** Of a few words chardet knows nothing. Those of another script would have hardly a letter of ASCII. */
function decodeFewWords(bytes: Uint8Array): string | null {
  const text = iconv.decode(bytes, 'windows-1252');
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => letter > '\x7f').length;
  return foreign <= letters.length / 2 && readsAsWords(text) ? text : null;
}

function isEightBit(name: string): boolean {
  return !/^(utf|ascii)/i.test(name) && iconv.encodingExists(name);
}

/**
 * Old DOS and Macintosh encodings, which nothing tells from Windows-1252 but this: read in it their letters become capitals and signs in the
 * middle of words (`BŸrger`, `l„uten`), or nothing at all.
 */
const MISREAD = /\ufffd|(?<=\p{Ll})(?![A-Z])\p{Lu}|(?<=\p{L})[‚„†‡‰•¢£¤¥¦§©¬®¯°±¶](?=\p{L})/gu;
const MOST_MISREAD = 0.1;

/**
 * One alone is how a name is written (`McÉwan`, `Intel®Core`): in those encodings most letters lie where Windows-1252 has none of these. Left out are those
 * under which the Macintosh has its apostrophe and dashes (`sheÕs`).
 */
const ONCE_A_NAME = /^[\u00c0-\u00cf\u00d6-\u00de©®]$/;

function readsAsWords(text: string): boolean {
  const [first, ...more] = text.match(MISREAD) ?? [];
  const isName = first !== undefined && more.length === 0 && ONCE_A_NAME.test(first);
  return isName || shareBeyondAscii(text, MISREAD) <= MOST_MISREAD;
}

function shareBeyondAscii(text: string, pattern: RegExp): number {
  const all = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return (text.match(pattern)?.length ?? 0) / Math.max(1, all);
}

function wellFormed(text: string): string | null {
  return /\p{Surrogate}/u.test(text) ? null : text;
}

function controlShare(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0x7f) controls++;
  }
  return controls / Math.max(1, text.length);
}
