/** The translation sets of a data folder: `mt/<language>-en/<set>.jsonl`. */
import { readdirSync } from 'node:fs';
import { canonicalLanguage, InvalidInput, type Language } from '@crossquote/domain';
import { type BenchSet, type Choice, checkFolder, chosenSets } from '../bench-sets.ts';

export interface MtRow {
  readonly id: string;
  readonly src: string;
  /** null: nobody may give it out. */
  readonly ref: string | null;
  /** Translations by other systems. */
  readonly sys?: Readonly<Record<string, string>>;
}

export interface MtSet extends BenchSet {
  readonly source: Language;
  readonly target: Language;
}

export interface MtChoice extends Choice {
  readonly language?: Language | undefined;
}

/** @throws NotFound, or InvalidInput when nothing is what was asked for. */
export function mtSets(data: string, choice: MtChoice): readonly MtSet[] {
  const pairs = readdirSync(checkFolder(data, 'mt')).flatMap((name) => {
    const [, source, target] = /^([a-z]{2,3})-([a-z]{2,3})$/.exec(name) ?? [];
    return source && target
      ? [{ name, source: canonicalLanguage(source), target: canonicalLanguage(target) }]
      : [];
  });
  const sets = pairs
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ source }) => choice.language === undefined || choice.language === source)
    .flatMap(({ name, source, target }) =>
      chosenSets(data, `mt/${name}`, choice).map((set) => ({ ...set, source, target })),
    );
  if (sets.length > 0) return sets;
  throw new InvalidInput(
    `no translation set is what was asked for; there are the pairs ${pairs.map(({ name }) => name).join(', ')} in ${data}/mt`,
  );
}
