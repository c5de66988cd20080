/**
 * Which of the people of a report a name means: two Vargas are told apart by gender, role and who was named last. In doubt, nobody. Who alone
 * bears a surname is not meant for that alone: "Mayor Varga" is nobody whom the report knows as a nurse.
 */
import type { Gender } from '../lexicon/compile-lexicon.ts';
import { type Bearer, type Cast, type Figure, namesakes } from './figure.ts';
import { type Hint, speaksAgainst } from './speaks-against.ts';

/** A name that others bear as well tells less. */
export const OF_NAMESAKES = 0.9;
export const SEVERAL_BEAR_IT = 'a name that several people of the report bear';

const NOBODY: Bearer = { figure: null, shared: false };
const IN_DOUBT: Bearer = { figure: null, shared: true };

/** @param at where the name stands in the text. */
export function bearerOf(
  cast: Cast,
  keys: readonly string[],
  at: number,
  text: string,
  beside: Omit<Hint, 'key'>,
): Bearer {
  const hint = { ...beside, key: keys.at(-1) };
  const all = distinct(namesakes(cast, keys));
  const [first] = all;
  if (!first) return NOBODY;
  if (keys.length > 1 && first.keys.length === keys.length) return { figure: first, shared: false };
  const verdicts = new Map(all.map((figure) => [figure, speaksAgainst(cast, figure, at, hint)]));
  const fits = all.filter((figure) => verdicts.get(figure) !== 'other');
  const [only] = fits;
  if (!only) return { ...NOBODY, apart: true };
  const shared = all.length > 1;
  const told = shared ? (toldApart(fits, hint) ?? namedLast(fits, at, text)) : only;
  if (!told) return IN_DOUBT;
  const doubt = verdicts.get(told);
  return { figure: told, shared, ...(doubt && doubt !== 'other' ? { doubt } : {}) };
}

/** "Mira Holm" and "Mira K. Holm" are one person, written twice. */
function distinct(figures: readonly Figure[]): readonly Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const known = kept.some(
      ({ keys, apart }) =>
        apart === figure.apart &&
        (keys.every((key) => figure.keys.includes(key)) || figure.keys.every((key) => keys.includes(key))),
    );
    if (!known || figure.apart) kept.push(figure);
  }
  return kept;
}

/** The only one with that role, or whom the pronoun leaves. */
function toldApart(fits: readonly Figure[], { gender, roles, pronoun }: Hint): Figure | null {
  if (fits.length === 1) return fits[0] ?? null;
  const withRole = fits.filter((figure) => roles.some((role) => figure.roles.has(role)));
  if (withRole.length === 1) return withRole[0] ?? null;
  const told: Gender | null = gender ?? pronoun;
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
