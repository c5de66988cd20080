/** Members of a class of opposites from lines that hold one word list a language. */
import type { OppositeMember } from './opposite-class.ts';

export const LANGUAGES: readonly string[] = ['en', 'de', 'fr', 'es', 'ru', 'uk', 'tr', 'ar', 'fa'];

type Words = Readonly<Record<string, string>>;

/**
 * @param lines word lists in the order of `LANGUAGES`, with `|` between them; empty where a language has no sure word.
 * @param names by their first words, English where there are any, where none are given.
 */
export function membersOf(
  lines: readonly string[],
  names: readonly string[] = lines.map(firstWord),
): readonly OppositeMember[] {
  return lines.map((line, at) => ({
    name: names[at] ?? '',
    words: withBeginnings(
      Object.fromEntries(
        line.split('|').flatMap((words, i) => (words.trim() ? [[LANGUAGES[i] ?? '', words.trim()]] : [])),
      ),
    ),
  }));
}

function firstWord(line: string): string {
  return /[^,|*~\s][^,|*~]*/u.exec(line)?.[0].trim() ?? '';
}

/** German words that are no nouns have a capital where a sentence begins. */
function withBeginnings(words: Words): Words {
  const german = (words['de'] ?? '').split(', ');
  if (german[0] === '') return words;
  const begun = german
    .filter((word) => /^\p{Ll}/u.test(word) && !/[~_]/u.test(word))
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  return { ...words, de: [...german, ...begun].join(', ') };
}
