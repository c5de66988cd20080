/** Tries what a graph's structure promises: that texts in one batch come out bit for bit as they do alone. */
import { decodeGreedy } from './decode-greedy.ts';
import type { Graphs } from './open-graphs.ts';

const WIDTH = 8;
const STEPS = 4;

/** Costs a few milliseconds for a small model, at every load: another build of the runtime may have other kernels. */
export async function rowsStayFree(graphs: Graphs): Promise<boolean> {
  if (!graphs.rowsAreFree) return false;
  const end = graphs.settings.ends[0] ?? 0;
  // Any tokens do; the first of a vocabulary are there in all.
  const sources = [3, 17, 29, 41, 58].map((from, i) => [
    ...Array.from({ length: 3 + i }, (_, j) => from + 7 * j),
    end,
  ]);
  const asked = (some: readonly (readonly number[])[]) =>
    decodeGreedy(graphs, {
      sources: some,
      limits: some.map(() => STEPS),
      width: WIDTH,
      beams: 1,
      guarded: false,
    });
  const together = JSON.stringify(await asked(sources));
  const alone = [];
  for (const source of sources) alone.push(...(await asked([source])));
  return together === JSON.stringify(alone);
}
