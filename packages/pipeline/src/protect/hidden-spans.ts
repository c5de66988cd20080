/** Where a text names somebody who is hidden, or leads to them. */
import { lazily } from '../lazily.ts';
import { whatOf } from '../names/kin-words.ts';
import { isNobody } from './acronyms.ts';
import { GRAMMAR } from './grammar-words.ts';
import { addressKey, decoded, type HidingTable, type Part, type Sequence } from './hiding-table.ts';
import { capitalsAt, initialsAt, initialsBeside } from './initials.ts';
import { CUT, UNCLEAR } from './pseudonym.ts';
import { isSaidBeside, isSmallNameSaid, isTitleBefore } from './said-beside.ts';
import { flatKey, formsOf, type Piece, piecesOf, standTogether, wordKey } from './text-pieces.ts';
import { type KnownWord, soundsAsWhole } from './words-known.ts';

export interface HiddenSpan {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

export interface Hiding {
  readonly table: HidingTable;
  readonly known: (word: string) => KnownWord;
  /** Speakers' ids, and what each is shown as. */
  readonly ids: ReadonlyMap<string, string>;
}

/** In the order of the text, apart from one another. */
export function hiddenSpans(text: string, hiding: Hiding): readonly HiddenSpan[] {
  const pieces = piecesOf(text);
  const told = new Map<string, string>();
  const whole = new Set<string>();
  const waiting = new Set<string>();
  const first = spansOf(text, pieces, hiding, { told, whole, waiting });
  // What a whole name told stands before it as well.
  const isMore = told.size > 0 || [...waiting].some((pseudonym) => whole.has(pseudonym));
  const spans = isMore ? spansOf(text, pieces, hiding, { told, whole, waiting }) : first;
  return joined(text, [...spans, ...solidSpans(text, hiding, spans)]);
}

/** A text as far as it has been read. */
interface Reading extends Learnt {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Who was named in full, the last at the end: the surname that follows is theirs. */
  readonly named: string[];
  /** Looked up once, as every small word that may be a name asks. */
  readonly hasCapitals: () => boolean;
}

/** What a text tells of its own words wherever they stand in it. */
interface Learnt {
  /** Words that this text has for parts of a name and that tell too little by themselves, by their keys: whose they are. */
  readonly told: Map<string, string>;
  /** Who is hidden and named in full. */
  readonly whole: Set<string>;
  /** Whose something was that only counts in a text that names them in full. */
  readonly waiting: Set<string>;
}

function spansOf(
  text: string,
  pieces: readonly Piece[],
  hiding: Hiding,
  learnt: Learnt,
): readonly HiddenSpan[] {
  const hasCapitals = lazily(() => /\p{Lu}/u.test(text));
  const reading: Reading = { text, pieces, named: [], hasCapitals, ...learnt };
  const spans: HiddenSpan[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = spanAt(reading, at, hiding);
    if (found?.span) spans.push(found.span);
    at += found?.pieces ?? 1;
  }
  return spans;
}

interface Found {
  /** How many pieces it takes up. */
  readonly pieces: number;
  /** null: a name that is shown. */
  readonly span: HiddenSpan | null;
}

function spanAt(reading: Reading, at: number, hiding: Hiding): Found | null {
  const { text, pieces, named } = reading;
  const piece = pieces[at];
  if (!piece || piece.kind === 'mark') return null;
  const whole = (instead: string): Found => ({
    pieces: 1,
    span: { start: piece.start, end: piece.end, instead },
  });
  if (piece.kind === 'id') {
    const id = hiding.ids.get(piece.text);
    return id === undefined ? null : whole(id);
  }
  // A handle may be all that a report calls somebody by: then it is the person's, as a name is.
  const owner = piece.kind === 'handle' ? hiding.table.flat.get(flatKey(piece.text)) : undefined;
  if (owner !== undefined) return whole(owner);
  if (piece.kind !== 'word') return leads(piece, hiding) ? whole(CUT) : null;
  const word = hiding.known(piece.text);
  if (word.tellsNothing && (reading.told.size === 0 || !word.isCapital)) return null;
  const sequence = sequenceAt(text, pieces, at, hiding);
  if (sequence) {
    const { pseudonym, isShown, count } = sequence;
    named.push(pseudonym);
    if (isShown) return { pieces: count, span: null };
    reading.whole.add(pseudonym);
    noteTold(reading, at, sequence, hiding);
    return withInitials(reading, at, count, pseudonym, hiding);
  }
  if (word.flat !== null) return whole(word.flat);
  const alone = partAt(reading, at, hiding);
  if (alone !== null) return withInitials(reading, at, 1, alone, hiding);
  return initialsFound(reading, at, hiding) ?? (isHeld(piece, hiding) ? whole(CUT) : null);
}

/** Words that are heard only beside one another tell of her wherever else the text has them. */
function noteTold(
  { pieces, told }: Reading,
  at: number,
  { count, pseudonym }: Pick<Sequence, 'pseudonym'> & { readonly count: number },
  { known }: Hiding,
): void {
  for (const { text } of pieces.slice(at, at + count)) {
    const { written, heardAlone, isParticle, isCapital, isGrammar } = known(text);
    if (written.length + heardAlone.length > 0) continue;
    const key = wordKey(text);
    const isName = isCapital && !isParticle && !isGrammar && !GRAMMAR.has(key);
    if (isName && key.length >= LEAST_TOLD) told.set(key, pseudonym);
  }
}

const LEAST_TOLD = 3;

/** With initials that stand beside what was found. */
function withInitials(
  { text, pieces }: Reading,
  at: number,
  count: number,
  instead: string,
  { table }: Hiding,
): Found {
  const own = table.initials.of.get(instead);
  const before = initialsBeside(text, pieces, at, -1, own);
  const behind = initialsBeside(text, pieces, at + count - 1, 1, own);
  const [first, last] = [pieces[at - before], pieces[at + count - 1 + behind]];
  const span = { start: first?.start ?? 0, end: last ? endOf(last) : 0, instead };
  return { pieces: count + behind, span };
}

function initialsFound(reading: Reading, at: number, { table, known }: Hiding): Found | null {
  const { text, pieces, whole, waiting } = reading;
  const isSurname = ({ text: word }: Piece) =>
    known(word).isCapital && word.length > 1 && !GRAMMAR.has(wordKey(word)) && whatOf(word) === null;
  const found =
    initialsAt(text, pieces, at, table.initials, isSurname) ?? capitalsAt(text, pieces, at, table.initials);
  if (!found) return null;
  const isCalled = found.isFirm ? isTitleBefore : isSaidBeside;
  const needsName = found.needsName && !(found.pieces === 1 && isCalled(text, pieces, at));
  const named = [...found.pseudonyms].filter((pseudonym) => whole.has(pseudonym));
  if (named.length === 0) for (const pseudonym of found.pseudonyms) waiting.add(pseudonym);
  const [one, ...others] = named.length > 0 || needsName ? named : found.pseudonyms;
  if (one === undefined) return null;
  const span = {
    start: pieces[at]?.start ?? 0,
    end: found.end,
    instead: others.length > 0 ? UNCLEAR : one,
  };
  return { pieces: found.pieces, span };
}

/** The longest name that begins there; of two that fit the one that is hidden, but where the other is just so that of somebody whom all may know. */
function sequenceAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { table, known }: Hiding,
): SequenceFound | null {
  const following = followingIn(text, pieces, at, known);
  const second = following(1);
  if (!second) return null;
  let shown: SequenceFound | null = null;
  for (const key of known(pieces[at]?.text ?? '').beside) {
    for (const sequence of sequencesOf(key, second, table)) {
      const count = lengthOf(sequence, following);
      if (count === null) continue;
      const isStrict = ({ text: word }: Piece) => isStricts(known(word), table);
      if (sequence.isShown && sequence.isLoose && pieces.slice(at, at + count).some(isStrict)) continue;
      const found = { ...sequence, count };
      if (!sequence.isShown) return count >= (shown?.count ?? 0) ? found : shown;
      if (sequence.isPublic) return found;
      shown ??= found;
    }
  }
  return shown;
}

