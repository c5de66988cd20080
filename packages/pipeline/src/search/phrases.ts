/** What stands between quotation marks is looked for just so: the same words, in that order, with nothing between them. */
import { PIVOT_LANGUAGE, type TextRange } from '@crossquote/domain';
import { tokensOf } from '../words/tokens.ts';

/** Folded words, one after the other. */
export type Phrase = readonly string[];

/** Single ones are left out: they are apostrophes as well. */
const BETWEEN_MARKS = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

export function phrasesIn(question: string): readonly Phrase[] {
  return [...question.matchAll(BETWEEN_MARKS)]
    .map(([, inside = '']) => wordsOf(inside).map(({ folded }) => folded))
    .filter((phrase) => phrase.length > 0);
}

/** Where the phrase stands, UTF-16 code units of the text. */
export function phraseRanges(text: string, phrase: Phrase): readonly TextRange[] {
  const words = wordsOf(text);
  return words.flatMap(({ start }, at) => {
    const isHere = phrase.every((word, i) => words[at + i]?.folded === word);
    const last = words[at + phrase.length - 1];
    return isHere && last ? [{ start, end: last.end }] : [];
  });
}

/** Words and their places are the same in every language, their stems are not. */
function wordsOf(text: string) {
  return tokensOf(text, PIVOT_LANGUAGE);
}
