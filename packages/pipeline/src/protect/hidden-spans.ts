/** Where a text names somebody who is hidden, or leads to them. */
import { whatOf } from '../names/kin-words.ts';
import { addressKey, decoded, type HidingTable, type Part, type Sequence } from './hiding-table.ts';
import { CUT, UNCLEAR } from './pseudonym.ts';
import { flatKey, type Piece, piecesOf, standTogether } from './text-pieces.ts';
import type { KnownWord } from './words-known.ts';

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
  const spans: HiddenSpan[] = [];
  // Who was named in full last: the surname that follows is theirs.
  const named: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = spanAt(text, pieces, at, hiding, named);
    if (found?.span) spans.push(found.span);
    at += found?.pieces ?? 1;
  }
  return joined(text, [...spans, ...solidSpans(text, hiding, spans)]);
}

interface Found {
  /** How many pieces it takes up. */
  readonly pieces: number;
  /** null: a name that is shown. */
  readonly span: HiddenSpan | null;
}

function spanAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  hiding: Hiding,
  named: string[],
): Found | null {
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
  const sequence = sequenceAt(text, pieces, at, hiding);
  if (sequence) {
    const { pseudonym, isShown, count } = sequence;
    const last = pieces[at + count - 1] ?? piece;
    named.push(pseudonym);
    if (isShown) return { pieces: count, span: null };
    return { pieces: count, span: { start: piece.start, end: endOf(last), instead: pseudonym } };
  }
  const { flat } = hiding.known(piece.text);
  if (flat !== null) return whole(flat);
  const alone = partAt(piece, hiding, { named, title: titleBefore(text, pieces, at) });
  return alone === null
    ? null
    : { pieces: 1, span: { start: piece.start, end: endOf(piece), instead: alone } };
}

/** The longest name that begins there. */
function sequenceAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { table, known }: Hiding,
): (Pick<Sequence, 'pseudonym' | 'isShown'> & { readonly count: number }) | null {
  const first = known(pieces[at]?.text ?? '');
  for (const key of [...first.written, ...first.heard]) {
    for (const sequence of table.sequences.get(key) ?? []) {
      const count = lengthOf(sequence, text, pieces, at, known);
      if (count === null) continue;
      const own = pieces.slice(at, at + count);
      if (sequence.isShown && sequence.isLoose && own.some(({ text: word }) => isStricts(known(word), table)))
        continue;
      return { ...sequence, count };
    }
  }
  return null;
}

/** Whether somebody who is hidden strictly may be called so. */
function isStricts({ written, heardAlone }: KnownWord, { parts }: HidingTable): boolean {
  return [...written, ...heardAlone].some((key) => parts.get(key)?.some(({ isStrict }) => isStrict));
}

/** Particles that stand between (von, al) are passed over. */
const MOST_BETWEEN = 2;

function lengthOf(
  { keys, isShown }: Sequence,
  text: string,
  pieces: readonly Piece[],
  at: number,
  known: Hiding['known'],
): number | null {
  let next = at + 1;
  for (const key of keys.slice(1)) {
    let skipped = 0;
    for (;;) {
      const [before, piece] = [pieces[next - 1], pieces[next]];
      if (!before || piece?.kind !== 'word' || !standTogether(text, before, piece)) return null;
      const word = known(piece.text);
      next += 1;
      // A name that is shown must be written just so.
      if (word.written.includes(key) || (!isShown && word.heard.includes(key))) break;
      if (!word.isParticle || ++skipped > MOST_BETWEEN) return null;
    }
  }
  return next - at;
}

/** What tells whom of several a surname means. */
interface Context {
  /** Who was named in full before, by pseudonym. */
  readonly named: readonly string[];
  /** The role or kinship right before it. */
  readonly title: string | null;
}

function titleBefore(text: string, pieces: readonly Piece[], at: number): string | null {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before?.kind !== 'word' || !piece || !standTogether(text, before, piece)) return null;
  return text.slice(before.end, piece.start).includes(',') ? null : whatOf(before.text);
}

function partAt(piece: Piece, { table, known }: Hiding, context: Context): string | null {
  const word = known(piece.text);
  const fits = (key: string) =>
    (table.parts.get(key) ?? []).filter(
      ({ isStrict, isWhole, standsAlone, capital }) =>
        (isStrict || standsAlone) &&
        (isWhole || !word.isGrammar) &&
        (word.isCapital || capital === 'never' || (capital === 'ended' && word.exact.includes(key))),
    );
  const ofSurname = (key: string) => (table.parts.get(key) ?? []).filter(({ standsAlone }) => standsAlone);
  const parts = [...word.written, ...word.heardAlone].flatMap(fits);
  return whoseOf(parts.length > 0 ? parts : word.derived.flatMap(ofSurname), context);
}

/**
 * Who is hidden stays so beside others of the name, whom it may mean as well: then it is who bears the title before it or, without one, was named last, and
 * nobody's where that tells nothing, or tells of somebody who is shown.
 */
function whoseOf(parts: readonly Part[], { named, title }: Context): string | null {
  const hidden = new Set(parts.filter(({ isShown }) => !isShown).map(({ pseudonym }) => pseudonym));
  const who = new Set(parts.map(({ pseudonym }) => pseudonym));
  const [one = null] = hidden;
  if (one === null || who.size < 2) return one;
  const told = title === null ? named.findLast((pseudonym) => who.has(pseudonym)) : bearerOf(title, parts);
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
  const { table, known } = hiding;
  const flat = flatKey(decoded(piece.text));
  if (table.flat.has(flat) || table.handles.some((handle) => flat.includes(handle))) return true;
  if (piece.kind === 'address') {
    const key = addressKey(piece.text);
    if (table.addresses.some((listed) => key.startsWith(listed))) return true;
  }
  const inside = decoded(piece.text).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  const words = piecesOf(
    inside.replace(/[^\p{L}\p{M}\p{N}\s'’]+/gu, ' ').replace(/(?<=\p{L})(?=\p{N})/gu, ' '),
  );
  return words.some(
    ({ text }, at) =>
      known(text).flat !== null ||
      sequenceAt(SPACED, words.map(apart), at, hiding)?.isShown === false ||
      [...known(text).written, ...known(text).derived].some((key) =>
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

function solidSpans(text: string, { table }: Hiding, taken: readonly HiddenSpan[]): readonly HiddenSpan[] {
  return table.solid.flatMap(([name, instead]) => {
    const spans: HiddenSpan[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const isApart = !LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at)) || !SPACED_SCRIPT.test(name);
      if (isApart && !taken.some((span) => span.start < end && at < span.end))
        spans.push({ start: at, end, instead });
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
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start < last.end) continue;
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
