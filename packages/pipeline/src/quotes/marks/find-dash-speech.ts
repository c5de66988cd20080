/**
 * Speech between dashes, as Spanish prints it: "—Vi la carretera —contó X—. No había nadie.", and Polish, often with hyphens:
 * "- Widziałam drogę - opowiada X. - Nikogo nie było." Words behind the dash that opens a
 * paragraph are quoted, up to the dash before a verb of saying; what the next dash gives back to the speaker is quoted again.
 */
import { type TextRange, trimRange } from '@crossquote/domain';
import { isBehindColon } from './behind-colon.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

const OPENING = /^(?:[—–]\s?|-\s)(?=[\p{Lu}¿¡…])/u;
/** A dash that does not stand right behind a word: it opens an aside. */
const ASIDE = /\s(?:[—–]\s?|-\s)(?=(\p{Ll}\p{L}*(?:\s\p{Ll}\p{L}*){0,3}))/gu;
/** The dash that ends an aside stands right behind its word, or between spaces behind its full stop (Polish) or its comma (Russian). */
const BACK = /(?<=\S)[—–][.,;:]?\s|\s[—–-][.,;:]\s|(?<=[.!?…]\s)[—–-]\s(?=[\p{Lu}…])|(?<=,\s)[—–]\s/u;

/** What tells that a dash ends what was said. */
export interface EndOfSpeech {
  readonly isMarked: boolean;
  readonly isNamed: boolean;
}

function endOfSpeech(words: string, match: RegExpExecArray): EndOfSpeech {
  const behind = match.index + match[0].length + (match[1] ?? '').length;
  return {
    isMarked: /[,?!….]/u.test(words[match.index - 1] ?? ''),
    isNamed: /^\s\p{Lu}/u.test(words.slice(behind, behind + 2)),
  };
}

/** @param attributes whether small words behind a dash begin with a verb of saying, or with how something was said and its verb; it is marked where a comma or the end of a sentence stands before the dash, named where a capital follows the small words. */
export function findDashSpeech(
  text: string,
  paragraphs: readonly Paragraph[],
  attributes: (words: readonly string[], ends: EndOfSpeech) => boolean,
): readonly Quotation[] {
  return paragraphs.flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end);
    const at = (from: number, to: number) => ({ start: paragraph.start + from, end: paragraph.start + to });
    const asides = [...words.matchAll(ASIDE)].filter((match) =>
      attributes((match[1] ?? '').toLowerCase().split(/\s/u), endOfSpeech(words, match)),
    );
    const spoken: Quotation[] = [];
    let left = OPENING.exec(words)?.[0].length ?? 0;
    if (left === 0 || asides.length === 0) return [];
    for (let from = 0; from < words.length; left = 0) {
      const aside = asides.find(({ index }) => index >= from);
      const behind = aside ? aside.index + aside[0].length : words.length;
      const piece = quoted(text, at(from, behind), left, aside?.[0].length ?? 0);
      spoken.push({ ...piece, resumes: from > 0 });
      const back = BACK.exec(words.slice(behind));
      // Behind the full stop of the aside: a sentence of its own, that goes on from the words before.
      from = back ? behind + back.index + back[0].length : words.length;
    }
    return spoken.filter(({ parts: [part] }) => part !== undefined && part.inner.end > part.inner.start);
  });
}

/**
 * French has no dash before the attribution: "— Chez moi, répond Nadia Brun. J'ai tout entendu." Paragraphs behind a dash are words in marks, as far as
 * an attribution stands inside.
 * @param split cuts quoted words around the attributions in them.
 */
export function findDashParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  split: (quotation: Quotation) => readonly Quotation[],
): readonly Quotation[] {
  return paragraphs.flatMap((paragraph) => {
    const left = openingOf(text, paragraph);
    if (left === 0) return [];
    const outer = { start: paragraph.start, end: paragraph.end };
    const pieces = split(quoted(text, outer, left, 0));
    return pieces.some(({ incise }) => incise) ? pieces : [];
  });
}

/**
 * The other paragraphs of a dialogue: "—Después llegó el agua." among paragraphs behind a dash of which one has an attribution,
 * or two where a colon stands before: that may begin a list.
 * @param found the speech between dashes that is known, in order.
 */
export function findTurns(
  text: string,
  paragraphs: readonly Paragraph[],
  found: readonly Quotation[],
): readonly Quotation[] {
  const known = new Set(found.map(({ parts }) => parts[0]?.outer.start));
  const runs: Paragraph[][] = [];
  let last: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    if (openingOf(text, paragraph) === 0) continue;
    const isNext = last && text.slice(last.end, paragraph.start).trim() === '';
    if (isNext) runs.at(-1)?.push(paragraph);
    else runs.push([paragraph]);
    last = paragraph;
  }
  return runs
    .filter((run) => {
      const attributed = run.filter(({ start }) => known.has(start)).length;
      return attributed >= (isBehindColon(text, run[0]?.start ?? 0) ? 2 : 1);
    })
    .flatMap((run) => run.filter(({ start }) => !known.has(start)))
    .map((paragraph) => ({ ...quoted(text, paragraph, openingOf(text, paragraph), 0), turn: true }));
}

/** A dash, a blank and the letter behind them. */
const LONGEST_OPENING = 4;

/** The length of the dash that a paragraph begins with, and its blank; 0 when it begins with none. */
function openingOf(text: string, { start }: Paragraph): number {
  return OPENING.exec(text.slice(start, start + LONGEST_OPENING))?.[0].length ?? 0;
}

/** @param left, right lengths of the dashes at both ends, with white space. */
function quoted(text: string, { start, end }: TextRange, left: number, right: number): Quotation {
  const outer = { start, end };
  const inner = trimRange(text, { start: start + left, end: end - right });
  return { parts: [{ outer, inner }], family: 'double', closed: true };
}
