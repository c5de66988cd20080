/** What the words beside a surname say against somebody who bears it: another gender, another title, a kinship nobody told of them. */
import { roleOf } from '../../names/roles-in.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Doubt } from './doubt.ts';
import type { Cast, Figure } from './figure.ts';

/** What the words beside the name say about who bears it. */
export interface Hint {
  /** The last word of the name, folded. */
  readonly key: string | undefined;
  readonly gender: Gender | null;
  readonly roles: readonly string[];
  /** Those of them right before the name. */
  readonly titles: readonly string[];
  /** Of a pronoun that takes up the name. */
  readonly pronoun: Gender | null;
  readonly lexicon: Lexicon;
}

const NEW_TITLE: Doubt = { reason: 'part of a full name that bears no such title', sureness: 0.85 };
const OTHER_ROLE: Doubt = { reason: 'part of a full name of which another role is told', sureness: 0.8 };
const OTHER_PRONOUN: Doubt = { reason: 'part of a full name that a pronoun contradicts', sureness: 0.75 };

/** null: nothing does. `other`: so much that somebody else is meant. */
export function speaksAgainst(cast: Cast, figure: Figure, at: number, hint: Hint): Doubt | 'other' | null {
  if (areOther(figure.gender, hint.gender)) return 'other';
  // "her husband Erik" tells nothing against Erik Brandt.
  const isSurname = figure.keys.length === 1 || figure.keys.at(-1) === hint.key;
  const title = isSurname ? hint.titles.at(-1) : undefined;
  const told = title === undefined ? null : titleAgainst(figure, title, hint);
  if (told) return told;
  if (areOther(figure.gender, hint.pronoun))
    return mayMeanOthers(cast, figure, at, hint) ? OTHER_PRONOUN : 'other';
  const roles = offices(hint.roles, hint);
  const isOther =
    roles.length && offices([...figure.roles], hint).length && !roles.some((role) => isKnown(figure, role));
  return isOther ? OTHER_ROLE : null;
}

/** "her husband Belling", "Mayor Belling" beside a nurse of that name; two kinds of minister may be one. */
function titleAgainst(figure: Figure, title: string, hint: Hint): Doubt | 'other' | null {
  if (isKnown(figure, title)) return null;
  if (hint.lexicon.words.people.has(title)) return 'other';
  const others = offices([...figure.roles], hint);
  if (!others.length) return figure.keys.length > 1 ? NEW_TITLE : null;
  const isOneKind = others.some((role) => role.slice(-KIND) === title.slice(-KIND));
  return isOneKind || others.some((role) => mayBeBoth(role, title)) ? OTHER_ROLE : 'other';
}

/** What people keep who go into politics; but no nurse is the mayor whom the report names beside her. */
const PROFESSIONS: ReadonlySet<string> = new Set([
  'lawyer',
  'scientist',
  'writer',
  'expert',
  'journalist',
  'doctor',
]);
const MANDATES: ReadonlySet<string> = new Set([
  'lawmaker',
  'minister',
  'governor',
  'president',
  'ambassador',
  'secretary',
]);

/** "Ruth Belling, a lawyer", "Senator Belling". */
function mayBeBoth(one: string, other: string): boolean {
  const roles = [roleOf(one) ?? '', roleOf(other) ?? ''];
  return roles.some((role) => PROFESSIONS.has(role)) && roles.some((role) => MANDATES.has(role));
}

/** Roles that are no kinship, as anybody's may be besides another role, and no form of address. */
function offices(roles: readonly string[], { lexicon: { words, honorifics } }: Hint): readonly string[] {
  return roles.filter((role) => !words.people.has(role) && !honorifics.has(role));
}

function isKnown({ roles }: Figure, role: string): boolean {
  return [...roles].some((known) => isOneRole(known, role));
}

function areOther(one: Gender | null, other: Gender | null): boolean {
  const isKnown = (gender: Gender | null) => gender === 'm' || gender === 'f';
  return isKnown(one) && isKnown(other) && one !== other;
}

/** Whether somebody else was named before whom the pronoun fits. */
function mayMeanOthers({ figures }: Cast, figure: Figure, at: number, { pronoun }: Hint): boolean {
  return figures.some(
    (one) =>
      one !== figure && one.named && !areOther(one.gender, pronoun) && one.mentions.some((seen) => seen < at),
  );
}

/** Letters at the end of compounds that are of one kind. */
const KIND = 7;

/** Shorter words have no endings to leave out. */
const STEM = 5;

/** "ministre", "ministres"; "Bürgermeister" and "Oberbürgermeisterin". */
function isOneRole(one: string, other: string): boolean {
  const stems = [one, other].map((role) => role.replace(/(?:innen|in|s|e|a|o)$/u, ''));
  const [a = '', b = ''] = stems;
  return (
    a === b ||
    (Math.min(a.length, b.length) >= STEM &&
      (a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a)))
  );
}
