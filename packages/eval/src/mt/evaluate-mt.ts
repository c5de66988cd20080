/** BLEU and chrF2 of the translator of this machine, and how many words it translates a second. */
import type { Translator } from '@crossquote/pipeline';
import { type Evaluation, joinEvaluations, type Score } from '../evaluation.ts';
import { readRows } from '../read-rows.ts';
import { bleu } from './bleu.ts';
import { chrf } from './chrf.ts';
import { type MtChoice, type MtRow, type MtSet, mtSets } from './mt-sets.ts';

export interface TranslateChoice extends MtChoice {
  /** Only the first rows of each set. */
  readonly limit?: number | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Rows a call: enough for the translator to order them by length. */
const AT_ONCE = 256;

/** A pair that there is no model for is left out with a note that says how to get one. */
export async function evaluateMt(
  data: string,
  translator: Translator,
  choice: TranslateChoice = {},
): Promise<Evaluation> {
  const parts: Evaluation[] = [];
  for (const set of mtSets(data, choice)) {
    const model = await translator.modelFor(set.source, set.target);
    parts.push(
      model
        ? await evaluateSet(set, `${model.name} (${model.revision}, ${model.dtype})`, translator, choice)
        : { scores: [], failures: [], notes: [await noteOfLack(set, translator)] },
    );
  }
  return joinEvaluations(parts);
}

async function noteOfLack({ source, target }: MtSet, translator: Translator): Promise<string> {
  const { cause, nextAction } = await translator.lack(source, target);
  return `${cause}; ${nextAction}`;
}

/** Scores name the language that is translated from. */
async function evaluateSet(
  { set, path, source, target }: MtSet,
  model: string,
  translator: Translator,
  { limit, onProgress }: TranslateChoice,
): Promise<Evaluation> {
  const rows = readRows<MtRow>(path)
    .filter(({ ref }) => ref !== null)
    .slice(0, limit);
  const made: string[] = [];
  const started = performance.now();
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const texts = rows.slice(at, at + AT_ONCE).map(({ src }) => src);
    made.push(...(await translator.translate(texts, source, target)).map(({ text }) => text));
    onProgress?.(made.length, rows.length);
  }
  const seconds = (performance.now() - started) / 1000;
  const words = rows.reduce((sum, { src }) => sum + src.split(/\s+/).filter(Boolean).length, 0);
  const references = rows.map(({ ref }) => ref ?? '');
  const score = (metric: string, value: number): Score => ({
    set,
    lang: source,
    metric,
    value,
    n: rows.length,
  });
  return {
    scores: [score('bleu', bleu(made, references)), score('chrf', chrf(made, references))],
    failures: rows.map(({ id, src, ref }, index) => ({
      set,
      id,
      detail: `${src}\n    made ${made[index] ?? ''}\n    want ${ref ?? ''}`,
    })),
    notes: [
      `${set} ${source} -> ${target} by ${model}: ${words} words in ${seconds.toFixed(1)} s, ${Math.round(words / seconds)} a second, model loading included`,
    ],
  };
}
