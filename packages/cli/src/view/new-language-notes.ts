/**
 * Which better translator could be had, a line for each language whose first reports have just come: nobody is told twice, and nothing needs to be
 * remembered for it.
 */
import { type Runtime, translatorHints } from '@crossquote/runtime';
import type { AddedItem } from '../intake/add-input.ts';

export async function newLanguageNotes(items: readonly AddedItem[], runtime: Runtime): Promise<string> {
  const added = items.filter(({ outcome }) => outcome === 'added');
  if (added.length === 0) return '';
  const counts = await runtime.store.languages();
  const news = added.flatMap(({ language }) => {
    const isNew =
      added.filter((item) => item.language === language).length >= (counts.get(language ?? '') ?? 0);
    return language !== null && isNew ? [language] : [];
  });
  const hints = await translatorHints(news, runtime.config);
  return hints.flatMap(({ hint }) => (hint === null ? [] : [`Note: ${hint}\n`])).join('');
}
