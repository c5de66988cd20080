/**
 * Whose name a report withholds, or gives otherwise than it is. What says so is bound to the person beside it; where that is not sure, to whoever speaks in its
 * sentence, since a name too few harms nobody. Of one who is meant once all quotes in the report are.
 */
import type { TextRange } from '@crossquote/domain';
import type { Entry } from '../entry.ts';
import type { Frame } from '../frame/frames.ts';
import type { Span } from '../frame/token-span.ts';
import { isWord, type Token, tokenAt, tokenise } from '../frame/tokens.ts';
import { phrasesIn } from '../lexicon/compile-phrases.ts';
import { genderOfRole, isBodyWord } from '../phrase/role-words.ts';
import type { Figure } from './figure.ts';
import { joinedWith, namedAmong, namesOf } from './people-named.ts';
import { MOST_BESIDE, peopleBeside, personBeside } from './person-beside.ts';
import type { Scene } from './scene.ts';
import { isPerson, mayOwn, type NameOwner, ownerOfName } from './whose-name.ts';
import { callingsOf, isCalledSo, type Withheld } from './withheld-callings.ts';
import { meantByNotes } from './withheld-notes.ts';
import { holds, isPronoun, mayGoOn, toldOf } from './withheld-told.ts';

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
  const bound: Bound = { figures: new Set(), entries: new Set(), roles: new Set() };
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
  for (const figure of meantByNotes(scene, frames, entries, notes)) bound.figures.add(figure);
  return withOthers(scene, entries, bound);
}

interface Bound extends Withheld {
  readonly figures: Set<Figure>;
  readonly entries: Set<Entry>;
  readonly roles: Set<string>;
}

