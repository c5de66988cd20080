/** Where a text has what was asked for, for whoever reads it: inflected, in another spelling, as a figure or as a whole phrase. */
import { type Language, primaryLanguage, type TextRange } from '@crossquote/domain';
import { findNumbers } from '../numbers/find-numbers.ts';
import { tokensOf } from '../words/tokens.ts';
import { phraseRanges } from './phrases.ts';
import type { SearchQuestion } from './search-question.ts';
import { textTerms } from './text-terms.ts';

/**
 * @param text as it is shown: of names that are hidden in it nothing can be found.
 * @returns in text order, UTF-16 code units, without overlap; words that stand side by side as one.
 */
export function foundRanges(
  text: string,
  language: Language,
  { words, phrases }: SearchQuestion,
): readonly TextRange[] {
  const asked = new Set(words.flatMap(({ terms }) => terms));
  const primary = primaryLanguage(language);
  const found = tokensOf(text, primary).filter((token) => {
    const terms = textTerms(text.slice(token.start, token.end), language);
    return [...terms].some((term) => asked.has(term));
  });
  const figures = findNumbers(text, primary).filter(({ value }) => asked.has(`#${Math.abs(value)}`));
  const all: readonly TextRange[] = [
    ...found,
    ...figures,
    ...phrases.flatMap((phrase) => phraseRanges(text, phrase)),
  ];
  return together(text, all);
}

function together(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && (start <= last.end || /^\s+$/u.test(text.slice(last.end, start))))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}
