/** Which collection somebody means by the name that they are shown it under: one that is called after somebody hidden, by its pseudonym. */
import type { Store } from '../ports/store.ts';
import type { NameHider } from './hide-names.ts';

/** @returns as the store knows it; null: none is shown under that name. */
export async function collectionShownAs(
  shown: string,
  hider: Pick<NameHider, 'text'>,
  store: Pick<Store, 'collectionNames'>,
): Promise<string | null> {
  return (await store.collectionNames()).find((each) => hider.text(each) === shown) ?? null;
}
