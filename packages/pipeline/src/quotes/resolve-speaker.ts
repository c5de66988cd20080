/** Resolves the words that name a speaker beside a quote to the fullest name the report gives. Unknown rather than guessed. */
import { bisect } from './bisect.ts';
import {
  type Appearance,
  addFigure,
  type Cast,
  cleanName,
  type Figure,
  figureNamed,
  giveRole,
  nameKeys,
} from './cast.ts';
import { isWord } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Gender, Lexicon } from './lexicon/compile-lexicon.ts';
import { genderOfRole, genderOfRoles, isAcronym, isBodyWord, rolesIn, type SpottedName } from './names.ts';
import type { Span } from './noun-phrases.ts';
import { type Token, tokenAt } from './tokens.ts';

export interface Resolved {
  /** Tokens of the frame that are the mention. */
  readonly mention: Span | null;
  readonly figure: Figure | null;
  readonly reason: string;
}

export interface Scene {
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  readonly text: string;
  /** Speakers of the quotes so far, by the offset of their cue, ascending. */
  readonly spoken: Appearance[];
}

/** How far back, in UTF-16 units, a pronoun looks for its person: about three paragraphs. */
const PRONOUN_REACH = 1500;
const ROLE_REACH = 900;
/** A role that more people share tells nobody apart; bounds the cost. */
const MAX_BEARERS = 50;

export function resolveSpeaker(scene: Scene, frame: Frame, phrase: Span): Resolved {
  const { tokens } = frame;
  const first = tokenAt(tokens, phrase.first);
  const alone = phrase.end - phrase.first === 1;
  const gender = alone ? scene.lexicon.pronouns.get(first.key) : undefined;
  if (gender && alone) return { mention: phrase, ...byPronoun(scene, gender, first.start) };
  return (
    byStatement(scene, frame, phrase) ??
    byName(scene, frame, phrase) ??
    bySelf(scene, frame, phrase) ??
    byBody(scene, frame, phrase) ??
    byRole(scene, frame, phrase)
  );
}

/** "Her latest tweet said", "Shamy's tweet": whose it is. */
function byStatement(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const { lexicon } = scene;
  const end = headEnd(frame.tokens, phrase, lexicon);
  const head = tokenAt(frame.tokens, end - 1);
  const { statements } = lexicon.words;
  if (
    !statements.has(head.key) &&
    !frame.tokens.slice(phrase.first, end).some((token) => statements.has(token.key) && !token.capital)
  )
    return null;
  const first = tokenAt(frame.tokens, phrase.first);
  const owner = lexicon.possessives.get(first.key);
  if (owner)
    return {
      mention: { first: phrase.first, end: phrase.first + 1 },
      ...byPronoun(scene, owner, first.start),
    };
  const name = (scene.cast.namesIn.get(frame.index) ?? []).find(
    (known) =>
      known.first >= phrase.first &&
      known.end <= phrase.end &&
      (isOwner(frame.tokens, known, phrase) ||
        statements.has(frame.tokens[known.end]?.key ?? '') ||
        !isModifier(frame.tokens, known, phrase, lexicon)),
  );
  if (name) return named(scene, frame, name, 'named in the statement');
  return null;
}

function byName(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const names = (scene.cast.namesIn.get(frame.index) ?? []).filter(
    (name) => name.first >= phrase.first && name.end <= phrase.end && !name.body,
  );
  const name = names.find(
    (known) =>
      !behindPreposition(frame.tokens, phrase, known, scene.lexicon) &&
      !isOwner(frame.tokens, known, phrase) &&
      !isModifier(frame.tokens, known, phrase, scene.lexicon),
  );
  if (name) return named(scene, frame, name, 'named beside the cue');
  return scene.lexicon.data.order === 'vso' || scene.lexicon.data.language === 'fa'
    ? unmarkedName(scene, frame, phrase)
    : null;
}

function named(scene: Scene, frame: Frame, name: SpottedName, reason: string): Resolved {
  const tokens = frame.tokens.slice(name.first, name.end);
  const keys = nameKeys(tokens);
  const start = tokenAt(tokens, 0).start;
  const found = figureNamed(scene.cast, keys, start);
  const figure = found ?? create(scene, tokens, { named: true, body: name.body });
  const full = figure.keys.length > keys.length;
  return {
    mention: { first: name.addressed, end: name.end },
    figure,
    reason: full ? 'part of a full name in the report' : reason,
  };
}

