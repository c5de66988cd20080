/** Whether a file shows a text as it may have been shown once: classes change between export and return, and a name may have been hidden that is not, or less of it. */
import type { NameHider } from '../protect/hide-names.ts';
import { CUT, UNCLEAR } from '../protect/pseudonym.ts';
import { flattenSpace } from '../translate/normalise-segment.ts';
import { storableInXml } from '../xml/xml-text.ts';

const UNSAID: readonly string[] = [CUT, UNCLEAR];

/**
 * @param everybody hides whoever may have been hidden: each of the names stands in the file as itself or as its mark, and everything else as it is.
 * @param now of those who may have been shown the file, as names are hidden now. What all of them hide stands as its mark: whoever guesses at one name of
 * several would be told by what is taken.
 */
export function mayHaveShown(
  text: string,
  file: string,
  everybody: Pick<NameHider, 'spans'>,
  now: readonly Pick<NameHider, 'range'>[],
): boolean {
  const [own, shown] = [plain(text), plain(file)];
  let [at, to] = [0, 0];
  const takesUntil = (end: number) => {
    const isSame = shown.startsWith(own.slice(at, end), to);
    [at, to] = [end, to + end - at];
    return isSame;
  };
  const isSecret = (start: number, end: number) =>
    now.length > 0 && now.every((hider) => hider.range(own, start, end) !== own.slice(start, end));
  for (const { start, end, instead } of everybody.spans(own)) {
    if (!takesUntil(start)) return false;
    const mark = [instead, ...UNSAID].find((each) => shown.startsWith(each, to));
    if (mark === undefined) {
      if (isSecret(start, end) || !takesUntil(end)) return false;
    } else [at, to] = [end, to + mark.length];
  }
  return takesUntil(own.length) && to === shown.length;
}

/** As hashes of what goes out and comes back are made. */
function plain(text: string): string {
  return flattenSpace(storableInXml(text).normalize('NFC'));
}
