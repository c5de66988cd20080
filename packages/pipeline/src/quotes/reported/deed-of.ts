/** "denied | having told them that …", « a démenti | avoir affirmé que … »: what somebody did or did not do stands right behind the verb, and the conjunction is its own. */

import { tokenAt } from '../frame/tokens.ts';
import { bareInfinitive } from './bare-clause.ts';
import type { Complement, ComplementPlace } from './complement.ts';
import { gerundOf } from './gerund-of.ts';

/** Words of time between the verb and what was done: « a démenti | mardi | avoir affirmé ». */
const MAX_BETWEEN = 3;
/** Before an infinitive of the past, which no conjunction of the first verb stands behind. */
const HAVING = /^(?:avoir|être|haber|aver|avere|essere)$/;
const BEFORE = /^(?:d'|di|de)$/;

export function deedOf(place: ComplementPlace): Complement | null {
  const { frame, start, limit, lexicon } = place;
  const { tokens } = frame;
  if (lexicon.data.language === 'en') {
    return /^(?:having|being)$/.test(tokenAt(tokens, start).key) ? gerundOf(place) : null;
  }
  let at = start;
  while (at - start < MAX_BETWEEN && isTime(tokenAt(tokens, at).key, lexicon)) at += 1;
  if (BEFORE.test(tokenAt(tokens, at).key)) at += 1;
  return HAVING.test(tokenAt(tokens, at).key) ? bareInfinitive(frame, at, limit, lexicon) : null;
}

function isTime(key: string, { words }: ComplementPlace['lexicon']): boolean {
  return words.times.has(key) || words.adverbs.has(key) || /^(?:este|esta|ce|cette|questo|el|le)$/.test(key);
}
