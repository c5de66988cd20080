/** Who else a report may mean where it names somebody by part of a name: "Holm", where both Mira Holm and Jan Holm speak in it. */
import { type NameToken, nameTokens } from './name-tokens.ts';
import { sameToken } from './same-token.ts';

/**
 * @param mention the words beside the quote.
 * @param own whom they were taken for; null: nobody, as several bear the name.
 * @param others of the report; an equal one is passed over.
 */
export function namesakes(mention: string, own: string | null, others: readonly string[]): readonly string[] {
  const said = nameTokens(mention);
  // What else stands in the mention is no part of a name.
  const named = own === null ? said : said.filter((token) => holds(nameTokens(own), token));
  if (named.length === 0) return [];
  return others.filter((other) => {
    const tokens = nameTokens(other);
    return other !== own && named.every((token) => holds(tokens, token)) && !(own && isPart(own, other));
  });
}

function holds(tokens: readonly NameToken[], token: NameToken): boolean {
  return tokens.some((each) => sameToken(each, token));
}

/** "Mira Holm" and "Dr. Mira Anna Holm" are one person; so, as far as can be told, are "Holm" and whoever has more of the name. */
function isPart(one: string, other: string): boolean {
  const [a, b] = [nameTokens(one), nameTokens(other)];
  return a.every((token) => holds(b, token)) || b.every((token) => holds(a, token));
}
