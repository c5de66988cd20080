/** One testimony, by its id or by what it holds. */
import { NotFound, type Testimony } from '@crossquote/domain';
import { ANY_TESTIMONY, type ReadingStore } from '../ports/reading-store.ts';

type Testimonies = Pick<ReadingStore, 'testimonyPage'>;

/** Of one report, looked through for the one that holds a quote. */
const MOST_OF_REPORT = 500;

/** @throws NotFound */
export async function testimonyById(store: Testimonies, id: string): Promise<Testimony> {
  const [found] = await store.testimonyPage({ ...ANY_TESTIMONY, id }, { after: null, limit: 1 });
  if (!found)
    throw new NotFound(
      'there is no such testimony (any more): its id changes with its members; the list of testimonies has the new one',
    );
  return found;
}

/**
 * @param quoteIds which it holds all, at least one of them in this report.
 * @returns undefined when there is none.
 */
export async function testimonyHolding(
  store: Testimonies,
  quoteIds: readonly string[],
  { collection, report }: { readonly collection: string; readonly report: string },
): Promise<Testimony | undefined> {
  const filter = { ...ANY_TESTIMONY, collection, report };
  const found = await store.testimonyPage(filter, { after: null, limit: MOST_OF_REPORT });
  return found.find(({ members }) => quoteIds.every((id) => members.includes(id)));
}
