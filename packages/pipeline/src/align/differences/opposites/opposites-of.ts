/** Which words of opposites a quote says, placed in its report's text. */
import { sliceOf } from '@crossquote/domain';
import { perQuote } from '../../traits/per-quote.ts';
import { moved } from '../../view/in-report.ts';
import { OPPOSITES } from './opposite-words.ts';
import { type OppositeWord, oppositesIn } from './opposites-in.ts';

export type WordsByClass = readonly (readonly OppositeWord[])[];

/** A list a class of `OPPOSITES`. */
export const oppositesOf = perQuote(({ quote, report, language }): WordsByClass => {
  const found = quote.content.map((range) =>
    oppositesIn(sliceOf(report.text, range), language).map((words) =>
      words.map((word) => moved(word, range.start)),
    ),
  );
  return OPPOSITES.map((_, i) => found.flatMap((lists) => lists[i] ?? []));
});

/** The one that all are of; null where there is none. */
export function memberOf(words: readonly OppositeWord[]): number | null {
  const [first] = words;
  return first && words.every(({ member }) => member === first.member) ? first.member : null;
}
