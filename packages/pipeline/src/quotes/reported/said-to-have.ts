/** "The guard | was said by | two witnesses | to have locked the gate": whose account it is stands behind "by", and what they tell on both sides of it. */
import { contentSpan } from '../frame/content-span.ts';
import type { Cue } from '../frame/cues.ts';
import type { Draft } from '../frame/draft.ts';
import type { Frame } from '../frame/frames.ts';
import { tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { isInPassive, tellerOf } from '../phrase/told-in-passive.ts';
import { limitOf } from './limit-of.ts';
import { draftOf } from './reported-draft.ts';

/** Who is asked or ordered to do something has not done it. */
const TELLING = /^(?:said|reported|alleged|believed|claimed|thought|described|known|understood)$/u;

/** @param later the cues behind this one, in order. */
export function saidToHave(
  frame: Frame,
  cue: Cue,
  floor: number,
  later: readonly Cue[],
  lexicon: Lexicon,
): { draft: Draft; end: number } | null {
  const { tokens } = frame;
  if (lexicon.data.language !== 'en' || !TELLING.test(cue.key) || !isInPassive(tokens, cue, lexicon))
    return null;
  const teller = tellerOf(tokens, cue, lexicon);
  const verb = tokenAt(tokens, (teller?.end ?? 0) + 1).key;
  if (!teller || tokenAt(tokens, teller.end).key !== 'to' || !/^(?:have|be)$/u.test(verb)) return null;
  let being = cue.first;
  while (being > floor && !lexicon.words.auxiliaries.has(tokenAt(tokens, being).key)) being -= 1;
  const end = limitOf(frame, cue, lexicon, later);
  const [about, told] = [contentSpan(frame, floor, being), contentSpan(frame, teller.end, end)];
  const draft = about && told ? draftOf(frame, cue, teller, [about, told], 0.7, null) : null;
  return draft && { draft, end };
}
