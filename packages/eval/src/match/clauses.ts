/** Cuts a sentence at a comma or the like, where both sides are long enough to say something. */

/** How much of a sentence a quote carries. */
export type Side = 'whole' | 'first' | 'second';

const BOUND = /[,;،؛—–:]\s+/gu;
const LEAST_WORDS = 7;

/** The two sides of the bound nearest the middle; null when none leaves seven words on either side. */
export function halvesOf(text: string): readonly [string, string] | null {
  const cuts = [...text.matchAll(BOUND)]
    .map(({ index, 0: bound }) => [text.slice(0, index), text.slice(index + bound.length)] as const)
    .filter(([left, right]) => wordCount(left) >= LEAST_WORDS && wordCount(right) >= LEAST_WORDS);
  const offCentre = ([left]: readonly [string, string]) => Math.abs(left.length - text.length / 2);
  return cuts.sort((a, b) => offCentre(a) - offCentre(b))[0] ?? null;
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
