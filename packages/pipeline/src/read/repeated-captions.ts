/** Captions that a page prints several times (for its players, for screen readers): the same line again, close by. */
import { isProse, type Line } from './text-lines.ts';

const SHORTEST = 20;
/** Lines apart, counting only lines with words. */
const CLOSE_BY = 2;
const DURATION = /\s\d{1,2}:\d{2}(?::\d{2})?$/;

/**
 * Indexes of lines that are captions by repetition. A repeated line alone could be a chant in a testimony, so it must stand between a
 * title and the first prose, or come with the duration of a video.
 */
export function repeatedCaptions(lines: readonly Line[]): ReadonlySet<number> {
  const captions = new Set<number>();
  for (const group of groupsOf(lines)) {
    const last = group.at(-1) ?? 0;
    const timed = group.some((index) => DURATION.test(lines[index]?.words ?? ''));
    if (timed || isAboveProse(lines, group[0] ?? 0, last)) for (const index of group) captions.add(index);
  }
  return captions;
}

/** Runs of lines that say the same but for a duration, with nothing else between them. */
function groupsOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let previous = '';
  lines.forEach(({ words }, index) => {
    if (words === '') return;
    const caption = words.replace(DURATION, '');
    if (caption === previous && caption.length >= SHORTEST && !/^["“„«»]/.test(caption))
      groups.at(-1)?.push(index);
    else groups.push([index]);
    previous = caption;
  });
  return groups.filter((group) => group.length >= CLOSE_BY);
}

function isAboveProse(lines: readonly Line[], first: number, last: number): boolean {
  const repeated = lines[first]?.words;
  const above = lines.slice(0, last).filter(({ words }) => words !== '' && words !== repeated);
  if (above.length === 0 || above.some(({ words }) => isProse(words))) return false;
  return lines.slice(last + 1).some(({ words }) => isProse(words));
}
