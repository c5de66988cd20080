/** Somebody as a caller may see them: of whoever is hidden not even how many spellings, handles and addresses are known. */
import type { NameHider } from './hide-names.ts';
import type { ListedPerson } from './list-people.ts';

export function personShown(person: ListedPerson, hider: Pick<NameHider, 'value'>): ListedPerson {
  const shown = hider.value(person);
  return { ...shown, names: once(shown.names), handles: once(shown.handles), urls: once(shown.urls) };
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
