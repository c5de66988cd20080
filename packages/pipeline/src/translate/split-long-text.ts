/**
 * Cuts what is longer than a model takes in at once, at the strongest clause mark that fits, so that nothing is silently cut off.
 * Opus models see 512 tokens; at the worst two characters a token that is about 1,000 characters.
 */

const MAX_CHARACTERS = 1000;

/** From the strongest to the weakest; each ends behind the mark and its space. */
const CUTS = [
  /[.!?…؟。！？]["'”’“»›)\]]*\s+|[。！？]/gu,
  /[;:؛；：]\s+|[；：]/gu,
  /[,،、，]\s+|[、，]|\s[–—-]\s/gu,
  /\s+/gu,
];

/** Pieces of at most `max` UTF-16 code units, trimmed, none empty; joined by a space they are the text again, but for its spacing. */
export function splitLongText(text: string, max = MAX_CHARACTERS): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > max) {
    const at = cutBefore(rest, max);
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  if (rest) pieces.push(rest);
  return pieces;
}

/** The last cut of the strongest kind in the second half of what fits, else of a weaker kind, else the limit itself. */
function cutBefore(text: string, max: number): number {
  for (const marks of CUTS) {
    const ends = [...text.slice(0, max + 1).matchAll(marks)].map((match) => match.index + match[0].length);
    const last = ends.findLast((end) => end <= max && end >= max / 2);
    if (last !== undefined) return last;
  }
  return isLowSurrogate(text.charCodeAt(max)) ? max - 1 : max;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
