/**
 * Whether the nearest sentence of the other language is the translation: P@1 by cosine, and by the margin score, among all sentences of the
 * file's other side. Collections whose files share their English are also asked between the other languages.
 */
import type { Language } from '@crossquote/domain';
import type { Embedder } from '@crossquote/pipeline';
import { benchSets, type Choice } from '../bench-sets.ts';
import { type Evaluation, joinEvaluations, percentScore } from '../evaluation.ts';
import { embedAll, speedNote, type Vectors } from './embed-all.ts';
import { marginScores } from './margin-scores.ts';
import { nearestIsRight } from './nearest-is-right.ts';
import { joinedPairs, type SentencePairs, sentencePairs } from './sentence-pairs.ts';
import { similarities } from './similarities.ts';

export interface ModelChoice extends Choice {
  readonly language?: Language | undefined;
}

export async function evaluateRetrieval(
  data: string,
  embedder: Embedder,
  choice: ModelChoice = {},
): Promise<Evaluation> {
  const files = benchSets(data, 'retrieval', choice).map(sentencePairs);
  const asked = [...files, ...joinedPairs(files)].filter(
    ({ languages }) => choice.language === undefined || languages.includes(choice.language),
  );
  const vectors = await embedAll(
    embedder,
    asked.flatMap(({ pairs }) => pairs.flat()),
  );
  return joinEvaluations([
    ...asked.map((set) => scored(set, vectors)),
    { scores: [], failures: [], notes: [speedNote(embedder, vectors)] },
  ]);
}

function scored({ set, lang, pairs }: SentencePairs, vectors: Vectors): Evaluation {
  const plain = similarities(
    pairs.map(([asking]) => vectors.of(asking)),
    pairs.map(([, asked]) => vectors.of(asked)),
  );
  const byCosine = nearestIsRight(plain);
  const byMargin = nearestIsRight(marginScores(plain));
  const share = (right: readonly boolean[]) => right.filter(Boolean).length / right.length;
  return {
    scores: [
      ...percentScore({ set, lang }, 'p@1', share(byCosine), pairs.length),
      ...percentScore({ set, lang }, 'p@1-margin', share(byMargin), pairs.length),
    ],
    failures: pairs.flatMap(([asking, asked], index) =>
      byMargin[index] ? [] : [{ set, id: `pair ${index + 1}`, detail: `${asking}\n    ${asked}` }],
    ),
    notes: [],
  };
}
