/** «По словам Клары Вайс»: whom of the report a name means in another case than the one they are named in. */
import { isCaseOf } from '../../names/in-cases.ts';
import type { Cast, Figure } from './figure.ts';

export interface InCase {
  readonly figure: Figure;
  /** These words are the name as it is, and the figure was first named in a case. */
  readonly isName: boolean;
}

/** Odd texts name thousands. */
const MOST_FIGURES = 300;

/** null: nobody, or one of several. A surname alone is sought among surnames. */
export function figureInCase(cast: Cast, keys: readonly string[]): InCase | null {
  if (!keys.every((key) => /^\p{Script=Cyrillic}+$/u.test(key))) return null;
  const found = cast.figures.slice(0, MOST_FIGURES).flatMap((figure): readonly InCase[] => {
    if (!figure.named || figure.body) return [];
    const own = keys.length === 1 ? figure.keys.slice(-1) : figure.keys;
    if (own.length !== keys.length) return [];
    if (areCases(own, keys)) return [{ figure, isName: false }];
    return figure.keys.length === keys.length && areCases(keys, own) ? [{ figure, isName: true }] : [];
  });
  const [one, ...others] = found;
  return one && others.length === 0 ? one : null;
}

function areCases(name: readonly string[], form: readonly string[]): boolean {
  return name.every((key, at) => key === form[at] || isCaseOf(key, form[at] ?? ''));
}
