/** Recognises files that are no text by their first bytes, so that the message can name them. */

const PDF = 'a PDF';
const ZIP = 'a zip archive or an office document';
const OFFICE_BEFORE_ZIP = 'an old office document';
const RTF = 'an RTF document';
const GZIP = 'a gzip archive';
const SEVEN_ZIP = 'a 7z archive';
const RAR = 'a RAR archive';
/** No document is any of these. */
const PACKED: ReadonlySet<string> = new Set([GZIP, SEVEN_ZIP, RAR]);

const SIGNATURES: readonly (readonly [kind: string, hex: string])[] = [
  [PDF, '255044462d'],
  [ZIP, '504b0304'],
  [OFFICE_BEFORE_ZIP, 'd0cf11e0a1b11ae1'],
  [RTF, '7b5c727466'],
  ['a PNG image', '89504e470d0a1a0a'],
  ['a JPEG image', 'ffd8ff'],
  ['a GIF image', '47494638'],
  ['a TIFF image', '49492a00'],
  ['a WebP image or a WAV recording', '52494646'],
  ['an MP3 recording', '494433'],
  [GZIP, '1f8b08'],
  [SEVEN_ZIP, '377abcaf271c'],
  [RAR, '526172211a07'],
  ['a SQLite database', '53514c69746520666f726d617420'],
  ['a program', '7f454c46'],
];

/** In words with an article ("a PDF"); null when nothing is recognised. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  if (head.slice(8, 16) === '66747970') return 'a video';
  return SIGNATURES.find(([, hex]) => head.startsWith(hex))?.[0] ?? null;
}

/** What to do with a file of that kind. */
export function fixFor(kind: string): string {
  if (kind === PDF) return 'give its name the ending .pdf';
  if (PACKED.has(kind)) return 'unpack it, and give the files that are in it';
  const isOffice = kind === ZIP || kind === OFFICE_BEFORE_ZIP || kind === RTF;
  const asOffice = 'save a document as .docx or .odt without macros, a mail as .eml, or its text as .txt';
  if (isOffice) return kind === ZIP ? `${asOffice}; unpack an archive` : asOffice;
  return 'save its text as .txt or .html';
}

export function isPdf(bytes: Uint8Array): boolean {
  return binaryKind(bytes) === PDF;
}

export function isZip(bytes: Uint8Array): boolean {
  return binaryKind(bytes) === ZIP;
}

export function isGzip(bytes: Uint8Array): boolean {
  return binaryKind(bytes) === GZIP;
}

/** The package says what it is in its first part, which is not packed (OpenDocument 1.3, part 2, 3.3). */
export function isOpenDocument(bytes: Uint8Array): boolean {
  const first = Buffer.from(bytes.subarray(30, 80)).toString('latin1');
  return isZip(bytes) && first.startsWith('mimetypeapplication/vnd.oasis.opendocument.');
}

/** The container of Word before 2007, and of any newer document that has a password. */
export function isOfficeBeforeZip(bytes: Uint8Array): boolean {
  return binaryKind(bytes) === OFFICE_BEFORE_ZIP;
}
