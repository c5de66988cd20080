/**
 * Whose name a report withholds, or gives otherwise than it is. What says so is bound to the person beside it; where that is not sure, to whoever speaks in its
 * sentence, since a name too few harms nobody. Of one who is meant once all quotes in the report are.
 */
import { containsRange, type TextRange } from '@crossquote/domain';
import type { Entry } from '../entry.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/spans.ts';
import { isWord, type Token, tokenAt, tokenise } from '../frame/tokens.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';
import { type Figure, nameKeys } from './figure.ts';
import { isPlace } from './is-place.ts';
import type { Scene } from './scene.ts';

/**
 * @param entries in the order of the text.
 * @param furniture what is no part of the report's running text: notes stand there, too.
 * @returns those whose speaker's name is withheld.
 */
export function withheldIn(
  scene: Scene,
  frames: readonly Frame[],
  entries: readonly Entry[],
  furniture: readonly TextRange[],
): ReadonlySet<Entry> {
  const bound: Bound = { figures: new Set(), entries: new Set() };
  const notes: (readonly Token[])[] = [];
  const places = placesOf(frames, entries);
  for (const frame of frames) {
    bindIn(scene, frame, places, bound);
    if (places.inFrame(frame).length === 0 && changesIn(frame.tokens, scene).length > 0)
      notes.push(frame.tokens);
  }
  for (const range of furniture) {
    const tokens = tokenise(scene.text, range, scene.lexicon.data.language);
    if (changesIn(tokens, scene).length > 0) notes.push(tokens);
  }
  bindNotes(scene, frames, entries, notes, bound);
  return withOthers(entries, bound);
}

interface Bound {
  readonly figures: Set<Figure>;
  readonly entries: Set<Entry>;
}

/** Whatever else they say; and what nobody is named for behind it, which may be theirs. */
function withOthers(entries: readonly Entry[], bound: Bound): ReadonlySet<Entry> {
  for (const { resolved } of bound.entries) if (resolved.figure) bound.figures.add(resolved.figure);
  const withheld = new Set<Entry>();
  let before: Entry | null = null;
  for (const entry of entries) {
    const { figure } = entry.resolved;
    const isMeant = figure ? bound.figures.has(figure) : before !== null && withheld.has(before);
    if (isMeant || bound.entries.has(entry)) withheld.add(entry);
    before = entry;
  }
  return withheld;
}

/** Whether a sentence speaks of somebody's wish to stay unnamed, or of a changed name. */
export function speaksOfWithheldName(
  { tokens }: Pick<Frame, 'tokens'>,
  scene: Pick<Scene, 'lexicon'>,
): boolean {
  return wishesIn(tokens, scene).length + changesIn(tokens, scene).length > 0;
}

const wishesIn = (tokens: readonly Token[], { lexicon }: Pick<Scene, 'lexicon'>) =>
  phrasesIn(tokens, lexicon.anonymity.wish);
const changesIn = (tokens: readonly Token[], { lexicon }: Pick<Scene, 'lexicon'>) =>
  phrasesIn(tokens, lexicon.anonymity.changed);

function bindIn(scene: Scene, frame: Frame, places: Places, bound: Bound): void {
  const wishes = wishesIn(frame.tokens, scene);
  const changes = changesIn(frame.tokens, scene);
  if (wishes.length + changes.length === 0) return;
  const own = places.inFrame(frame);
  for (const phrase of [...wishes, ...changes]) {
    const isChange = changes.includes(phrase);
    const beside = personBeside(scene, frame, phrase);
    const near = isChange ? own.filter((entry) => !holds(entry, frame, phrase, false)) : own;
    if (beside) bound.figures.add(beside);
    for (const entry of speakersBeside(scene, frame, phrase, near)) bound.entries.add(entry);
    if (beside || own.length > 0 || isChange) continue;
    const named = personBefore(scene, frame, phrase);
    if (named) bound.figures.add(named);
    else for (const entry of around(scene, frame, phrase, places)) bound.entries.add(entry);
  }
}

interface Places {
  inFrame(frame: Frame): readonly Entry[];
  /** The last in an earlier frame, and the first in a later one. */
  before(frame: Frame): Entry | null;
  behind(frame: Frame): Entry | null;
}

