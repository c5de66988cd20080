/** What of a range a quote says itself: a report may go on between two stretches of it ("…", she said, "…"). */
import type { TextRange } from '@crossquote/domain';
import { type Token, weightSum } from '../../../words/tokens.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';

/** @returns from the first word to the last of the longest stretch of content; null where there is none, or no word that tells something. */
export function ownWords({ quote, tokens, negations }: QuoteTraits, range: TextRange): TextRange | null {
  const stretches = quote.content.map(({ start, end }) =>
    tokens.filter(
      (token) => token.start >= Math.max(start, range.start) && token.end <= Math.min(end, range.end),
    ),
  );
  const longest = stretches.reduce((best, some) => (lengthOf(some) > lengthOf(best) ? some : best), []);
  const [first, last] = [longest[0], longest.at(-1)];
  const isNo = longest.length === 1 && [...negations.clear, ...negations.half].some((no) => no === first);
  return first && last && !isNo && weightSum(longest) > 0 ? { start: first.start, end: last.end } : null;
}

function lengthOf(tokens: readonly Token[]): number {
  return (tokens.at(-1)?.end ?? 0) - (tokens[0]?.start ?? 0);
}
