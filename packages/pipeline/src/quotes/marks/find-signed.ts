/**
 * Words whose speaker signs below them, or behind them: “Nobody warned us.” — Anna Holm, crane driver. So are block quotes signed, and paragraphs
 * in which somebody speaks of himself; and letters, from "Dear editor," to the name.
 */
import type { TextRange } from '@crossquote/domain';
import { isMedium } from '../frame/agencies.ts';
import { type Token, tokenise } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';
import { speaksAsOne, speaksOfSelf, tellsOfOthers } from './speaks-of-self.ts';
import { wholeParagraphs } from './whole-paragraphs.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,24}(?:\s(?:(?:de|del|da|di|du|von|van|der|den|la|le|bin)\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]{0,24}){1,3}`;
const ABOUT = String.raw`(?:,[^\S\n]([^\n.!?:]{2,80})|[^\S\n]\([^)\n]{2,80}\))?\.?[^\S\n]{0,8}(?=\n|$)`;
/** On the same line or below, behind a dash: name, and who that is. */
const SIGNATURE = new RegExp(
  String.raw`^[^\S\n]{0,8}(?:\n[^\S\n]{0,8}(?:>[^\S\n]{0,8})?){0,3}(?:[—–―]|--?)[^\S\n]?(${NAME})${ABOUT}`,
  'u',
);
/** Below a letter: "Jost Ebel, 45" begins a report. */
const SIGNED_LINE = new RegExp(`^(${NAME})(?![^\\n]*\\d)${ABOUT}`, 'u');
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

/** A paragraph without marks in which one person speaks of himself, and nobody else speaks, with the signature in the next. */
export function findSigned(
  text: string,
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
): readonly Quotation[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.role !== 'text' || !/\n/.test(text.slice(paragraph.end, paragraph.end + 2))) return [];
    const teller = signatureAt(text, paragraph.end, lexicon);
    const isOwn =
      teller &&
      !isSignedByPaper(text, teller, lexicon) &&
      speaksAsOne(text, paragraph, lexicon) &&
      !tellsOfOthers(text, paragraph, lexicon);
    return isOwn ? [{ ...wholeParagraphs(text, [paragraph]), teller }] : [];
  });
}

/** Who writes for a paper or an agency signs reports. */
function isSignedByPaper(text: string, { end }: TextRange, { data, words, paperEndings }: Lexicon): boolean {
  const behind = text.slice(end, end + REACH).split('\n', 1)[0] ?? '';
  const tokens = tokenise(behind, { start: 0, end: behind.length }, data.language);
  const line = phrased(tokens);
  return (
    tokens.some(
      (token) =>
        words.reporters.has(token.key) || isMedium(token) || paperEndings.some((e) => token.key.endsWith(e)),
    ) || [...words.papers].some((paper) => line.includes(` ${paper} `))
  );
}

/** Folded words between blanks, so that phrases can be looked for. */
function phrased(tokens: readonly Token[]): string {
  return ` ${tokens.map(({ key }) => key).join(' ')} `;
}

/** A greeting has few words. */
const MAX_GREETING = 80;
/** Paragraphs of a letter, with the name. */
const MAX_LETTER = 12;
/** "Yours sincerely," */
const MAX_FAREWELL = 40;

/** Letters without marks: what stands between a greeting and a name, where the writer speaks of himself and tells of nobody who speaks. */
export function findLetters(
  text: string,
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
): readonly Quotation[] {
  return paragraphs.flatMap((greeting, index) => {
    if (!isGreeting(text, greeting, lexicon)) return [];
    const ahead = paragraphs.slice(index + 1, index + 1 + MAX_LETTER);
    const end = ahead.findIndex((line, at) => at > 0 && signsLetter(text, ahead[at - 1], line, lexicon));
    const signature = ahead[end];
    if (!signature) return [];
    const lines = ahead.slice(0, end);
    const teller = nameOf(text, signature);
    const body = lines.filter((line) => !isNoSentence(text, line));
    const isLetter =
      isWhole(text, [greeting, ...lines, signature]) &&
      !lines.some((line) => isGreeting(text, line, lexicon) || tellsOfOthers(text, line, lexicon)) &&
      body.some((line) => speaksOfSelf(text, line, lexicon));
    return isLetter ? [{ ...wholeParagraphs(text, body), teller }] : [];
  });
}

/** "Dear editor,", "Sehr geehrte Redaktion,": a line of its own, of few words. "Monsieur Brun :" and "Monsieur Brun a dit :" are none. */
function isGreeting(text: string, line: Paragraph, lexicon: Lexicon): boolean {
  const words = wordsOf(text, line, MAX_GREETING);
  const { greetings, greetingsWithColon } = lexicon.words;
  if (line.role !== 'text' || !/^\p{Lu}[^\n.?;]*[,:!]$/u.test(words)) return false;
  const fit = words.endsWith(':') ? [greetingsWithColon] : [greetings, greetingsWithColon];
  const begins = lineOf(words, lexicon);
  return (
    fit.some((list) => [...list].some((greeting) => begins.startsWith(`${greeting} `))) &&
    !reports(words, lexicon)
  );
}

function lineOf(words: string, { data }: Lexicon): string {
  return phrased(tokenise(words, { start: 0, end: words.length }, data.language)).slice(1);
}

/** A name on a line of its own ends a letter at the end of the text, or behind a farewell; elsewhere it is a heading. */
function signsLetter(
  text: string,
  before: Paragraph | undefined,
  line: Paragraph,
  lexicon: Lexicon,
): boolean {
  const isLast = !text.slice(line.end).trim();
  const isBelow = before !== undefined && isFarewell(text, before, lexicon);
  return (isLast || isBelow) && SIGNED_LINE.test(wordsOf(text, line, REACH));
}

function isFarewell(text: string, line: Paragraph, lexicon: Lexicon): boolean {
  const words = lineOf(wordsOf(text, line, MAX_FAREWELL), lexicon);
  return isNoSentence(text, line) && [...lexicon.words.farewells].some((begin) => words.startsWith(begin));
}

function nameOf(text: string, line: Paragraph): TextRange {
  const name = SIGNED_LINE.exec(wordsOf(text, line, REACH))?.[1] ?? '';
  return { start: line.start, end: line.start + name.length };
}

/** No paragraph with quotation marks stands between them. */
function isWhole(text: string, lines: readonly Paragraph[]): boolean {
  return lines.every(({ start }, at) => at === 0 || !text.slice(lines[at - 1]?.end, start).trim());
}

/** A farewell, a heading. */
function isNoSentence(text: string, { start, end }: TextRange): boolean {
  return end - start <= MAX_FAREWELL && !/[.!?…]$/u.test(text.slice(end - 1, end));
}

function wordsOf(text: string, { start, end }: TextRange, most: number): string {
  return text.slice(start, Math.min(end, start + most));
}
