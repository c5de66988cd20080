/**
 * Words whose speaker signs below them, or behind them: “Nobody warned us.” — Anna Holm, crane driver. So are block quotes signed, and paragraphs
 * in which somebody speaks of himself; and letters, from "Dear editor," to the name.
 */
import { type TextRange, trimRange } from '@crossquote/domain';
import { tokenise } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,24}(?:\s(?:(?:de|del|da|di|du|von|van|der|den|la|le|bin)\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]{0,24}){1,3}`;
const ABOUT = String.raw`(?:,[^\S\n]([^\n.!?:]{2,80})|[^\S\n]\([^)\n]{2,80}\))?\.?[^\S\n]{0,8}(?=\n|$)`;
/** On the same line or below, behind a dash: name, and who that is. */
const SIGNATURE = new RegExp(
  String.raw`^[^\S\n]{0,8}(?:\n[^\S\n]{0,8}(?:>[^\S\n]{0,8})?){0,3}(?:[—–―]|--?)[^\S\n]?(${NAME})${ABOUT}`,
  'u',
);
const SIGNED_LINE = new RegExp(`^(${NAME})${ABOUT}`, 'u');
/** Longer than any signature with the white space before it. */
const REACH = 260;

/** Quotations that are signed get their teller; the others stay. */
export function withSignatures(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): readonly Quotation[] {
  const starts = new Set(paragraphs.map(({ start }) => start));
  return quotations.map((quotation) => {
    const first = quotation.parts[0]?.outer.start ?? 0;
    const last = quotation.parts.at(-1);
    const isWhole = last && /[.!?…,]$/u.test(text.slice(last.inner.end - 1, last.inner.end));
    if (!isWhole || quotation.incise || quotation.resumes || !starts.has(withoutBlockMark(text, first)))
      return quotation;
    const teller = signatureAt(text, last.outer.end, lexicon);
    return teller ? { ...quotation, teller } : quotation;
  });
}

/** Where the paragraph begins if nothing but a ">" stands before. */
function withoutBlockMark(text: string, start: number): number {
  const mark = /(?:^|\n)[^\S\n]{0,3}(>[^\S\n]?)$/u.exec(text.slice(Math.max(0, start - 6), start));
  return start - (mark?.[1]?.length ?? 0);
}

/** @returns the name. */
function signatureAt(text: string, at: number, lexicon: Lexicon): TextRange | null {
  const match = SIGNATURE.exec(text.slice(at, at + REACH));
  const name = match?.[1];
  if (!match || !name || reports(match[2] ?? '', lexicon)) return null;
  const start = at + match[0].indexOf(name);
  return { start, end: start + name.length };
}

/** ", répondit-elle": goes on telling. */
function reports(words: string, { data, phrases }: Lexicon): boolean {
  return tokenise(words, { start: 0, end: words.length }, data.language).some(({ key }) =>
    phrases.get(key)?.some(({ kinds }) => kinds.has('say') || kinds.has('beside')),
  );
}

/** A paragraph without marks in which somebody speaks of himself, with the signature in the next. */
export function findSigned(
  text: string,
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
): readonly Quotation[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.role !== 'text' || !/\n/.test(text.slice(paragraph.end, paragraph.end + 2))) return [];
    const teller = signatureAt(text, paragraph.end, lexicon);
    return teller && speaksOfSelf(text, paragraph, lexicon) ? [wordsIn(text, [paragraph], teller)] : [];
  });
}

function wordsIn(text: string, paragraphs: readonly TextRange[], teller: TextRange): Quotation {
  const parts = paragraphs.map(({ start, end }) => ({
    outer: { start, end },
    inner: trimRange(text, { start, end }),
  }));
  return { parts, family: 'double', closed: true, teller };
}

/** "I", "us": a reporter is no part of what is told. */
export function speaksOfSelf(text: string, range: TextRange, { data, words }: Lexicon): boolean {
  return tokenise(text, range, data.language).some(({ key }) => words.firstPerson.has(key));
}

/** "Dear editor,", "Sehr geehrte Redaktion,": a line of its own, of few words. */
const GREETING =
  /^(?:Dear|To the [Ee]ditors?|Sirs?\b|Madam\b|Sehr geehrte[rs]?|Liebe[rs]?|Geachte|Beste|Madame|Monsieur|Mesdames|Ch[eè]re?s?|Estimad[oa]s?|Querid[oa]s?|Se[nñ]or[ae]?s?|Gentil[ei]|Egregi[ao]|Car[oaie]|Szanown[aiey]|Drog[ai]|Уважаем(?:ый|ая|ые)|Дорог(?:ой|ая|ие)|Шановн(?:ий|а|і)|Sayın|Sevgili)(?![\p{L}])[^\n.?;]{0,60}[,:!]$/u;
const MAX_LETTER = 60;
/** "Yours sincerely," */
const MAX_FAREWELL = 40;

/** Letters without marks: what stands between a greeting and a name, where the writer speaks of himself. */
export function findLetters(
  text: string,
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
): readonly Quotation[] {
  return paragraphs.flatMap((greeting, index) => {
    if (greeting.role !== 'text' || !GREETING.test(wordsOf(text, greeting, 80))) return [];
    const ahead = paragraphs.slice(index + 1, index + 1 + MAX_LETTER);
    const end = ahead.findIndex((line, at) => at > 0 && SIGNED_LINE.test(wordsOf(text, line, REACH)));
    const next = ahead.findIndex((line) => GREETING.test(wordsOf(text, line, 80)));
    if (end < 0 || (next >= 0 && next < end)) return [];
    const name = SIGNED_LINE.exec(wordsOf(text, ahead[end] ?? greeting, REACH))?.[1] ?? '';
    const start = ahead[end]?.start ?? 0;
    const body = ahead.slice(0, end).filter((line) => !isFarewell(text, line));
    return body.some((line) => speaksOfSelf(text, line, lexicon))
      ? [wordsIn(text, body, { start, end: start + name.length })]
      : [];
  });
}

function isFarewell(text: string, { start, end }: TextRange): boolean {
  return end - start <= MAX_FAREWELL && !/[.!?…]$/u.test(text.slice(end - 1, end));
}

function wordsOf(text: string, { start, end }: TextRange, most: number): string {
  return text.slice(start, Math.min(end, start + most));
}
