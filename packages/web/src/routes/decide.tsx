/** A decision by form: the same as POST /v1/reviews writes, and never over what somebody else said meanwhile. */

import { Conflict, InvalidInput, NotFound, roleMay, type Verdict } from '@crossquote/domain';
import { decide, sweep, VERDICTS } from '@crossquote/pipeline';
import type { Desk } from '../desk.tsx';
import type { DeskDeps } from '../desk-deps.ts';
import { page } from '../pages/page.ts';
import { PairPage } from '../pages/pair-page.tsx';
import { ProblemPage } from '../pages/problem-page.tsx';
import { isFormToken } from '../session/session.ts';
import { pairProps } from './queue.tsx';
import { type FrameOf, ownPath, textOf } from './routes.ts';

const LONGEST_NOTE = 2000;

export function decideRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  app.post('/desk/pairs/:id/decide', async (c) => {
    const form = await c.req.formData();
    const [person, session] = [c.get('person'), c.get('session')];
    const isTheirs = session && isFormToken(textOf(form, 'token'), session, deps.key);
    if (!person || !isTheirs || !roleMay(person.role, 'reviewer'))
      return page(c, <ProblemPage frame={frameOf(c)} what="forbidden" />, 403);
    const { verdict, note, seen, back } = decisionOf(form);
    const subject = c.req.param('id');
    try {
      const collection = await collectionOf(subject, deps);
      await decide({ collection, subject, verdict, by: person.name, note, seen }, deps.store, deps.clock);
      await swept(collection, deps);
      return c.redirect(withDone(back, subject), 303);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const props = await pairProps(c, deps, subject);
      return page(c, <PairPage {...props} back={back} frame={frameOf(c)} late={{ note: note ?? '' }} />, 409);
    }
  });
}

/** @throws InvalidInput when the form is none of ours. */
function decisionOf(form: FormData) {
  const verdict = textOf(form, 'verdict') as Verdict;
  if (!VERDICTS.includes(verdict)) throw new InvalidInput('a decision is same, different, unsure or undo');
  const note = textOf(form, 'note').trim().slice(0, LONGEST_NOTE).toWellFormed();
  return {
    verdict,
    note: note || null,
    seen: textOf(form, 'seen') || null,
    back: ownPath(textOf(form, 'back')),
  };
}

async function collectionOf(subject: string, { store }: DeskDeps): Promise<string> {
  const alignment = await store.alignment(subject);
  if (alignment) return alignment.collection;
  const [review] = await store.reviewPage({ collection: null, subject }, { after: null, limit: 1 });
  if (!review) throw new NotFound('there is no such pair (any more)');
  return review.collection;
}

/** What is decided stands in the database; a queue that is away is no reason to say it does not. The next sweep finds it. */
async function swept(collection: string, deps: DeskDeps): Promise<void> {
  await sweep(deps, collection).catch(() => undefined);
}

/** The page that follows says what was done, and offers to undo it. */
function withDone(back: string, subject: string): string {
  if (!back.startsWith('/desk/next'))
    return back.startsWith('/desk/testimonies') ? `${back}#${subject}` : back;
  return `${back}&done=${encodeURIComponent(subject)}`;
}
