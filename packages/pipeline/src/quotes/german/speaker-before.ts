/** Quoted words in a sentence that names nobody, right behind a quote of the same paragraph, go on from it. */
import { carriedOn, type Entry } from '../entry.ts';
import { isSomebody, type Resolved, type Scene } from '../speaker/scene.ts';

/** @param last the quote that the sentence before ends with, in the same paragraph. */
export function speakerBefore(scene: Scene, last: Entry | null): Resolved | null {
  if (scene.lexicon.data.language !== 'de' || !last || !isSomebody(last.resolved)) return null;
  return carriedOn(last, 'goes on from the quote before');
}
