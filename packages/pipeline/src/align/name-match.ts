/** Which proper names inside two quotes are one, in any script. */
import { sliceOf } from '@crossquote/domain';
import { bodiesIn } from '../names/bodies-in.ts';
import { nameTokens } from '../names/name-tokens.ts';
import { sameToken } from '../names/same-token.ts';
import type { NameMention } from './names-in-quote.ts';
import type { QuoteTraits } from './quote-traits.ts';

export interface NameMatch {
  readonly shared: number;
  /** Names that the other quote does not have. */
  readonly left: readonly NameMention[];
  readonly right: readonly NameMention[];
}

export function matchNames(a: QuoteTraits, b: QuoteTraits): NameMatch {
  const [ours, theirs] = [split(a.names, b), split(b.names, a)];
  const bodies = bodiesIn(wordsOf(b));
  const sharedBodies = bodiesIn(wordsOf(a)).filter((key) => bodies.includes(key)).length;
  return {
    shared: Math.max(ours.found, theirs.found, sharedBodies),
    left: ours.missing,
    right: theirs.missing,
  };
}

/** Names of one quote, found or missed among all words of the other. */
function split(names: readonly NameMention[], other: QuoteTraits) {
  const words = nameTokens(wordsOf(other)).filter(({ latin }) => latin.length >= 3);
  const missing = names.filter(({ token }) => !words.some((word) => sameToken(token, word)));
  const found = new Set(names.filter((name) => !missing.includes(name)).map(({ token }) => token.latin)).size;
  return { found, missing };
}

function wordsOf({ quote, report }: QuoteTraits): string {
  return quote.content.map((range) => sliceOf(report.text, range)).join(' ');
}
