/**
 * Whose name each newly read one is. A spelling that is the same name in another script or another hand is the same person's; a surname alone is the
 * one person's who bears it. A name that reports withhold, or give in another's place, is nobody else's. What was placed stays placed, so that pseudonyms never
 * change.
 */
import type { Person } from '@crossquote/domain';
import { compareReadNames, type NameVerdict, type ReadName, readName } from '../names/compare-names.ts';
import type { NameToken } from '../names/name-tokens.ts';
import { sameSound } from '../names/same-sound.ts';
import { spellingKeys } from '../names/spelling-keys.ts';
import { areSpeltAlike } from '../names/spelt-alike.ts';
import { pseudonymOf } from './pseudonym.ts';
import { titlesOf } from './read-person-name.ts';

export interface PlacedName {
  readonly name: string;
  readonly pseudonym: string;
}

interface Place {
  readonly pseudonym: string;
  readonly isProtected: boolean;
  readonly names: ReadName[];
}

/**
 * @param fresh names of persons that nobody has yet, in any order.
 * @param withheld those, and names that people have, which no report gives for anybody's own.
 */
export function placeNames(
  people: readonly Person[],
  fresh: readonly string[],
  withheld: ReadonlySet<string>,
  secret: string,
): readonly PlacedName[] {
  const compared = people.filter((person) => !isOnlyWithheld(person, withheld));
  const places: Place[] = compared.map(({ pseudonym, risk, names }) => ({
    pseudonym,
    isProtected: risk === 'protected',
    names: names.map(readName),
  }));
  const taken = new Set(people.map(({ pseudonym }) => pseudonym));
  const bySound = new Map<string, Set<Place>>();
  for (const place of places) for (const name of place.names) note(bySound, place, name);
  const order = [...new Set(fresh)]
    .map(readName)
    .sort((a, b) => b.tokens.length - a.tokens.length || (a.written < b.written ? -1 : 1));
  return order.map((name) => {
    const isWithheld = withheld.has(name.written);
    const place = (isWithheld ? protectedOne(name, bySound) : placeOf(name, bySound)) ?? {
      pseudonym: pseudonymOf(name.written, secret, taken),
      isProtected: false,
      names: [],
    };
    taken.add(place.pseudonym);
    place.names.push(name);
    if (!isWithheld) note(bySound, place, name);
    return { name: name.written, pseudonym: place.pseudonym };
  });
}

/** What a person classed is somebody's name, whoever withholds it. */
function isOnlyWithheld({ risk, names }: Person, withheld: ReadonlySet<string>): boolean {
  return risk === null && names.every((name) => withheld.has(name));
}

/** Only names that share a word's consonants, in some reading, can be one, or that are spelt as one. */
function soundsOf({ tokens, text }: ReadName): readonly string[] {
  const sounds = tokens.flatMap(({ sound }) =>
    sound.readings.map(({ consonants }) => consonants.replaceAll('p', 'b')),
  );
  return [...sounds, text];
}

function spellingsOf({ tokens }: ReadName): readonly string[] {
  return tokens.flatMap(({ word }) => spellingKeys(word));
}

/** Word by word; what is only a slip of the pen away is none. */
function areSpeltAsOne({ tokens: a }: ReadName, { tokens: b }: ReadName): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const isOne = (one: NameToken, other: NameToken) =>
    sameSound(one.sound, other.sound) || areSpeltAlike(one, other, 'rare');
  return few.every((one) => many.some((other) => isOne(one, other)));
}

function note(bySound: Map<string, Set<Place>>, place: Place, name: ReadName): void {
  for (const key of [...soundsOf(name), ...spellingsOf(name)])
    bySound.set(key, (bySound.get(key) ?? new Set()).add(place));
}

type BySound = ReadonlyMap<string, ReadonlySet<Place>>;

function nearTo(name: ReadName, bySound: BySound): readonly Place[] {
  const having = (keys: readonly string[]) => keys.flatMap((key) => [...(bySound.get(key) ?? [])]);
  const near = new Set(having(soundsOf(name)));
  for (const place of having(spellingsOf(name)))
    if (place.names.some((own) => areSpeltAsOne(own, name))) near.add(place);
  return [...near];
}

/** A withheld name that is a protected person's in another script or hand: it may be a real one, and would be shown as another's. */
function protectedOne(name: ReadName, bySound: BySound): Place | null {
  const same = nearTo(name, bySound).filter(
    ({ isProtected, names }) => isProtected && names.some((own) => comparePeople(own, name) === 'same'),
  );
  return least(same);
}

function placeOf(name: ReadName, bySound: BySound): Place | null {
  const near = nearTo(name, bySound);
  const judged = near.map((place) => ({
    place,
    verdicts: place.names.map((own) => comparePeople(own, name)),
  }));
  const same = judged.filter(({ verdicts }) => verdicts.includes('same'));
  if (same.length > 0) return least(same.map(({ place }) => place));
  const fit = judged.filter(({ verdicts }) => verdicts.includes('compatible') && !verdicts.includes('other'));
  if (fit.length > 0) return fit.length === 1 ? (fit[0]?.place ?? null) : null;
  return name.tokens.length === 1 ? protectedBearer(name, near) : null;
}

/** "Frau Weiß" where the only Weiß whom anybody knows is protected: she may be meant, and would go unprotected as another. */
function protectedBearer(name: ReadName, near: readonly Place[]): Place | null {
  const [one, ...others] = near.filter(({ names }) => {
    const verdicts = new Set(names.map((own) => compareReadNames(own, name)));
    return verdicts.has('compatible') && !verdicts.has('other');
  });
  return one?.isProtected && others.length === 0 ? one : null;
}

function least(places: readonly Place[]): Place | null {
  return [...places].sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1))[0] ?? null;
}

/**
 * As names are compared; but "Mayor Holm" is what reports call a Holm whom the title tells from another: nobody's who is known without it, and one of several
 * whom "Holm" may be.
 */
export function comparePeople(one: ReadName, other: ReadName): NameVerdict {
  // What stands in a brother's name is hers whose brother he is.
  const verdict = compareReadNames({ ...one, relation: null }, { ...other, relation: null });
  const [left, right] = [one, other].map(({ written }) => titlesOf(written));
  const isTitled = [one, other].some(
    ({ tokens, written }) => tokens.length === 1 && titlesOf(written).length > 0,
  );
  if (!isTitled || left?.some((title) => right?.includes(title))) return verdict;
  const isBare = [one, other].some(
    ({ tokens, written }) => tokens.length === 1 && titlesOf(written).length === 0,
  );
  return isBare && verdict === 'same' ? 'compatible' : 'unknown';
}