function placesOf(frames: readonly Frame[], entries: readonly Entry[]): Places {
  const byFrame = new Map<number, Entry[]>();
  for (const entry of entries) {
    const { index } = entry.draft.frame;
    byFrame.set(index, [...(byFrame.get(index) ?? []), entry]);
  }
  const before: (Entry | null)[] = [];
  for (const { index } of frames) before.push(byFrame.get(index - 1)?.at(-1) ?? before.at(-1) ?? null);
  const behind: (Entry | null)[] = [];
  for (const { index } of [...frames].reverse())
    behind.push(byFrame.get(index + 1)?.[0] ?? behind.at(-1) ?? null);
  return {
    inFrame: ({ index }) => byFrame.get(index) ?? [],
    before: ({ index }) => before[index] ?? null,
    behind: ({ index }) => behind[frames.length - 1 - index] ?? null,
  };
}

/** Words between a name and what is said of it: ", whose", "(", "'s real", "– der". */
const MOST_BESIDE = 3;

/** "Mira (name changed)", "Mira, not her real name,", "Jan Torp, who asked not to be named". */
function personBeside(scene: Scene, frame: Frame, { first }: Span): Figure | null {
  const name = namesOf(scene, frame).findLast(({ end }) => end <= first && first - end <= MOST_BESIDE);
  if (!name) return null;
  const between = frame.tokens.slice(name.end, first);
  const isBroken = between.some(
    ({ key }) => scene.lexicon.phrases.has(key) || scene.lexicon.words.finite.has(key),
  );
  return isBroken ? null : name.figure;
}

/** "Mira Holm lives in Orsund and asked not to be named": of several the nearest, unless somebody without a name is nearer. */
function personBefore(scene: Scene, frame: Frame, { first }: Span): Figure | null {
  const name = namesOf(scene, frame).findLast(({ end }) => end <= first);
  if (!name) return null;
  return isAnotherBetween(scene, frame.tokens.slice(name.end, first)) ? null : name.figure;
}

interface NamedPerson extends Span {
  readonly figure: Figure;
}

function namesOf({ cast }: Scene, frame: Frame): readonly NamedPerson[] {
  return (cast.namesIn.get(frame.index) ?? []).flatMap(({ first, end, body }) => {
    const figure = cast.bearers.get(tokenAt(frame.tokens, first).start)?.figure ?? null;
    return figure && !body && !figure.body && !isPlace(figure) ? [{ first, end, figure }] : [];
  });
}

function isAnotherBetween({ lexicon }: Scene, between: readonly Token[]): boolean {
  return between.some((token) => isWord(token) && genderOfRole(token.key, lexicon) !== null);
}

/** Who speaks in the sentence and may be meant: the nearest on either side, and behind "who" the one before it. */
function speakersBeside(scene: Scene, frame: Frame, phrase: Span, own: readonly Entry[]): readonly Entry[] {
  const { lexicon } = scene;
  const isRelative = frame.tokens
    .slice(Math.max(0, phrase.first - 2), phrase.first)
    .some(({ key }) => lexicon.words.relatives.has(key));
  const near = own
    .filter((entry) => !isRelative || !holds(entry, frame, phrase, true))
    .filter((entry) => !isOther(scene, frame, entry, phrase))
    .map((entry) => ({ entry, span: spanOf(entry, frame) }));
  const before = nearest(
    near.filter(({ span }) => span.first < phrase.first),
    ({ end }) => phrase.first - end,
  );
  const behind = nearest(
    near.filter(({ span }) => span.first >= phrase.first),
    ({ first }) => first - phrase.end,
  );
  if (lexicon.data.order === 'sov' && behind.length > 0) return behind;
  return isRelative && before.length > 0 ? before : [...before, ...behind];
}

/** In what they say it is said of somebody else; but a clause that begins it tells of who stands before: "sagte ein Mann, | der unerkannt bleiben will". */
function holds({ draft }: Entry, { tokens }: Frame, phrase: Span, isRelative: boolean): boolean {
  const first = isRelative ? phrase.first - 1 : phrase.first;
  const { start } = tokenAt(tokens, first);
  const { end } = tokenAt(tokens, phrase.end - 1);
  return draft.content.some(
    (range) => containsRange(range, { start, end }) && (!isRelative || range.start < start),
  );
}

type Near = { readonly entry: Entry; readonly span: Span };

/** All at that distance: several quotes of one mention. */
function nearest(found: readonly Near[], distance: (span: Span) => number): readonly Entry[] {
  const least = Math.min(...found.map(({ span }) => Math.max(0, distance(span))));
  return found.filter(({ span }) => Math.max(0, distance(span)) === least).map(({ entry }) => entry);
}