/** Of many that begin with one word those alone that the next may belong to, in their order. */
function sequencesOf(
  first: string,
  second: KnownWord,
  { sequences, bySecond }: HidingTable,
): readonly Sequence[] {
  const all = sequences.get(first) ?? [];
  if (all.length < MANY || second.isParticle) return all;
  const [some = [], ...others] = second.beside.flatMap((key) => {
    const found = bySecond.get(first)?.get(key);
    return found ? [found] : [];
  });
  if (others.length === 0) return some;
  const either = new Set([some, ...others].flat());
  return all.filter((sequence) => either.has(sequence));
}

const MANY = 8;

/** The words behind a place, each together with the one before it; looked at once, however many names may begin there. */
function followingIn(
  text: string,
  pieces: readonly Piece[],
  at: number,
  known: Hiding['known'],
): (ahead: number) => KnownWord | null {
  const kept: (KnownWord | null)[] = [];
  return (ahead) => {
    const [before, piece, word] = [pieces[at + ahead - 1], pieces[at + ahead], kept[ahead]];
    if (word !== undefined) return word;
    const isTogether = before && piece?.kind === 'word' && standTogether(text, before, piece);
    const found = isTogether ? known(piece.text) : null;
    kept[ahead] = found;
    return found;
  };
}

type SequenceFound = Sequence & { readonly count: number };

