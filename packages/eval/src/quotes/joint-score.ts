/**
 * The metric of the German Wikinews set (Petersen-Frey and Biemann 2024): quotes are matched one to one by the token F1 of their content
 * (Hungarian; equal forms win ties), then token precision and recall are taken for every part of every quote, matched or not, and averaged
 * over all of them. A part that is empty on one side has no precision, or no recall, there. Words are counted, not marks.
 */
import { assign } from './assign.ts';
import type { Said } from './compared.ts';
import { wordF1, wordsInCommon } from './word-index.ts';

export const PARTS = ['content', 'cue', 'speaker', 'frame', 'addressee'] as const;
export type Part = (typeof PARTS)[number];

interface Sums {
  readonly precision: number;
  readonly found: number;
  readonly recall: number;
  readonly gold: number;
}

export type PartSums = Readonly<Record<Part, Sums>>;

/** Less than any difference in F1 that is due to words. */
const SAME_FORM = 0.01;

const EMPTY: Said = {
  form: 'reported',
  content: [],
  cue: [],
  speaker: [],
  frame: [],
  addressee: [],
  ranges: [],
};
const ZERO: Sums = { precision: 0, found: 0, recall: 0, gold: 0 };

export const NO_SUMS: PartSums = byPart(() => ZERO);

/** Of one report. */
export function partSums(gold: readonly Said[], found: readonly Said[]): PartSums {
  const pairs = assign(gold.map((a) => found.map((b) => worth(a, b))));
  const [matchedGold, matchedFound] = [new Set(pairs.map(([g]) => g)), new Set(pairs.map(([, f]) => f))];
  const all = [
    ...pairs.map(([g, f]) => [gold[g] ?? EMPTY, found[f] ?? EMPTY] as const),
    ...gold.filter((_, g) => !matchedGold.has(g)).map((a) => [a, EMPTY] as const),
    ...found.filter((_, f) => !matchedFound.has(f)).map((b) => [EMPTY, b] as const),
  ];
  return all.map(([a, b]) => sumsOf(a, b)).reduce(addSums, NO_SUMS);
}

export function addSums(a: PartSums, b: PartSums): PartSums {
  return byPart((part) => ({
    precision: a[part].precision + b[part].precision,
    found: a[part].found + b[part].found,
    recall: a[part].recall + b[part].recall,
    gold: a[part].gold + b[part].gold,
  }));
}

/** Of some parts together: the mean over all their precisions, that over all their recalls, and the F1 of the two. */
export function macroF1(sums: PartSums, parts: readonly Part[]): number {
  const total = (of: keyof Sums) => parts.reduce((sum, part) => sum + sums[part][of], 0);
  const precision = total('precision') / Math.max(1, total('found'));
  const recall = total('recall') / Math.max(1, total('gold'));
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function worth(gold: Said, found: Said): number {
  const f1 = wordF1(gold.content, found.content);
  return f1 > 0 && gold.form === found.form ? f1 + SAME_FORM : f1;
}

function sumsOf(gold: Said, found: Said): PartSums {
  return byPart((part) => {
    const common = wordsInCommon(gold[part], found[part]);
    const [inGold, inFound] = [gold[part].length, found[part].length];
    return {
      precision: inFound === 0 ? 0 : common / inFound,
      found: inFound === 0 ? 0 : 1,
      recall: inGold === 0 ? 0 : common / inGold,
      gold: inGold === 0 ? 0 : 1,
    };
  });
}

function byPart(of: (part: Part) => Sums): PartSums {
  return {
    content: of('content'),
    cue: of('cue'),
    speaker: of('speaker'),
    frame: of('frame'),
    addressee: of('addressee'),
  };
}
