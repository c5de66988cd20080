/**
 * What a differ hears of two statements of which neither is English: asked of them as they stand, and with either side put into English, the language it
 * learnt most of. It mistakes a faithful pair less often in all three readings than in one, and the mean of them is believed.
 */
import type { Differ, Heard, Reading, Statement } from '../ports/differ.ts';

/** @returns null where it cannot read the two as they stand. */
export async function heardInEnglish(
  differ: Differ,
  ours: Statement,
  theirs: Statement,
): Promise<readonly Heard[] | null> {
  const plain = await differ.compare(ours, theirs);
  if (!plain || ours.language === theirs.language) return plain?.differs ?? null;
  const [one, other] = [await differ.inEnglish(ours), await differ.inEnglish(theirs)];
  if (!one || !other) return plain.differs;
  const [left, right] = [await differ.compare(one, theirs), await differ.compare(ours, other)];
  return plain.differs.map((heard) => {
    const voices = [heard, ofKind(left, heard.what), ofKind(right, heard.what)];
    return {
      what: heard.what,
      odds: mean(voices.flatMap((voice) => voice?.odds ?? [])),
      // Words of the English stand nowhere in a report.
      left: wordByWord(heard.left, voices[2]?.left),
      right: wordByWord(heard.right, voices[1]?.right),
    };
  });
}

function ofKind(reading: Reading | null, what: Heard['what']): Heard | undefined {
  return reading?.differs.find((heard) => heard.what === what);
}

function wordByWord(one: readonly number[], other: readonly number[] = one): readonly number[] {
  return one.map((odds, i) => mean([odds, other[i] ?? odds]));
}

function mean(odds: readonly number[]): number {
  return odds.reduce((sum, value) => sum + value, 0) / odds.length;
}
