/** A decision by form: the same as POST /v1/reviews writes, and never over what somebody else said meanwhile. */

import { Conflict, InvalidInput, type Verdict } from '@crossquote/domain';
import { comment, decide, isOnePerson, latestReviews, VERDICTS } from '@crossquote/pipeline';
import type { Desk, DeskDeps } from '../desk-deps.ts';
import { page } from '../pages/page.ts';
import { PairPage, type PairPageProps } from '../pages/pair-page.tsx';
import { collectionOfPair, deciderOf, noteOf } from './decider.ts';
import { pairProps } from './queue.tsx';
import { type FrameOf, formOf, ownPath, textOf } from './routes.ts';

const MOST_REVIEWS = 1000;

export function decideRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  app.post('/desk/pairs/:id/decide', async (c) => {
    const form = await formOf(c);
    const { name: by } = deciderOf(c, form, deps);
    const { verdict, note, seen, back, othersTold } = decisionOf(form);
    const subject = c.req.param('id');
    const toAsk = async (why: PairPageProps['unwritten']) => {
      const props = await pairProps(c, deps, subject);
      return page(c, <PairPage {...props} back={back} frame={frameOf(c)} unwritten={why} />, 409);
    };
    const isToUndo = verdict === 'undo' && seen !== null && seen !== othersTold;
    if (isToUndo && (await isOthers(subject, seen, by, deps)))
      return toAsk({ why: 'others', note: note ?? '' });
    try {
      const collection = await collectionOfPair(subject, deps);
      await decide({ collection, subject, verdict, by, note, seen }, deps.store, deps.clock);
      deps.sweeps.soon(collection);
      return c.redirect(withDone(back, subject), 303);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return toAsk({ why: 'late', note: note ?? '' });
    }
  });
  app.post('/desk/pairs/:id/comment', async (c) => {
    const form = await formOf(c);
    const { name: by } = deciderOf(c, form, deps);
    const subject = c.req.param('id');
    const collection = await collectionOfPair(subject, deps);
    await comment({ collection, subject, by, text: noteOf(form) ?? '' }, deps.store, deps.clock);
    return c.redirect(atPair(ownPath(textOf(form, 'back')), subject), 303);
  });
}

/** @throws InvalidInput when the form is none of ours. */
function decisionOf(form: FormData) {
  const verdict = textOf(form, 'verdict') as Verdict;
  if (!VERDICTS.includes(verdict)) throw new InvalidInput('a decision is same, different, unsure or undo');
  return {
    verdict,
    note: noteOf(form),
    seen: textOf(form, 'seen') || null,
    back: ownPath(textOf(form, 'back')),
    /** The decision of somebody else that the page was about to undo and named; null: none. */
    othersTold: textOf(form, 'others') || null,
  };
}

/** The decision in force is the one that was seen, and another person's. What was decided after it is told by `decide`. */
async function isOthers(subject: string, seen: string, by: string, { store }: DeskDeps): Promise<boolean> {
  const reviews = await store.reviewPage({ collection: null, subject }, { after: null, limit: MOST_REVIEWS });
  const latest = latestReviews(reviews).get(subject);
  return latest?.id === seen && latest.verdict !== 'undo' && !isOnePerson(latest.by, by);
}

/** The page that follows says what was done, and offers to undo it. */
function withDone(back: string, subject: string): string {
  if (!back.startsWith('/desk/next')) return atPair(back, subject);
  return `${back}&done=${encodeURIComponent(subject)}`;
}

/** A testimony's page, at the pair that it unfolds. */
function atPair(back: string, subject: string): string {
  return back.endsWith(`?pair=${subject}`) ? `${back}#${subject}` : back;
}
