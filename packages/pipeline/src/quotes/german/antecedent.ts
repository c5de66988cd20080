/** "Jost Ebel, der die Fähre lenkt und sagt, …": whom a relative pronoun stands for. */
import type { Span } from '../frame/token-span.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { candidatesIn, STATEMENT, UNKNOWN } from './candidates.ts';

/** The noun phrase right before the pronoun and its comma; whose statement it is rather than the statement, and no thing behind a preposition ("eine Erklärung in Umlauf, die sagt"). */
export function germanAntecedent(tokens: readonly Token[], pronoun: Span, lexicon: Lexicon): Span | null {
  const { key } = tokenAt(tokens, pronoun.first);
  const comma = pronoun.first - 1;
  if (tokens[comma]?.text !== ',' || !/^(?:der|die|welcher|welche)$/.test(key)) return null;
  const all = candidatesIn(tokens, 0, comma, lexicon);
  const near = all.findLast(({ end }) => end === comma);
  if (!near) return null;
  const isThing = near.preposition !== null && near.speaks <= UNKNOWN;
  const told = isThing ? all.at(-2) : undefined;
  if (told && told.preposition === null && told.speaks > UNKNOWN) return told;
  return near.speaks === STATEMENT || near.speaks <= UNKNOWN
    ? (ownerIn(tokens, near, key, lexicon) ?? near)
    : near;
}

/** "die Aussage | eines Jungen |, der angab": whose article agrees with the pronoun. */
function ownerIn(
  tokens: readonly Token[],
  { first, end }: Span,
  pronoun: string,
  lexicon: Lexicon,
): Span | null {
  const article = /^(?:der|welcher)$/.test(pronoun) ? /^(?:des|eines)$/ : /^(?:der|einer)$/;
  const of = tokens.findIndex(({ key }, at) => at > first && at < end && article.test(key));
  const [owner] = of < 0 ? [] : candidatesIn(tokens, of, end, lexicon);
  return owner && owner.speaks > 0 && owner.end === end ? owner : null;
}
