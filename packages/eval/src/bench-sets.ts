/**
 * Which files of a data folder an evaluation reads. The folder is laid out as `<kind>/<set>.<part>.jsonl`; a file whose name has no part
 * belongs to every part, since it has no other half.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInput, NotFound } from '@crossquote/domain';

export interface BenchSet {
  /** File name without its ending. */
  readonly set: string;
  readonly path: string;
}

export interface Choice {
  /** `dev` unless told otherwise. */
  readonly part?: string | undefined;
  /** Sets by name, with or without their part; naming the part wins over `part`. Empty: all. */
  readonly sets?: readonly string[] | undefined;
}

const ENDING = /\.(jsonl|tsv)$/;
const PARTS = ['train', 'dev', 'valid', 'test'];

/**
 * By name.
 * @param kind the folder below `data`, e.g. `split` or `mt/de-en`.
 * @throws NotFound when the folder is missing, InvalidInput when nothing in it is what was asked for.
 */
export function benchSets(
  data: string,
  kind: string,
  { part = 'dev', sets = [] }: Choice = {},
): readonly BenchSet[] {
  const folder = join(data, kind);
  if (!existsSync(folder)) {
    throw new NotFound(
      `there is no folder ${folder}; give --data a folder laid out as <data>/${kind}/<set>.<part>.jsonl`,
    );
  }
  const names = readdirSync(folder)
    .filter((file) => ENDING.test(file))
    .sort();
  const all = names.map((file) => ({ set: file.replace(ENDING, ''), path: join(folder, file) }));
  const chosen = all.filter(({ set }) =>
    sets.length === 0
      ? isOfPart(set, part)
      : sets.some((name) => set === name || (set.startsWith(`${name}.`) && isOfPart(set, part))),
  );
  if (chosen.length === 0) {
    throw new InvalidInput(
      `nothing in ${folder} is of part ${part}${sets.length > 0 ? ` or called ${sets.join(', ')}` : ''}; there are ${all.map(({ set }) => set).join(', ')}`,
    );
  }
  return chosen;
}

function isOfPart(set: string, part: string): boolean {
  const words = set.split(/[.-]/);
  return words.includes(part) || !PARTS.some((other) => words.includes(other));
}
