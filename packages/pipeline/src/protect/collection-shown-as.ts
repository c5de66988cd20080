/** Which collection somebody means by the name that they are shown it under: one that is called after somebody hidden, by its pseudonym. */
import { InvalidInput } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import type { NameHider } from './hide-names.ts';

/** @returns as the store knows them; one that is really called so is meant before others that are shown so. */
export async function collectionsShownAs(
  shown: string,
  hider: Pick<NameHider, 'text'>,
  store: Pick<Store, 'collectionNames'>,
): Promise<readonly string[]> {
  const all = (await store.collectionNames()).filter((each) => hider.text(each) === shown);
  return all.includes(shown) ? [shown] : all;
}

/**
 * @returns null: none is shown under that name.
 * @throws InvalidInput where several are: what is read, removed or added to would be the wrong one's.
 */
export async function collectionShownAs(
  shown: string,
  hider: Pick<NameHider, 'text'>,
  store: Pick<Store, 'collectionNames'>,
): Promise<string | null> {
  const found = await collectionsShownAs(shown, hider, store);
  if (found.length > 1)
    throw new InvalidInput(
      `${found.length} collections are shown as "${shown}"; give the name of the one that is meant, on the command line or with a token that is shown it`,
    );
  return found[0] ?? null;
}
