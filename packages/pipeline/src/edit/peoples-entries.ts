/** People's translations in force as pairs of the memory: derived, never stored beside it, so that both always say the same. */
import type { Language, MemoryEntry, TranslationEdit } from '@crossquote/domain';
import { memoryEntry, memoryLanguage } from '../translate/memory-entry.ts';

/** @returns with the edit each comes from; what is not into the target (`zh` and `zh-Hant` are two) is left out. */
export function peoplesEntries(
  edits: readonly TranslationEdit[],
  source: Language,
  target: Language,
): readonly { readonly edit: TranslationEdit; readonly entry: MemoryEntry }[] {
  return edits.flatMap((edit) => {
    const { text, language, by, at } = edit;
    if (edit.source === null || text === null || memoryLanguage(language) !== memoryLanguage(target))
      return [];
    const sides = { source: { language: source, text: edit.source }, target: { language, text } };
    return [{ edit, entry: memoryEntry({ ...sides, by, at }) }];
  });
}
