/** Where a text names somebody who is hidden, or leads to them. */
import { lazily } from '../lazily.ts';
import { whatOf } from '../names/kin-words.ts';
import { GRAMMAR } from './grammar-words.ts';
import { type HiddenSpan, joined } from './hidden-span.ts';
import type { HidingTable, Sequence } from './hiding-table.ts';
import { capitalsAt, initialsAt, initialsBeside } from './initials.ts';
import { isHeld, leads } from './leads-to.ts';
import { partAt } from './part-at.ts';
import { CUT, UNCLEAR } from './pseudonym.ts';
import type { Hiding, Learnt, Reading } from './reading.ts';
import { isSaidBeside, isTitleBefore } from './said-beside.ts';
import { sequenceAt } from './sequence-at.ts';
import { solidSpans } from './solid-spans.ts';
import { AT, flatKey, isSmall, type Piece, piecesOf, wordKey } from './text-pieces.ts';

/** In the order of the text, apart from one another. */
export function hiddenSpans(text: string, hiding: Hiding): readonly HiddenSpan[] {
  const pieces = piecesOf(text);
  const told = new Map<string, string>();
  const whole = new Set<string>();
  const waiting = new Set<string>();
  const learnt = { told, whole, small: new Set<string>(), waiting };
  const first = spansOf(text, pieces, hiding, learnt);
  // What a whole name told stands before it as well.
  const isMore = told.size > 0 || [...waiting].some((pseudonym) => whole.has(pseudonym));
  const spans = isMore ? spansOf(text, pieces, hiding, learnt) : first;
  return joined(text, [...spans, ...solidSpans(text, hiding.table, spans)]);
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
    const id = hiding.shownId(piece.text);
    return id === undefined ? null : whole(id);
  }
  // A handle may be all that a report calls somebody by: then it is the person's, as a name is.
  const owner = piece.kind === 'handle' ? ownerOf(piece, hiding.table) : undefined;
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
    if (pieces.slice(at, at + count).every(({ text: word }) => isSmall(word))) reading.small.add(pseudonym);
    noteTold(reading, at, sequence, hiding);
    return withInitials(reading, at, count, pseudonym, hiding);
  }
  if (word.flat !== null) return whole(word.flat);
  const alone = partAt(reading, at, hiding);
  if (alone !== null) return withInitials(reading, at, 1, alone, hiding);
  return initialsFound(reading, at, hiding) ?? (isHeld(piece, hiding) ? whole(CUT) : null);
}

/** Listed with its server or without it. */
function ownerOf({ text }: Piece, { flat, beforeServer }: HidingTable): string | undefined {
  const [whole, own] = [flatKey(text), flatKey(text.replace(SERVER, ''))];
  // Without its server a report gives it to readers who know which is meant; with another one it is somebody else's.
  return flat.get(whole) ?? flat.get(own) ?? (SERVER.test(text) ? undefined : beforeServer.get(own));
}

const SERVER = new RegExp(`(?<=.)${AT}.*$`, 'u');

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

/** A genitive's s behind an apostrophe stays. */
function endOf({ text, end }: Piece): number {
  return end - (/['’ʼ‘`´]s$/iu.exec(text)?.[0].length ?? 0);
}
