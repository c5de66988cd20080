/** Everybody a report names: full names, handles, bodies, with the roles and the gender its words give them, and where they appear. */
import { isWord } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Gender, Lexicon } from './lexicon/compile-lexicon.ts';
import { genderOfRoles, rolesIn, type SpottedName, spotNames } from './names.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { type Token, tokenAt } from './tokens.ts';

export interface Figure {
  /** As written, the fullest form so far. */
  name: string;
  /** Folded words of the name. */
  keys: readonly string[];
  /** False for "a volunteer": the same words elsewhere need not be the same person. */
  readonly named: boolean;
  readonly body: boolean;
  gender: Gender | null;
  readonly roles: Set<string>;
  /** Offsets where it is the subject or speaks, ascending. */
  readonly salient: number[];
  /** Offsets of all mentions, ascending. */
  readonly mentions: number[];
}

export interface Appearance {
  readonly at: number;
  readonly figure: Figure;
  /** Named, but not as the subject: a pronoun means somebody like that less often. */
  readonly aside?: boolean;
}

export interface Cast {
  readonly figures: Figure[];
  /** By any folded word of their names. */
  readonly byWord: Map<string, Figure[]>;
  readonly byName: Map<string, Figure>;
  /** "un" for the United Nations. */
  readonly byInitials: Map<string, Figure>;
  readonly byRole: Map<string, Figure[]>;
  /** Unnamed people who describe themselves, by the offset of the words for them. */
  readonly selfDescribed: Map<number, Figure>;
  /** Who was a subject where, ascending; built with the cast. */
  readonly timeline: Appearance[];
  /** In scripts without capitals: the word before the first occurrence of a word, where both can be a name. */
  readonly wordBefore: ReadonlyMap<string, Token>;
  readonly namesIn: ReadonlyMap<number, readonly SpottedName[]>;
}

export function castOf(frames: readonly Frame[], lexicon: Lexicon, text: string): Cast {
  const known = capitalsInside(frames);
  const namesIn = new Map(
    frames.map((frame) => [frame.index, spotNames(frame.tokens, lexicon, (key) => known.has(key))]),
  );
  const cast: Cast = {
    figures: [],
    byWord: new Map(),
    byName: new Map(),
    byInitials: new Map(),
    byRole: new Map(),
    selfDescribed: new Map(),
    timeline: [],
    wordBefore: lexicon.data.order === 'vso' ? wordsBefore(frames, lexicon) : new Map(),
    namesIn,
  };
  // Full names first, so that a surname finds its bearer even when it stands before the full name.
  for (const full of [true, false]) {
    for (const frame of frames) {
      for (const name of namesIn.get(frame.index) ?? []) {
        const single = name.end - name.first === 1;
        if (single === full) continue;
        enter(cast, frame, name, text);
      }
    }
  }
  for (const frame of frames) nameThemselves(cast, frame, lexicon, text);
  for (const figure of cast.figures) {
    figure.mentions.sort((a, b) => a - b);
    const subjects = new Set(figure.salient);
    for (const at of new Set(figure.mentions)) cast.timeline.push({ at, figure, aside: !subjects.has(at) });
  }
  cast.timeline.sort((a, b) => a.at - b.at);
  return cast;
}

