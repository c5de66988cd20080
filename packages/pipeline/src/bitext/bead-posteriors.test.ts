import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullBand } from './band.ts';
import type { BeadSpans } from './bead.ts';
import { gainOf } from './bead-gain.ts';
import { beadPosteriors } from './bead-posteriors.ts';
import { newSums, sumPairs } from './bead-traits.ts';
import { bestPath } from './best-path.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { firstScale } from './first-scale.ts';
import type { Scale } from './scale.ts';
import { SHAPES } from './shapes.ts';
import { sideOf } from './side.ts';
import { BITEXT_WEIGHTS } from './weights.ts';

const WORDS = ['ada', 'bo', 'cyan', 'delta', 'echo'];

async function evidenceFor(source: readonly string[], target: readonly string[]): Promise<Evidence> {
  const numbers = new Map<string, number>();
  const of = (texts: readonly string[]) => sideOf(texts.map(withVector), numbers);
  const sides = { source: await of(source), target: await of(target) };
  return evidenceOf({ ...sides, words: numbers.size }, fullBand(source.length + 1, target.length + 1));
}

/** A unit vector that says which of the words are in the text. */
function withVector(text: string) {
  const has = WORDS.map((word) => 0.1 + Number(text.includes(word)));
  const length = Math.hypot(...has);
  return { text, vector: Float32Array.from(has, (value) => value / length) };
}

interface Path {
  readonly beads: readonly BeadSpans[];
  readonly weight: number;
}

/** Every path from a node to the end, one by one. */
function pathsFrom(e: Evidence, scale: Scale, i: number, j: number, afterGap: boolean): readonly Path[] {
  const [rows, columns] = [e.texts.source.count, e.texts.target.count];
  if (i === rows && j === columns) return [{ beads: [], weight: 1 }];
  const gap = afterGap ? BITEXT_WEIGHTS.missingToo : BITEXT_WEIGHTS.missing;
  return [...SHAPES, [1, 0] as const, [0, 1] as const].flatMap(([m, n]) => {
    const [to, over] = [i + m, j + n];
    if (to > rows || over > columns) return [];
    const sums = newSums();
    sumPairs(e, to, over, sums);
    const torn = BITEXT_WEIGHTS.torn * (e.words.torn[to * (columns + 1) + over] as number);
    const gain = (m > 0 && n > 0 ? gainOf(e, scale, i, j, m, n, sums) : gap) - torn;
    const bead = { source: { from: i, to }, target: { from: j, to: over } };
    return pathsFrom(e, scale, to, over, m === 0 || n === 0).map(({ beads, weight }) => ({
      beads: [bead, ...beads],
      weight: weight * Math.exp(gain),
    }));
  });
}

describe('beadPosteriors', () => {
  it('is the weight of all paths through a bead by that of all paths', async () => {
    const text = fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
      .map((words) => words.join(' '));
    const texts = fc.array(text, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (source, target) => {
        const e = await evidenceFor(source, target);
        const scale = firstScale(e);
        const best = await bestPath(e, scale);
        const paths = pathsFrom(e, scale, 0, 0, false);
        const all = paths.reduce((sum, { weight }) => sum + weight, 0);
        const found = await beadPosteriors(e, scale, best);
        for (const [at, bead] of best.entries()) {
          const key = JSON.stringify(bead);
          const isFull = bead.source.to > bead.source.from && bead.target.to > bead.target.from;
          const through = paths
            .filter(({ beads }) => beads.some((other) => JSON.stringify(other) === key))
            .reduce((sum, { weight }) => sum + weight, 0);
          expect(found[at]).toBeCloseTo(isFull ? through / all : 0, 4);
        }
      }),
      { numRuns: 40 },
    );
  });
});
