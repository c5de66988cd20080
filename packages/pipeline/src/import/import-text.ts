/** Translations that come back as text: which format it is, the text says itself. */
import { InvalidInput } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import { declaredEncoding, decodeText } from '../read/decode-text.ts';
import {
  importTranslations,
  type Returned,
  type ReturnedTranslations,
  type ShownTo,
} from './import-translations.ts';
import { readTmxEdits } from './read-tmx-edits.ts';
import { readXliff } from './read-xliff.ts';

/** Bytes of a file of translations: it is read as a whole, and its tree takes about ten times as much. */
export const MOST_OF_TRANSLATIONS = 64_000_000;

const NEITHER =
  'the file is neither XLIFF nor TMX; give one that `crossquote export` wrote, out of its archive if it is in one';

/** Whether a file that begins with these bytes holds XML, in whatever encoding. */
export function isXml(beginning: Uint8Array): boolean {
  const head = Buffer.from(beginning.subarray(0, 200)).toString('latin1');
  return /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?[\s\0]*</.test(head);
}

/**
 * @param file in UTF-8, UTF-16 or what it declares: tools save in others than they were given.
 * @param shownTo as of `importTranslations`.
 * @throws InvalidInput when it is neither XLIFF 2 nor TMX of an export, no well-formed XML, or of an encoding that nothing tells.
 */
export async function importXml(
  file: Uint8Array,
  store: Store,
  returned: Returned,
  shownTo?: ShownTo,
): Promise<ReturnedTranslations> {
  if (!isXml(file)) throw new InvalidInput(NEITHER);
  const xml = decodeText(file, 'the file', declaredEncoding(file));
  const [, root] = /<(?:[\w.-]+:)?(xliff|tmx)[\s>]/.exec(xml) ?? [];
  if (root === 'xliff') return importTranslations(readXliff(xml), store, returned, shownTo);
  if (root === 'tmx') return importTranslations(readTmxEdits(xml), store, returned, shownTo);
  throw new InvalidInput(NEITHER);
}
