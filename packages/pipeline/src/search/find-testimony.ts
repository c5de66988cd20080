/** Testimonies, by their id or by what they hold. */
import { NotFound, type Testimony } from '@crossquote/domain';
import { ANY_TESTIMONY, type ReadingStore } from '../ports/reading-store.ts';

type Testimonies = Pick<ReadingStore, 'testimonyPage'>;

/** @throws NotFound */
export async function testimonyById(store: Testimonies, id: string): Promise<Testimony> {
  const [found] = await store.testimonyPage({ ...ANY_TESTIMONY, id }, { after: null, limit: 1 });
  if (!found)
    throw new NotFound(
      'there is no such testimony (any more): its id changes with its members; the list of testimonies has the new one',
    );
  return found;
}

/** By quote; one that is told in no other report, as far as is known, is left out. */
export async function testimoniesOf(
  store: Testimonies,
  quoteIds: readonly string[],
): Promise<ReadonlyMap<string, Testimony>> {
  // No quote is in two of them.
  const page = { after: null, limit: quoteIds.length };
  const found =
    quoteIds.length === 0 ? [] : await store.testimonyPage({ ...ANY_TESTIMONY, holding: quoteIds }, page);
  const asked = new Set(quoteIds);
  return new Map(
    found.flatMap((testimony) =>
      testimony.members.filter((id) => asked.has(id)).map((id) => [id, testimony] as const),
    ),
  );
}
