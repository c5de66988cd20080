/** How many beads of two versions of one text are the ones that people drew. */
import type { Language } from '@crossquote/domain';
import { alignSentences, type Bead, type BitextSentence, type Embedder } from '@crossquote/pipeline';
import { benchSets, type Choice } from '../bench-sets.ts';
import { type Evaluation, type Failure, joinEvaluations, percentScore, type Score } from '../evaluation.ts';
import { readRows } from '../read-rows.ts';
import { embedAll, speedNote, type Vectors } from '../retrieval/embed-all.ts';
import { addCounts, countBeads, f1, type IndexBead, withBothSides } from './align-metrics.ts';
import { beadReliability } from './bead-reliability.ts';

interface AlignRow {
  readonly id?: string;
  readonly src_lang: string;
  readonly tgt_lang: string;
  readonly src: readonly string[];
  readonly tgt: readonly string[];
  readonly gold: readonly IndexBead[];
}

export interface AlignChoice extends Choice {
  readonly language?: Language | undefined;
}

export async function evaluateAlign(
  data: string,
  embedder: Embedder,
  choice: AlignChoice = {},
): Promise<Evaluation> {
  const { language } = choice;
  const sets = benchSets(data, 'align', choice)
    .map(({ set, path }) => ({ set, rows: readRows<AlignRow>(path) }))
    .filter(
      ({ rows }) =>
        language === undefined || rows.some((row) => [row.src_lang, row.tgt_lang].includes(language)),
    );
  const vectors = await embedAll(
    embedder,
    sets.flatMap(({ rows }) => rows.flatMap(({ src, tgt }) => [...src, ...tgt])),
  );
  const evaluations: Evaluation[] = [];
  for (const { set, rows } of sets) evaluations.push(await scored(set, rows, vectors));
  return joinEvaluations([
    ...evaluations,
    { scores: [], failures: [], notes: [speedNote(embedder, vectors)] },
  ]);
}

async function scored(set: string, rows: readonly AlignRow[], vectors: Vectors): Promise<Evaluation> {
  const found: Found[] = [];
  for (const row of rows) {
    const aligned = await alignedRow(row, vectors);
    found.push({ row, aligned, beads: aligned.map(indicesOf) });
  }
  const right = addCounts(found.map(({ row, beads }) => countBeads(row.gold, beads)));
  const wanted = addCounts(found.map(({ row, beads }) => countBeads(beads, withBothSides(row.gold))));
  const [first] = rows;
  const place = { set, lang: first ? `${first.src_lang}-${first.tgt_lang}` : '' };
  const scores = (['strict', 'lax'] as const).flatMap((kind) => {
    const precision = right[kind] / right.all;
    const recall = wanted[kind] / wanted.all;
    return [
      ...percentScore(place, `${kind}-precision`, precision, right.all),
      ...percentScore(place, `${kind}-recall`, recall, wanted.all),
      ...percentScore(place, `${kind}-f1`, f1(precision, recall), wanted.all),
    ];
  });
  return {
    scores: [...scores, ...reliabilityOf(found, place)],
    failures: found.flatMap(({ row, beads }, index) => missed(set, row, index, beads)),
    notes: [],
  };
}

interface Found {
  readonly row: AlignRow;
  readonly aligned: readonly Bead[];
  readonly beads: readonly IndexBead[];
}

/** Of beads with both sides: a side left alone has no score. */
function reliabilityOf(found: readonly Found[], place: Parameters<typeof percentScore>[0]): readonly Score[] {
  const judged = found.flatMap(({ row, aligned }) =>
    aligned
      .map((bead) => ({ score: bead.score, bead: indicesOf(bead) }))
      .filter(({ bead: [a, b] }) => a.length > 0 && b.length > 0)
      .map(({ score, bead }) => ({ score, right: countBeads(row.gold, [bead]).strict === 1 })),
  );
  const { at, error } = beadReliability(judged);
  return [
    ...at.flatMap(({ least, share, precision }) => [
      ...percentScore(place, `strict-precision@${least}`, precision, judged.length),
      ...percentScore(place, `share@${least}`, share, judged.length),
    ]),
    ...percentScore(place, 'calibration-error', error, judged.length),
  ];
}

function alignedRow({ src, tgt }: AlignRow, vectors: Vectors): Promise<readonly Bead[]> {
  const sentences = (texts: readonly string[]): readonly BitextSentence[] =>
    texts.map((text) => ({ text, vector: vectors.of(text) }));
  return alignSentences(sentences(src), sentences(tgt));
}

function indicesOf({ source, target }: Bead): IndexBead {
  const between = ({ from, to }: Bead['source']) => Array.from({ length: to - from }, (_, i) => from + i);
  return [between(source), between(target)];
}

/** Beads of the gold that were not found, with what was found in their place. */
function missed(set: string, row: AlignRow, index: number, beads: readonly IndexBead[]): readonly Failure[] {
  const shown = ([a, b]: IndexBead) => `${a.join(',') || '-'} | ${b.join(',') || '-'}`;
  return withBothSides(row.gold)
    .filter((bead) => countBeads(beads, [bead]).strict === 0)
    .map(([a, b]) => ({
      set,
      id: `${row.id ?? index + 1} ${shown([a, b])}`,
      detail: `found ${beads
        .filter((bead) => bead[0].some((i) => a.includes(i)) || bead[1].some((j) => b.includes(j)))
        .map(shown)
        .join('; ')}\n    ${a.map((i) => row.src[i]).join(' ')}\n    ${b.map((j) => row.tgt[j]).join(' ')}`,
    }));
}
