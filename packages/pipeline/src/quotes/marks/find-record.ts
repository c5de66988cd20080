/**
 * The record of a parliament or of a hearing: "Jost Ebel (Greens): Madam President! …". Where two paragraphs begin so, with what the name is of in brackets,
 * each that begins with a name and a colon is what that one said, up to the next; but lists of votes are no speeches, and what is told of the dead is not theirs.
 */

import { LABEL, LONGEST_LABEL, quotationOf, type Turn, turnOf } from './labelled-turns.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,24}`;
/** With the bracket behind the name, or two: of where and of which party, or the name behind an office. */
const OF = new RegExp(
  String.raw`^(${WORD}(?:\s(?:(?:de|del|von|van|der|di|al|for|of|the|and)\s){0,2}${WORD}){0,7})(?:\s?[([][^()[\]\n:]{1,40}[)\]]){1,2}\s?:\s+(?=[^\s"“„«»‘'‚])`,
  'u',
);
/** One alone may be a caption. */
const MIN_TURNS = 2;
const SENTENCE = /[.!?…؟]["“”»)]?$/u;
/** Paragraphs of one speech. */
const MAX_PARTS = 60;

/**
 * @param paragraphs those that are whole: no quotation goes on from one into the next.
 * @param speaksOfSelf whether somebody tells of oneself in a paragraph; half of them do.
 */
export function findRecord(
  text: string,
  paragraphs: readonly Paragraph[],
  speaksOfSelf: (paragraph: Paragraph) => boolean,
): readonly Quotation[] {
  const turns = paragraphs.flatMap((paragraph, index) => {
    const of = turnOf(text, paragraph, index, OF);
    const turn = of ?? turnOf(text, paragraph, index, LABEL);
    return turn ? { turn, isOf: of !== null } : [];
  });
  const spoken = turns.flatMap(({ turn, isOf }) => (isOf ? (paragraphs[turn.index] ?? []) : []));
  const own = spoken.filter(
    (paragraph) => SENTENCE.test(text.slice(paragraph.end - 2, paragraph.end)) && speaksOfSelf(paragraph),
  );
  if (spoken.length < MIN_TURNS || own.length * 2 < spoken.length) return [];
  return turns
    .filter(({ turn, isOf }) => isOf || /\s/.test(turn.label))
    .map(({ turn }) => {
      const next = turns.find((other) => other.turn.index > turn.index)?.turn.index ?? paragraphs.length;
      return quotationOf(text, speechOf(text, paragraphs, turn, next), turn);
    });
}

/** Without what others call in between, "(Applause)". */
function speechOf(
  text: string,
  paragraphs: readonly Paragraph[],
  { index }: Turn,
  next: number,
): readonly Paragraph[] {
  return paragraphs
    .slice(index, Math.min(next, index + MAX_PARTS))
    .filter(
      ({ start, role }, at) =>
        at === 0 || (role === 'text' && !/^[([]/.test(text.slice(start, start + LONGEST_LABEL))),
    );
}
