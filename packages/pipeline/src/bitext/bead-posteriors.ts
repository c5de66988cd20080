/**
 * How likely each bead of a path is, among all the paths that run close to it: the sum over those that hold the bead by the sum over all
 * (forward and backward, as for hidden Markov models). A bead that stands firm has no rival cut; the evidence for its two sides alone does
 * not tell that.
 */
import { breathe } from '../breathe.ts';
import { type Band, bandAround, bandWithin, type Node } from './band.ts';
import type { BeadSpans } from './bead.ts';
import { gainOf, mostEvidence } from './bead-gain.ts';
import { newSums, type Sums, sumPairs } from './bead-traits.ts';
import type { Evidence } from './evidence.ts';
import type { Scale } from './scale.ts';
import { codeOf, SHAPES } from './shapes.ts';
import { BITEXT_WEIGHTS } from './weights.ts';

/** Nodes on each side of the path where rivals are looked for: further off none has weight. */
const RIVAL_RADIUS = 4;
/** A bead whose odds are so far (natural logarithm) below its rivals' is not looked at. */
const NEGLIGIBLE = 20;
const KINDS = SHAPES.length;

/** Logarithms of sums of weights, at each node of the strip: for paths whose last bead has both sides, and for those that end in a gap. */
interface Sides {
  readonly full: Float64Array;
  readonly gap: Float64Array;
}

interface Lattice {
  readonly e: Evidence;
  readonly scale: Scale;
  readonly band: Band;
  /** Of the bead of each kind that ends at each node. */
  readonly gains: Float32Array;
}

/** @returns for each bead its probability, 0 to 1; 0 for a bead with an empty side. */
export async function beadPosteriors(
  e: Evidence,
  scale: Scale,
  beads: readonly BeadSpans[],
): Promise<Float64Array> {
  const path: readonly Node[] = [[0, 0], ...beads.map((bead): Node => [bead.source.to, bead.target.to])];
  const [rows, columns] = [e.texts.source.count, e.texts.target.count];
  const band = bandWithin(bandAround(path, rows, columns, RIVAL_RADIUS, 1), e.nodes);
  const size = band.offset.at(-1) ?? 0;
  const lattice = { e, scale, band, gains: new Float32Array(size * KINDS).fill(-Infinity) };
  const before = await forward(lattice);
  const after = await backward(lattice);
  const all = after.full[0] as number;
  return Float64Array.from(beads, ({ source, target }) => {
    const shape = KIND_OF.get(codeOf(source.to - source.from, target.to - target.from));
    if (shape === undefined) return 0;
    const [from, to] = [at(band, source.from, target.from), at(band, source.to, target.to)];
    const through =
      both(before, from) + (lattice.gains[to * KINDS + shape] as number) + (after.full[to] as number);
    return Math.min(1, Math.exp(through - all));
  });
}

const KIND_OF: ReadonlyMap<number, number> = new Map(SHAPES.map(([m, n], kind) => [codeOf(m, n), kind]));

function newSides({ band }: Lattice): Sides {
  const size = band.offset.at(-1) ?? 0;
  return { full: new Float64Array(size).fill(-Infinity), gap: new Float64Array(size).fill(-Infinity) };
}

async function forward(lattice: Lattice): Promise<Sides> {
  const { band } = lattice;
  const sides = newSides(lattice);
  sides.full[0] = 0;
  const sums = newSums();
  const most = mostEvidence(lattice.scale);
  for (let i = 0; i < band.from.length; i++) {
    await breathe();
    for (let j = band.from[i] as number; j < (band.to[i] as number); j++)
      if (i > 0 || j > 0) reach(lattice, sides, i, j, sums, most);
  }
  return sides;
}

function reach(lattice: Lattice, sides: Sides, i: number, j: number, sums: Sums, most: number): void {
  const { e, scale, band, gains } = lattice;
  const here = at(band, i, j);
  const torn = tornAt(e, i, j);
  let full = -Infinity;
  sumPairs(e, i, j, sums);
  for (const [kind, [m, n]] of SHAPES.entries()) {
    const from = at(band, i - m, j - n);
    if (from < 0) continue;
    const reached = both(sides, from);
    const hoped = reached + (scale.shapes[codeOf(m, n)] as number) + most - torn;
    if (hoped <= full - NEGLIGIBLE) continue;
    const gain = gainOf(e, scale, i - m, j - n, m, n, sums) - torn;
    gains[here * KINDS + kind] = gain;
    full = added(full, reached + gain);
  }
  sides.full[here] = full;
  for (const from of gapsInto(band, i, j)) {
    const opened = (sides.full[from] as number) + BITEXT_WEIGHTS.missing - torn;
    const further = (sides.gap[from] as number) + BITEXT_WEIGHTS.missingToo - torn;
    sides.gap[here] = added(sides.gap[here] as number, added(opened, further));
  }
}

async function backward(lattice: Lattice): Promise<Sides> {
  const { band } = lattice;
  const sides = newSides(lattice);
  sides.full[sides.full.length - 1] = 0;
  sides.gap[sides.gap.length - 1] = 0;
  for (let i = band.from.length - 1; i >= 0; i--) {
    await breathe();
    for (let j = (band.to[i] as number) - 1; j >= (band.from[i] as number); j--) leadOn(lattice, sides, i, j);
  }
  return sides;
}

/** Gives what follows a node to all the nodes that lead to it. */
function leadOn({ e, band, gains }: Lattice, { full, gap }: Sides, i: number, j: number): void {
  const here = at(band, i, j);
  const give = (from: number, toFull: number, toGap: number) => {
    full[from] = added(full[from] as number, toFull);
    gap[from] = added(gap[from] as number, toGap);
  };
  for (const [kind, [m, n]] of SHAPES.entries()) {
    const gain = gains[here * KINDS + kind] as number;
    if (gain === -Infinity) continue;
    const rest = gain + (full[here] as number);
    give(at(band, i - m, j - n), rest, rest);
  }
  const rest = (gap[here] as number) - tornAt(e, i, j);
  for (const from of gapsInto(band, i, j))
    give(from, rest + BITEXT_WEIGHTS.missing, rest + BITEXT_WEIGHTS.missingToo);
}

/** Nodes that a sentence without counterpart leads from. */
function gapsInto(band: Band, i: number, j: number): readonly number[] {
  return [at(band, i - 1, j), at(band, i, j - 1)].filter((node) => node >= 0);
}

function both({ full, gap }: Sides, node: number): number {
  return added(full[node] as number, gap[node] as number);
}

/** Logarithm of the sum of two numbers given by theirs. */
function added(a: number, b: number): number {
  if (a < b) return b + Math.log1p(Math.exp(a - b));
  return b === -Infinity ? a : a + Math.log1p(Math.exp(b - a));
}

/** -1 outside the strip. */
function at({ from, to, offset }: Band, i: number, j: number): number {
  if (i < 0 || j < (from[i] as number) || j >= (to[i] as number)) return -1;
  return (offset[i] as number) + j - (from[i] as number);
}

function tornAt({ nodes, words }: Evidence, i: number, j: number): number {
  return BITEXT_WEIGHTS.torn * (words.torn[at(nodes, i, j)] as number);
}
