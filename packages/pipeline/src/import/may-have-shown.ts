/** Whether a file shows a text as it may have been shown once: classes change between export and return, and a name may have been hidden that is not, or less of it. */
import type { NameHider } from '../protect/hide-names.ts';
import { CUT, UNCLEAR } from '../protect/pseudonym.ts';
import { flattenSpace } from '../translate/normalise-segment.ts';
import { storableInXml } from '../xml/xml-text.ts';

const UNSAID: readonly string[] = [CUT, UNCLEAR];

/** @param hider of everybody who may have been hidden: each of the names stands in the file as itself or as its mark, and everything else as it is. */
export function mayHaveShown(text: string, file: string, hider: Pick<NameHider, 'spans'>): boolean {
  const [own, shown] = [plain(text), plain(file)];
  let [at, to] = [0, 0];
  const takesUntil = (end: number) => {
    const isSame = shown.startsWith(own.slice(at, end), to);
    [at, to] = [end, to + end - at];
    return isSame;
  };
  for (const { start, end, instead } of hider.spans(own)) {
    if (!takesUntil(start)) return false;
    const mark = [instead, ...UNSAID].find((each) => shown.startsWith(each, to));
    if (mark === undefined) {
      if (!takesUntil(end)) return false;
    } else [at, to] = [end, to + mark.length];
  }
  return takesUntil(own.length) && to === shown.length;
}

/** As hashes of what goes out and comes back are made. */
function plain(text: string): string {
  return flattenSpace(storableInXml(text).normalize('NFC'));
}
