/**
 * Aligns the sentences of two versions of one text: from texts half as long, and half again, down to a strip of the table of all pairs
 * around the path found there. Time and memory grow with the texts and not with their product.
 */
import { InvalidInput } from '@crossquote/domain';
import { bandAround, fullBand, type Node } from './band.ts';
import type { Bead, BeadSpans } from './bead.ts';
import { beadPosteriors } from './bead-posteriors.ts';
import { bestPath } from './best-path.ts';
import { type Evidence, evidenceOf, type Texts, withLinks } from './evidence.ts';
import { firstScale } from './first-scale.ts';
import { learnLinks } from './learn-links.ts';
import { learnScale } from './learn-scale.ts';
import type { Scale } from './scale.ts';
import { type BitextSentence, halved, sideOf } from './side.ts';
import { BITEXT_WEIGHTS } from './weights.ts';

export interface BitextOptions {
  /** Texts of up to so many sentences are looked at whole, longer ones around the path of texts half as long. */
  readonly whole?: number;
}

/**
 * Beads in the order of the texts; every sentence of either is in exactly one. Same sentences, same beads. Long texts let the event loop run
 * in between.
 * @throws InvalidInput when the vectors are not all of one length.
 */
export async function alignSentences(
  source: readonly BitextSentence[],
  target: readonly BitextSentence[],
  { whole = BITEXT_WEIGHTS.whole }: BitextOptions = {},
): Promise<readonly Bead[]> {
  const lengths = new Set([...source, ...target].map(({ vector }) => vector.length));
  if (lengths.size > 1)
    throw new InvalidInput('the vectors are not of one model; embed both texts with the same one');
  const numbers = new Map<string, number>();
  const sides = { source: await sideOf(source, numbers), target: await sideOf(target, numbers) };
  const { evidence, scale, beads } = await pathThrough({ ...sides, words: numbers.size }, whole, true);
  const scores = await beadPosteriors(evidence, scale, beads);
  return beads.map((bead, i) => ({ ...bead, score: scores[i] as number }));
}

interface Found {
  readonly evidence: Evidence;
  readonly beads: readonly BeadSpans[];
  readonly scale: Scale;
}

async function pathThrough(texts: Texts, whole: number, finest: boolean): Promise<Found> {
  const { source, target } = texts;
  const coarse =
    Math.min(source.count, target.count) > 1 && source.count * target.count > whole ** 2
      ? await coarser(texts, whole)
      : null;
  // A path that only leads to a finer one needs to be near, not right, and the scale of a coarser one will do.
  const passes = finest ? BITEXT_WEIGHTS.passes : coarse ? 1 : 2;
  let evidence = await evidenceOf(
    texts,
    coarse ? around(coarse, texts) : fullBand(source.count + 1, target.count + 1),
  );
  let scale = coarse?.scale ?? firstScale(evidence);
  let beads = await bestPath(evidence, scale);
  for (let pass = 1; pass < passes; pass++) {
    evidence = await withLinks(evidence, await learnLinks(source, target, beads));
    scale = await learnScale(evidence, beads);
    beads = await bestPath(evidence, scale);
  }
  return { evidence, beads, scale };
}

/** Without its evidence, which would fill memory while the finer path is looked for. */
async function coarser(texts: Texts, whole: number): Promise<Pick<Found, 'beads' | 'scale'>> {
  const half = { ...texts, source: await halved(texts.source), target: await halved(texts.target) };
  const { beads, scale } = await pathThrough(half, whole, false);
  return { beads, scale };
}

function around({ beads }: Pick<Found, 'beads'>, { source, target }: Texts): ReturnType<typeof bandAround> {
  const path: readonly Node[] = [[0, 0], ...beads.map((bead): Node => [bead.source.to, bead.target.to])];
  return bandAround(path, source.count, target.count, BITEXT_WEIGHTS.radius, 2);
}
