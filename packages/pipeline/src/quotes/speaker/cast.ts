/** Everybody a report names: full names, handles, bodies, with the roles and the gender its words give them, and where they appear. */

import { genderOfGivenName } from '../../names/given-name-genders.ts';
import { genderOfAddress, saysWhat } from '../../names/kin-words.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, tokenAt } from '../frame/tokens.ts';
import type { Gender, Lexicon } from '../lexicon/compile-lexicon.ts';
import { ageBeside, genderOfAged } from '../phrase/age-words.ts';
import { isVerb } from '../phrase/is-verb.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { besideName } from '../phrase/specifiers.ts';
import { apposedWords } from './apposed-words.ts';
import { bearerOf } from './bearer.ts';
import { calledInstead } from './called-instead.ts';
import {
  addFigure,
  type Bearer,
  type Cast,
  callFigure,
  cleanName,
  type Figure,
  giveRole,
  nameKeys,
  namesakes,
} from './figure.ts';
import { figureInCase, type InCase } from './figure-in-case.ts';
import { genderTakenUp } from './gender-taken-up.ts';
import { ownersIn } from './german-genitive.ts';
import { isDescribed } from './is-described.ts';
import { isHeadline } from './is-headline.ts';
import { isLocated, placeHandles } from './is-place.ts';
import { isToldTo } from './is-told-to.ts';
import { nameThemselves } from './name-themselves.ts';
import { isDeputy, isStandIn, originBeside } from './own-detail.ts';
import { isOwnerInGenitive } from './owner-in-genitive.ts';
import type { Scene } from './scene.ts';
import { spotNames } from './spot-names.ts';
import type { SpottedName } from './spotted-name.ts';
import { wordsBefore } from './words-before.ts';

export function castOf(frames: readonly Frame[], lexicon: Lexicon, text: string): Cast {
  const known = capitalsInside(frames);
  const common = writtenSmall(frames);
  const namesIn = new Map(
    frames.map((frame) => [
      frame.index,
      spotNames(
        frame.tokens,
        lexicon,
        (key) => known.has(key),
        (key) => common.has(key) && !known.has(key),
      ),
    ]),
  );
  const cast: Cast = {
    figures: [],
    byWord: new Map(),
    byName: new Map(),
    byInitials: new Map(),
    byRole: new Map(),
    selfDescribed: new Map(),
    timeline: [],
    doubtful: [],
    wordBefore: lexicon.data.order === 'vso' ? wordsBefore(frames, lexicon) : new Map(),
    bearers: new Map(),
    namesIn,
  };
  // Full names first, so that a surname finds its bearer even when it stands before the full name; last what may be no name.
  for (const pass of ['full', 'single', 'headline'] as const) {
    for (const frame of frames) {
      for (const name of namesIn.get(frame.index) ?? []) {
        if (passOf(frame, name, lexicon) !== pass) continue;
        const pronoun = pass === 'single' ? genderTakenUp(frame, frames, name, namesIn, lexicon) : null;
        enter({ cast, lexicon, text }, frame, name, pronoun);
      }
    }
    for (const figure of cast.figures) knowGender(figure);
  }
  for (const frame of frames) {
    nameThemselves(cast, frame, lexicon, text);
    if (frame.role === 'title') continue;
    for (const { figure, at } of ownersIn(cast, frame, lexicon)) figure.mentions.push(at);
  }
  for (const figure of cast.figures) {
    knowGender(figure);
    figure.mentions.sort((a, b) => a - b);
    const subjects = new Set(figure.salient);
    for (const at of new Set(figure.mentions)) cast.timeline.push({ at, figure, aside: !subjects.has(at) });
  }
  cast.timeline.sort((a, b) => a.at - b.at);
  cast.doubtful.sort((a, b) => a.at - b.at);
  placeHandles(cast);
  return cast;
}

/** Of the words of a headline, all of which have capitals, only a given name tells which are a name. */
function passOf(frame: Frame, { first, end }: SpottedName, lexicon: Lexicon): 'full' | 'single' | 'headline' {
  const words = end - first;
  if (words === 1) return 'single';
  const given = words === 2 && genderOfGivenName(tokenAt(frame.tokens, first).key) !== null;
  return given || !isHeadline(frame, lexicon) ? 'full' : 'headline';
}

function knowGender(figure: Figure): void {
  if (!figure.body && figure.keys.length > 1) figure.gender ??= genderOfGivenName(figure.keys[0] ?? '');
}

/** Words before a name, and behind its comma, that its role can stand in. */
const BESIDE = 4;

function placeOfRoles({ tokens }: Frame, { first, end }: SpottedName): Span {
  return { first: first - BESIDE, end: tokens[end]?.text === ',' ? end + 2 * BESIDE : first };
}

