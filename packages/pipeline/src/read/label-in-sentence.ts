/** "There was one | Rule: nobody looks back": a word and a colon at the start of a subtitle's second line, in the middle of a sentence, name no voice. */

const LABEL = /^(\p{Lu}[\p{Ll}\p{M}'’-]+):\s/u;
/** A sentence, or one that somebody else broke off. */
const ENDED = /[.!?…؟۔–—-]["'”’“»)\]]*$/u;

/**
 * @param lines all that is said, line by line.
 * @param isTurn whether a line begins with what may be the name of a voice.
 * @returns whether a line of the same subtitle as the one before it goes on with its sentence. Never where the word begins another line too; nor where no voice is named behind the end of
 *   a sentence: without full stops every voice would seem to go on with the one before.
 */
export function labelInSentence(
  lines: readonly string[],
  isTurn: (line: string) => boolean,
): (line: string, before: string) => boolean {
  const counts = new Map<string, number>();
  for (const label of lines.flatMap((line) => LABEL.exec(line)?.[1] ?? []))
    counts.set(label, (counts.get(label) ?? 0) + 1);
  const hasEnds = lines.some((line, index) => isTurn(line) && ENDED.test(lines[index - 1] ?? ''));
  return (line, before) =>
    hasEnds && counts.get(LABEL.exec(line)?.[1] ?? '') === 1 && before !== '' && !ENDED.test(before);
}
