/** The very same words in another text: where they stand once, or once between the same words. */
import type { TextRange } from '@crossquote/domain';
import { surroundings } from './surroundings.ts';

/** @returns in the order of `content`; null where one of its ranges is not there, or not in one place. */
export function placeWords(
  text: string,
  content: readonly TextRange[],
  other: string,
): readonly TextRange[] | null {
  const placed: TextRange[] = [];
  for (const range of content) {
    const found = placeOf(text, range, other);
    if (!found || found.start < (placed.at(-1)?.end ?? 0)) return null;
    placed.push(found);
  }
  return placed;
}

function placeOf(text: string, range: TextRange, other: string): TextRange | null {
  const words = text.slice(range.start, range.end);
  const all = placesOf(words, other);
  const around = surroundings(text, range.start, range.end);
  const sides = ({ start, end }: TextRange) =>
    surroundings(other, start, end).filter((near, i) => near !== '' && near === around[i]).length;
  const most = Math.max(0, ...all.map(sides));
  const [best, ...more] = all.length > 1 ? all.filter((place) => sides(place) === most) : all;
  return best && more.length === 0 ? best : null;
}

function placesOf(words: string, text: string): readonly TextRange[] {
  const places: TextRange[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}
