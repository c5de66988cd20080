/** A figure for a name that was not in the cast yet. */

import { type Token, tokenAt } from '../frame/tokens.ts';
import { addFigure, cleanName, type Figure, nameKeys } from './figure.ts';
import type { Scene } from './scene.ts';

export function create(
  scene: Scene,
  tokens: readonly Token[],
  kind: { readonly named: boolean; readonly body: boolean },
  given?: Token,
): Figure {
  const name = given
    ? `${given.text} ${tokens.map((token) => token.text).join(' ')}`
    : cleanName(scene.text.slice(tokenAt(tokens, 0).start, tokenAt(tokens, tokens.length - 1).end));
  const known = scene.cast.byName.get(name);
  return (
    known ??
    addFigure(scene.cast, {
      name,
      keys: nameKeys(given ? [given, ...tokens] : tokens),
      ...kind,
      gender: null,
      roles: new Set(),
      salient: [],
      mentions: [],
    })
  );
}
