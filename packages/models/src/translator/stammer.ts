/**
 * Words that a model said twice or more in a row ("had had had had grabbed", "interest in in intestinal health"): too short for a loop, and no sentence of a person.
 */

/** Words that are rightly said twice in English; of three in a row two stay. */
const TWICE = new Set([
  'had',
  'that',
  'very',
  'no',
  'so',
  'bye',
  'now',
  'there',
  'yes',
  'never',
  'far',
  'long',
  'many',
  'her',
  'is',
  'was',
]);
const LONGEST = 3;
const WORD = /^[\p{L}\p{M}'’-]+$/u;

/** The translation with each run of one to three words that follows itself said once; as it stands where its source repeats a word too. */
export function withoutStammer(said: string, source: string): string {
  if (hasRun(source)) return said;
  const words = said.split(' ');
  for (let length = LONGEST; length > 0; length--) {
    for (let at = length; at + length <= words.length; ) {
      if (!isSaidAgain(words, at, length)) {
        at++;
        continue;
      }
      const [last = ''] = words.splice(at, length).slice(-1);
      words[at - 1] += last.slice(bare(last).length);
    }
  }
  return words.join(' ');
}

/** Whether the words from `at` on are those before them; a mark between them makes it a figure of speech ("sharp, sharp leaves"). */
function isSaidAgain(words: readonly string[], at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) {
    const [before, word] = [words[i - length], words[i]];
    if (!before || !word || !WORD.test(before)) return false;
    if (before.toLowerCase() !== bare(word) || (i < at + length - 1 && !WORD.test(word))) return false;
  }
  const [first = ''] = words.slice(at - length);
  if (length > 1 || !TWICE.has(first.toLowerCase())) return true;
  return words[at - 2]?.toLowerCase() === first.toLowerCase();
}

/** In small letters, without the marks behind it. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}]+$/u, '');
}

function hasRun(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.some((word, i) => word === words[i - 1])) return true;
  const whole = text.split(/\s+/);
  return whole.some((_, at) => [2, LONGEST].some((length) => at >= length && isSaidAgain(whole, at, length)));
}