/** Scripts without capitals: what is left of the phrase without its roles is the name. */
function unmarkedName(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
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
  const figure = known ?? create(scene, own, { named: true, body: false }, given);
  for (const role of roles) giveRole(scene.cast, figure, role);
  figure.gender ??= genderOfRoles(roles, lexicon);
  return {
    mention: { first, end: phrase.end },
    figure,
    reason:
      known && known.keys.length > keys.length ? 'part of a full name in the report' : 'named beside the cue',
  };
}

/** An unnamed person who was described before in this very sentence ("One resident, who described himself as …"). */
function bySelf(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
  const figure = scene.cast.selfDescribed.get(tokenAt(frame.tokens, phrase.first).start);
  return figure ? { mention: phrase, figure, reason: 'role: no name given' } : null;
}

function byBody(scene: Scene, frame: Frame, phrase: Span): Resolved | null {
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
    genderOfRole(tokenAt(head, head.length - 1).key, lexicon) ||
    rolesIn(frame.tokens, phrase, lexicon).length
  )
    return null;
  const capital =
    lexicon.data.language === 'de'
      ? head.filter((token) => token.capital).length > 1 || head.some(isAcronym)
      : own.some((token) => token.capital);
  if (!capital && !head.some((token) => isBodyWord(token, lexicon))) return null;
  const keys = nameKeys(own);
  const known = acronymOf(scene.cast, keys) ?? figureNamed(scene.cast, keys, tokenAt(own, 0).start);
  const exact = known && (known.keys.length === keys.length || keys.length === 1) ? known : null;
  const figure = exact ?? create(scene, own, { named: capital, body: true });
  return { mention: phrase, figure, reason: 'body named beside the cue' };
}

/** "UN" for the United Nations that the report spells out. */
function acronymOf(cast: Cast, keys: readonly string[]): Figure | null {
  const [key] = keys;
  return keys.length === 1 && key && key.length <= 6 ? (cast.byInitials.get(key) ?? null) : null;
}

function byRole(scene: Scene, frame: Frame, phrase: Span): Resolved {
  const { lexicon, cast } = scene;
  const { tokens } = frame;
  const first = tokenAt(tokens, phrase.first);
  const roles = rolesIn(tokens, phrase, lexicon);
  const head = tokenAt(tokens, headEnd(tokens, phrase, lexicon) - 1);
  const role = roles.at(-1) ?? head.key;
  const owner = lexicon.possessives.get(first.key);
  const definite =
    lexicon.words.definite.has(first.key) || owner !== undefined || lexicon.data.order === 'vso';
  const introduced = definite ? withRole(cast, role, first.start) : null;
  if (introduced) return { mention: phrase, figure: introduced, reason: 'role: introduced in the report' };
  const gender = genderOfRole(role, lexicon);
  const spokes = lexicon.words.spokespeople.has(role);
  if (owner && !spokes) return relative(scene, frame, phrase, owner, head);
  const nearby =
    definite && !spokes && gender !== null && !isPlural(role, lexicon)
      ? unroled(scene, gender, first.start)
      : null;
  if (nearby) {
    giveRole(cast, nearby, role);
    if (gender !== 'n') nearby.gender ??= gender;
    return { mention: phrase, figure: nearby, reason: 'role: the person named just before' };
  }
  return { mention: phrase, ...unnamed(scene, frame, phrase, spokes, gender) };
}

function unnamed(
  scene: Scene,
  frame: Frame,
  phrase: Span,
  spokes: boolean,
  gender: Gender | null,
): Omit<Resolved, 'mention'> {
  const own = withoutArticle(frame.tokens, phrase, scene.lexicon);
  const kept = own.slice(0, nameLength(own, scene.lexicon));
  if (!kept.length) return { figure: null, reason: 'the words beside the cue name nobody' };
  const start = tokenAt(kept, 0).start;
  const words = cleanName(scene.text.slice(start, tokenAt(kept, kept.length - 1).end));
  const body = spokes && kept.length === 1 ? bodyBefore(scene, start) : null;
  const name = body ? `${body.name} (${words})` : words;
  const known = scene.cast.byName.get(name);
  const figure =
    known ??
    addFigure(scene.cast, {
      name,
      keys: nameKeys(kept),
      named: body?.named ?? false,
      body: false,
      gender: gender === 'm' || gender === 'f' ? gender : null,
      roles: new Set(kept.map((token) => token.key)),
      salient: [],
      mentions: [],
    });
  return { figure, reason: body ? 'role: speaks for the body named before' : 'role: no name given' };
}

