/** Resolves a pronoun to the nearest person who fits it. */

import { bisect } from '@crossquote/domain';
import { genderOfGivenName } from '../../names/given-name-genders.ts';
import { givenNameSpellings } from '../../names/given-names.ts';
import type { Gender } from '../lexicon/compile-lexicon.ts';
import { isBesideUnnamed } from './beside-unnamed.ts';
import { type Appearance, type Figure, namesakes } from './figure.ts';
import { isPlace } from './is-place.ts';
import { namedAsAsker } from './named-as-asker.ts';
import { subjectOwnedBy } from './owner-of-subject.ts';
import type { Resolved, Scene } from './scene.ts';
import { sentenceStart } from './sentence-start.ts';
import { isToldDead } from './told-dead.ts';
import {
  figureOfRole,
  isAboutTheirOwn,
  isOwnedByAnother,
  isWithUnnamed,
  unnamedSince,
} from './unnamed-since.ts';

/** How far back, in UTF-16 units, a pronoun looks for its person: about three paragraphs. */
const PRONOUN_REACH = 1500;

/** A pronoun tells less than a name; less still when nothing says that its person has its gender. */
const OF_KNOWN_GENDER = 0.9;
const OF_GUESSED_GENDER = 0.8;
/** Less by far when somebody else is as near: so many UTF-16 units before. */
const OF_SEVERAL = 0.7;
const BESIDE = 60;

export function byPronoun(scene: Scene, gender: Gender, at: number): Omit<Resolved, 'mention'> {
  if (gender === 'p') {
    const last = scene.spoken.at(-1)?.figure;
    return last && (last.gender === 'p' || last.body)
      ? { figure: last, reason: 'pronoun: last speakers', sureness: OF_GUESSED_GENDER }
      : { figure: null, reason: 'pronoun without a known group' };
  }
  const { m, f } = scene.lexicon.data.pronouns;
  if (gender === 'n' && m === undefined && f === undefined) return byGenderless(scene, at);
  // In German, where every noun has a capital, a single word that nothing tells of is no name ("Deutsch", "Mitternacht"), unless people are called by it.
  const spoke = new Set(stretchBefore(scene.spoken, at, PRONOUN_REACH).map(({ figure }) => figure));
  const reached = recent(scene, at, PRONOUN_REACH);
  const askers = namedAsAsker(scene, reached, at);
  const fits = ({ figure }: Appearance) =>
    gender === 'n'
      ? figure.body
      : !figure.body &&
        !askers.has(figure) &&
        !isPlace(figure) &&
        (!figure.gender || figure.gender === gender) &&
        (scene.lexicon.data.language !== 'de' ||
          isPerson(figure) ||
          isGivenName(figure, gender) ||
          spoke.has(figure));
  const near = inOwnParagraph(scene, reached.filter(fits), at);
  const nearest = nearestOf(scene, near, gender, at);
  const isDead = nearest !== null && isToldSilent(scene, nearest, at);
  const best = isDead ? livingBeside(scene, near, gender, at) : nearest;
  if (isDead && !best) return { figure: null, inDoubt: true, reason: OF_DEAD };
  if (!best) return { figure: null, reason: 'pronoun without a known person' };
  const { figure } = best;
  const owned = gender === 'n' ? null : subjectOwnedBy(scene, figure, gender, at);
  const other =
    gender === 'n'
      ? null
      : (unnamedSince(scene, best, gender, at) ?? (owned && figureOfRole(scene, owned.role, gender)));
  if (other && (owned?.suffers || isWithUnnamed(scene, best, gender, at)))
    return { figure: null, inDoubt: true, reason: OF_TWO };
  if (other)
    return {
      figure: other,
      sureness: OF_GUESSED_GENDER,
      reason: 'pronoun: of whom the sentence before tells',
    };
  const isOfTwo =
    gender !== 'n' &&
    (isAboutTheirOwn(scene, best, gender, at) ||
      isOwnedByAnother(scene, best, near, gender) ||
      isBesideUnnamed(scene, best, gender, at) ||
      isBehindNamesake(scene, best, gender, at));
  if (isOfTwo) return { figure: null, inDoubt: true, reason: OF_TWO };
  const known = gender === 'n' || figure.gender === gender;
  const doubt =
    isDead ||
    (gender !== 'n' &&
      (mayMeanAnother(scene, best, near, gender) || isBarelyNearer(scene, best, near, gender, at)));
  if (gender !== 'n' && !doubt) figure.gender ??= gender;
  return {
    figure,
    sureness: (known ? OF_KNOWN_GENDER : OF_GUESSED_GENDER) * (doubt ? OF_SEVERAL : 1),
    reason: doubt ? 'pronoun: it may mean somebody else named as near' : REASONS[gender],
  };
}

