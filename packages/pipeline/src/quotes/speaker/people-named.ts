/** The people whom a sentence names, by the words that name them. */
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
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

/** "| Jan Holm | and Ada Torp": whoever is told of together with somebody who is named before `before`, and they themselves. */
export function joinedWith(
  scene: Pick<Scene, 'cast' | 'lexicon'>,
  frame: Frame,
  figure: Figure,
  before: number,
): readonly Figure[] {
  const { coordinators } = scene.lexicon.words;
  const isJoint = ({ key, text }: Token) => text === ',' || coordinators.has(key);
  const names = namesOf(scene, frame).filter(({ end }) => end <= before);
  let at = names.findLastIndex((name) => name.figure === figure);
  const joined = [figure];
  let isJoined = false;
  while (at > 0) {
    const [one, next] = [names[at - 1], names[at]];
    const between = one && next ? frame.tokens.slice(one.end, next.first) : [];
    if (!one || between.length === 0 || !between.every(isJoint)) break;
    isJoined ||= between.some(({ key }) => coordinators.has(key));
    // "Torp, Holm asked": no list without "and".
    if (!isJoined) break;
    joined.push(one.figure);
    at -= 1;
  }
  return joined;
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
