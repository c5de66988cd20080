/**
 * Which better translator could be had, a line for each language whose first reports have just come: nobody is told twice, and nothing needs to be
 * remembered for it.
 */
import { type Runtime, translatorHints } from '@crossquote/runtime';
import type { AddedItem } from '../intake/add-input.ts';

/**
 * @param isSaid the summary has said already what there is to do where no model is here.
 */
export async function newLanguageNotes(
  items: readonly AddedItem[],
  runtime: Runtime,
  isSaid = false,
): Promise<string> {
  const added = items.filter(({ outcome }) => outcome === 'added');
  if (added.length === 0) return '';
  const ids = new Set(added.map(({ id }) => id));
  const others = (await runtime.store.reports()).filter(({ id }) => !ids.has(id));
  const known = new Set(others.map(({ language }) => language));
  const news = added.flatMap(({ language }) => (language === null || known.has(language) ? [] : [language]));
  const hints = await translatorHints(news, runtime.config);
  return hints
    .flatMap(({ model, hint }) => (hint === null || (model === null && isSaid) ? [] : [`Note: ${hint}\n`]))
    .join('');
}
