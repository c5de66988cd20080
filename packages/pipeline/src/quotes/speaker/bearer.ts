/** Which of the people of a report a name means: two Vargas are told apart by gender, role and who was named last. In doubt, nobody. */
import type { Gender } from '../lexicon/compile-lexicon.ts';
import { type Cast, type Figure, namesakes } from './figure.ts';

/** What the words beside the name say about who bears it. */
export interface Hint {
  readonly gender: Gender | null;
  readonly roles: readonly string[];
  /** Of a pronoun that takes up the name; counts only among namesakes. */
  readonly pronoun: Gender | null;
}

export interface Bearer {
  /** null: nobody in the cast, or nobody to be sure of. */
  readonly figure: Figure | null;
  /** Others bear the name as well. */
  readonly shared: boolean;
}

/** A name that others bear as well tells less. */
export const OF_NAMESAKES = 0.9;
export const SEVERAL_BEAR_IT = 'a name that several people of the report bear';

const NOBODY: Bearer = { figure: null, shared: false };
const IN_DOUBT: Bearer = { figure: null, shared: true };

/** @param at where the name stands in the text. */
export function bearerOf(cast: Cast, keys: readonly string[], at: number, text: string, hint: Hint): Bearer {
  const all = distinct(namesakes(cast, keys));
  const [first] = all;
  if (!first) return NOBODY;
  if (keys.length > 1 && first.keys.length === keys.length) return { figure: first, shared: false };
  const fits = all.filter((figure) => !contradicts(figure, hint.gender));
  const [only] = fits;
  if (!only) return NOBODY;
  if (all.length === 1) return { figure: only, shared: false };
  const told = toldApart(fits, hint) ?? namedLast(fits, at, text);
  return told ? { figure: told, shared: true } : IN_DOUBT;
}

/** "Mira Holm" and "Mira K. Holm" are one person, written twice. */
function distinct(figures: readonly Figure[]): readonly Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const known = kept.some(
      ({ keys }) =>
        keys.every((key) => figure.keys.includes(key)) || figure.keys.every((key) => keys.includes(key)),
    );
    if (!known) kept.push(figure);
  }
  return kept;
}

function contradicts({ gender }: Figure, told: Gender | null): boolean {
  const isKnown = (one: Gender | null) => one === 'm' || one === 'f';
  return isKnown(gender) && isKnown(told) && gender !== told;
}

/** The only one with that role, or whom the pronoun leaves. */
function toldApart(fits: readonly Figure[], { gender, roles, pronoun }: Hint): Figure | null {
  if (fits.length === 1) return fits[0] ?? null;
  const withRole = fits.filter((figure) => roles.some((role) => figure.roles.has(role)));
  if (withRole.length === 1) return withRole[0] ?? null;
  const told = gender ?? pronoun;
  const ofGender = fits.filter((figure) => told !== null && figure.gender === told);
  return ofGender.length === 1 ? (ofGender[0] ?? null) : null;
}

/** Who was named last, in the same paragraph or the one before; null when another bearer stands in the same sentence. */
function namedLast(fits: readonly Figure[], at: number, text: string): Figure | null {
  const seen = fits
    .map((figure) => ({ figure, last: Math.max(-1, ...figure.mentions.filter((offset) => offset < at)) }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last);
  const [best, second] = seen;
  if (!best || paragraphsBetween(text, best.last, at) > 1) return null;
  if (!second) return best.figure;
  const between = text.slice(second.last, best.last);
  return /[.!?…؟]["”“»«’')]*\s|\n/u.test(between) ? best.figure : null;
}

function paragraphsBetween(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\n+/g)?.length ?? 0;
}