/** Whether somebody who is hidden strictly may be called so. */
function isStricts({ written, heardAlone }: KnownWord, { parts }: HidingTable): boolean {
  return [...written, ...heardAlone].some((key) => parts.get(key)?.some(({ isStrict }) => isStrict));
}

/** Particles that stand between (von, al) are passed over. */
const MOST_BETWEEN = 2;

function lengthOf(
  { keys, isShown }: Sequence,
  following: (ahead: number) => KnownWord | null,
): number | null {
  let next = 1;
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] ?? '';
    let skipped = 0;
    for (;;) {
      const word = following(next);
      if (!word) return null;
      next += 1;
      // A name that is shown must be written just so.
      if (word.written.includes(key) || (!isShown && word.heard.includes(key))) break;
      if (!word.isParticle || ++skipped > MOST_BETWEEN) return null;
    }
  }
  return next;
}

/** The role or kinship right before a word. */
function titleBefore({ text, pieces }: Reading, at: number): string | null {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before?.kind !== 'word' || !piece || !standTogether(text, before, piece)) return null;
  return text.slice(before.end, piece.start).includes(',') ? null : whatOf(before.text);
}

function partAt(reading: Reading, at: number, { table, known }: Hiding): string | null {
  const { text, pieces, told } = reading;
  const piece = pieces[at];
  if (!piece) return null;
  const word = known(piece.text);
  const isSmallName = lazily(() => (word.isCapital ? null : smallNameAt(reading, at)));
  const fits = (key: string) =>
    (table.parts.get(key) ?? []).filter(
      ({ isStrict, isWhole, standsAlone, capital, pseudonym }) =>
        (isStrict || standsAlone) &&
        (isWhole || !word.isGrammar) &&
        (word.isCapital ||
          capital === 'never' ||
          (word.exact.includes(key) &&
            (capital === 'ended' || (isStrict && isSmallName()?.(pseudonym) === true)))),
    );
  const ofSurname = (key: string) => (table.parts.get(key) ?? []).filter(({ standsAlone }) => standsAlone);
  const parts = keysAlone(reading, at, word, table).flatMap(fits);
  const whose = whoseOf(parts.length > 0 ? parts : word.derived.flatMap(ofSurname), reading, at);
  // What begins a sentence has a capital whatever it is: "Clara Wise came. Wise men know."
  const tellsNothing = HAS_CASE.test(piece.text) && beginsSentence(text, pieces, at);
  return whose ?? (tellsNothing ? null : (toldOf(piece, word, told) ?? likeGrammarAt(reading, at, table)));
}

/** "sara said", and in a text without capitals that names her in full: which names written small are names. */
function smallNameAt(
  { text, pieces, whole, waiting, hasCapitals }: Reading,
  at: number,
): (pseudonym: string) => boolean {
  if (!GRAMMAR.has(wordKey(pieces[at]?.text ?? '')) && isSmallNameSaid(text, pieces, at)) return () => true;
  if (hasCapitals()) return () => false;
  return (pseudonym) => {
    waiting.add(pseudonym);
    return whole.has(pseudonym);
  };
}