/** "| Brandt | heard it. She said …", where two bear the name: behind a subject of whom nobody knows which is meant, nobody of an earlier paragraph. */
function isBehindNamesake({ cast, text }: Scene, best: Appearance, gender: Gender, at: number): boolean {
  const last = stretchBefore(cast.doubtful, at, PRONOUN_REACH).at(-1);
  return (
    last !== undefined &&
    sentenceStart(text, last.at) === last.at &&
    text.slice(best.at, last.at).includes('\n') &&
    !text.slice(last.at, at).includes('\n') &&
    namesakes(cast, last.keys).some(
      (figure) => figure !== best.figure && (figure.gender ?? gender) === gender,
    )
  );
}

function nearestOf(scene: Scene, near: readonly Appearance[], gender: Gender, at: number): Appearance | null {
  return near.reduce<Appearance | null>(
    (nearest, one) =>
      !nearest || weight(scene, one, gender, at) > weight(scene, nearest, gender, at) ? one : nearest,
    null,
  );
}

/** Dead or missing where they were named last, and nobody whom the report heard before; of whom it goes on to tell, as obituaries do, it may quote what they said once. */
function isToldSilent(scene: Scene, { figure, at: named }: Appearance, at: number): boolean {
  const paragraph = scene.text.lastIndexOf('\n', at - 1) + 1;
  return (
    !figure.body &&
    !scene.spoken.some((one) => one.figure === figure && one.at < at) &&
    isToldDead(scene, figure, at, Math.min(named, paragraph))
  );
}

/** "Mira Holm stood on the bank. Dana Pell drowned. She said …": of the living the one who spoke last, or of whom the same paragraph tells; any other is too far off. */
function livingBeside(
  scene: Scene,
  near: readonly Appearance[],
  gender: Gender,
  at: number,
): Appearance | null {
  const living = nearestOf(
    scene,
    near.filter((one) => !isToldSilent(scene, one, at)),
    gender,
    at,
  );
  if (!living) return null;
  const isHeard = scene.spoken.at(-1)?.figure === living.figure;
  const isBeside =
    !living.aside && isPerson(living.figure) && !scene.text.slice(living.at, at).includes('\n');
  return isHeard || isBeside ? living : null;
}

