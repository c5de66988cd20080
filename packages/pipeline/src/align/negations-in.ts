/** Where a text says no. */
import { NEGATORS } from './negators.ts';
import type { Token } from './words/tokens.ts';

export interface Negations {
  /** The first word of each no: "no … nadie" and "никто не" are one. */
  readonly clear: readonly Token[];
  /** Words that may be no more than half a no. */
  readonly half: readonly Token[];
}

/** Languages in which a second word of no strengthens the first; no further apart than this, in words. */
const CONCORD = new Set(['es', 'fa', 'fr', 'it', 'pl', 'pt', 'ru', 'tr', 'uk']);
const REACH = 4;

/** @param tokens of one text, in order. @param language primary subtag. */
export function negationsIn(tokens: readonly Token[], language: string): Negations {
  const negators = NEGATORS[language];
  if (!negators) return { clear: [], half: [] };
  const open = withoutIdioms(tokens, negators.idioms);
  const places = [...tokens.keys()].filter((at) => open[at] && negators.no.test(tokens[at]?.folded ?? ''));
  const reach = CONCORD.has(language) ? REACH : 0;
  const clear = places.filter((at, i) => i === 0 || at - (places[i - 1] ?? 0) > reach);
  return {
    clear: clear.flatMap((at) => tokens[at] ?? []),
    half: tokens.filter(
      ({ folded }, at) => open[at] && negators.half.test(folded) && !negators.no.test(folded),
    ),
  };
}

/** For each token whether it is no part of a set phrase. */
function withoutIdioms(tokens: readonly Token[], idioms: RegExp | undefined): readonly boolean[] {
  if (!idioms) return tokens.map(() => true);
  const text = ` ${tokens.map(({ folded }) => folded).join(' ')} `;
  const found = [...text.matchAll(idioms)].map(
    ({ index, 0: phrase }) => [index, index + phrase.length] as const,
  );
  let at = 1;
  return tokens.map(({ folded }) => {
    const start = at;
    at += folded.length + 1;
    return !found.some(([from, to]) => start >= from && start < to);
  });
}