export function nameKeys(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(isWord).map((token) => token.key.replace(/'s?$/, ''));
}

export function addFigure(cast: Cast, figure: Figure): Figure {
  cast.figures.push(figure);
  for (const key of new Set(figure.keys)) listIn(cast.byWord, key).push(figure);
  for (const role of figure.roles) listIn(cast.byRole, role).push(figure);
  if (!cast.byName.has(figure.name)) cast.byName.set(figure.name, figure);
  const initials = figure.keys.map((key) => key[0]).join('');
  if (initials.length > 1 && !cast.byInitials.has(initials)) cast.byInitials.set(initials, figure);
  return figure;
}

export function giveRole(cast: Cast, figure: Figure, role: string): void {
  if (figure.roles.has(role)) return;
  figure.roles.add(role);
  listIn(cast.byRole, role).push(figure);
}

/** A word that more figures share is no name worth searching further; bounds the cost in odd texts. */
const MAX_NAMESAKES = 200;

function listIn<K>(lists: Map<K, Figure[]>, key: K): Figure[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The figure that these words name: all of them in its name; a surname before a first name, and the nearest mention before `at`. */
export function figureNamed(cast: Cast, keys: readonly string[], at: number): Figure | null {
  const last = keys.at(-1);
  if (last === undefined) return null;
  const fits = (cast.byWord.get(last) ?? [])
    .slice(0, MAX_NAMESAKES)
    .filter((figure) => figure.named && keys.every((key) => figure.keys.includes(key)));
  const rank = (figure: Figure) =>
    (figure.keys.length === keys.length && figure.keys.length > 1 ? 8 : 0) +
    (figure.keys.length > 1 ? 4 : 0) +
    (figure.keys.at(-1) === last ? 2 : figure.keys[0] === keys[0] ? 1 : 0) +
    ((figure.mentions[0] ?? at) <= at ? 0.5 : 0);
  return fits.reduce<Figure | null>(
    (best, figure) => (!best || rank(figure) > rank(best) ? figure : best),
    null,
  );
}

function enter(cast: Cast, frame: Frame, name: SpottedName, text: string): void {
  const tokens = frame.tokens.slice(name.first, name.end);
  const keys = nameKeys(tokens);
  const start = tokenAt(tokens, 0).start;
  const found = figureNamed(cast, keys, start);
  const same =
    found &&
    (keys.length === 1 ||
      found.keys.length === keys.length ||
      (keys.length > 1 && found.keys.at(-1) === keys.at(-1)));
  const figure = same
    ? found
    : addFigure(cast, {
        name: cleanName(text.slice(start, tokenAt(tokens, tokens.length - 1).end)),
        keys,
        named: true,
        body: name.body,
        gender: null,
        roles: new Set(),
        salient: [],
        mentions: [],
      });
  figure.gender ??= name.gender;
  for (const role of name.roles) giveRole(cast, figure, role);
  if (frame.role === 'title') return;
  figure.mentions.push(start);
  if (isSubject(frame, name)) figure.salient.push(start);
}

export function cleanName(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .trim();
}

/** Near the start of its sentence, and not behind a preposition or before what it owns. */
function isSubject(frame: Frame, name: SpottedName): boolean {
  const owner = /['’]s?$/.test(tokenAt(frame.tokens, name.end - 1).text);
  return !owner && name.first <= 8;
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

/** Arabic gives a full name once and the last word of it later: the first name is the word before, if it is none of the language's own. */
function wordsBefore(frames: readonly Frame[], lexicon: Lexicon): ReadonlyMap<string, Token> {
  const found = new Map<string, Token>();
  const seen = new Set<string>();
  const { words } = lexicon;
  for (const { tokens } of frames) {
    tokens.forEach((token, at) => {
      if (!isWord(token) || seen.has(token.key)) return;
      seen.add(token.key);
      const before = tokens[at - 1];
      const isOwn =
        !isWord(before) ||
        /^(?:ال|وال|بال|لل)/u.test(before.key) ||
        lexicon.roles.has(before.key) ||
        lexicon.phrases.has(before.key) ||
        lexicon.phrases.has(before.key.slice(1)) ||
        words.prepositions.has(before.key) ||
        words.that.has(before.key) ||
        words.relatives.has(before.key) ||
        words.bodies.has(before.key) ||
        words.times.has(before.key);
      if (!isOwn) found.set(token.key, before);
    });
  }
  return found;
}

/** "The young man calls himself @handle and describes himself as a teacher": a name and roles for the subject. */
function nameThemselves(cast: Cast, frame: Frame, lexicon: Lexicon, text: string): void {
  const { tokens } = frame;
  const at = tokens.findIndex((_, index) =>
    lexicon.selfNaming.some((phrase) => phrase.every((word, n) => tokens[index + n]?.key === word)),
  );
  if (at < 0) return;
  const relative = lexicon.words.relatives.has(tokens[at - 1]?.key ?? '') ? at - 1 : at;
  const subject = nounPhraseBefore(tokens, 0, relative, lexicon);
  if (!subject) return;
  const own = rolesIn(tokens, subject, lexicon);
  const told = tokens
    .slice(at)
    .map((token) => token.key)
    .filter((key) => rolesIn([{ ...tokenAt(tokens, at), key }], { first: 0, end: 1 }, lexicon).length);
  const reflexive = tokens[at + 1]?.key === 'himself' ? 'm' : tokens[at + 1]?.key === 'herself' ? 'f' : null;
  const start = tokenAt(tokens, subject.first).start;
  const handle = tokens.slice(at).find((token) => token.text.startsWith('@'));
  const existing = handle
    ? figureNamed(cast, [handle.key], start)
    : (cast.namesIn.get(frame.index) ?? [])
        .filter((name) => name.first < at)
        .map((name) => figureNamed(cast, nameKeys(tokens.slice(name.first, name.end)), start))[0];
  const head = tokens
    .slice(subject.first, subject.end)
    .filter((token) => !lexicon.words.determiners.has(token.key));
  const figure =
    existing ??
    addFigure(cast, {
      name: cleanName(text.slice(head[0]?.start ?? start, head.at(-1)?.end ?? start)),
      keys: nameKeys(head),
      named: false,
      body: false,
      gender: null,
      roles: new Set(),
      salient: [],
      mentions: [],
    });
  for (const role of [...own, ...told]) giveRole(cast, figure, role);
  figure.gender ??= reflexive ?? genderOfRoles(own, lexicon) ?? genderOfRoles(told, lexicon);
  figure.salient.push(start);
  figure.mentions.push(start);
  if (!figure.named) cast.selfDescribed.set(start, figure);
}
