/** Captions that a page prints several times (for its players, for screen readers): the same line again, close by. */
import { isProse, type Line } from './text-lines.ts';

const SHORTEST = 20;
/** Lines with words that make a repetition. */
const FEWEST = 2;
const DURATION = /\s\d{1,2}:\d{2}(?::\d{2})?$/;

/**
 * Indexes of lines that are captions by repetition. A repeated line alone could be a chant in a testimony, so it must stand between a
 * title and the first prose, or come with the duration of a video.
 */
export function repeatedCaptions(lines: readonly Line[]): ReadonlySet<number> {
  const groups = groupsOf(lines);
  const repeated = new Set(groups.flat());
  const title = lines.findIndex(({ words }) => words !== '');
  const prose = lines.findIndex(({ words }, index) => isProse(words) && !repeated.has(index));
  const captions = groups.filter((group) => {
    const [first = 0] = group;
    const isTimed = group.some((index) => DURATION.test(lines[index]?.words ?? ''));
    return isTimed || (first > title && first < prose);
  });
  return new Set(captions.flat());
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
  return groups.filter((group) => group.length >= FEWEST);
}
