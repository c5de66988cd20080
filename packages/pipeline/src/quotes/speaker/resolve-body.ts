/** Resolves an office, a ministry or a country named beside a cue. */

import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import { headEnd, withoutArticle } from '../phrase/phrase-head.ts';

import { genderOfRole, isAcronym, isBodyWord, rolesIn } from '../phrase/role-words.ts';
import { isCrowd } from '../phrase/rough-count.ts';
import { createFigure } from './create-figure.ts';
import { type Cast, type Figure, figureNamed, nameKeys } from './figure.ts';
import type { Resolved, Scene } from './scene.ts';

export function byBody(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const { lexicon } = scene;
  const end = headEnd(frame.tokens, phrase, lexicon);
  const all = withoutArticle(frame.tokens, phrase, lexicon);
  // "Russian defence ministry numbers": the numbers are the ministry's.
  const told =
    all.length > 1 &&
    lexicon.words.statements.has(tokenAt(all, all.length - 1).key) &&
    all.some((token) => isBodyWord(token, lexicon));
  const own = told ? all.slice(0, -1) : all;
  const head = frame.tokens.slice(phrase.first, end);
  if (
    !own.length ||
    isCrowd(tokenAt(own, 0)) ||
    genderOfRole(tokenAt(head, head.length - 1).key, lexicon) ||
    rolesIn(frame.tokens, phrase, lexicon).length
  )
    return null;
  if (isCallingOf(scene, own)) return null;
  const capital =
    lexicon.data.language === 'de'
      ? head.filter((token) => token.capital).length > 1 || head.some(isAcronym)
      : own.some((token) => token.capital);
  if (!capital && !head.some((token) => isBodyWord(token, lexicon))) return null;
  const keys = nameKeys(own);
  const known = acronymOf(scene.cast, keys) ?? figureNamed(scene.cast, keys, tokenAt(own, 0).start);
  const exact = known && (known.keys.length === keys.length || keys.length === 1) ? known : null;
  const figure = exact ?? createFigure(scene, own, { named: capital, body: true });
  return { mention: phrase, figure, reason: 'body named beside the cue' };
}

/** «| Krawcowa | powiedziała», "| Die Gärtnerin | selbst": the report speaks of one by name whom it calls so. */
function isCallingOf({ cast, lexicon }: Scene, [only, ...more]: readonly Token[]): boolean {
  if (!only || more.length > 0 || isBodyWord(only, lexicon) || lexicon.words.statements.has(only.key))
    return false;
  return cast.figures.some(({ apposed, named, body }) => named && !body && apposed.has(only.key));
}

/** "UN" for the United Nations that the report spells out. */
function acronymOf(cast: Cast, keys: readonly string[]): Figure | null {
  const [key] = keys;
  return keys.length === 1 && key && key.length <= 6 ? (cast.byInitials.get(key) ?? null) : null;
}
