/** The first line of a table of terms: whether it says what the columns hold, and in which languages. */
import { knownLanguage, type Language } from '@crossquote/domain';
import { memoryLanguage } from './memory-entry.ts';

/** What tools and people write over the columns when they do not name languages; over both, since one alone may be a term of a list about words. */
const OVER_TERMS = new Set(
  'source|source_term|source term|term|quelle|ausgangssprache|begriff|fachbegriff|benennung|terme|terme source|término|termino|المصطلح|مصطلح'.split(
    '|',
  ),
);
const OVER_WHAT_THEY_ARE_CALLED = new Set(
  'target|target_term|target term|translation|ziel|zielsprache|übersetzung|uebersetzung|traduction|terme cible|traducción|traduccion|الترجمة|ترجمة'.split(
    '|',
  ),
);

/** Languages that may be called by their names, in each of these. */
const NAMED = ['en', 'de', 'fr', 'es', 'ar', 'ru', 'it', 'nl', 'fa', 'pl', 'pt', 'tr', 'uk'] as const;

/** @returns null: the line is a term as the others. Its languages are null where it is a head and names none. */
export function headOf([first = '', second = '']: readonly string[]): {
  readonly languages: readonly [Language, Language] | null;
} | null {
  const [over, beside] = [first, second].map((cell) => cell.normalize('NFC').trim());
  const [from, into] = [languageOf(over ?? ''), languageOf(beside ?? '')];
  if (from && into && from !== into) return { languages: [from, into] };
  const isHead =
    OVER_TERMS.has((over ?? '').toLowerCase()) && OVER_WHAT_THEY_ARE_CALLED.has((beside ?? '').toLowerCase());
  return isHead ? { languages: null } : null;
}

function languageOf(cell: string): Language | null {
  return byTag(cell) ?? byName(cell.toLowerCase());
}

/** Of two letters alone: a word of three may be a tag by chance, a pair of two letters next to never. */
function byTag(cell: string): Language | null {
  if (!/^[a-z]{2}(?:[-_][a-z]{2,4})?$/iu.test(cell)) return null;
  try {
    return memoryLanguage(knownLanguage(cell.replace('_', '-')));
  } catch {
    return null;
  }
}

function byName(name: string): Language | null {
  if (name === '') return null;
  const isCalledSo = (language: Language) =>
    NAMED.some((each) => {
      const names = new Intl.DisplayNames([each], { type: 'language', fallback: 'none' });
      return names.of(language)?.toLowerCase() === name;
    });
  return NAMED.find(isCalledSo) ?? null;
}
