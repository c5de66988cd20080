/** How well a translation model fits a language pair. */
import { primaryLanguage } from '@crossquote/domain';

/** Members of the families that models are made for, by ISO 639-5 code. */
const FAMILIES: Readonly<Record<string, ReadonlySet<string>>> = {
  roa: new Set('fr es it pt ro ca gl oc an ast lad rm fur lld sc scn vec lmo nap wa la'.split(' ')),
};

export interface Pair {
  readonly source: string | null;
  readonly target: string | null;
  /** The sources that a model for many (`mul`) was made for; none when it does not say. */
  readonly languages?: readonly string[];
}

/** A model that could be chosen. Without a place it could be fetched, and would then be one that a user installed. */
export interface Candidate extends Pair {
  readonly name: string;
  readonly where?: 'bundled' | 'downloaded';
}

/** 3: made for the pair, 2: for a family or a list that its source is of, 1: for any source, 0: not at all. */
export function pairFit(model: Pair, source: string, target: string): 0 | 1 | 2 | 3 {
  if (model.source === null || model.target === null) return 0;
  const language = primaryLanguage(source);
  if (primaryLanguage(model.target) !== primaryLanguage(target)) return 0;
  if (primaryLanguage(model.source) === language) return 3;
  if (FAMILIES[model.source]?.has(language)) return 2;
  if (model.source !== 'mul') return 0;
  const listed = model.languages ?? [];
  if (listed.length === 0) return 1;
  return listed.some((each) => primaryLanguage(each) === language) ? 2 : 0;
}

/**
 * The larger the better; 0: not at all. What a user installed wins over what ships, since whoever installs a model wants it; but a model for any
 * language, installed for one of them, does not push aside a shipped one that was made for another.
 */
export function rank(model: Candidate, source: string, target: string): number {
  const fit = pairFit(model, source, target);
  if (fit === 0) return 0;
  if (model.where === 'bundled') return fit;
  return fit + (fit > 1 ? 2.5 : 0.5);
}

/** The best by rank; of equal ones the first by name. null when none fits. */
export function bestFit<T extends Candidate>(models: readonly T[], source: string, target: string): T | null {
  const fits = models.flatMap((model) => {
    const order = rank(model, source, target);
    return order > 0 ? [{ model, order }] : [];
  });
  fits.sort((a, b) => b.order - a.order || (a.model.name < b.model.name ? -1 : 1));
  return fits[0]?.model ?? null;
}