/** @param pronoun the gender of one that takes the name up. */
function enter(
  { cast, lexicon, text }: Omit<Scene, 'spoken'>,
  frame: Frame,
  name: SpottedName,
  pronoun: Gender | null,
): void {
  const tokens = frame.tokens.slice(name.first, name.end);
  const keys = nameKeys(tokens);
  const start = tokenAt(tokens, 0).start;
  const { gender, roles, titles } = name;
  const exact = bearerOf(cast, keys, start, text, { gender, roles, titles, pronoun, lexicon });
  const inCase =
    exact.figure || exact.shared || exact.apart ? null : inCaseOf({ cast, lexicon }, frame, name);
  const bearer: Bearer = inCase ? { figure: inCase.figure, shared: false, ...inOther(inCase) } : exact;
  if (!bearer.figure && bearer.shared) {
    cast.bearers.set(start, bearer);
    cast.doubtful.push({ at: start, keys });
    return;
  }
  const from = hasAcademicTitle(frame, name) ? tokenAt(frame.tokens, name.addressed).start : start;
  const written = cleanName(text.slice(from, tokenAt(tokens, tokens.length - 1).end));
  const title = keys.length === 1 ? titleOf(frame, name, lexicon) : null;
  if (inCase?.isName) callFigure(cast, inCase.figure, written, keys);
  const known = bearer.figure && (inCase || isSame(bearer.figure, keys)) ? bearer.figure : null;
  // The fullest form names somebody, wherever in the report it stands.
  if (known && keys.length > 1 && known.keys.length === keys.length && from < start) known.name = written;
  const called = bearer.apart && title !== null ? nameApart(cast, keys, title, written) : written;
  const apart = bearer.apart === true;
  const figure = known ?? addFigure(cast, { name: called, keys, named: true, body: name.body, apart });
  if (keys.length === 1 && figure.keys.length === 1) figure.title ??= title;
  cast.bearers.set(start, { ...bearer, figure });
  tellOf(cast, figure, frame, name, lexicon);
  if (frame.role !== 'title') noteMention(cast, figure, frame, name, lexicon);
}

function inCaseOf(
  { cast, lexicon }: Pick<Scene, 'cast' | 'lexicon'>,
  frame: Frame,
  name: SpottedName,
): InCase | null {
  const tokens = frame.tokens.slice(name.first, name.end);
  const speaks = isVerb(frame.tokens[name.addressed - 1]?.key ?? '', lexicon);
  return figureInCase(cast, nameKeys(tokens), tokens.map(({ text }) => text).join(' '), speaks);
}

function inOther({ isName }: InCase): Pick<Bearer, 'inCase'> {
  return isName ? {} : { inCase: true };
}

function isSame(found: Figure, keys: readonly string[]): boolean {
  return keys.length === 1 || found.keys.length === keys.length || found.keys.at(-1) === keys.at(-1);
}

/** What the words beside a name tell of who bears it. */
function tellOf(cast: Cast, figure: Figure, frame: Frame, spotted: SpottedName, lexicon: Lexicon): void {
  const name = withoutOwned(cast, frame, spotted, lexicon);
  figure.gender ??= name.gender;
  const place = placeOfRoles(frame, name);
  const called = figure.keys.length === 1 ? calledInstead(frame, name, lexicon) : null;
  if (called?.role) giveRole(cast, figure, called.role);
  if (called) figure.gender ??= called.gender;
  figure.gender ??= genderOfAged(tokenAt(frame.tokens, name.addressed - 1).key);
  for (const role of name.roles) {
    giveRole(cast, figure, role);
    if (isDeputy(frame.tokens, place, role)) figure.deputies.add(role);
    if (isStandIn(frame.tokens, place, role)) figure.standsIn.add(role);
  }
  if (name.roles.length) for (const word of besideName(frame.tokens, name, lexicon)) figure.offices.add(word);
  for (const word of apposedWords(frame.tokens, name, lexicon)) figure.apposed.add(word);
  for (const word of originBeside(frame.tokens, name, lexicon)) figure.origins.add(word);
  // "a 29-year-old Berlin | woman": hers, and not the town's.
  const isOfNext = genderOfRole(tokenAt(frame.tokens, name.end).key, lexicon) !== null;
  if (!isOfNext) figure.age ??= ageBeside(frame.tokens, { first: name.addressed, end: name.end });
  figure.described ||= isDescribed(frame.tokens, name.end, lexicon);
}