/** "her mother": somebody of the person spoken of. */
function relative(scene: Scene, frame: Frame, phrase: Span, owner: Gender, head: Token): Resolved {
  const first = tokenAt(frame.tokens, phrase.first);
  const of = byPronoun(scene, owner, first.start).figure;
  const words = cleanName(scene.text.slice(frame.tokens[phrase.first + 1]?.start ?? head.start, head.end));
  const name = of ? `${of.name} (${words})` : words;
  const known = scene.cast.byName.get(name);
  const figure =
    known ??
    addFigure(scene.cast, {
      name,
      keys: nameKeys([head]),
      named: of?.named ?? false,
      body: false,
      gender: genderOfRole(head.key, scene.lexicon),
      roles: new Set([head.key]),
      salient: [],
      mentions: [],
    });
  return { mention: phrase, figure, reason: 'role: related to the person named before' };
}

export function byPronoun(scene: Scene, gender: Gender, at: number): Omit<Resolved, 'mention'> {
  if (gender === 'p') {
    const last = scene.spoken.at(-1)?.figure;
    return last && (last.gender === 'p' || last.body)
      ? { figure: last, reason: 'pronoun: last speakers' }
      : { figure: null, reason: 'pronoun without a known group' };
  }
  const fits = ({ figure }: Appearance) =>
    gender === 'n' ? figure.body : !figure.body && (!figure.gender || figure.gender === gender);
  const best = recent(scene, at, PRONOUN_REACH)
    .filter(fits)
    .reduce<Appearance | null>(
      (nearest, one) => (!nearest || weight(one, gender, at) > weight(nearest, gender, at) ? one : nearest),
      null,
    )?.figure;
  if (!best) return { figure: null, reason: 'pronoun without a known person' };
  if (gender !== 'n') best.gender ??= gender;
  return {
    figure: best,
    reason:
      gender === 'f'
        ? 'pronoun: last female speaker'
        : gender === 'm'
          ? 'pronoun: last male speaker'
          : 'pronoun: last body',
  };
}

/** The nearest wins; places and single unknown words, which have neither a second name nor a role, come last. */
function weight({ figure, at: seen, aside }: Appearance, gender: Gender, at: number): number {
  const person =
    figure.keys.length > 1 || figure.roles.size > 0 || figure.gender !== null || figure.name.startsWith('@');
  return (person ? 10_000 : 0) + (figure.gender === gender ? 60 : 0) - (aside ? 120 : 0) - (at - seen);
}

/** Who was a subject or spoke in the stretch before `at`, the nearest first. */
function recent(scene: Scene, at: number, reach: number): readonly Appearance[] {
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

/** The bearer of a role who was mentioned last before `at`; else the only one of the whole report. */
function withRole(cast: Cast, role: string, at: number): Figure | null {
  const bearers = (cast.byRole.get(role) ?? []).filter((figure) => !figure.body).slice(-MAX_BEARERS);
  const seen = bearers
    .map((figure) => ({ figure, last: figure.mentions.findLast((offset) => offset < at) ?? -1 }))
    .filter(({ last }) => last >= 0);
  const nearest = seen.reduce<(typeof seen)[number] | null>(
    (best, one) => (!best || one.last > best.last ? one : best),
    null,
  );
  return nearest?.figure ?? (bearers.length === 1 ? (bearers[0] ?? null) : null);
}

/** The last person before `at` of whom no role is known that could contradict this one. */
function unroled(scene: Scene, gender: Gender, at: number): Figure | null {
  const { lexicon } = scene;
  const plain = (figure: Figure) =>
    [...figure.roles].every(
      (role) =>
        lexicon.roles.get(role) !== 'n' && !lexicon.roleEndings.some(([ending]) => role.endsWith(ending)),
    );
  const fits = ({ figure, aside }: Appearance) =>
    !aside &&
    !figure.body &&
    figure.named &&
    plain(figure) &&
    (figure.keys.length > 1 || figure.name.startsWith('@') || figure.gender !== null) &&
    (!figure.gender || gender === 'n' || figure.gender === gender);
  return recent(scene, at, ROLE_REACH / 2).find(fits)?.figure ?? null;
}

function bodyBefore(scene: Scene, at: number): Figure | null {
  return recent(scene, at, ROLE_REACH).find(({ figure, aside }) => figure.body && !aside)?.figure ?? null;
}

function isPlural(role: string, lexicon: Lexicon): boolean {
  return lexicon.data.language === 'en' && /[^s]s$|people$|children$/.test(role);
}

function create(
  scene: Scene,
  tokens: readonly Token[],
  kind: { readonly named: boolean; readonly body: boolean },
  given?: Token,
): Figure {
  const name = given
    ? `${given.text} ${tokens.map((token) => token.text).join(' ')}`
    : cleanName(scene.text.slice(tokenAt(tokens, 0).start, tokenAt(tokens, tokens.length - 1).end));
  const known = scene.cast.byName.get(name);
  return (
    known ??
    addFigure(scene.cast, {
      name,
      keys: nameKeys(given ? [given, ...tokens] : tokens),
      ...kind,
      gender: null,
      roles: new Set(),
      salient: [],
      mentions: [],
    })
  );
}

/** "a spokesman for Mr. X": the name is not the head. */
function behindPreposition(
  tokens: readonly Token[],
  phrase: Span,
  name: SpottedName,
  lexicon: Lexicon,
): boolean {
  for (let at = phrase.first; at < name.addressed; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.text === ',') return officeBefore(tokens, phrase.first, at, lexicon);
    if (lexicon.words.nounPrepositions.has(token.key) && at > phrase.first)
      return (
        !tokens.slice(at, name.addressed).some((other) => other.text === ',') ||
        officeBefore(tokens, phrase.first, name.addressed - 1, lexicon)
      );
    // German genitive: "der Sprecher des …", "die Sprecherin von …".
    if (
      lexicon.data.language === 'de' &&
      at > phrase.first &&
      /^(?:des|der)$/.test(token.key) &&
      tokenAt(tokens, at - 1).capital &&
      !tokens.slice(at, name.addressed).some((other) => other.text === ',')
    )
      return true;
  }
  return false;
}

