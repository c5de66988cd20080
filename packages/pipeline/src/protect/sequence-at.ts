/** A name of several words: which of those that are known begins at a place. */
import type { HidingTable, Sequence } from './hiding-table.ts';
import type { Hiding } from './reading.ts';
import { type Piece, standTogether } from './text-pieces.ts';
import type { KnownWord } from './words-known.ts';

export type SequenceFound = Sequence & { readonly count: number };

/** The longest name that begins there; of two that fit the one that is hidden, but where the other is just so that of somebody whom all may know. */
export function sequenceAt(
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
