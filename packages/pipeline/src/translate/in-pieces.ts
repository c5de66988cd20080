/** Texts that may be longer than a model takes in at once: cut, translated, and put together again. */
import type { MachineText } from '../ports/translator.ts';
import { cutAtData, hasWords, isData } from './has-words.ts';
import { splitLongText } from './split-long-text.ts';
import { worstSignals } from './worst-signals.ts';

/**
 * By text. A piece without words (data, figures) stays as it is.
 * @param translate in the order of the pieces, each of which is asked for once; is not called for none.
 */
export async function inPieces(
  texts: readonly string[],
  translate: (pieces: readonly string[]) => Promise<readonly MachineText[]>,
): Promise<ReadonlyMap<string, MachineText>> {
  const cut = new Map(texts.map((text) => [text, cutUp(text)]));
  const pieces = [...new Set([...cut.values()].flat().filter(hasWords))];
  const made = pieces.length > 0 ? await translate(pieces) : [];
  const known = new Map(pieces.map((piece, i) => [piece, made[i]]));
  return new Map([...cut].map(([text, own]) => [text, joined(own, known)]));
}

/** Data between words is a piece of its own, however long: no model gets to see it. */
function cutUp(text: string): readonly string[] {
  return cutAtData(text).flatMap((part) => (isData(part) ? [part] : splitLongText(part)));
}

function joined(pieces: readonly string[], made: ReadonlyMap<string, MachineText | undefined>): MachineText {
  const parts = pieces.map((piece) => made.get(piece) ?? leftAsItIs(piece));
  return {
    text: parts.map(({ text }) => text.trim()).join(' '),
    signals: worstSignals(parts.map(({ signals }) => signals)),
  };
}

/** Letters of data that stand for it in a warning. */
const SHOWN = 12;

function leftAsItIs(piece: string): MachineText {
  if (!isData(piece)) return { text: piece, signals: null };
  const unread = [`${piece.slice(0, SHOWN)}…`];
  return { text: piece, signals: { logProbability: 0, unsure: false, coverage: null, end: 'stop', unread } };
}