/** "the spokesperson for the Secretary-General, Ban …": the name belongs to the office, not to who speaks for it. */
function officeBefore(tokens: readonly Token[], first: number, comma: number, lexicon: Lexicon): boolean {
  const before = tokens[comma - 1];
  if (!isWord(before) || !genderOfRole(before.key, lexicon)) return false;
  return tokens.slice(first, comma - 1).some((token) => lexicon.words.nounPrepositions.has(token.key));
}

/** "Syrian civil defence", "Twitter user": a small word behind it is the head. */
function isModifier(tokens: readonly Token[], name: SpottedName, phrase: Span, lexicon: Lexicon): boolean {
  const next = tokens[name.end];
  if (name.end >= phrase.end || !isWord(next) || next.capital || lexicon.data.language === 'de') return false;
  const { words } = lexicon;
  return (
    !words.prepositions.has(next.key) &&
    !words.nounPrepositions.has(next.key) &&
    !words.relatives.has(next.key) &&
    !(words.coordinators.has(next.key) && name.end - name.first > 1)
  );
}

function isOwner(tokens: readonly Token[], name: SpottedName, phrase: Span): boolean {
  return /['’]s?$/.test(tokenAt(tokens, name.end - 1).text) && name.end < phrase.end;
}

/** End of the head's words: before the first preposition, comma or relative. */
function headEnd(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): number {
  for (let at = phrase.first + 1; at < phrase.end; at += 1) {
    const token = tokenAt(tokens, at);
    const german =
      lexicon.data.language === 'de' &&
      lexicon.words.definite.has(token.key) &&
      tokenAt(tokens, at - 1).capital;
    if (!isWord(token) || lexicon.words.prepositions.has(token.key) || german) return at;
  }
  return phrase.end;
}

function withoutArticle(tokens: readonly Token[], phrase: Span, lexicon: Lexicon): readonly Token[] {
  const own = tokens.slice(phrase.first, phrase.end);
  let at = 0;
  while (
    at < own.length - 1 &&
    (lexicon.words.determiners.has(tokenAt(own, at).key) || lexicon.possessives.has(tokenAt(own, at).key))
  )
    at += 1;
  return own.slice(at);
}

/** "old man on the streets" -> "old man"; "spokesman for the ministry" whole. */
function nameLength(own: readonly Token[], lexicon: Lexicon): number {
  const at = own.findIndex(
    (token, index) =>
      index > 0 &&
      (!isWord(token) ||
        (lexicon.words.prepositions.has(token.key) &&
          !/^(?:of|for|von|vom|de|du|des|d'|del|di|della|van)$/.test(token.key))),
  );
  return at < 0 ? own.length : at;
}
