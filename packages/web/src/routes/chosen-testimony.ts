/** The testimony that a form names: one of those it offers, or the id or address that somebody typed. */
import { InvalidInput, type Testimony } from '@crossquote/domain';
import { type Store, testimonyById } from '@crossquote/pipeline';
import { textOf } from './routes.ts';

/** @throws InvalidInput when none of this collection was chosen; NotFound when it is not there (any more). */
export async function chosenTestimony(
  form: FormData,
  collection: string,
  store: Pick<Store, 'testimonyPage'>,
): Promise<Testimony> {
  const given = textOf(form, 'other').trim() || textOf(form, 'with');
  // The id alone, or the address that shows it.
  const id = /m_[0-9a-f]+/.exec(given)?.[0];
  const found = id === undefined ? null : await testimonyById(store, id);
  if (found?.collection !== collection) throw new InvalidInput('choose a testimony of the same collection');
  return found;
}
