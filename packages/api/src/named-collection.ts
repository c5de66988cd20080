/** The collection that somebody names as they are shown it: one that is called after somebody hidden, by its pseudonym. */
import type { Store } from '@crossquote/pipeline';
import type { Context } from 'hono';
import type { ApiEnv } from './api-deps.ts';

/** @returns as the store knows it; null: none is shown under that name. */
export async function collectionShownAs(
  shown: string,
  c: Context<ApiEnv>,
  store: Pick<Store, 'collectionNames'>,
): Promise<string | null> {
  const { hider } = c.get('names');
  return (await store.collectionNames()).find((each) => hider.text(each) === shown) ?? null;
}

/** For what is written: into a new one where none is shown so. */
export async function namedCollection(
  shown: string | undefined,
  c: Context<ApiEnv>,
  {
    store,
    collection: usual,
  }: { readonly store: Pick<Store, 'collectionNames'>; readonly collection: string },
): Promise<string> {
  if (shown === undefined) return usual;
  return c.get('names').hider.isIdle ? shown : ((await collectionShownAs(shown, c, store)) ?? shown);
}
