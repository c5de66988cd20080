/** The collection that somebody names as they are shown it: one that is called after somebody hidden, by its pseudonym. */
import { InvalidInput } from '@crossquote/domain';
import { collectionShownAs, type Store } from '@crossquote/pipeline';
import type { Context } from 'hono';
import type { ApiEnv } from './api-deps.ts';

/**
 * For what is written: into a new one where none is shown so.
 * @throws InvalidInput for the name of somebody hidden: the answer would show whose the pseudonym is.
 */
export async function namedCollection(
  shown: string | undefined,
  c: Context<ApiEnv>,
  {
    store,
    collection: usual,
  }: { readonly store: Pick<Store, 'collectionNames'>; readonly collection: string },
): Promise<string> {
  if (shown === undefined) return usual;
  const { hider } = c.get('names');
  if (hider.isIdle) return shown;
  if (hider.text(shown) !== shown)
    throw new InvalidInput('that collection has a name in it that is hidden; call it as it is shown to you');
  return (await collectionShownAs(shown, hider, store)) ?? shown;
}
