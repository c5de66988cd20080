/** What an evaluation says: scores, and where it was asked for, the rows that were not right. */

export interface Score {
  /** File name without its ending, e.g. `golden.de.dev`. */
  readonly set: string;
  /** Language, or for pairs `de-en`. */
  readonly lang: string;
  readonly metric: string;
  /** In percent, unless the metric's name says a unit; rounded to four decimals. */
  readonly value: number;
  /** What the value is a share or a mean of: rows, quotes, sentences or pairs. */
  readonly n: number;
}

export interface Failure {
  readonly set: string;
  /** The row's own id, with offsets where a row holds several things. */
  readonly id: string;
  /** What was wanted and what was found, with the words of the public test row. */
  readonly detail: string;
}

export interface Evaluation {
  readonly scores: readonly Score[];
  readonly failures: readonly Failure[];
  /** What a reader has to know, such as a baseline that is not installed. */
  readonly notes: readonly string[];
}

/** A score of `ratio` in percent; none when there was nothing to score. */
export function percentScore(
  place: Pick<Score, 'set' | 'lang'>,
  metric: string,
  ratio: number,
  n: number,
): readonly Score[] {
  if (n === 0 || !Number.isFinite(ratio)) return [];
  return [{ set: place.set, lang: place.lang, metric, value: Math.round(ratio * 1_000_000) / 10_000, n }];
}

export function joinEvaluations(parts: readonly Evaluation[]): Evaluation {
  return {
    scores: parts.flatMap(({ scores }) => scores),
    failures: parts.flatMap(({ failures }) => failures),
    notes: [...new Set(parts.flatMap(({ notes }) => notes))],
  };
}
