/** The people whom a sentence names, by the words that name them. */
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/spans.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import { type Figure, nameKeys } from './figure.ts';
import { isPlace } from './is-place.ts';
import type { Scene } from './scene.ts';

export interface NamedPerson extends Span {
  readonly figure: Figure;
}

/** In their order; bodies and places are none. */
export function namesOf({ cast }: Pick<Scene, 'cast'>, frame: Frame): readonly NamedPerson[] {
  return (cast.namesIn.get(frame.index) ?? []).flatMap(({ first, end, body }) => {
    const figure = cast.bearers.get(tokenAt(frame.tokens, first).start)?.figure ?? null;
    return figure && !body && !figure.body && !isPlace(figure) ? [{ first, end, figure }] : [];
  });
}

/** Whoever is called by one of the words, also where no capital tells a name. */
export function namedAmong(
  { cast: { byWord } }: Pick<Scene, 'cast'>,
  tokens: readonly Token[],
): readonly Figure[] {
  return nameKeys(tokens)
    .flatMap((word) => byWord.get(word) ?? [])
    .filter(({ named }) => named);
}
