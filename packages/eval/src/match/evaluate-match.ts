/** How well the same quote is found across languages, statements of one speaker are kept apart, and changed words are told. */
import { InvalidInput, type Language } from '@crossquote/domain';
import type { Differ, Embedder, Lexicon } from '@crossquote/pipeline';
import { type BenchSet, benchSets, type Choice, chosenSets } from '../bench-sets.ts';
import { type Evaluation, joinEvaluations } from '../evaluation.ts';
import { readRows } from '../read-rows.ts';
import { sentencePairs } from '../retrieval/sentence-pairs.ts';
import { ATTRIBUTIONS } from './attribution.ts';
import { evaluateGold, hasGold } from './evaluate-gold.ts';
import { hardCases } from './hard-cases.ts';
import { type Fold, parallelDocuments } from './parallel-documents.ts';
import { quotedSpans, type SpanRow } from './quoted-spans.ts';
import { scoreCases } from './score-cases.ts';
import { scoreChanges } from './score-changes.ts';
import { scoreOpposites } from './score-opposites.ts';
import { scoreSpans } from './score-spans.ts';
import { hasStatements, statementCases, statementGroups } from './statement-cases.ts';

export interface MatchChoice extends Choice {
  /** `hard` and `changes` are made from this seed. */
  readonly seed?: number | undefined;
  /** Refused: each set pairs languages, and its figures are of all of them. */
  readonly language?: Language | undefined;
}

/** What is evaluated besides the sets of `match`: made from the documents of `retrieval`. */
const MADE = ['hard', 'changes'] as const;
/** Made only where it is asked for. */
const OPPOSED = 'opposites';

/**
 * @param data laid out like other test sets, or a folder of reports with a gold file, or of statements (see statement-cases.ts).
 * @param differ reads pairs of two languages, and is heard on what differs in `changes`; null: nobody reads them.
 * @throws NotFound or InvalidInput when the folder does not hold what was asked for.
 */
export async function evaluateMatch(
  data: string,
  embedder: Embedder,
  lexicon: Lexicon,
  choice: MatchChoice = {},
  differ: Differ | null = null,
): Promise<Evaluation> {
  if (choice.language !== undefined)
    throw new InvalidInput('match pairs languages, so its figures are of all of them: leave --lang out');
  if (hasGold(data)) return evaluateGold(data, embedder, lexicon, differ);
  const { sets = [], part = 'dev', seed = 1 } = choice;
  if (hasStatements(data)) return evaluateStatements(data, seed, embedder, lexicon, differ);
  const wanted = (kind: (typeof MADE)[number]) => sets.length === 0 || sets.includes(kind);
  const made: readonly string[] = [...MADE, OPPOSED];
  const spans = sets.filter((set) => !made.includes(set));
  const evaluations: Evaluation[] = [];
  if (sets.length === 0 || spans.length > 0) {
    for (const { set, path } of benchSets(data, 'match', { part, sets: spans }, made)) {
      const rows = await quotedSpans(readRows<SpanRow>(path), embedder, lexicon);
      evaluations.push(await scoreSpans(set, rows, differ));
    }
  }
  const documents = documentSets(data, part);
  for (const fold of foldsOf(part)) {
    const some = parallelDocuments(documents, fold);
    const name = (kind: string) => `${kind}.ntrex.${part}${fold ? `.${fold}` : ''}`;
    if (wanted('hard'))
      evaluations.push(await scoreCases(name('hard'), hardCases(some, seed), embedder, lexicon, differ));
    if (wanted('changes'))
      evaluations.push(await scoreChanges(name('changes'), some, seed, embedder, lexicon, differ));
  }
  if (sets.includes(OPPOSED))
    evaluations.push(await scoreOpposites(part, parallelDocuments(documents, null), data, embedder, lexicon));
  return joinEvaluations(evaluations);
}

async function evaluateStatements(
  data: string,
  seed: number,
  embedder: Embedder,
  lexicon: Lexicon,
  differ: Differ | null,
): Promise<Evaluation> {
  const evaluations: Evaluation[] = [];
  for (const group of statementGroups(data))
    evaluations.push(await scoreCases(group.name, statementCases([group], seed), embedder, lexicon, differ));
  return joinEvaluations(evaluations);
}

/** Files of the languages that made reports are written in. */
export function documentSets(data: string, part: string): readonly BenchSet[] {
  return chosenSets(data, 'retrieval', { part }).filter(
    (set) => set.set.startsWith('ntrex.') && sentencePairs(set).lang in ATTRIBUTIONS,
  );
}

/** Weights were fitted on half of the documents of `dev`. */
function foldsOf(part: string): readonly (Fold | null)[] {
  return part === 'dev' ? ['check', 'fit'] : [null];
}
