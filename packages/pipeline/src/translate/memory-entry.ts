/** Builds an entry of the translation memory with its id, so that the same human work imported twice is there once. */
import { canonicalLanguage, contentId, type Language, type MemoryEntry } from '@crossquote/domain';

/**
 * Languages without their region (`de-AT` is kept as `de`), texts in NFC without white space at their ends.
 * @throws InvalidInput when a language is no BCP 47 tag.
 */
export function memoryEntry(part: Omit<MemoryEntry, 'id'>): MemoryEntry {
  const source = sideOf(part.source);
  const target = sideOf(part.target);
  const id = contentId('e', source.language, source.text, target.language, target.text, part.by, part.at);
  return { id, source, target, by: part.by, at: part.at };
}

/**
 * The tag that a memory is kept and asked by. Translation tools always write a region and a report's language hardly ever has
 * one, so the two would never meet; a script (`zh-Hant`) stays, for it makes other text.
 */
export function memoryLanguage(language: Language): Language {
  const { language: primary, script } = new Intl.Locale(canonicalLanguage(language));
  return script ? `${primary}-${script}` : primary;
}

function sideOf(side: MemoryEntry['source']): MemoryEntry['source'] {
  return { language: memoryLanguage(side.language), text: side.text.normalize('NFC').trim() };
}
