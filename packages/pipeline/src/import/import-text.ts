/** Translations that come back as text: which format it is, the text says itself. */
import { InvalidInput } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
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

/** Whether a file that begins so holds XML. */
export function isXml(beginning: string): boolean {
  return /^\uFEFF?\s*</.test(beginning);
}

/** @param shownTo as of `importTranslations`. @throws InvalidInput when it is neither XLIFF 2 nor TMX of an export, or no well-formed XML. */
export async function importXml(
  xml: string,
  store: Store,
  returned: Returned,
  shownTo?: ShownTo,
): Promise<ReturnedTranslations> {
  const [, root] = /<(?:[\w.-]+:)?(xliff|tmx)[\s>]/.exec(xml) ?? [];
  if (root === 'xliff') return importTranslations(readXliff(xml), store, returned, shownTo);
  if (root === 'tmx') return importTranslations(readTmxEdits(xml), store, returned, shownTo);
  throw new InvalidInput('the file is neither XLIFF nor TMX; give one that `crossquote export` wrote');
}
