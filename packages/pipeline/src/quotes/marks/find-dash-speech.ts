/**
 * Speech between dashes, as Spanish prints it: "—Vi la carretera —contó X—. No había nadie." Words behind the dash that opens a
 * paragraph are quoted, up to the dash before a verb of saying; what the next dash gives back to the speaker is quoted again.
 */
import { type TextRange, trimRange } from '@crossquote/domain';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

const OPENING = /^[—–]\s?(?=[\p{Lu}¿¡…])/u;
/** A dash that does not stand right behind a word: it opens an aside. */
const ASIDE = /\s[—–]\s?(?=(\p{Ll}\p{L}*))/gu;
/** The dash that ends an aside stands right behind its word. */
const BACK = /(?<=\S)[—–][.,;:]?\s/u;

/** @param isVerb whether a folded word can report what was said. */
export function findDashSpeech(
  text: string,
  paragraphs: readonly Paragraph[],
  isVerb: (word: string) => boolean,
): readonly Quotation[] {
  return paragraphs.flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end);
    const open = OPENING.exec(words);
    const aside = open && [...words.matchAll(ASIDE)].find((match) => isVerb((match[1] ?? '').toLowerCase()));
    if (!open || !aside) return [];
    const behind = aside.index + aside[0].length;
    const back = BACK.exec(words.slice(behind));
    const at = (from: number, to: number) => ({ start: paragraph.start + from, end: paragraph.start + to });
    const spoken = [quoted(text, at(0, aside.index + aside[0].length), open[0].length, aside[0].length)];
    if (back) {
      // Behind the full stop of the aside: a sentence of its own, that goes on from the words before.
      const from = behind + back.index + back[0].length;
      spoken.push(quoted(text, at(from, words.length), 0, 0));
    }
    return spoken.filter(({ parts: [part] }) => part !== undefined && part.inner.end > part.inner.start);
  });
}

/** @param left, right lengths of the dashes at both ends, with white space. */
function quoted(text: string, outer: TextRange, left: number, right: number): Quotation {
  const inner = trimRange(text, { start: outer.start + left, end: outer.end - right });
  return { parts: [{ outer, inner }], family: 'double', closed: true };
}
