/**
 * Words that the model made up. Of one that looks like a capitalised word of the source only that word is said: it may be a name, and nobody knows to hide another spelling
 * of a protected one.
 */
import type { TranslationWarning } from '@crossquote/domain';
import type { ModelSignals } from '../../ports/translator.ts';
import { likestWord } from '../likest-word.ts';

/** Letters that may differ, as a share of the longer word: many, since what is said by mistake here is a protected name. */
const APART = 0.5;
const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+/gu;

/** In a fixed order: names one by one, then the other words together. */
export function inventedDoubts(source: string, signals: ModelSignals | null): readonly TranslationWarning[] {
  const invented = signals?.invented ?? [];
  if (invented.length === 0) return [];
  const known = source.normalize('NFC').match(CAPITALISED) ?? [];
  const nameOf = (word: string) => (/^\p{Lu}/u.test(word) ? likestWord(word, known, APART) : null);
  const names = new Set(invented.flatMap((word) => nameOf(word) ?? []));
  const words = invented.filter((word) => nameOf(word) === null).join(', ');
  return [
    ...[...names].map((name) => ({ check: 'name', detail: `${name} is spelt otherwise` }) as const),
    ...(words === ''
      ? []
      : [{ check: 'invented', detail: `${words} is no word that the model knows` } as const]),
  ];
}
