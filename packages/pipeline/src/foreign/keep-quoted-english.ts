/** English words that a sentence quotes, and what a model that translates into English made of them: it read "will" in a German sentence as "want". */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { fold } from '../names/fold.ts';
import { isPlainlyEnglish } from './is-plainly-english.ts';

interface EnglishBetween {
  readonly source: Language;
  readonly target: Language;
}

const MARKS = '„“”"«»‹›';
const QUOTED = new RegExp(`(?<=[${MARKS}])[^${MARKS}]+(?=[${MARKS}])`, 'gu');
/** Its marks stand at its words, as English has them: no words between two quotes. */
const ONLY_QUOTED = new RegExp(
  `^([^${MARKS}]*[${MARKS}])(?!\\s)([^${MARKS}]+)(?<!\\s)([${MARKS}][^${MARKS}]*)$`,
  'u',
);
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

/** The output with the source's own words where both quote once, and nothing else: else the output as it is. */
export function keepQuotedEnglish(text: string, output: string, between: EnglishBetween): string {
  const [own, ...others] = changedEnglish(text, output, between);
  const [, before, made, after] = ONLY_QUOTED.exec(output) ?? [];
  if (own === undefined || others.length > 0 || marksIn(text) !== 2 || made === undefined) return output;
  const end = /[!?…]$/u.test(own) ? '' : (END.exec(made)?.[0] ?? '');
  return `${before}${/[!?…]$/u.test(own) ? own : own.replace(END, '')}${end}${after}`;
}

function quotedIn(text: string): readonly string[] {
  return (text.match(QUOTED) ?? []).map((words) => words.trim());
}

function marksIn(text: string): number {
  return text.match(new RegExp(`[${MARKS}]`, 'gu'))?.length ?? 0;
}

/** Spaces at both ends, so that only whole words are found. */
function wordsOf(text: string): string {
  return ` ${(text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []).map(fold).join(' ')} `;
}
