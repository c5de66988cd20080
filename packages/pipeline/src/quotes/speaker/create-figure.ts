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
    : cleanName(scene.text.slice(tokenAt(tokens, 0).start, tokenAt(tokens, tokens.length - 1).end));
  return figureCalled(scene.cast, { name, keys: nameKeys(given ? [given, ...tokens] : tokens), ...kind });
}
