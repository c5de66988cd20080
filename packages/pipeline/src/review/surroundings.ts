/** What stands around words, by which the same words are told apart. */

/** UTF-16 code units on either side. */
const CONTEXT = 32;

/** Letters and digits before and behind, parted by one space. */
export function surroundings(text: string, start: number, end: number): readonly [string, string] {
  const plain = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return [plain(text.slice(Math.max(0, start - CONTEXT), start)), plain(text.slice(end, end + CONTEXT))];
}
