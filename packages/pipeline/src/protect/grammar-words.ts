/** Words that carry grammar, in every language: no name, however like one they are written or sound. */
import { fold } from '../names/fold.ts';
import { STOP_WORDS } from '../words/stop-words.ts';

export const GRAMMAR: ReadonlySet<string> = new Set(Object.values(STOP_WORDS).flatMap((words) => [...words]));
/** Persian has no list of its own yet. */
const PERSIAN: ReadonlySet<string> = new Set(
  'این آن انها آنها آن‌ها که از با بر برای هم هرگز اگرچه گرچه اگر امروز'.split(' ').map(bare),
);

/**
 * Of Arabic script, which has no capitals: "على" (on), though folded it is the name علي; also with "and" or "so" written onto it.
 * Elsewhere the capital tells.
 */
export function isArabicGrammar(word: string): boolean {
  if (!/^\p{Script=Arabic}/u.test(word)) return false;
  const plain = bare(word);
  return [plain, plain.replace(/^[وف](?=.{2})/u, '')].some(
    (form) => GRAMMAR.has(form) || GRAMMAR.has(fold(form)) || PERSIAN.has(form),
  );
}

function bare(word: string): string {
  return word.normalize('NFC').replace(/[\p{M}\p{Cf}\u0640]/gu, '');
}
