/**
 * GET /desk/live: tells once, over the log of changes, that somebody else changed what a page shows. It ends after some minutes; a browser comes back, and
 * asks from the same place again.
 */
import { ANY_TESTIMONY, type Change, type Store } from '@crossquote/pipeline';
import { streamSSE } from 'hono/streaming';
import type { Desk, DeskDeps } from '../desk-deps.ts';
import { namedCollection } from './named-collection.ts';

const PAUSE_MS = 2000;
const LONGEST_MS = 300_000;
const MOST_OPEN = 100;
const PAGE = 200;
/** A pair shows two. */
const MOST_REPORTS = 2;

export function liveRoutes(app: Desk, deps: DeskDeps): void {
  const { store } = deps;
  let open = 0;
  app.get('/desk/live', async (c) => {
    const { name: collection } = await namedCollection(c.req.query('collection'), c, deps);
    // Nothing is waited for between the two, or many that ask at once would all be let in.
    if (open >= MOST_OPEN) return c.body(null, 204);
    open += 1;
    const { since = '0', at = '', testimony, pair } = c.req.query();
    const from = Math.max(0, Math.trunc(Number(since)) || 0);
    const page: Shown = {
      collection,
      at,
      testimony: testimony ?? null,
      pair: pair ?? null,
      reports: (c.req.queries('report') ?? []).slice(0, MOST_REPORTS),
      person: c.get('person')?.name ?? null,
    };
    return streamSSE(c, async (stream) => {
      try {
        const end = performance.now() + LONGEST_MS;
        for (let place = from; !stream.aborted && performance.now() < end; ) {
          const { items, upTo } = await store.changes(place, PAGE, { collection, kinds: null });
          if (await concerns(items, page, store)) {
            await stream.writeSSE({ event: (await isGone(page, store)) ? 'removed' : 'changed', data: '' });
            return;
          }
          place = upTo;
          if (items.length < PAGE) await stream.sleep(PAUSE_MS);
        }
      } catch {
        // The browser comes back; hono would send the error's words.
      } finally {
        open -= 1;
      }
    });
  });
}

interface Shown {
  readonly collection: string;
  /** When it was read, ISO 8601. */
  readonly at: string;
  /** What alone is shown; where all three are empty it is the queue. */
  readonly testimony: string | null;
  readonly pair: string | null;
  readonly reports: readonly string[];
  readonly person: string | null;
}

/** What the person did is on the page already, or will be on the one they are led to. */
export async function concerns(
  changes: readonly Change[],
  { collection, at, testimony, pair, reports, person }: Shown,
  store: Pick<Store, 'reviewPage' | 'testimonyPage'>,
): Promise<boolean> {
  const kinds = new Set(changes.map(({ kind }) => kind));
  const isQueue = testimony === null && pair === null && reports.length === 0;
  if (isQueue && kinds.has('alignment')) return true;
  if (changes.some(({ kind, id, op }) => kind === 'report' && op === 'delete' && reports.includes(id)))
    return true;
  if (!isQueue && testimony === null && pair === null) return false;
  if (testimony !== null && changes.some(({ kind, id }) => kind === 'testimony' && id === testimony))
    return true;
  if (!kinds.has('review')) return false;
  const ids = new Set(changes.map(({ id }) => id));
  const since = await store.reviewPage({ collection, subject: null }, { after: { at, id: '' }, limit: PAGE });
  const others = since.filter(({ id, by }) => ids.has(id) && by !== person);
  if (pair !== null) return others.some(({ subject }) => subject === pair);
  if (testimony === null || others.length === 0) return others.length > 0;
  const [found] = await store.testimonyPage(
    { ...ANY_TESTIMONY, collection, id: testimony },
    { after: null, limit: 1 },
  );
  return others.some(({ subject }) => !found || found.alignments.includes(subject));
}

/** Asked of what is there now: a removal's changes may fill more than one page of the log. */
async function isGone({ reports }: Shown, store: Pick<Store, 'reportsById'>): Promise<boolean> {
  return (await store.reportsById(reports)).length < reports.length;
}
