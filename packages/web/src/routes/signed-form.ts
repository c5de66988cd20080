/** A form that changes something: sent by the person of this very session, who may decide. */
import { roleMay } from '@crossquote/domain';
import type { DeskContext, DeskDeps, Person } from '../desk-deps.ts';
import { isFormToken } from '../session/session.ts';
import { textOf } from './routes.ts';

/** @returns null when it is none: nothing may be written then. */
export function signerOf(c: DeskContext, form: FormData, { key }: Pick<DeskDeps, 'key'>): Person | null {
  const [person, session] = [c.get('person'), c.get('session')];
  const isTheirs = session && isFormToken(textOf(form, 'token'), session, key);
  return person && isTheirs && roleMay(person.role, 'reviewer') ? person : null;
}
