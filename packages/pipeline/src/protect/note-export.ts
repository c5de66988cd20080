/** An export's lines in the ledger, which stand before anything is written: what it holds, and whose names it reveals. */
import type { Store } from '../ports/store.ts';
import type { Sight } from './open-names.ts';

export interface NotedExport {
  /** ISO 8601. */
  readonly at: string;
  /** Who exports. */
  readonly who: string;
  readonly collection: string;
  readonly kind: string;
  readonly format: string;
  readonly sight: Sight;
}

export async function noteExport(
  { at, who, collection, kind, format, sight }: NotedExport,
  store: Pick<Store, 'appendLedger' | 'people' | 'reports'>,
): Promise<void> {
  if (sight === 'all') {
    const people = (await store.people()).filter(({ risk }) => risk === 'protected');
    const subjects = people.map(({ pseudonym }) => pseudonym);
    await store.appendLedger({ at, who, what: 'reveal', subjects, detail: { format } });
  }
  // A collection may be called after somebody, so only how large it is.
  const reports = (await store.reports(collection)).length;
  await store.appendLedger({
    at,
    who,
    what: 'export',
    subjects: [],
    detail: { kind, format, names: sight, reports },
  });
}
