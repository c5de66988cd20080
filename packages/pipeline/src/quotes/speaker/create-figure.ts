/** The figure for words that name nobody known: the same words name the same figure again. */

import { type Token, tokenAt } from '../frame/tokens.ts';
import { cleanName, type Figure, figureCalled, nameKeys } from './figure.ts';
import type { Scene } from './scene.ts';

/** @param given the first name that an earlier place of the report tells, to stand before the words. */
export function createFigure(
  scene: Scene,
  tokens: readonly Token[],
  kind: { readonly named: boolean; readonly body: boolean },
  given?: Token,
): Figure {
  const name = given
    ? `${given.text} ${tokens.map((token) => token.text).join(' ')}`
    : cleanName(withoutMarks(scene.text, tokens));
  return figureCalled(scene.cast, { name, keys: nameKeys(given ? [given, ...tokens] : tokens), ...kind });
}

/** laut „Hafenblatt“: the marks around a paper's name are no part of it. */
function withoutMarks(text: string, tokens: readonly Token[]): string {
  const { inner = null } = (tokens.length === 1 && tokens[0]?.quotation?.parts[0]) || {};
  const { start, end } = inner ?? {
    start: tokenAt(tokens, 0).start,
    end: tokenAt(tokens, tokens.length - 1).end,
  };
  return text.slice(start, end);
}
