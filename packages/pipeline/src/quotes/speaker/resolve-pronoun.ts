/** Resolves a pronoun to the nearest person who fits it. */

import { bisect } from '../../bisect.ts';
import type { Gender } from '../lexicon/compile-lexicon.ts';
import type { Appearance } from './figure.ts';
import { isPlace } from './is-place.ts';
import type { Resolved, Scene } from './scene.ts';

/** How far back, in UTF-16 units, a pronoun looks for its person: about three paragraphs. */
const PRONOUN_REACH = 1500;

/** A pronoun tells less than a name; less still when nothing says that its person has its gender. */
const OF_KNOWN_GENDER = 0.9;
const OF_GUESSED_GENDER = 0.8;

export function byPronoun(scene: Scene, gender: Gender, at: number): Omit<Resolved, 'mention'> {
  if (gender === 'p') {
    const last = scene.spoken.at(-1)?.figure;
    return last && (last.gender === 'p' || last.body)
      ? { figure: last, reason: 'pronoun: last speakers', sureness: OF_GUESSED_GENDER }
      : { figure: null, reason: 'pronoun without a known group' };
  }
  const fits = ({ figure }: Appearance) =>
    gender === 'n'
      ? figure.body
      : !figure.body && !isPlace(figure) && (!figure.gender || figure.gender === gender);
  const best = recent(scene, at, PRONOUN_REACH)
    .filter(fits)
    .reduce<Appearance | null>(
      (nearest, one) =>
        !nearest || weight(scene, one, gender, at) > weight(scene, nearest, gender, at) ? one : nearest,
      null,
    )?.figure;
  if (!best) return { figure: null, reason: 'pronoun without a known person' };
  const known = gender === 'n' || best.gender === gender;
  if (gender !== 'n') best.gender ??= gender;
  return {
    figure: best,
    sureness: known ? OF_KNOWN_GENDER : OF_GUESSED_GENDER,
    reason:
      gender === 'f'
        ? 'pronoun: last female speaker'
        : gender === 'm'
          ? 'pronoun: last male speaker'
          : 'pronoun: last body',
  };
}

/** The nearest wins; places and single unknown words, which have neither a second name nor a role, come last. */
function weight(scene: Scene, { figure, at: seen, aside }: Appearance, gender: Gender, at: number): number {
  const person =
    figure.keys.length > 1 || figure.roles.size > 0 || figure.gender !== null || figure.name.startsWith('@');
  const paragraph = scene.text.slice(seen, at).includes('\n') ? 100 : 0;
  return (
    (person ? 10_000 : 0) + (figure.gender === gender ? 60 : 0) - (aside ? 120 : 0) - paragraph - (at - seen)
  );
}

/** Who was mentioned or spoke in the stretch before `at`, the nearest first. */
export function recent(scene: Scene, at: number, reach: number): readonly Appearance[] {
  const near = [...stretchBefore(scene.cast.timeline, at, reach), ...stretchBefore(scene.spoken, at, reach)];
  return near.sort((a, b) => b.at - a.at);
}

function stretchBefore<T extends { readonly at: number }>(
  ascending: readonly T[],
  at: number,
  reach: number,
): readonly T[] {
  const end = bisect(ascending.length, (index) => (ascending[index]?.at ?? at) < at);
  let from = end;
  while (from > 0 && at - (ascending[from - 1]?.at ?? 0) <= reach) from -= 1;
  return ascending.slice(from, end);
}
