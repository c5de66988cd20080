/** Takes decisions along to where their words stand now. Decisions themselves are never changed: what follows from one is added, and names it. */
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { placeDecisions } from './place-decisions.ts';

/**
 * Run it inside `store.exclusively`. Running it twice adds nothing more.
 * @returns how much was added.
 */
export async function keepDecisions(collection: string, store: Store, clock: Clock): Promise<number> {
  const { reviews, translations, corrections } = await placeDecisions(collection, store);
  for (const { review, pair } of reviews) await store.addReview(review, pair);
  for (const correction of corrections) await store.addCorrection(correction);
  let added = reviews.length + corrections.length;
  for (const { from, to } of translations) {
    if ((await store.saveHumanTranslation(to, null)) !== 'saved') continue;
    added++;
    await store.appendLedger({
      at: clock.now().toISOString(),
      who: 'crossquote',
      what: 'carry',
      subjects: [to.id, to.of, to.reportId],
      detail: { carriedFrom: from.id },
    });
  }
  return added;
}
