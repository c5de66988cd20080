/** Whether vectors lie as near as people say the sentences mean the same: Spearman's correlation of cosines and judgements, in percent. */
import { cosine } from '@crossquote/domain';
import type { Embedder } from '@crossquote/pipeline';
import { benchSets } from '../bench-sets.ts';
import { type Evaluation, joinEvaluations, percentScore } from '../evaluation.ts';
import { readRows } from '../read-rows.ts';
import { embedAll, speedNote } from '../retrieval/embed-all.ts';
import type { ModelChoice } from '../retrieval/evaluate-retrieval.ts';
import { spearman } from './spearman.ts';

interface StsRow {
  readonly id: string;
  readonly score: number;
  readonly s1: string;
  readonly s2: string;
  readonly lang1: string;
  readonly lang2: string;
}

export async function evaluateSts(
  data: string,
  embedder: Embedder,
  choice: ModelChoice = {},
): Promise<Evaluation> {
  const sets = benchSets(data, 'sts', choice)
    .map(({ set, path }) => ({ set, rows: readRows<StsRow>(path) }))
    .filter(
      ({ rows }) =>
        choice.language === undefined || [rows[0]?.lang1, rows[0]?.lang2].includes(choice.language),
    );
  const vectors = await embedAll(
    embedder,
    sets.flatMap(({ rows }) => rows.flatMap(({ s1, s2 }) => [s1, s2])),
  );
  return joinEvaluations([
    ...sets.map(({ set, rows }) => {
      const cosines = rows.map(({ s1, s2 }) => cosine(vectors.of(s1), vectors.of(s2)));
      const judged = rows.map(({ score }) => score);
      const scores = percentScore(
        { set, lang: languagesOf(rows[0]) },
        'spearman',
        spearman(cosines, judged),
        rows.length,
      );
      return { scores, failures: [], notes: [] };
    }),
    { scores: [], failures: [], notes: [speedNote(embedder, vectors)] },
  ]);
}

function languagesOf(row: StsRow | undefined): string {
  const { lang1 = 'und', lang2 = 'und' } = row ?? {};
  return lang1 === lang2 ? lang1 : `${lang1}-${lang2}`;
}
