/** Of pairs with a change: is it listed as a difference of its kind? Of faithful pairs: is none listed? */
import type { Alignment } from '@crossquote/domain';
import {
  alignPair,
  type Differ,
  type Embedder,
  hearPair,
  type Lexicon,
  readingOf,
  SUGGEST_MIN,
  WEIGHTS,
} from '@crossquote/pipeline';
import { type Evaluation, type Failure, percentScore, type Score } from '../evaluation.ts';
import { type ChangedPair, changedPairs } from './changed-pairs.ts';
import { CHANGES } from './changes.ts';
import type { ParallelDocument } from './parallel-documents.ts';
import { wordsOf } from './score-spans.ts';

interface Judged {
  readonly pair: ChangedPair;
  readonly alignment: Alignment;
}

export async function scoreChanges(
  set: string,
  documents: readonly ParallelDocument[],
  seed: number,
  embedder: Embedder,
  lexicon: Lexicon,
  differ: Differ | null,
): Promise<Evaluation> {
  const judged: Judged[] = [];
  for await (const pair of changedPairs(documents, seed, embedder, lexicon)) {
    const reading = differ && (await readingOf(pair.a, pair.b, differ));
    const ruled = alignPair(pair.a, pair.b, WEIGHTS, reading);
    const alignment = differ ? await hearPair(ruled, pair.a, pair.b, differ) : ruled;
    judged.push({ pair, alignment });
  }
  const place = { set, lang: 'all' };
  const clean = judged.filter(({ pair }) => pair.change === null);
  const share = (some: readonly Judged[], metric: string, is: (one: Judged) => boolean): readonly Score[] =>
    percentScore(place, metric, some.filter(is).length / some.length, some.length);
  return {
    scores: [
      ...share(clean, 'clean-flagged', ({ alignment }) => alignment.differences.length > 0),
      ...CHANGES.flatMap((kind) => share(clean, `clean-flagged ${kind}`, (one) => tells(one, kind))),
      ...CHANGES.flatMap((kind) =>
        share(
          judged.filter(({ pair }) => pair.change === kind),
          `flagged ${kind}`,
          (one) => tells(one, kind),
        ),
      ),
      ...share(judged, 'suggested', ({ alignment }) => alignment.score >= SUGGEST_MIN),
    ],
    failures: judged.flatMap((one) => failureOf(set, one)),
    notes: [],
  };
}

function tells({ alignment }: Judged, kind: string): boolean {
  return alignment.differences.some(({ what }) => what === kind);
}

function failureOf(set: string, one: Judged): readonly Failure[] {
  const { pair, alignment } = one;
  const isRight = pair.change === null ? alignment.differences.length === 0 : tells(one, pair.change);
  if (isRight) return [];
  const told = alignment.differences.map(
    ({ what, left, right }) => `${what} ${left?.text ?? '-'} / ${right?.text ?? '-'}`,
  );
  return [
    {
      set,
      id: `${pair.languages.join('-')} ${pair.change ?? 'clean'}`,
      detail: `${wordsOf(pair.a)}\n    ${wordsOf(pair.b)}\n    told: ${told.join('; ') || 'nothing'}`,
    },
  ];
}
