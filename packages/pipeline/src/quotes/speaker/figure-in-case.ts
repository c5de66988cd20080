/** «По словам Клары Вайс»: whom of the report a name means in another case than the one they are named in. */
import { isCaseOf, isOneInCase } from '../../names/in-cases.ts';
import type { Cast, Figure } from './figure.ts';

export interface InCase {
  readonly figure: Figure;
  /** These words are the name as it is, and the figure was first named in a case. */
  readonly isName: boolean;
}

/** Odd texts name thousands. */
const MOST_FIGURES = 300;

/**
 * A surname alone is sought among surnames.
 * @param name as written, of these keys.
 * @param speaks a verb stands before it, whose subject is in no case.
 * @returns null: nobody, or one of several.
 */
export function figureInCase(
  cast: Cast,
  keys: readonly string[],
  name: string,
  speaks: boolean,
): InCase | null {
  if (!keys.every((key) => /^\p{Script=Cyrillic}+$/u.test(key))) return null;
  const words = wordsOf(name, keys);
  const found = cast.figures.slice(0, MOST_FIGURES).flatMap((figure): readonly InCase[] => {
    if (!figure.named || figure.body) return [];
    const whole = wordsOf(figure.name, figure.keys);
    const own = keys.length === 1 ? whole.slice(-1) : whole;
    if (own.length !== keys.length) return [];
    if (!(speaks && keys.length === 1) && areCases(own, words)) return [{ figure, isName: false }];
    return whole.length === keys.length && areCases(words, own) ? [{ figure, isName: true }] : [];
  });
  const [one, ...others] = found;
  return one && others.length === 0 ? one : null;
}

/** With the letters that keys are without: й is no и. */
function wordsOf(name: string, keys: readonly string[]): readonly string[] {
  const words = name.toLowerCase().split(/\s+/u);
  return words.length === keys.length ? words : keys;
}

function areCases(name: readonly string[], form: readonly string[]): boolean {
  const words = name.map((word, at) => ({ name: word, form: form[at] ?? '' }));
  return (
    words.every((word) => word.name === word.form || isCaseOf(word.name, word.form)) && isOneInCase(words)
  );
}