/** Whatever else they say; and what nobody is named for behind it, which may be theirs. */
function withOthers({ cast, lexicon }: Scene, entries: readonly Entry[], bound: Bound): ReadonlySet<Entry> {
  for (const { resolved } of bound.entries) if (resolved.figure) bound.figures.add(resolved.figure);
  const callings = callingsOf(cast, bound);
  for (const { resolved } of entries)
    if (resolved.figure && isCalledSo(resolved.figure, callings)) bound.figures.add(resolved.figure);
  const withheld = new Set<Entry>();
  let before: Entry | null = null;
  for (const entry of entries) {
    const { figure } = entry.resolved;
    const goesOn = before !== null && withheld.has(before) && isPronoun(entry, lexicon);
    const isMeant = figure ? bound.figures.has(figure) : goesOn;
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
  // "die Mira genannt werden will"; but in "die nicht genannt werden will" no name is given.
  const isWish = (called: Span) => wishes.some(({ first, end }) => first < called.end && called.first < end);
  for (const phrase of phrasesIn(frame.tokens, scene.lexicon.anonymity.called))
    if (!isWish(phrase)) bindCalled(scene, frame, phrase, places, bound);
  for (const phrase of wishes) bindWish(scene, frame, phrase, places, bound);
  for (const phrase of changesIn(frame.tokens, scene)) bindChange(scene, frame, phrase, places, bound);
}

function bindWish(scene: Scene, frame: Frame, phrase: Span, places: Places, bound: Bound): void {
  const related = relatedBefore(scene, frame, phrase);
  if (related !== null) {
    bound.roles.add(related);
    return;
  }
  const beside = personBeside(scene, frame, phrase);
  const bind = (figure: Figure) => {
    for (const one of joinedWith(scene, frame, figure, phrase.first)) bound.figures.add(one);
  };
  if (beside) bind(beside);
  const told = toldOf(scene, frame, phrase, places.inFrame(frame));
  for (const role of told.roles) bound.roles.add(role);
  for (const figure of told.figures) bound.figures.add(figure);
  const own = places.inFrame(frame).filter((entry) => !told.by.has(entry));
  const nameless = namelessBefore(scene, frame, phrase, own);
  if (nameless !== null) bound.roles.add(nameless);
  else for (const entry of speakersBeside(scene, frame, phrase, own)) bound.entries.add(entry);
  const other = nameless === null ? personMeantIn(scene, frame, phrase) : null;
  if (other) bound.figures.add(other);
  if (beside || told.by.size > 0 || own.length > 0) return;
  const owner = ownerOfName(scene, frame.tokens, phrase);
  const named = personBefore(scene, frame, phrase);
  if (named) bind(named);
  // "The Ledger uses only her first name": what stands there may be no name of hers.
  const mayBeOther = named?.gender === null && owner.gender !== null;
  if (named && !mayBeOther) return;
  for (const entry of around(scene, frame, phrase, places, owner))
    if (nameless === null || mayBeCalled(scene, entry, nameless)) bound.entries.add(entry);
}

/** "“…,” said Mira. | The woman |, who asked not to be named, …"; but of "the guard" the report tells out of nowhere. */
function mayBeCalled({ lexicon }: Scene, { resolved }: Entry, nameless: string): boolean {
  const { figure } = resolved;
  return !figure?.named || figure.roles.has(nameless) || !lexicon.words.onDuty.has(nameless);
}

/** "Torp told of | Jan Holm | and asked that | he | not be named": whoever is named before it may be meant by a pronoun in the wish. */
function personMeantIn(scene: Scene, frame: Frame, phrase: Span): Figure | null {
  const { pronouns } = scene.lexicon;
  const own = frame.tokens.slice(phrase.first, phrase.end);
  const gender = own.map(({ key }) => pronouns.get(key)).find((one) => one === 'm' || one === 'f');
  if (!gender) return null;
  const named = namesOf(scene, frame).filter(({ end }) => end <= phrase.first);
  return named.findLast(({ figure }) => (figure.gender ?? gender) === gender)?.figure ?? null;
}

/** What became of a name is nothing to whoever speaks beside it where it is a street's; a line of its own may be about anybody. */
function bindChange(scene: Scene, frame: Frame, phrase: Span, places: Places, bound: Bound): void {
  const owner = ownerOfName(scene, frame.tokens, phrase);
  if (owner.by === 'other') return;
  for (const figure of owner.figures) bound.figures.add(figure);
  if (owner.by === 'name') return;
  const own = places.inFrame(frame);
  const beside = peopleBeside(scene, frame, phrase, owner);
  for (const { figure } of beside) bound.figures.add(figure);
  const isOfOther = (entry: Entry) =>
    beside.some((name) => name.figure !== entry.resolved.figure && isInside(name, spanOf(entry, frame)));
  const near = own.filter((entry) => !holds(entry, frame, phrase, false) && !isOfOther(entry));
  for (const entry of speakersBeside(scene, frame, phrase, near)) bound.entries.add(entry);
  if (beside.length > 0 || own.length > 0 || phrase.end - phrase.first === 1) return;
  const before = places.before(frame);
  const isSaid = before?.draft.frame.lastParagraph === frame.paragraph;
  if (before?.resolved.figure && isSaid && mayOwn(owner, before.resolved.figure)) bound.entries.add(before);
}

/** "a lawyer for | Mira | (not her real name)": told of whom the words for who speaks name besides. */
function isInside(name: Span, mention: Span): boolean {
  return name.first >= mention.first && name.end <= mention.end;
}

/** Say whose somebody is, before or behind the word for them. */
const WHOSE =
  /^(?:whose|deren|dessen|dont|cuy[ao]s?|cui|wiens|wier|котор(?:ой|ого|ых)|яко(?:ї|го)|яких|której|którego|których)$/u;
/** Words between such a role and the wish: "a", "has", "n’a". */
const MOST_BETWEEN = 3;

/** "Mira, whose | sister | asked not to be named": the wish is the sister's, and not Mira's; but in "Mira, whose sister fled, asked" it is hers. */
function relatedBefore({ lexicon }: Scene, { tokens }: Frame, { first }: Span): string | null {
  const { coordinators, relatives } = lexicon.words;
  const at = tokens.findLastIndex(
    (token, index) =>
      index < first && index >= first - MOST_BETWEEN && genderOfRole(token.key, lexicon) !== null,
  );
  const isTheirs = [at - 2, at - 1, at + 1].some((index) => WHOSE.test(tokenAt(tokens, index).key));
  const between = tokens.slice(at + 1, first);
  const isOneClause = between.every(
    (token) =>
      isWord(token) && !coordinators.has(token.key) && (WHOSE.test(token.key) || !relatives.has(token.key)),
  );
  return at > 0 && isTheirs && isOneClause ? tokenAt(tokens, at).key : null;
}

/** "A woman whom we shall call | Mira", "Mira, | as we shall call her": that name, and whoever is called so. */
function bindCalled(scene: Scene, frame: Frame, phrase: Span, places: Places, bound: Bound): void {
  const behind = personAt(scene, frame, phrase.end) ?? personIn(scene, frame, phrase);
  const figure = behind ?? personBeside(scene, frame, phrase) ?? personAt(scene, frame, phrase.first - 1);
  if (figure) bound.figures.add(figure);
  const before = places.inFrame(frame).filter((entry) => spanOf(entry, frame).first < phrase.first);
  if (!figure || behind)
    for (const entry of speakersBeside(scene, frame, phrase, before)) bound.entries.add(entry);
}

function personAt(scene: Scene, frame: Frame, at: number): Figure | null {
  const named = namesOf(scene, frame).find(({ first }) => first === at);
  // "die | Mira | genannt werden will": as if it were a noun with its article.
  const mayBeUnspotted = scene.lexicon.data.caseless || scene.lexicon.data.language === 'de';
  if (named || !mayBeUnspotted) return named?.figure ?? null;
  return namedAmong(scene, frame.tokens.slice(at, at + 1))[0] ?? null;
}

/** "die wir | Mira | nennen" */
function personIn(scene: Scene, frame: Frame, phrase: Span): Figure | null {
  return (
    namesOf(scene, frame).find(({ first, end }) => first >= phrase.first && end <= phrase.end)?.figure ?? null
  );
}

/** "Speaking to | a nurse | who asked not to be named, Holm said …": whom the clause is about, where nobody quoted stands before it. */
function namelessBefore(scene: Scene, frame: Frame, phrase: Span, own: readonly Entry[]): string | null {
  const { lexicon } = scene;
  const relative = relativeBefore(frame.tokens, phrase, lexicon);
  if (relative < 0) return null;
  const person = frame.tokens.findLastIndex(
    (token, at) => at < relative && at >= relative - MOST_BESIDE && isPersonWord(token, lexicon),
  );
  const isQuoted = own.some(
    (entry) =>
      (spanOf(entry, frame).first < phrase.first || isPronoun(entry, lexicon)) &&
      !isOfTheirs(scene, frame, entry, person),
  );
  return person < 0 || isQuoted ? null : tokenAt(frame.tokens, person).key;
}

/** "Ada Torp, a lawyer | for a | boy |, who cannot be named": somebody of whom only another's role tells, where that other is named. */
function isOfTheirs({ lexicon }: Scene, frame: Frame, entry: Entry, person: number): boolean {
  const { tokens } = frame;
  const { coordinators } = lexicon.words;
  const { first } = spanOf(entry, frame);
  const role = tokens.findLastIndex(
    (token, at) => at < person && at >= first && isPersonWord(token, lexicon),
  );
  const between = tokens.slice(role + 1, person);
  const isOneRole = between.length === 0 && lexicon.data.noArticles !== true;
  const isPart = between.every((token) => isWord(token) && !coordinators.has(token.key));
  const { figure } = entry.resolved;
  // "Mira, a friend of the family who asked not to be named": half a name may be hers who asks.
  const isFullName = figure?.named === true && figure.keys.length > 1;
  return isFullName && role >= 0 && !isOneRole && isPart;
}

function isPersonWord(token: Token, lexicon: Scene['lexicon']): boolean {
  return isWord(token) && (isPerson(token.key, lexicon) || lexicon.words.onDuty.has(token.key));
}

/** Of "who" right before the phrase, or as its first word; else below zero. */
function relativeBefore(tokens: readonly Token[], { first }: Span, { words }: Scene['lexicon']): number {
  return tokens.findLastIndex(({ key }, at) => at >= first - 2 && at <= first && words.relatives.has(key));
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

/** "Mira Holm lives in Orsund and asked not to be named": of several the nearest, unless somebody without a name is nearer. */
function personBefore(scene: Scene, frame: Frame, { first }: Span): Figure | null {
  const name = namesOf(scene, frame).findLast(({ end }) => end <= first);
  if (!name) return null;
  return isAnotherBetween(scene, frame.tokens.slice(name.end, first)) ? null : name.figure;
}

function isAnotherBetween({ lexicon }: Scene, between: readonly Token[]): boolean {
  return between.some((token) => isWord(token) && genderOfRole(token.key, lexicon) !== null);
}

/** Who speaks in the sentence and may be meant: the nearest on either side, and behind "who" the one before it. */
function speakersBeside(scene: Scene, frame: Frame, phrase: Span, own: readonly Entry[]): readonly Entry[] {
  const { lexicon } = scene;
  const isRelative = relativeBefore(frame.tokens, phrase, lexicon) >= 0;
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
  const isRelative = relativeBefore(frame.tokens, phrase, scene.lexicon) >= 0;
  if (!isRelative && mayGoOn(scene, frame, cue.end, phrase, false)) return false;
  const between = frame.tokens.slice(cue.end, phrase.first);
  const isNamed = namesOf(scene, frame).some(({ first, end }) => first >= cue.end && end <= phrase.first);
  return isNamed || isAnotherBetween(scene, between);
}

/** "“We fled,” she said. The woman asked not to be named.": who spoke before in the paragraph, else who speaks next. */
function around(
  scene: Scene,
  frame: Frame,
  phrase: Span,
  places: Places,
  owner: NameOwner,
): readonly Entry[] {
  const subject = frame.tokens.slice(Math.max(0, phrase.first - MOST_BESIDE), phrase.first);
  // "who" is a body's name as well.
  const { relatives } = scene.lexicon.words;
  const isBody = (token: Token) => !relatives.has(token.key) && isBodyWord(token, scene.lexicon);
  const isOfBody = owner.gender === null && subject.some(isBody);
  if (isOfBody) return [];
  const before = places.before(frame);
  // "Their names are withheld": not of one who told of several.
  const isOfOne = before?.resolved.figure && before.resolved.figure.gender !== 'p';
  if (owner.isOfSeveral && isOfOne) return [];
  if (before && before.draft.frame.lastParagraph === frame.paragraph) return [before];
  const next = places.behind(frame);
  return next && next.draft.frame.paragraph <= frame.lastParagraph + 1 ? [next] : [];
}
