/** A person's word on what needs a look: what it is about now, or that it may rest. What was decided stays as it was said; this is added to it. */
import {
  alignmentId,
  Conflict,
  type Correction,
  correctionId,
  InvalidInput,
  isDeciding,
  NotFound,
  pairOf,
} from '@crossquote/domain';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { flattenSpace } from '../translate/normalise-segment.ts';
import { latestReviews } from './alignment-states.ts';
import { followingReview } from './carried-review.ts';
import { momentAfter } from './decide.ts';
import type { Look } from './look.ts';
import { followingCorrection } from './place-corrections.ts';
import { placeDecisions } from './place-decisions.ts';
import { translationOf } from './place-translations.ts';

export interface Settling {
  readonly collection: string;
  /** Look id. */
  readonly look: string;
  /** Ids of candidates, one for each side that asks; null: it may rest. */
  readonly candidates: readonly string[] | null;
  readonly by: string;
  readonly note: string | null;
}

/**
 * @returns the id of what was written: a review, a translation, or the correction that lets it rest.
 * @throws NotFound when nothing of that id needs a look (any more); InvalidInput when nobody says so, or a candidate is none of its own; Conflict
 * when a person's other words stand there.
 */
export async function settleLook(settling: Settling, store: Store, clock: Clock): Promise<string> {
  const { collection, look: id, candidates } = settling;
  const by = settling.by.trim();
  if (by === '') throw new InvalidInput('say who decides; a decision has a name');
  return store.exclusively(collection, async (inner) => {
    const look = (await placeDecisions(collection, inner)).looks.find((each) => each.id === id);
    if (!look) throw new NotFound('nothing of that id needs a look (any more); list again what does');
    if (candidates === null) return letRest({ ...settling, by }, inner, clock);
    const chosen = chosenOf(look, candidates);
    if (look.what === 'decision') return attachReview(look, chosen, { ...settling, by }, inner, clock);
    if (look.what === 'correction') return attachCorrection(look, chosen[0] ?? '', by, inner, clock);
    return attachTranslation(look, chosen[0] ?? '', by, inner, clock);
  });
}

/** One for each side, in their order; of a side that does not ask the one that stands there. */
function chosenOf({ sides }: Look, candidates: readonly string[]): readonly string[] {
  return sides.map((side) => {
    const own = side.candidates.filter(({ id }) => side.reason === null || candidates.includes(id));
    const [only, ...more] = own;
    if (!only || more.length > 0)
      throw new InvalidInput('name one of the candidates of each place that asks, or let it rest');
    return only.id;
  });
}

async function letRest(
  { collection, look, by, note }: Settling,
  store: Store,
  clock: Clock,
): Promise<string> {
  const said: Omit<Correction, 'id'> = {
    collection,
    reportId: null,
    deed: 'rest',
    content: [],
    instead: [],
    speaker: null,
    subject: look,
    by,
    at: clock.now().toISOString(),
    note,
    carriedFrom: null,
  };
  const correction = { id: correctionId(said, await store.idKey()), ...said };
  await store.addCorrection(correction);
  return correction.id;
}

async function attachReview(
  look: Look,
  [a = '', b = '']: readonly string[],
  { collection, by, note }: Settling,
  store: Store,
  clock: Clock,
): Promise<string> {
  const reviews = await store.reviews(collection);
  const from = reviews.filter(isDeciding).find(({ id }) => id === look.of);
  if (!from) throw new NotFound('that decision is not there any more; list again what needs a look');
  const subject = alignmentId(a, b);
  const there = latestReviews(reviews).get(subject);
  if (there && there.carriedFrom === undefined && there.verdict !== 'undo')
    throw new Conflict(
      'somebody decided about that pair itself; look at what they say, or let this one rest',
    );
  const review = followingReview(
    from,
    subject,
    there,
    by,
    momentAfter(there && Date.parse(there.at) > Date.parse(from.at) ? there : from, clock),
  );
  await store.addReview({ ...review, note: note ?? from.note }, pairOf(a, b));
  return review.id;
}

/** Of the candidate's very words, in the name of whoever says so. */
async function attachCorrection(
  look: Look,
  candidate: string,
  by: string,
  store: Store,
  clock: Clock,
): Promise<string> {
  const from = (await store.corrections(look.collection)).find(({ id }) => id === look.of);
  const [quote] = await store.quotesById([candidate]);
  if (!from || !quote) throw new NotFound('that is not there any more; list again what needs a look');
  const { content, reportId } = quote;
  const at = new Date(Math.max(clock.now().getTime(), Date.parse(from.at) + 1)).toISOString();
  const instead = from.deed === 'quote' ? content : [];
  const correction = followingCorrection(from, { reportId, content, instead, by, at }, await store.idKey());
  await store.addCorrection(correction);
  return correction.id;
}

async function attachTranslation(
  look: Look,
  of: string,
  by: string,
  store: Store,
  clock: Clock,
): Promise<string> {
  const [side] = look.sides;
  const stoodIn = side?.stood ?? '';
  for (const { id } of await store.reports(look.collection)) {
    const from = (await store.translations(id)).find((translation) => translation.id === look.of);
    if (!from || from.of !== stoodIn) continue;
    const to = translationOf(from, of, { id: side?.reportId ?? id });
    const at = clock.now().toISOString();
    const words = side?.candidates.find((candidate) => candidate.id === of)?.text;
    // A version of its own, so that it is told who put it there, and can be taken back.
    const made = { source: words === undefined ? null : flattenSpace(words), by, at, from: null };
    if ((await store.saveHumanTranslation(to, null, made)) === 'conflict')
      throw new Conflict('a person has translated that otherwise; look at both, or let this one rest');
    const subjects = [to.id, to.of, to.reportId];
    await store.appendLedger({ at, who: by, what: 'carry', subjects, detail: { carriedFrom: from.id } });
    return to.id;
  }
  throw new NotFound('that translation is not there any more; list again what needs a look');
}
