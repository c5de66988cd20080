/** Everybody who is spoken of, for whoever classes them. */
import type { Language, Risk } from '@crossquote/domain';
import type { PeopleStore } from '../ports/people-store.ts';
import { placedPeople } from './class-person.ts';
import { speakerIdOf } from './pseudonym.ts';

export interface ListedPerson {
  readonly pseudonym: string;
  /** A speaker's id that stands for the pseudonym. */
  readonly speaker: string;
  readonly class: Risk;
  /** false: it is what everybody is whom nobody has classed. */
  readonly classed: boolean;
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly urls: readonly string[];
  /** Of the reports that quote them, ascending. */
  readonly languages: readonly Language[];
  readonly quotes: number;
}

/** By pseudonym. */
export async function listPeople(store: PeopleStore, unknown: Risk): Promise<readonly ListedPerson[]> {
  const [people, speakers] = [await placedPeople(store), await store.speakers()];
  const byName = new Map<string, typeof speakers>();
  for (const speaker of speakers) byName.set(speaker.name, [...(byName.get(speaker.name) ?? []), speaker]);
  return people.map(({ pseudonym, risk, names, handles, urls }) => {
    const quoted = names.flatMap((name) => byName.get(name) ?? []);
    return {
      pseudonym,
      speaker: speakerIdOf(pseudonym),
      class: risk ?? unknown,
      classed: risk !== null,
      names,
      handles,
      urls,
      languages: [...new Set(quoted.map(({ language }) => language))].sort(),
      quotes: quoted.reduce((sum, { quotes }) => sum + quotes, 0),
    };
  });
}
