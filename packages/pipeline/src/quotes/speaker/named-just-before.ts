/**
 * "Elena Holm stood at the fence. “…,” said the cellist.": a role that nobody is known to bear may be theirs who was named just before. It is somebody
 * else's where the report has spoken of such a one, or of anybody else, since: "Jan Holm was beaten by a guard. The guard said …"
 */

import { genderOfGivenName } from '../../names/given-name-genders.ts';
import { givenNameSpellings } from '../../names/given-names.ts';
import { isKin } from '../../names/kin-words.ts';
import { tokenise } from '../frame/tokens.ts';
import type { Gender } from '../lexicon/compile-lexicon.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import type { Appearance, Figure } from './figure.ts';
import { isKnownPerson, isPlace } from './is-place.ts';
import { recent } from './resolve-pronoun.ts';
import type { Scene } from './scene.ts';
import { QUOTED, sentenceStart } from './sentence-start.ts';

/** In UTF-16 units. */
export const ROLE_REACH = 900;
/** Bounds the cost in long texts. */
const REPORT_REACH = 20_000;

/** A role at an offset, with the gender that it tells. */
interface Plain {
  readonly gender: Gender;
  readonly role: string;
  readonly at: number;
}

/** The last person before `at` of whom no role is known that could contradict this one; "the man" is as well who spoke last and has no name. */
export function namedJustBefore(scene: Scene, plain: Plain): Figure | null {
  const { lexicon } = scene;
  const { role, at } = plain;
  const last = scene.spoken.findLast((one) => one.at < at);
  if (last && lexicon.words.people.has(role) && goesOnUnnamed(scene, last, plain)) return last.figure;
  const found = recent(scene, at, ROLE_REACH / 2).find(
    ({ figure, aside }) => !aside && mayBear(scene, figure, plain),
  );
  // "Jan Torp said | the mayor | laughed": in one sentence they are two.
  if (found && sentenceStart(scene.text, at) <= found.at) return null;
  if (found && isSaidToBe(scene, found, plain)) return found.figure;
  if (lexicon.words.onDuty.has(role) || !found || !isCalledAsPeople(scene, found)) return null;
  // “…,” said Mira Holm. “…,” said a nurse. “…,” said the judge.
  if (last && last.figure !== found.figure && last.at > found.at) return null;
  return isToldOfOne(scene, plain) || comesWithOthers(scene, found, plain) ? null : found.figure;
}

/** Somebody with a name and no role that contradicts it. */
function mayBear({ lexicon }: Scene, figure: Figure, { gender, role }: Plain): boolean {
  const { body, described, named, keys, name, roles } = figure;
  return (
    named &&
    !body &&
    !isPlace(figure) &&
    !described &&
    [...roles].every((known) => lexicon.words.people.has(known)) &&
    // Jost Baker is no baker by that, and whoever is called by it has no article.
    !keys.includes(role) &&
    (keys.length > 1 || name.startsWith('@') || figure.gender !== null) &&
    (!figure.gender || gender === 'n' || figure.gender === gender)
  );
}

/** "Elena Holm | is a | doctor", "Elena Holm | arbeitet als | Ärztin" */
function isSaidToBe({ lexicon, text }: Scene, { figure, at }: Appearance, { role }: Plain): boolean {
  const behind = { start: at, end: Math.min(text.length, at + ROLE_REACH / 2) };
  const tokens = tokenise(text, behind, lexicon.data.language);
  const verb = tokens.findIndex(({ key }) => !figure.keys.includes(key));
  const noun = tokens.findIndex(({ key }) => key === role);
  return (
    verb > 0 &&
    BEING.test(tokens[verb]?.key ?? '') &&
    noun > verb &&
    tokens.slice(verb + 1, noun).every(({ key }) => lexicon.words.determiners.has(key) || AS.test(key))
  );
}

