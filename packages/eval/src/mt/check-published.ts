/**
 * Checks our BLEU and chrF against sacreBLEU's own: the stored outputs of other systems are scored and held against
 * `mt/recomputed_scores.json`, which sacreBLEU made of the same outputs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotFound } from '@crossquote/domain';
import { type Evaluation, type Failure, joinEvaluations, type Score } from '../evaluation.ts';
import { readRows } from '../read-rows.ts';
import { bleu } from './bleu.ts';
import { chrf } from './chrf.ts';
import { type MtChoice, type MtRow, type MtSet, mtSets } from './mt-sets.ts';

/** By language, set and system. */
type Recomputed = Readonly<
  Record<
    string,
    Readonly<Record<string, Readonly<Record<string, { readonly bleu: number; readonly chrf: number }>>>>
  >
>;

/** Scores are given to 0.1: further apart than half of it, and they would not be the same. */
const SAME = 0.05;

/** Failures are the scores that differ. */
export function checkPublished(data: string, choice: MtChoice = {}): Evaluation {
  const file = join(data, 'mt', 'recomputed_scores.json');
  if (!existsSync(file))
    throw new NotFound(`there is no ${file} to check against; give --data a folder that has it`);
  const wanted = JSON.parse(readFileSync(file, 'utf8')) as Recomputed;
  return joinEvaluations(
    mtSets(data, choice).map((set) => checkSet(set, wanted[set.source]?.[set.set] ?? {})),
  );
}

function checkSet({ set, path, source }: MtSet, wanted: Recomputed[string][string]): Evaluation {
  const rows = readRows<MtRow>(path).filter(({ ref }) => ref !== null);
  const references = rows.map(({ ref }) => ref ?? '');
  const checks = Object.entries(wanted).flatMap(([system, scores]) => {
    const made = rows.map(({ sys }) => sys?.[system]);
    if (made.some((text) => text === undefined)) return [];
    const texts = made.map((text) => text ?? '');
    return [
      { metric: `bleu ${system}`, value: bleu(texts, references), wanted: scores.bleu },
      { metric: `chrf ${system}`, value: chrf(texts, references), wanted: scores.chrf },
    ];
  });
  return {
    scores: checks.map(({ metric, value }): Score => ({ set, lang: source, metric, value, n: rows.length })),
    failures: checks
      .filter((check) => Math.abs(check.value - check.wanted) > SAME)
      .map(
        (check): Failure => ({
          set,
          id: `${source} ${check.metric}`,
          detail: `sacreBLEU says ${check.wanted}, we say ${check.value.toFixed(2)}`,
        }),
      ),
    notes: [],
  };
}
