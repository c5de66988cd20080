/** Takes back a correction, or that something may rest: it counts no longer, and stays in the history. */
import { Conflict, type Correction, correctionId, InvalidInput, NotFound } from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { correctionsInForce } from './corrections-in-force.ts';

/** @throws NotFound when there is no such correction; Conflict when it does not count any more; InvalidInput when nobody says so. */
export async function undoCorrection(
  { collection, id, by: who }: { readonly collection: string; readonly id: string; readonly by: string },
  store: Store,
  clock: Clock,
): Promise<Correction> {
  const by = who.trim();
  if (by === '') throw new InvalidInput('say who takes it back; it has a name');
  return store.exclusively(collection, async (inner) => {
    const all = await inner.corrections(collection);
    const undone = all.find((correction) => correction.id === id);
    if (!undone || undone.deed === 'undo')
      throw new NotFound('there is no such correction; crossquote export --kind corrections lists them');
    if (!correctionsInForce(all).includes(undone))
      throw new Conflict('that was taken back before, so there is nothing to undo');
    const said: Omit<Correction, 'id'> = {
      collection,
      reportId: undone.reportId,
      deed: 'undo',
      content: [],
      instead: [],
      speaker: null,
      subject: id,
      by,
      at: new Date(Math.max(clock.now().getTime(), Date.parse(undone.at) + 1)).toISOString(),
      note: null,
      carriedFrom: null,
    };
    const correction = { id: correctionId(said, await inner.idKey()), ...said };
    await inner.addCorrection(correction);
    return correction;
  });
}
