/**
 * Pairs of words that stand in the same beads too often for chance: what these very texts teach about each other's vocabulary. A pair's
 * own bead is taken off its count, so that no bead confirms itself.
 */
import { breathe } from '../breathe.ts';
import type { BeadSpans } from './bead.ts';
import type { Side } from './side.ts';

interface Link {
  readonly other: number;
  /** 0 to 1: of the beads with either word, the share that holds both. */
  readonly share: number;
  /** No word of the source text goes better with the other. */
  readonly best: boolean;
}

/** By word of the source text. */
export type Links = ReadonlyMap<number, readonly Link[]>;

/** Below, a pair tells nothing. */
const SHARE_MIN = 0.2;
/** Words of more beads than this share are grammar. */
const COMMON = 0.1;
/** Though never of fewer than so many. */
const COMMON_LEAST = 10;

/** Time grows with the beads, for a word of many is left out. */
export async function learnLinks(source: Side, target: Side, beads: readonly BeadSpans[]): Promise<Links> {
  const words = 1 + largest([...source.keys, ...target.keys]);
  const there = await wordsOfBeads(target, beads);
  const theirs = new Int32Array(words);
  for (const some of there) for (const word of some) theirs[word] = (theirs[word] as number) + 1;
  const most = Math.max(COMMON_LEAST, COMMON * beads.length);
  const counts = new Int32Array(words);
  const found: Shared[] = [];
  for (const [word, places] of await placesOf(source, beads)) {
    if (places.length < 2 || places.length > most) continue;
    await breathe();
    for (const other of countOthers(places, there, counts)) {
      const [both, others] = [counts[other] as number, theirs[other] as number];
      counts[other] = 0;
      if (both < 2 || others > most || other === word) continue;
      const chance = (places.length * others) / beads.length;
      const share = (both - 1 - chance) / (Math.max(places.length, others) - 0.5);
      if (share >= SHARE_MIN) found.push({ word, other, share });
    }
  }
  return linksOf(found, words);
}

interface Shared {
  readonly word: number;
  readonly other: number;
  readonly share: number;
}

async function wordsOfBeads(
  target: Side,
  beads: readonly BeadSpans[],
): Promise<readonly ReadonlySet<number>[]> {
  const words: ReadonlySet<number>[] = [];
  for (const bead of beads) {
    await breathe();
    words.push(wordsIn(target, bead.target.from, bead.target.to));
  }
  return words;
}

/** Counts the words of the target side of these beads. @returns each that was met, once. */
function countOthers(
  places: readonly number[],
  there: readonly ReadonlySet<number>[],
  counts: Int32Array,
): readonly number[] {
  const met: number[] = [];
  for (const place of places)
    for (const other of there[place] ?? []) {
      if (counts[other] === 0) met.push(other);
      counts[other] = (counts[other] as number) + 1;
    }
  return met;
}

function linksOf(found: readonly Shared[], words: number): Links {
  const bestShare = new Float64Array(words);
  for (const { other, share } of found) bestShare[other] = Math.max(bestShare[other] as number, share);
  const links = new Map<number, Link[]>();
  for (const { word, other, share } of found) {
    const link = { other, share, best: share === bestShare[other] };
    const list = links.get(word);
    if (list) list.push(link);
    else links.set(word, [link]);
  }
  return links;
}

function largest(keys: readonly (readonly number[])[]): number {
  let most = -1;
  for (const some of keys) for (const key of some) if (key > most) most = key;
  return most;
}

function wordsIn({ keys }: Side, from: number, to: number): ReadonlySet<number> {
  const all = new Set<number>();
  for (let i = from; i < to; i++) for (const key of keys[i] ?? []) all.add(key);
  return all;
}

/** Beads that hold each word of the source text. */
async function placesOf(
  source: Side,
  beads: readonly BeadSpans[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const places = new Map<number, number[]>();
  for (const [index, bead] of beads.entries()) {
    await breathe();
    for (const word of wordsIn(source, bead.source.from, bead.source.to)) {
      const list = places.get(word);
      if (list) list.push(index);
      else places.set(word, [index]);
    }
  }
  return places;
}