/** «сестра | Бараката |»: her role and gender are not his whose sister she is. */
function withoutOwned(cast: Cast, { tokens }: Frame, name: SpottedName, lexicon: Lexicon): SpottedName {
  const isInCase = cast.bearers.get(tokenAt(tokens, name.first).start)?.inCase === true;
  const isKnown = (word: string) => cast.byWord.has(word);
  const { key } = tokenAt(tokens, name.addressed - 1);
  if (!isOwnerInGenitive(tokens, { first: 0, end: name.end }, name, isInCase, isKnown, lexicon)) return name;
  return { ...name, gender: null, roles: name.roles.filter((role) => role !== key) };
}

function noteMention(known: Cast, figure: Figure, frame: Frame, name: SpottedName, lexicon: Lexicon): void {
  const { start } = tokenAt(frame.tokens, name.first);
  // "Orsund: “Never again”": who speaks, or where; nothing that tells one from the other.
  const announces = name.first === 0 && frame.tokens[name.end]?.text === ':';
  if (!announces) figure.mentions.push(start);
  if (isLocated(frame.tokens, name, lexicon)) figure.located.add(start);
  if (
    isSubject(frame, name, lexicon) &&
    (calledInstead(frame, name, lexicon) !== null || !isToldTo(frame.tokens, name, lexicon)) &&
    !isSomebodys(frame, name, known, lexicon)
  )
    figure.salient.push(start);
}

/** Words from "her" to the name: "ihre jüngere Schwester | Anna". */
const MOST_OWNED = 3;

/** "Selon Mira Holm, | sa sœur Anna | a disparu": somebody of hers, whom she tells of; a pronoun behind means her. */
function isSomebodys(
  { index, tokens }: Frame,
  { first }: SpottedName,
  { namesIn }: Cast,
  { possessives }: Lexicon,
): boolean {
  const owner = tokens.findLastIndex(({ key }, at) => at < first && possessives.has(key));
  const isOwned = owner >= 0 && first - owner <= MOST_OWNED && tokens.slice(owner, first).every(isWord);
  return isOwned && (namesIn.get(index) ?? []).some(({ body, end }) => !body && end <= owner);
}

/** The words before a surname by which it is told from another's: a title or a form of address. */
function titleOf(
  { tokens }: Frame,
  { first, addressed, titles }: SpottedName,
  { data }: Lexicon,
): string | null {
  const before = tokenAt(tokens, first - 1);
  if (addressed < first || titles.includes(before.key)) return capitalised(before.text);
  return genderOfAddress(before.text, data.language) === null ? null : capitalised(before.text);
}

function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/**
 * "Mayor Belling": the title is what tells them from the Belling whom the report names in full; of two whom it names by the surname alone, both are called
 * by their titles. Beside a full name it has to be a word that whoever compares or hides names knows for none.
 */
function nameApart(cast: Cast, keys: readonly string[], title: string, written: string): string {
  const others = namesakes(cast, keys).filter((figure) => figure.keys.length === 1);
  for (const other of others) {
    if (other.apart || other.title === null) continue;
    other.apart = true;
    other.name = `${other.title} ${other.name}`;
    cast.byName.set(other.name, other);
  }
  return others.length > 0 || saysWhat(title.replace('.', '')) ? `${title} ${written}` : written;
}

/** "Dr." stays with a full name; "Mr." and "Mme" are no part of one. */
function hasAcademicTitle(frame: Frame, name: SpottedName): boolean {
  return (
    name.addressed < name.first &&
    name.end - name.first > 1 &&
    /^(?:dr|prof)\.?$/.test(tokenAt(frame.tokens, name.addressed).key)
  );
}

/** Near the start of its sentence, not before what it owns, and not who did it to somebody: "Holm was told by | Clara Torp |". */
function isSubject({ tokens }: Frame, { addressed, end, first }: SpottedName, { words }: Lexicon): boolean {
  const owner = /['’]s?$/.test(tokenAt(tokens, end - 1).text);
  return !owner && first <= 8 && !words.by.has(tokenAt(tokens, addressed - 1).key);
}

/** Words without a capital: no names, wherever they begin a sentence. */
function writtenSmall(frames: readonly Frame[]): ReadonlySet<string> {
  return new Set(
    frames.flatMap(({ tokens }) =>
      tokens.flatMap((token) => (isWord(token) && !token.capital ? token.key : [])),
    ),
  );
}

/** Words that stand with a capital inside a sentence: they are names at its start, too. */
function capitalsInside(frames: readonly Frame[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const frame of frames) {
    if (frame.role === 'title') continue;
    let initial = true;
    for (const token of frame.tokens) {
      if (!isWord(token)) continue;
      if (token.capital && !initial) known.add(token.key.replace(/'s?$/, ''));
      initial = false;
    }
  }
  return known;
}
