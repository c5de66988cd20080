/** Languages that the lexicon was trained on, and whose words the matcher's weights were fitted on. */
import { WEIGHTS } from './fitted-weights.ts';

export const LEXICON_LANGUAGES: ReadonlySet<string> = new Set(
  Object.keys(WEIGHTS).flatMap((name) => (name.startsWith('language.') ? [name.slice(9)] : [])),
);