/** "said Dan", and "He saw Will there" in a text that names him in full; what begins a sentence may be any word. */
function likeGrammarAt(
  { text, pieces, whole, waiting }: Reading,
  at: number,
  { likeGrammar }: HidingTable,
): string | null {
  const word = pieces[at]?.text ?? '';
  const owners =
    likeGrammar.size > 0 && /^\p{Lu}\p{Ll}/u.test(word) ? likeGrammar.get(wordKey(word)) : undefined;
  if (!owners || beginsSentence(text, pieces, at) || isMonthOrWill(pieces, at)) return null;
  for (const owner of owners) waiting.add(owner);
  const isSaid = isSaidBeside(text, pieces, at);
  const [one = null, ...others] = [...owners].filter((owner) => isSaid || whole.has(owner));
  return others.length > 0 ? UNCLEAR : one;
}

/** "In May 2022", "his Will and Testament": English nouns with a capital that are names as well. */
function isMonthOrWill(pieces: readonly Piece[], at: number): boolean {
  const [before = '', word = '', behind = ''] = [at - 1, at, at + 1].map((one) =>
    pieces[one]?.text.toLowerCase(),
  );
  if (word === 'will') return /^(?:his|her|my|our|their|the|last|living)$/.test(before);
  const isDated = /^\d{1,4}(?:st|nd|rd|th)?$/;
  return (
    word === 'may' &&
    (isDated.test(before) ||
      isDated.test(behind) ||
      /^(?:in|early|late|mid|since|until|till|during|last|next)$/.test(before))
  );
}

/** What a word may be by itself where it stands. */
function keysAlone(
  { text, pieces, whole, waiting }: Reading,
  at: number,
  word: KnownWord,
  { parts }: HidingTable,
): readonly string[] {
  // A name as it is listed stays hidden, whatever else it stands for.
  if (word.isAcronym && isNobody(pieces, at)) return word.exact;
  const keys = [
    ...word.written,
    ...word.heardAlone,
    ...(word.heardBehind.length > 0 && !beginsSentence(text, pieces, at) ? word.heardBehind : []),
    ...(word.heardSaid.length > 0 && isName(text, pieces, at) ? word.heardSaid : []),
  ];
  if (!word.isAcronym) return keys;
  const owners = keys.flatMap((key) => (parts.get(key) ?? []).map(({ pseudonym }) => pseudonym));
  for (const owner of owners) waiting.add(owner);
  return owners.some((owner) => whole.has(owner)) ? keys : word.exact;
}

/** Whether a word is somebody's name for what stands beside it; "He said" begins a sentence. */
function isName(text: string, pieces: readonly Piece[], at: number): boolean {
  const isPronoun = GRAMMAR.has(wordKey(pieces[at]?.text ?? '')) && beginsSentence(text, pieces, at);
  return !isPronoun && isSaidBeside(text, pieces, at);
}

const HAS_CASE = /^\p{Lu}/u;

