/** Which of several translations is shown. */
import { type Language, PIVOT_LANGUAGE, type Translation } from '@crossquote/domain';

type Candidate = Pick<Translation, 'of' | 'language' | 'origin' | 'warnings'>;

/** The translation that a person is shown first: a human's, then the memory's, then a machine's. */
export function bestTranslation<T extends Candidate>(
  translations: readonly T[],
  of: string,
  language: Language = PIVOT_LANGUAGE,
): T | null {
  const found = translations.filter((t) => t.of === of && t.language === language);
  const rank = { human: 0, memory: 1, machine: 2 };
  const fuzzy = (t: Candidate) => (t.warnings.some((w) => w.check === 'fuzzy') ? 3 : 0);
  return [...found].sort((a, b) => rank[a.origin] + fuzzy(a) - rank[b.origin] - fuzzy(b))[0] ?? null;
}
