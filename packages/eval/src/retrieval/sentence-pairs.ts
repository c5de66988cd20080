/** Sentences with their translations: as a file gives them, and between two other languages by the English that their files share. */
import { canonicalLanguage, type Language } from '@crossquote/domain';
import type { BenchSet } from '../bench-sets.ts';
import { linesOf, readRows } from '../read-rows.ts';

export interface SentencePairs {
  readonly set: string;
  /** Of the side that asks; for pairs without English, both: `de-fr`. */
  readonly lang: string;
  /** Languages of the two sides. */
  readonly languages: readonly [Language, Language];
  readonly pairs: readonly (readonly [string, string])[];
}

const NAME = /^([^.]+)\.([a-z]{2,3})-([a-z]{2,3})(\..*)?$/;

/** Of `ntrex.deu-eng.dev` the collection ntrex, German asking English. */
export function sentencePairs({ set, path }: BenchSet): SentencePairs {
  const [, , asking = 'und', asked = 'und'] = NAME.exec(set) ?? [];
  const languages = [canonicalLanguage(asking), canonicalLanguage(asked)] as const;
  const pairs = path.endsWith('.tsv')
    ? linesOf(path).map((line) => {
        const [foreign = '', english = ''] = line.split('\t');
        return [foreign, english] as const;
      })
    : readRows<{ readonly src: string; readonly eng: string }>(path).map(
        ({ src, eng }) => [src, eng] as const,
      );
  return { set, lang: languages[0], languages, pairs };
}

/** Every two files of one collection, joined where their English is the same sentence; none where fewer than half of the sentences are. */
export function joinedPairs(files: readonly SentencePairs[]): readonly SentencePairs[] {
  return files.flatMap((a, index) => files.slice(index + 1).flatMap((b) => joined(a, b)));
}

function joined(a: SentencePairs, b: SentencePairs): readonly SentencePairs[] {
  const [left, right] = [NAME.exec(a.set), NAME.exec(b.set)];
  if (!left || !right || left[1] !== right[1] || left[4] !== right[4]) return [];
  const other = new Map(b.pairs.map(([foreign, english]) => [english, foreign]));
  const pairs = a.pairs.flatMap(([foreign, english]) => {
    const match = other.get(english);
    return match === undefined ? [] : [[foreign, match] as const];
  });
  if (2 * pairs.length < a.pairs.length) return [];
  return [
    {
      set: `${left[1]}.${left[2]}-${right[2]}${left[4] ?? ''}`,
      lang: `${a.languages[0]}-${b.languages[0]}`,
      languages: [a.languages[0], b.languages[0]],
      pairs,
    },
  ];
}
