/**
 * What a differ hears of two statements in all its readings: of them as they stand, where neither is English with either put into English, the language it learnt most of, and of
 * their words in context, which weighs as much as the others together. It mistakes a faithful pair less often in all of them than in one, and the mean is believed.
 */
import type { Differ, Heard, Statement } from '../../ports/differ.ts';

type Hearing = readonly Heard[] | null;

/** @returns null where it cannot read the two as they stand. */
export async function heardTogether(differ: Differ, ours: Statement, theirs: Statement): Promise<Hearing> {
  const plain = (await differ.compare(ours, theirs))?.differs;
  if (!plain) return null;
  const inContext = (await differ.inContext(ours, theirs))?.differs ?? null;
  const [left, right] = await readInEnglish(differ, ours, theirs);
  return plain.map((heard) => {
    const [context, english, other] = [inContext, left, right].map((hearing) => ofKind(hearing, heard.what));
    const odds = mean([heard, english, other].flatMap((hearing) => hearing?.odds ?? []));
    return {
      what: heard.what,
      odds: context ? mean([odds, context.odds]) : odds,
      // Words of the English stand nowhere in a report.
      left: wordByWord(wordByWord(heard.left, other?.left), context?.left),
      right: wordByWord(wordByWord(heard.right, english?.right), context?.right),
    };
  });
}

/** With the left one in English, and with the right one. */
async function readInEnglish(
  differ: Differ,
  ours: Statement,
  theirs: Statement,
): Promise<readonly Hearing[]> {
  if (ours.language === theirs.language) return [];
  const [one, other] = [await differ.inEnglish(ours), await differ.inEnglish(theirs)];
  if (!one || !other) return [];
  const readings = [await differ.compare(one, theirs), await differ.compare(ours, other)];
  return readings.map((reading) => reading?.differs ?? null);
}

function ofKind(hearing: Hearing | undefined, what: Heard['what']): Heard | undefined {
  return hearing?.find((heard) => heard.what === what);
}

function wordByWord(one: readonly number[], other: readonly number[] = one): readonly number[] {
  return one.map((odds, i) => mean([odds, other[i] ?? odds]));
}

function mean(odds: readonly number[]): number {
  return odds.reduce((sum, value) => sum + value, 0) / odds.length;
}
