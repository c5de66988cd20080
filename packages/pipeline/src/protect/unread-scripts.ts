/** In which of the reports' scripts no spelling of a name is found that nobody gave, as 克拉拉·魏斯 of Klara Weiß. */
import type { Language } from '@crossquote/domain';

/** Those whose letters are read by sound; of others each spelling must be given. */
const READ = new Set(['Latn', 'Cyrl', 'Arab', 'Hebr', 'Grek', 'Geor']);

/** Scripts that are several, or written in others. */
const LETTERS: Readonly<Record<string, string>> = {
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
  Jpan: '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}]',
  Kore: '\\p{Script=Hangul}',
};

/** @param languages of reports. @returns those in which none of the names is written and none is read, ascending. */
export function unreadLanguages(
  languages: Iterable<Language>,
  names: readonly string[],
): readonly Language[] {
  return [...languages].filter((language) => isUnread(language, names)).sort();
}

function isUnread(language: Language, names: readonly string[]): boolean {
  const script = scriptOf(language);
  if (script === null || READ.has(script)) return false;
  const letters = new RegExp(LETTERS[script] ?? `\\p{Script=${script}}`, 'u');
  return !names.some((name) => letters.test(name));
}

function scriptOf(language: Language): string | null {
  try {
    return new Intl.Locale(language).maximize().script ?? null;
  } catch {
    return null;
  }
}