function beginsSentence(text: string, pieces: readonly Piece[], at: number): boolean {
  const between = text.slice(pieces[at - 1]?.end ?? 0, pieces[at]?.start ?? 0);
  return at === 0 || /[.!?…:;«»„“”"—–\n]/u.test(between);
}

function toldOf(
  { text }: Piece,
  { isCapital, isGrammar }: KnownWord,
  told: ReadonlyMap<string, string>,
): string | null {
  if (told.size === 0 || !isCapital || isGrammar) return null;
  const form = formsOf(text).find((one) => told.has(one));
  return form === undefined ? null : (told.get(form) ?? null);
}

/**
 * Who is hidden stays so beside others of the name, whom it may mean as well: then it is who bears the title before it or, without one, was named last, and
 * nobody's where that tells nothing, or tells of somebody who is shown.
 */
function whoseOf(parts: readonly Part[], reading: Reading, at: number): string | null {
  const hidden = new Set(parts.filter(({ isShown }) => !isShown).map(({ pseudonym }) => pseudonym));
  const who = new Set(parts.map(({ pseudonym }) => pseudonym));
  const [one = null] = hidden;
  if (one === null || who.size < 2) return one;
  const title = titleBefore(reading, at);
  const told =
    title === null ? reading.named.findLast((pseudonym) => who.has(pseudonym)) : bearerOf(title, parts);
  return told !== undefined && hidden.has(told) ? told : UNCLEAR;
}

function bearerOf(title: string, parts: readonly Part[]): string | undefined {
  const [one, ...others] = new Set(
    parts.filter(({ titles }) => titles.includes(title)).map(({ pseudonym }) => pseudonym),
  );
  return others.length > 0 ? undefined : one;
}

/** Whether a handle or an address leads to somebody: names them, holds their handle, or is listed. */
function leads(piece: Piece, hiding: Hiding): boolean {
  const { table } = hiding;
  const flat = flatKey(decoded(piece.text));
  if (table.flat.has(flat) || table.handles.some((handle) => flat.includes(handle))) return true;
  if (piece.kind === 'address') {
    const key = addressKey(piece.text);
    if (table.addresses.some((listed) => key.startsWith(listed))) return true;
  }
  return holdsName(decoded(piece.text), hiding, true);
}

/** InterviewWeiss: a word that holds a name, as a file's may. */
function isHeld({ text }: Piece, hiding: Hiding): boolean {
  return /\p{Ll}{3}\p{Lu}/u.test(text) && holdsName(text, hiding, false);
}

/** @param isLink whether names stand shortened in it. */
function holdsName(text: string, hiding: Hiding, isLink: boolean): boolean {
  const { table, known } = hiding;
  const words = piecesOf(
    text
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .replace(/[^\p{L}\p{M}\p{N}\s'’]+/gu, ' ')
      .replace(/(?<=\p{L})(?=\p{N})/gu, ' '),
  );
  const row = words.map(apart);
  return words.some(
    ({ text: word }, at) =>
      known(word).flat !== null ||
      (isLink && (table.shortened.has(flatKey(word)) || soundsAsWhole(word, table))) ||
      sequenceAt(SPACED, row, at, hiding)?.isShown === false ||
      [...known(word).written, ...known(word).derived].some((key) =>
        table.parts.get(key)?.some(({ isStrict }) => isStrict && key.length >= 4),
      ),
  );
}

/** Words of an address stand beside one another whatever is between them. */
const SPACED = ' ';
const apart = (piece: Piece): Piece => ({ ...piece, start: 1, end: 0 });

const LETTER_BEFORE = /\p{L}$/u;
const SPACED_SCRIPT =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A listed "K. W." has one full stop more than the initials have. */
const holds = (one: Pick<HiddenSpan, 'start' | 'end'>, other: HiddenSpan) =>
  one.start <= other.start && other.end <= one.end;

function solidSpans(text: string, { table }: Hiding, taken: readonly HiddenSpan[]): readonly HiddenSpan[] {
  return table.solid.flatMap(([name, instead]) => {
    const spans: HiddenSpan[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const isApart = !LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at)) || !SPACED_SCRIPT.test(name);
      const isWithin = taken.some(
        (span) => span.start < end && at < span.end && !holds({ start: at, end }, span),
      );
      if (isApart && !isWithin) spans.push({ start: at, end, instead });
    }
    return spans;
  });
}

/** A genitive's s behind an apostrophe stays. */
function endOf({ text, end }: Piece): number {
  return end - (/['’ʼ‘`´]s$/iu.exec(text)?.[0].length ?? 0);
}

/** Neighbours of one person are one. */
function joined(text: string, spans: readonly HiddenSpan[]): readonly HiddenSpan[] {
  const all: HiddenSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last && span.start < last.end) {
      if (span.end > last.end) all[all.length - 1] = { ...last, end: span.end };
      continue;
    }
    if (
      last &&
      last.instead === span.instead &&
      last.instead !== CUT &&
      /^[\s-]{1,2}$/u.test(text.slice(last.end, span.start))
    )
      all[all.length - 1] = { ...last, end: span.end };
    else all.push(span);
  }
  return all;
}
