/** Names in scripts without capital letters: what is left of a phrase without its roles. */

import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/spans.ts';
import { tokenAt } from '../frame/tokens.ts';

import { genderOfRoles } from '../phrase/role-words.ts';
import { createFigure } from './create-figure.ts';
import { figureNamed, giveRole, nameKeys } from './figure.ts';
import type { Resolved, Scene } from './scene.ts';

/** Scripts without capitals: what is left of the phrase without its roles is the name. */
export function unmarkedName(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const { lexicon } = scene;
  let first = phrase.first;
  const roles: string[] = [];
  while (first < phrase.end) {
    const { key } = tokenAt(frame.tokens, first);
    const role =
      lexicon.roles.has(key) ||
      (roles.length > 0 && (/^(?:ال|لل|باسم)/u.test(key) || lexicon.words.bodies.has(key)));
    if (!role) break;
    roles.push(key);
    first += 1;
  }
  const own = frame.tokens.slice(first, phrase.end);
  const [only] = own;
  const given = own.length === 1 && only ? scene.cast.wordBefore.get(only.key) : undefined;
  const isBody = own.some((token) => lexicon.words.bodies.has(token.key));
  if (!own.length || isBody) return null;
  const keys = nameKeys(own);
  const known = figureNamed(scene.cast, keys, tokenAt(own, 0).start);
  if (!known && own.length === 1 && !roles.length && own[0]?.key.startsWith('ال')) return null;
  const figure = known ?? createFigure(scene, own, { named: true, body: false }, given);
  for (const role of roles) giveRole(scene.cast, figure, role);
  figure.gender ??= genderOfRoles(roles, lexicon);
  return {
    mention: { first, end: phrase.end },
    figure,
    reason:
      known && known.keys.length > keys.length ? 'part of a full name in the report' : 'named beside the cue',
  };
}
