/** Which collection an address or a form means. */
import { collectionsShownAs } from '@crossquote/pipeline';
import { HTTPException } from 'hono/http-exception';
import type { DeskContext, DeskDeps } from '../desk-deps.ts';

export interface NamedCollection {
  /** As the store knows it. */
  readonly name: string;
  /** As a page, its links and its forms name it: what somebody typed stays, since shown as a pseudonym a name would say whose that is. */
  readonly shown: string;
}

/**
 * One that is called after somebody hidden is asked for by the name that it is shown under, and by no other: asked for by the hidden name it would say whose
 * that is, and an address would keep the name.
 * @param asked left out or empty: the usual one.
 * @throws HTTPException where several are shown under that name: nothing tells which of them a page or a form is about.
 */
export async function namedCollection(
  asked: string | undefined,
  c: DeskContext,
  { store, collection: usual }: Pick<DeskDeps, 'store' | 'collection'>,
): Promise<NamedCollection> {
  const hider = c.get('hider');
  const shown = asked?.trim();
  if (!shown) return { name: usual, shown: hider.text(usual) };
  if (hider.isIdle) return { name: shown, shown };
  const [name, ...others] = await collectionsShownAs(shown, hider, store);
  if (others.length > 0) throw new HTTPException(409);
  return { name: name ?? hider.text(shown), shown };
}