/** Persian «او», Turkish "o" are people of any gender: who spoke right before in the paragraph, and nobody else since. */
function byGenderless({ spoken, cast, text }: Scene, at: number): Omit<Resolved, 'mention'> {
  const last = spoken.findLast((one) => one.at < at);
  const between = text.slice(last?.at, at);
  const isFar = between.includes('\n') || (between.match(/[.!?؟]["”“»’)]*\s/gu)?.length ?? 0) > 1;
  const isOther = cast.timeline.some(
    (one) => one.at > (last?.at ?? 0) && one.at < at && one.figure !== last?.figure && !isPlace(one.figure),
  );
  return !last || last.figure.body || last.figure.gender === 'p' || isFar || isOther
    ? { figure: null, reason: 'pronoun without a known person' }
    : { figure: last.figure, sureness: OF_GUESSED_GENDER, reason: 'pronoun: last speaker' };
}

/** Where the pronoun's paragraph has a person for its subject, nobody of an earlier one is meant, however sure their gender. */
function inOwnParagraph({ text }: Scene, near: readonly Appearance[], at: number): readonly Appearance[] {
  const behind =
    text
      .slice(Math.max(0, at - PRONOUN_REACH), at)
      .split('\n')
      .at(-1) ?? '';
  const own = near.filter((one) => one.at >= at - behind.length);
  return own.some(({ figure, aside }) => !aside && isPerson(figure)) ? own : near;
}

const OF_TWO = 'pronoun: it may mean somebody of theirs as well';

/** The dead may have said it once. */
const OF_DEAD = 'pronoun: whoever it may mean is dead or missing';

const REASONS: Readonly<Record<Exclude<Gender, 'p'>, string>> = {
  f: 'pronoun: last female speaker',
  m: 'pronoun: last male speaker',
  n: 'pronoun: last body',
};

/** Somebody else of that gender, or maybe of it, is the subject of the same sentence or of a later one; but who spoke last goes on. */
function mayMeanAnother(
  { spoken, text }: Scene,
  best: Appearance,
  near: readonly Appearance[],
  gender: Gender,
): boolean {
  const since = best.at - BESIDE;
  const others = near.filter(
    ({ figure, at, aside }) =>
      figure !== best.figure &&
      !aside &&
      at >= since &&
      figure.keys.length > 1 &&
      !text.slice(at, best.at).includes('\n'),
  );
  const last = spoken.at(-1);
  if (last?.figure === best.figure && others.every(({ at }) => at < last.at)) return false;
  return others.some(
    ({ figure, at }) => figure.gender === gender || best.figure.gender !== gender || at > best.at,
  );
}

/** As many UTF-16 units nearer is one whose gender is known: two or three sentences. */
const OF_ITS_GENDER = 250;

/** "Ahmed", "Fatima": a word that people of that gender are called by, and nothing else ("einen Wolf"). */
function isGivenName({ keys: [key = ''] }: Figure, gender: Gender): boolean {
  const own = genderOfGivenName(key);
  return own === null ? givenNameSpellings(key).length > 0 : own === gender && !NOUNS.has(key);
}

const NOUNS = new Set(['wolf', 'iris', 'viola', 'erika', 'flora', 'aurora']);

/** By a second name, a role, a gender, an age or a handle. */
function isPerson(figure: Figure): boolean {
  const { keys, roles, gender, name, age } = figure;
  if (keys.length > 1 || roles.size > 0 || gender !== null || age !== null) return true;
  return name.startsWith('@') && !isPlace(figure);
}

/** "Nargis Torp, 27, a seamstress": of whatever gender, but nobody would write "she" of another behind a sentence about such a one. */
function isSurelyPerson({ lexicon }: Scene, { keys, roles, apposed, age }: Figure): boolean {
  // In German any noun has a capital: "den | Fabrikbrand von Orsund |".
  const isCalled = apposed.size > 0 && lexicon.data.language !== 'de';
  return keys.length > 1 && (age !== null || roles.size > 0 || isCalled);
}

/** The nearest wins; places and single unknown words, which have neither a second name nor a role, come last. */
function weight(scene: Scene, { figure, at: seen, aside }: Appearance, gender: Gender, at: number): number {
  const paragraph = scene.text.slice(seen, at).includes('\n') ? 100 : 0;
  return (
    (isPerson(figure) ? 10_000 : 0) +
    (figure.gender === gender || isSurelyPerson(scene, figure) ? OF_ITS_GENDER : 0) -
    (aside ? 120 : 0) -
    paragraph -
    (at - seen)
  );
}

/** Of whom no gender is told, before somebody who is known to be of it. */
function isBarelyNearer(
  scene: Scene,
  best: Appearance,
  near: readonly Appearance[],
  gender: Gender,
  at: number,
): boolean {
  if (best.figure.gender === gender || !isSurelyPerson(scene, best.figure)) return false;
  const least = weight(scene, best, gender, at) - OF_ITS_GENDER;
  return near.some((one) => one.figure.gender === gender && weight(scene, one, gender, at) > least);
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