/** Their mention, else the verb. */
function spanOf({ draft, resolved }: Entry, frame: Frame): Span {
  const isHere = resolved.mentionFrame === undefined || resolved.mentionFrame === frame;
  return (isHere ? resolved.mention : null) ?? draft.cueSpan ?? { first: 0, end: 0 };
}

/** "Odo Marrick | told | a woman who asked not to be named that …": behind the verb of saying stands another person. */
function isOther(scene: Scene, frame: Frame, entry: Entry, phrase: Span): boolean {
  const span = spanOf(entry, frame);
  const cue = entry.draft.cueSpan;
  if (!cue || cue.first < span.end || cue.end > phrase.first) return false;
  const between = frame.tokens.slice(cue.end, phrase.first);
  const isNamed = namesOf(scene, frame).some(({ first, end }) => first >= cue.end && end <= phrase.first);
  return isNamed || isAnotherBetween(scene, between);
}

/** "“We fled,” she said. The woman asked not to be named.": who spoke before in the paragraph, else who speaks next. */
function around(scene: Scene, frame: Frame, phrase: Span, places: Places): readonly Entry[] {
  const subject = frame.tokens.slice(Math.max(0, phrase.first - MOST_BESIDE), phrase.first);
  if (subject.some((token) => isBodyWord(token, scene.lexicon))) return [];
  const before = places.before(frame);
  if (before && before.draft.frame.lastParagraph === frame.paragraph) return [before];
  const next = places.behind(frame);
  return next && next.draft.frame.paragraph <= frame.lastParagraph + 1 ? [next] : [];
}

/** A note is a line of its own, and no longer. */
const LONGEST_NOTE = 240;
/** No report has more of them; bounds what odd texts cost. */
const MOST_NOTES = 50;

/**
 * "* Name geändert", "All names have been changed": of those whose name has the star, else of whom the line names, else of all people. A word alone ("pseudonym")
 * says nothing of all: below a report readers are asked to comment under their names.
 */
function bindNotes(
  scene: Scene,
  frames: readonly Frame[],
  entries: readonly Entry[],
  notes: readonly (readonly Token[])[],
  bound: Bound,
): void {
  const own = notes.slice(0, MOST_NOTES).filter((tokens) => isNote(scene.text, tokens, entries));
  if (own.length === 0) return;
  const speakers = new Set(entries.flatMap(({ resolved }) => resolved.figure ?? []));
  const people = [...speakers].filter(({ body }) => !body);
  const starred = frames.flatMap((frame) => starredIn(scene, frame)).filter((figure) => speakers.has(figure));
  for (const tokens of own) {
    const isStarred = STAR.test(tokenAt(tokens, 0).text);
    const named = namedAmong(scene, tokens).filter((figure) => people.includes(figure));
    const meant = [isStarred ? starred : [], named].find(({ length }) => length > 0);
    const isOfAll = changesIn(tokens, scene).some(({ first, end }) => end - first > 1);
    for (const figure of meant ?? (isOfAll ? people : [])) bound.figures.add(figure);
  }
}

/** Alone in its line, in which nobody is quoted. */
function isNote(text: string, tokens: readonly Token[], entries: readonly Entry[]): boolean {
  const at = tokenAt(tokens, 0).start;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = { start: at > 0 ? start : 0, end: end < 0 ? text.length : end };
  return line.end - line.start <= LONGEST_NOTE && !entries.some((entry) => isIn(line, entry));
}

const STAR = /^\*+$/u;

/** "Mira*", "Anna H.*" */
function starredIn(scene: Scene, { tokens }: Frame): readonly Figure[] {
  return tokens.flatMap(({ text }, at) =>
    STAR.test(text) ? namedAmong(scene, tokens.slice(Math.max(0, at - 2), at)) : [],
  );
}

function namedAmong({ cast: { byWord } }: Scene, tokens: readonly Token[]): readonly Figure[] {
  return nameKeys(tokens)
    .flatMap((word) => byWord.get(word) ?? [])
    .filter(({ named }) => named);
}

function isIn(line: TextRange, { content, draft }: Entry): boolean {
  const at = tokenAt(draft.frame.tokens, 0).start;
  return [...content, { start: at, end: at + 1 }].some(
    ({ start, end }) => start < line.end && end > line.start,
  );
}
