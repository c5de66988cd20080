/** Which quotes are said by somebody protected: a decision about them takes two people. */
import type { Quote } from '@crossquote/domain';
import type { Store } from '../ports/store.ts';
import { nameHider } from '../protect/hide-names.ts';

/** @returns whether one of these is a protected person's, by any spelling of the name, in any script. */
export async function protectedQuotes(
  store: Pick<Store, 'people'>,
): Promise<(quotes: readonly Pick<Quote, 'speaker'>[]) => boolean> {
  const people = (await store.people()).filter(({ risk }) => risk === 'protected');
  if (people.length === 0) return () => false;
  const hider = nameHider(people.map((person) => ({ person, how: 'strictly' })));
  const known = new Map<string, boolean>();
  const isHidden = (name: string) => {
    const found = known.get(name) ?? hider.text(name) !== name;
    known.set(name, found);
    return found;
  };
  return (quotes) => quotes.some(({ speaker: { name } }) => name !== null && isHidden(name));
}
