/** Who sends a form that decides something, and what of it must hold for every such form. */
import { NotFound, roleMay } from '@crossquote/domain';
import { HTTPException } from 'hono/http-exception';
import type { DeskContext, DeskDeps, Person } from '../desk-deps.ts';
import { isFormToken } from '../session/session.ts';
import { textOf } from './routes.ts';

const LONGEST_NOTE = 2000;

/** @throws HTTPException 403 for whoever may not decide, and for a form that is none of this session's. */
export function deciderOf(c: DeskContext, form: FormData, { key }: Pick<DeskDeps, 'key'>): Person {
  const [person, session] = [c.get('person'), c.get('session')];
  const isTheirs = session && isFormToken(textOf(form, 'token'), session, key);
  if (!person || !isTheirs || !roleMay(person.role, 'reviewer')) throw new HTTPException(403);
  return person;
}

/** null: nothing was written. */
export function noteOf(form: FormData): string | null {
  return textOf(form, 'note').trim().slice(0, LONGEST_NOTE).toWellFormed() || null;
}

/** @throws NotFound when there never was such a pair. */
export async function collectionOfPair(subject: string, { store }: Pick<DeskDeps, 'store'>): Promise<string> {
  const alignment = await store.alignment(subject);
  if (alignment) return alignment.collection;
  const [review] = await store.reviewPage({ collection: null, subject }, { after: null, limit: 1 });
  if (!review) throw new NotFound('there is no such pair (any more)');
  return review.collection;
}
