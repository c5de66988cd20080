/** People and bodies of a report, and how they are found by name. */

import { isWord, type Token } from '../frame/tokens.ts';
import { withoutTurkishCase } from '../frame/turkish-cases.ts';
import type { Gender } from '../lexicon/compile-lexicon.ts';
import type { Doubt } from './doubt.ts';
import type { SpottedName } from './spotted-name.ts';

export interface Figure {
  /** As written, the fullest form so far. */
  name: string;
  /** Folded words of the name. */
  keys: readonly string[];
  /** False for "a volunteer": the same words elsewhere need not be the same person. */
  readonly named: boolean;
  readonly body: boolean;
  /** Bears the surname of somebody else of the report: title or gender tell them apart. */
  apart: boolean;
  /** What stands before the surname where nothing else of the name does: "Mayor", "Mme". */
  title: string | null;
  gender: Gender | null;
  readonly roles: Set<string>;
  /** What their roles are of: "transport" of a minister of transport. */
  readonly offices: Set<string>;
  /** Those of `roles` that they bear for another, or did: "deputy mayor". */
  readonly deputies: Set<string>;
  /** Those of them that they never bore themselves. */
  readonly standsIn: Set<string>;
  /** Where they are said to be from. */
  readonly origins: Set<string>;
  /** In years, as a report says beside the name. */
  age: number | null;
  /** What the words right beside the name call them, also those that no list knows: "seamstress". */
  readonly apposed: Set<string>;
  /** Words beside the name describe them, be they known as a role or not. */
  described: boolean;
  /** Offsets of the mentions as a subject. */
  readonly salient: number[];
  /** Of the mentions those that say where something is: "in Orsund". */
  readonly located: Set<number>;
  /** Offsets of all mentions, ascending once the cast is complete. */
  readonly mentions: number[];
}

export interface Appearance {
  readonly at: number;
  readonly figure: Figure;
  /** Named, but not as the subject: a pronoun means somebody like that less often. */
  readonly aside?: boolean;
}

/** Whom a name means. */
export interface Bearer {
  /** null: nobody in the cast, or nobody to be sure of. */
  readonly figure: Figure | null;
  /** Others bear the name as well. */
  readonly shared: boolean;
  /** The words are the name in a case that the report has elsewhere as it is. */
  readonly inCase?: true;
  /** Somebody bears the name, and it is not they who are meant. */
  readonly apart?: true;
  /** What makes it less sure that the figure is meant. */
  readonly doubt?: Doubt;
}

export interface Cast {
  readonly figures: Figure[];
  /** By any folded word of their names. */
  readonly byWord: Map<string, Figure[]>;
  readonly byName: Map<string, Figure>;
  /** "un" for the United Nations. */
  readonly byInitials: Map<string, Figure>;
  readonly byRole: Map<string, Figure[]>;
  /** Unnamed people who describe themselves, by the offset of the words for them. */
  readonly selfDescribed: Map<number, Figure>;
  /** Who is mentioned where, ascending; built with the cast. */
  readonly timeline: Appearance[];
  /** Names that several people bear, so that nobody knows which of them is meant: where, ascending, and their folded words. */
  readonly doubtful: { readonly at: number; readonly keys: readonly string[] }[];
  /** In scripts without capitals: the word before the first occurrence of a word, where both can be a name. */
  readonly wordBefore: ReadonlyMap<string, Token>;
  /** Whom a name means, by its offset. */
  readonly bearers: Map<number, Bearer>;
  readonly namesIn: ReadonlyMap<number, readonly SpottedName[]>;
}

export function nameKeys(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(isWord).map((token) => withoutTurkishCase(token.key.replace(/'s?$/, '')));
}

/** What is known of a figure when it enters the cast; nobody has mentioned it yet. */
type NewFigure = Pick<Figure, 'name' | 'keys' | 'named' | 'body'> &
  Partial<Pick<Figure, 'gender' | 'roles' | 'apart' | 'title'>>;

export function addFigure(cast: Cast, known: NewFigure): Figure {
  const figure: Figure = {
    apart: false,
    title: null,
    gender: null,
    roles: new Set(),
    offices: new Set(),
    origins: new Set(),
    deputies: new Set(),
    standsIn: new Set(),
    age: null,
    apposed: new Set(),
    described: false,
    salient: [],
    located: new Set(),
    mentions: [],
    ...known,
  };
  cast.figures.push(figure);
  for (const key of new Set(figure.keys)) listIn(cast.byWord, key).push(figure);
  for (const role of figure.roles) listIn(cast.byRole, role).push(figure);
  if (!cast.byName.has(figure.name)) cast.byName.set(figure.name, figure);
  const initials = figure.keys.map((key) => key[0]).join('');
  if (initials.length > 1 && !cast.byInitials.has(initials)) cast.byInitials.set(initials, figure);
  return figure;
}

/** What somebody is called from now on who was first named in another way. */
export function callFigure(cast: Cast, figure: Figure, name: string, keys: readonly string[]): void {
  for (const key of keys.filter((one) => !figure.keys.includes(one))) listIn(cast.byWord, key).push(figure);
  figure.name = name;
  figure.keys = keys;
  cast.byName.set(name, figure);
}

/** The figure with just this name, new when nobody in the cast has it. */
export function figureCalled(cast: Cast, known: NewFigure): Figure {
  return cast.byName.get(known.name) ?? addFigure(cast, known);
}

export function giveRole(cast: Cast, figure: Figure, role: string): void {
  if (figure.roles.has(role)) return;
  figure.roles.add(role);
  listIn(cast.byRole, role).push(figure);
}

/** A word that more figures share is no name worth searching further; bounds the cost in odd texts. */
const MAX_NAMESAKES = 200;

function listIn<K>(lists: Map<K, Figure[]>, key: K): Figure[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The figure that these words name: all of them in its name; a surname before a first name, and the nearest mention before `at`. */
export function figureNamed(cast: Cast, keys: readonly string[], at: number): Figure | null {
  const all = namesakes(cast, keys);
  return all.find(({ mentions }) => (mentions[0] ?? at) <= at) ?? all[0] ?? null;
}

/** Those whom these words name equally well: the full name before a part of one, the surname before a first name. Who bears it apart counts as fully named. */
export function namesakes(cast: Cast, keys: readonly string[]): readonly Figure[] {
  const last = keys.at(-1);
  if (last === undefined) return [];
  const fits = (cast.byWord.get(last) ?? [])
    .slice(0, MAX_NAMESAKES)
    .filter((figure) => figure.named && keys.every((key) => figure.keys.includes(key)));
  const rank = (figure: Figure) =>
    (figure.keys.length === keys.length && figure.keys.length > 1 ? 8 : 0) +
    (figure.keys.length > 1 || figure.apart ? 4 : 0) +
    (figure.keys.at(-1) === last ? 2 : figure.keys[0] === keys[0] ? 1 : 0);
  const best = Math.max(0, ...fits.map(rank));
  return fits.filter((figure) => rank(figure) === best);
}

/** „Hafenblatt“: the marks around a paper's name are no part of it. */
const IN_MARKS = /^[„“"«»]([^„“”"«»]+)[“”"»«]$/u;

/** "(B)", as "Witness (B)" is written. */
const IN_BRACKETS = /^\(([^()]+)\)$/u;

export function cleanName(name: string): string {
  const [, inMarks = name] = IN_MARKS.exec(name) ?? IN_BRACKETS.exec(name) ?? [];
  return withoutTurkishCase(inMarks.replace(/\s+/g, ' ').replace(/['’]s?$/, '')).trim();
}
