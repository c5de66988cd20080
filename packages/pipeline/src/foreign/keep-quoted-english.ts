/** English words that a sentence quotes, and what a model that translates into English made of them: it read "will" in a German sentence as "want". */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import { tokensOf } from '../words/tokens.ts';
import { isPlainlyEnglish } from './is-plainly-english.ts';

interface EnglishBetween {
  readonly source: Language;
  readonly target: Language;
}

const MARKS = '„“”"«»‹›';
const QUOTED = new RegExp(`(?<=[${MARKS}])[^${MARKS}]+(?=[${MARKS}])`, 'gu');
const MARK = new RegExp(`[${MARKS}]`, 'u');
const MARKS_IN = new RegExp(MARK, 'gu');
/** One word may be of any two quotes: "the sea is ours", "the sea is cold". */
const LEAST_SHARED = 2;
const END = /[\s.,;:!?…]*$/u;

/** The quoted words that are plainly English and that the output does not have; none where another language is translated into. */
export function changedEnglish(
  text: string,
  output: string,
  { source, target }: EnglishBetween,
): readonly string[] {
  if (primaryLanguage(target) !== 'en') return [];
  const there = wordsOf(output);
  return quotedEnglish(text, source).filter((words) => !there.includes(wordsOf(words)));
}

export function quotedEnglish(text: string, source: Language): readonly string[] {
  return quotedIn(text).filter((words) => isPlainlyEnglish(words, source));
}

/**
 * The output with the source's own words where both quote as often and each quote of the output stands where the source has its own: else the output as it is.
 * English may change the order of two quotes, so that beside one in the report's own language only words that are plainly the same give way.
 */
export function keepQuotedEnglish(text: string, output: string, between: EnglishBetween): string {
  const changed = changedEnglish(text, output, between);
  const [said, made] = [text.split(MARK), output.split(MARK)];
  if (changed.length === 0 || said.length !== made.length || !isQuoting(made)) return output;
  const quotes = said.map((words) => words.trim()).filter(isInside);
  const isOwn = (words: string) => isPlainlyEnglish(words, between.source);
  const isMixed = !quotes.every(isOwn);
  const outputs = made.filter(isInside);
  const kept = quotes.map((own, i) => {
    const there = outputs[i] ?? '';
    if (!changed.includes(own)) return there;
    const isAnothers = quotes.some((other) => other !== own && isOwn(other) && isSame(other, there));
    return isAnothers || (isMixed && !isPlainlyOf(own, i, outputs)) ? null : withEnd(own, there);
  });
  if (kept.includes(null)) return output;
  const marks = output.match(MARKS_IN) ?? [];
  return made
    .map((words, i) => `${isInside(words, i) ? kept[(i - 1) / 2] : words}${marks[i] ?? ''}`)
    .join('');
}

/** Of what stands between marks, every second piece is quoted. */
function isInside(_: string, index: number): boolean {
  return index % 2 === 1;
}

/** Marks in pairs that stand at the words they quote, as English has them: no frame is between two quotes. */
function isQuoting(pieces: readonly string[]): boolean {
  return (
    pieces.length % 2 === 1 &&
    pieces.filter(isInside).every((words) => words !== '' && words === words.trim())
  );
}

function isSame(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

/** Whether at least half of its telling words stand in this quote of the output, and more of them than in any other. */
function isPlainlyOf(own: string, at: number, outputs: readonly string[]): boolean {
  const telling = tellingIn(own);
  const shared = outputs.map((words) => {
    const there = tellingIn(words);
    return [...telling].filter((word) => there.has(word)).length;
  });
  const here = shared[at] ?? 0;
  return (
    here >= LEAST_SHARED && 2 * here >= telling.size && shared.every((others, i) => i === at || others < here)
  );
}

function tellingIn(words: string): ReadonlySet<string> {
  return new Set(
    tokensOf(words, 'en')
      .filter(({ weight }) => weight > 0)
      .map(({ stem }) => stem),
  );
}

/** With the comma or full stop that the output has there. */
function withEnd(own: string, there: string): string {
  return /[!?…]$/u.test(own) ? own : `${own.replace(END, '')}${END.exec(there)?.[0] ?? ''}`;
}

function quotedIn(text: string): readonly string[] {
  return (text.match(QUOTED) ?? []).map((words) => words.trim());
}

/** Spaces at both ends, so that only whole words are found. */
function wordsOf(text: string): string {
  return ` ${(text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []).map(fold).join(' ')} `;
}
