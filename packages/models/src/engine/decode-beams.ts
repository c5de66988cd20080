/**
 * Beam search: of each text the best few unfinished translations go on side by side. Finished ones are compared by the mean
 * log-probability of their tokens; a text is done when no unfinished one would win if it ended with the next token.
 */
import { coverageOf } from './coverage-of.ts';
import type { DecodedText, DecodeRequest } from './decoded-text.ts';
import { beginDecoding } from './decoder-steps.ts';
import type { Graphs } from './open-graphs.ts';
import { TOP } from './ready-model.ts';
import { loopAt, mostTimes } from './token-loop.ts';

interface Beam {
  readonly ids: readonly number[];
  readonly sum: number;
  /** How much each token of the source was looked at by the steps so far; null when the graph does not say. */
  readonly looked: Float32Array | null;
  /** Row of the batch that its past lies in. */
  readonly row: number;
}

interface Search {
  readonly limit: number;
  readonly allowed: number;
  readonly source: readonly number[];
  beams: readonly Beam[];
  best: DecodedText | null;
}

/** @param request with at most `TOP / 2` beams, since of a beam's candidates half may be ends or suppressed. */
export async function decodeBeams(graphs: Graphs, request: DecodeRequest): Promise<readonly DecodedText[]> {
  const { settings } = graphs;
  const { sources, limits, width, beams, guarded } = request;
  const steps = await beginDecoding(graphs, sources, width);
  const searches = sources.map((source, index): Search => {
    const limit = Math.min(limits[index] ?? 0, settings.positions) - (settings.forcedEnd ? 1 : 0);
    const allowed = guarded ? mostTimes(source) : Number.POSITIVE_INFINITY;
    return { limit, allowed, source, beams: [{ ids: [], sum: 0, looked: null, row: index }], best: null };
  });
  for (;;) {
    const all = searches.flatMap((search) => search.beams);
    if (all.length === 0) break;
    const { ids, logProbabilities, attention } = await steps.next(
      all.map((beam) => beam.ids.at(-1) ?? settings.start),
    );
    let row = -1;
    for (const search of searches) {
      const grown = search.beams.flatMap((beam) => {
        row++;
        const looked = attention && added(beam.looked, attention.subarray(row * width, (row + 1) * width));
        const next = { ids: beam.ids, looked, row };
        return Array.from({ length: TOP }, (_, i) => ({
          beam: { ...next, sum: beam.sum + (logProbabilities[row * TOP + i] ?? 0) },
          token: Number(ids[row * TOP + i] ?? 0n),
        }));
      });
      grow(
        search,
        grown.filter(({ token }) => !settings.suppressed.includes(token)),
        settings.ends,
        beams,
      );
    }
    const kept = searches.flatMap((search) => search.beams);
    if (kept.length > 0) steps.keep(kept.map(({ row }) => row));
  }
  return searches.map(({ best }) => best ?? { ids: [], logProbability: 0, end: 'limit', coverage: null });
}

function added(before: Float32Array | null, share: Float32Array): Float32Array {
  return share.map((value, at) => value + (before?.[at] ?? 0));
}

type Grown = { readonly beam: Beam; readonly token: number };

/** Ties go to the earlier beam and its likelier token, as the stable sort leaves them. */
function grow(search: Search, grown: readonly Grown[], ends: readonly number[], beams: number): void {
  const next: Beam[] = [];
  for (const { beam, token } of [...grown].sort((a, b) => b.beam.sum - a.beam.sum).slice(0, 2 * beams)) {
    if (next.length === beams) break;
    if (ends.includes(token)) {
      finish(search, beam, beam.sum / (beam.ids.length + 1), 'stop');
      continue;
    }
    const ids = [...beam.ids, token];
    const sound = loopAt(ids, search.allowed);
    if (sound !== null) finish(search, { ...beam, ids: ids.slice(0, sound) }, beam.sum / ids.length, 'loop');
    else if (ids.length >= search.limit) finish(search, { ...beam, ids }, beam.sum / ids.length, 'limit');
    else next.push({ ...beam, ids });
  }
  // What goes on seldom gets likelier a token than it would be by ending at once.
  const reach = (beam: Beam) => beam.sum / (beam.ids.length + 1);
  search.beams = next.filter(
    (beam) => search.best === null || search.best.end !== 'stop' || reach(beam) > search.best.logProbability,
  );
}

/** One that ended by itself goes before one that was cut off. */
function finish(
  search: Search,
  { ids, looked }: Pick<Beam, 'ids' | 'looked'>,
  logProbability: number,
  end: DecodedText['end'],
): void {
  const { best } = search;
  const better =
    best === null || (best.end === 'stop') === (end === 'stop')
      ? logProbability > (best?.logProbability ?? -Infinity)
      : end === 'stop';
  if (!better) return;
  const coverage = looked && coverageOf(looked, search.source);
  search.best = { ids, logProbability, end, coverage };
}
