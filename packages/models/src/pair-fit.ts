/** How well a translation model fits a language pair. */
import { primaryLanguage } from '@crossquote/domain';

/** Members of the families that models are made for, by ISO 639-5 code. */
const FAMILIES: Readonly<Record<string, ReadonlySet<string>>> = {
  roa: new Set([
    'fr',
    'es',
    'it',
    'pt',
    'ro',
    'ca',
    'gl',
    'oc',
    'an',
    'ast',
    'lad',
    'rm',
    'fur',
    'lld',
    'sc',
    'scn',
    'vec',
    'lmo',
    'nap',
    'wa',
    'la',
  ]),
};

/** 3: made for the pair, 2: for a family that its source is of, 1: for any source, 0: not at all. */
export function pairFit(
  model: { readonly source: string | null; readonly target: string | null },
  source: string,
  target: string,
): 0 | 1 | 2 | 3 {
  if (model.source === null || model.target === null) return 0;
  if (primaryLanguage(model.target) !== primaryLanguage(target)) return 0;
  if (primaryLanguage(model.source) === primaryLanguage(source)) return 3;
  if (FAMILIES[model.source]?.has(primaryLanguage(source))) return 2;
  return model.source === 'mul' ? 1 : 0;
}

/** The best fit; of equally good ones the first by name. null when none fits. */
export function bestFit<
  T extends { readonly source: string | null; readonly target: string | null; readonly name: string },
>(models: readonly T[], source: string, target: string): T | null {
  const fits = models.flatMap((model) => {
    const fit = pairFit(model, source, target);
    return fit > 0 ? [{ model, fit }] : [];
  });
  fits.sort((a, b) => b.fit - a.fit || (a.model.name < b.model.name ? -1 : 1));
  return fits[0]?.model ?? null;
}