const BEING =
  /^(?:is|was|works?|worked|serves?|served|ist|war|arbeitet|arbeitete|est|était|travaille|travaillait|es|era|fue|trabaja|trabajaba|è|lavora|lavorava|werkt|werkte|был|была|работает|работал|работала|був|була|працює|працював|працювала|jest|był|była|pracuje)$/u;
const AS = /^(?:as|als|comme|como|come|jako|як)$/u;

/** By a given name that people have, by their gender, by what they said or by what they do at the start of a sentence: "Las Vegas Strip" is nobody. */
function isCalledAsPeople({ spoken, text }: Scene, { figure, at }: Appearance): boolean {
  const [first = ''] = figure.keys;
  return (
    figure.gender !== null ||
    figure.name.startsWith('@') ||
    genderOfGivenName(first) !== null ||
    givenNameSpellings(first).length > 0 ||
    spoken.some((one) => one.figure === figure) ||
    sentenceStart(text, at) === at
  );
}

/** "beaten by a | guard |. The guard said": whoever bears the role is in the report already, without a name. */
function isToldOfOne({ text }: Scene, { role, at }: Plain): boolean {
  const stem = role.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  // A title tells of whom the report is going to name.
  const title = /^[^\n]*[^\s.:]\n/u.exec(text)?.[0].length ?? 0;
  return new RegExp(`(?<!\\p{L})${stem}`, 'iu').test(text.slice(Math.max(title, at - REPORT_REACH), at));
}

/** In the sentence that names them or behind it stands anybody else who may be meant. */
function comesWithOthers(scene: Scene, { figure, at: named }: Appearance, plain: Plain): boolean {
  const { lexicon, text } = scene;
  const { at } = plain;
  const start = sentenceStart(text, named);
  const isOther = (one: Appearance) =>
    one.figure !== figure && one.at >= start && mayBear(scene, one.figure, plain);
  if (recent(scene, at, ROLE_REACH).some(isOther)) return true;
  const between = text.slice(start, at).replace(QUOTED, ' ');
  return tokenise(between, { start: 0, end: between.length }, lexicon.data.language).some(
    ({ key }) => genderOfRole(key, lexicon) !== null && !figure.roles.has(key) && !figure.keys.includes(key),
  );
}

/** Somebody of that gender without a name, who spoke last, behind everybody that is named; nobody else without a name stands between. */
function goesOnUnnamed(scene: Scene, { figure, at: spoke }: Appearance, plain: Plain): boolean {
  const { gender, at } = plain;
  const isUnnamed = !figure.named && !figure.body && figure.gender !== 'p' && at - spoke <= ROLE_REACH / 2;
  const isHers = !figure.gender || gender === 'n' || figure.gender === gender;
  // "The prosecutor said … The mother said …": whoever has an office is no one's mother by that.
  const isHolder = ![...figure.roles].some((role) => scene.lexicon.words.people.has(role));
  const comesBetween = (one: Appearance) =>
    one.at > spoke && one.at < at && !one.aside && (one.figure.keys.length > 1 || isKnownPerson(one.figure));
  return (
    isUnnamed &&
    isHers &&
    !(isHolder && isKin(plain.role)) &&
    !scene.cast.timeline.some(comesBetween) &&
    !meetsUnnamed(scene, figure, spoke, plain)
  );
}

/** "A soldier said … He shot | an old man |. “…,” the man said.": another person without a name whom the word fits as well. */
function meetsUnnamed(
  { lexicon, text }: Scene,
  figure: Figure,
  spoke: number,
  { gender, role, at }: Plain,
): boolean {
  const between = text.slice(spoke, at).replace(QUOTED, ' ');
  return tokenise(between, { start: 0, end: between.length }, lexicon.data.language).some(({ key }) => {
    const of = genderOfRole(key, lexicon);
    return (
      of !== null &&
      (key === role || (!figure.roles.has(key) && (of === gender || of === 'n' || gender === 'n')))
    );
  });
}
