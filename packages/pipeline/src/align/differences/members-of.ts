/** Members of a class of opposites from lines that hold one word list a language. */

export const LANGUAGES: readonly string[] = ['en', 'de', 'fr', 'es', 'ru', 'uk', 'tr', 'ar', 'fa'];

type Words = Readonly<Record<string, string>>;

/** @param lines word lists in the order of `LANGUAGES`, with `|` between them; empty where a language has no sure word. */
export function membersOf(lines: readonly string[]): readonly Words[] {
  return lines.map((line) =>
    withBeginnings(
      Object.fromEntries(
        line.split('|').flatMap((words, i) => (words.trim() ? [[LANGUAGES[i] ?? '', words.trim()]] : [])),
      ),
    ),
  );
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
