/** Writes a sentence's translation where the same sentence stands, each as an edit of its own: only where somebody ticked it, and as they saw it. */
import { Conflict } from '@crossquote/domain';
import {
  type EditWish,
  editPlaces,
  editTranslation,
  equalSentences,
  type NameHider,
} from '@crossquote/pipeline';
import type { DeskDeps } from '../desk-deps.ts';
import { hidesSomething } from '../view/hides-something.ts';

/**
 * @param there `<report id> <sentence id> <version>` of each place; others, and those where somebody wrote meanwhile, are left as they are and offered
 * again.
 * @throws Conflict when the translation is not what was seen any more.
 */
export async function useElsewhere(
  wish: EditWish,
  there: readonly string[],
  { store, clock }: DeskDeps,
  hider: NameHider,
): Promise<void> {
  const { language, by } = wish;
  const whole = await editPlaces(wish.reportId, language, store);
  const place = whole.places.find(({ of }) => of === wish.of);
  if (!place?.human || place.version !== wish.seen)
    throw new Conflict('the translation was changed meanwhile; look at it again');
  const ticked = new Set(there);
  for (const { report, place: other } of await equalSentences({ ...whole, place }, store)) {
    const seen = other.version;
    if (!ticked.has(`${report.id} ${other.of} ${seen}`) || hidesSomething({ ...whole, report }, other, hider))
      continue;
    const edit = { reportId: report.id, of: other.of, language, by, seen };
    await editTranslation({ ...edit, text: place.human.text, state: 'translated' }, store, clock);
  }
}
