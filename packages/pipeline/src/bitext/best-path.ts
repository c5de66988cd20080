/** The best sequence of beads through the strip: dynamic programming, each node once, each bead that ends there once. */
import { breathe } from '../breathe.ts';
import type { BeadSpans } from './bead.ts';
import { gainOf, mostEvidence } from './bead-gain.ts';
import { newSums, type Sums, sumPairs } from './bead-traits.ts';
import type { Evidence } from './evidence.ts';
import type { Scale } from './scale.ts';
import { codeOf, SHAPES } from './shapes.ts';
import { BITEXT_WEIGHTS } from './weights.ts';

/**
 * What the best path has gained at each node, and its last bead's shape. Apart from it the best path that ends in a sentence without
 * counterpart: a second one after it is no surprise.
 */
interface Table {
  readonly gains: Float64Array;
  readonly shapes: Uint8Array;
  readonly gapGains: Float64Array;
  readonly gapShapes: Uint8Array;
}

const SOURCE_ONLY = codeOf(1, 0);
const TARGET_ONLY = codeOf(0, 1);
/** Added to a gap's shape: the sentence before it has no counterpart either. */
const FURTHER = 64;
/** In place of a shape: the best path here ends in a sentence without counterpart. */
const GAP = 255;

/** Covers both texts, in order. */
export async function bestPath(evidence: Evidence, scale: Scale): Promise<readonly BeadSpans[]> {
  const { nodes } = evidence;
  const size = nodes.offset.at(-1) ?? 0;
  const table: Table = {
    gains: new Float64Array(size).fill(-Infinity),
    shapes: new Uint8Array(size),
    gapGains: new Float64Array(size).fill(-Infinity),
    gapShapes: new Uint8Array(size),
  };
  table.gains[0] = 0;
  const sums = newSums();
  const most = mostEvidence(scale);
  for (let i = 0; i < nodes.from.length; i++) {
    await breathe();
    for (let j = nodes.from[i] as number; j < (nodes.to[i] as number); j++)
      if (i > 0 || j > 0) fill(evidence, scale, table, i, j, sums, most);
  }
  return trace(evidence, table);
}

function fill(e: Evidence, scale: Scale, table: Table, i: number, j: number, sums: Sums, most: number): void {
  const at = nodeAt(e, i, j);
  let best = -Infinity;
  let shape = 0;
  sumPairs(e, i, j, sums);
  for (const [m, n] of SHAPES) {
    const before = nodeAt(e, i - m, j - n);
    if (before < 0) continue;
    const reached = table.gains[before] as number;
    // Most beads cannot win whatever speaks for them: looking is what costs.
    if (reached + (scale.shapes[codeOf(m, n)] as number) + most <= best) continue;
    const gain = reached + gainOf(e, scale, i - m, j - n, m, n, sums);
    if (gain > best) [best, shape] = [gain, codeOf(m, n)];
  }
  fillGap(table, at, nodeAt(e, i - 1, j), SOURCE_ONLY, scale);
  fillGap(table, at, nodeAt(e, i, j - 1), TARGET_ONLY, scale);
  const gap = table.gapGains[at] as number;
  const torn = BITEXT_WEIGHTS.torn * (e.words.torn[at] as number);
  table.gapGains[at] = gap - torn;
  table.gains[at] = Math.max(best, gap) - torn;
  table.shapes[at] = best >= gap ? shape : GAP;
}

function fillGap(table: Table, at: number, before: number, shape: number, scale: Scale): void {
  if (before < 0) return;
  const opened = (table.gains[before] as number) + (scale.shapes[shape] as number);
  const further = (table.gapGains[before] as number) + BITEXT_WEIGHTS.missingToo;
  const gain = Math.max(opened, further);
  if (gain <= (table.gapGains[at] as number)) return;
  table.gapGains[at] = gain;
  table.gapShapes[at] = further >= opened ? shape + FURTHER : shape;
}

/** -1 outside the strip. */
function nodeAt({ nodes }: Evidence, i: number, j: number): number {
  if (i < 0 || j < (nodes.from[i] as number) || j >= (nodes.to[i] as number)) return -1;
  return (nodes.offset[i] as number) + j - (nodes.from[i] as number);
}

function trace(e: Evidence, table: Table): readonly BeadSpans[] {
  const beads: BeadSpans[] = [];
  let [i, j, inGap] = [e.texts.source.count, e.texts.target.count, false];
  while (i > 0 || j > 0) {
    const at = nodeAt(e, i, j);
    inGap ||= table.shapes[at] === GAP;
    const shape = (inGap ? table.gapShapes[at] : table.shapes[at]) as number;
    const [m, n] = [(shape % FURTHER) >> 3, shape & 7];
    i -= m;
    j -= n;
    beads.push({ source: { from: i, to: i + m }, target: { from: j, to: j + n } });
    inGap &&= shape >= FURTHER;
  }
  return beads.reverse();
}
