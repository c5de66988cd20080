/** Says who a person is and who may learn their name; written into the ledger with the pseudonym, never the name. */
import { InvalidInput, NotFound, type Person, type Risk, type SpeakerName } from '@crossquote/domain';
import { readName } from '../names/compare-names.ts';
import { fold } from '../names/fold.ts';
import type { Clock } from '../ports/clock.ts';
import type { PeopleStore } from '../ports/people-store.ts';
import { addressKey, isOfSomebody } from './address-key.ts';
import { comparePeople, placeNames } from './place-names.ts';
import { pseudonymOf } from './pseudonym.ts';
import { namesPerson } from './read-person-name.ts';

export interface Classing {
  /** A name, or a pseudonym. */
  readonly who: string;
  readonly risk: Risk;
  /** Other spellings, handles and addresses; added to those that are known. */
  readonly aliases: readonly string[];
  readonly handles: readonly string[];
  readonly urls: readonly string[];
  readonly by: string;
}

/**
 * Everybody who is the same by name is made one; the pseudonym stays that of whoever has the name that was given.
 * @throws InvalidInput when nobody says who does it, the name is none, or an address; NotFound for a pseudonym that nobody has.
 */
export async function classPerson(classing: Classing, store: PeopleStore, clock: Clock): Promise<Person> {
  const by = classing.by.trim();
  if (by === '') throw new InvalidInput('say who does it; a class has a name behind it');
  if (!classing.urls.every(isAddress))
    throw new InvalidInput('an address is such as https://example.org/mira; a name on a network is a handle');
  const people = await placedPeople(store);
  const one = await whoIs(classing, people, store);
  const aliases = classing.aliases.map(plain);
  const others = people.filter(
    (person) => person.pseudonym !== one.pseudonym && isOne(person, [...one.names, ...aliases], one),
  );
  const all = [one, ...others];
  const person: Person = {
    pseudonym: one.pseudonym,
    risk: classing.risk,
    names: sorted([...all.flatMap(({ names }) => names), ...aliases]),
    handles: sorted([...all.flatMap(({ handles }) => handles), ...classing.handles.map(plain)]),
    urls: sorted([...all.flatMap(({ urls }) => urls), ...classing.urls.map(plain)]),
  };
  const detail = {
    class: classing.risk,
    names: person.names.length,
    handles: person.handles.length,
    urls: person.urls.length,
  };
  await store.savePerson(person, {
    at: clock.now().toISOString(),
    who: by,
    what: 'class',
    subjects: all.map(({ pseudonym }) => pseudonym),
    detail,
  });
  return person;
}

const ADDRESS = /^(?:\p{L}[\p{L}\p{N}+.-]*:\/\/[^\s/]+|[^\s/@][^\s/]*\.[^\s/.]+)(?:\/\S*)?$/u;

/** What begins like a listed address is hidden: a word that is none would hide nothing of theirs, and a letter everybody's. */
function isAddress(url: string): boolean {
  return ADDRESS.test(plain(url)) && isOfSomebody(addressKey(url));
}

/** Everybody, those first whose names were not read before. */
export async function placedPeople(store: PeopleStore): Promise<readonly Person[]> {
  const [speakers, people] = await Promise.all([store.speakers(), store.people()]);
  const placed = new Set(people.flatMap(({ names }) => names));
  const fresh = [...new Set(speakers.map(({ name }) => name))].filter(
    (name) => !placed.has(name) && namesPerson(name),
  );
  if (fresh.length === 0) return people;
  await store.placeNames(placeNames(people, fresh, withheldAmong(speakers), await store.nameSecret()));
  return store.people();
}

/** Names that no report gives for anybody's own. */
function withheldAmong(speakers: readonly SpeakerName[]): ReadonlySet<string> {
  const given = new Set(speakers.flatMap(({ name, withheld }) => (withheld ? [] : [name])));
  return new Set(speakers.flatMap(({ name }) => (given.has(name) ? [] : [name])));
}

/** Whom a name or a pseudonym means. */
export function findPerson(people: readonly Person[], who: string): Person | undefined {
  const name = plain(who);
  const known = people.find(({ pseudonym, names }) => pseudonym === name || names.includes(name));
  // Written all small it reads as a role, and whoever meant them would go unprotected.
  const isSame = (own: string) =>
    fold(own) === fold(name) || comparePeople(readName(own), readName(name)) === 'same';
  return known ?? people.find(({ names }) => names.some(isSame));
}

const LONGEST = 300;

async function whoIs(
  { who, risk }: Classing,
  people: readonly Person[],
  store: PeopleStore,
): Promise<Person> {
  const name = plain(who);
  const known = findPerson(people, name);
  if (known && known.pseudonym !== name) return { ...known, names: sorted([...known.names, name]) };
  if (known) return known;
  if (name.startsWith('Person-'))
    throw new NotFound('nobody has this pseudonym; crossquote people lists them');
  const taken = new Set(people.map(({ pseudonym }) => pseudonym));
  return {
    pseudonym: pseudonymOf(name, await store.nameSecret(), taken),
    risk,
    names: [name],
    handles: [],
    urls: [],
  };
}

/** Has one of the names, or only names that are the same as one of them. */
function isOne({ names, risk }: Person, given: readonly string[], one: Person): boolean {
  if (names.some((name) => given.includes(name))) return true;
  if (names.length === 0 || (risk !== null && risk !== one.risk)) return false;
  const read = given.map(readName);
  return names.every((name) => read.some((own) => comparePeople(own, readName(name)) === 'same'));
}

function plain(text: string): string {
  const trimmed = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (trimmed === '' || trimmed.length > LONGEST)
    throw new InvalidInput(`give a name, handle or address of 1 to ${LONGEST} letters`);
  return trimmed;
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
