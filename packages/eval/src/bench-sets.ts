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
 * @param made names of sets that have no file, for the answer to a name that is none.
 * @throws NotFound when the folder is missing, InvalidInput when nothing in it is what was asked for.
 */
export function benchSets(
  data: string,
  kind: string,
  choice: Choice = {},
  made: readonly string[] = [],
): readonly BenchSet[] {
  const chosen = chosenSets(data, kind, choice);
  if (chosen.length > 0) return chosen;
  const { part = 'dev', sets = [] } = choice;
  const named = sets.length > 0 ? ` or called ${sets.join(', ')}` : '';
  const all = [...setsIn(data, kind).map(({ set }) => set), ...made];
  throw new InvalidInput(
    `nothing in ${join(data, kind)} is of part ${part}${named}; there are ${all.join(', ')}`,
  );
}

/** The same, but none when nothing is what was asked for: where several folders are looked through. */
export function chosenSets(
  data: string,
  kind: string,
  { part = 'dev', sets = [] }: Choice,
): readonly BenchSet[] {
  return setsIn(data, kind).filter(({ set }) =>
    sets.length === 0
      ? isOfPart(set, part)
      : sets.some((name) => set === name || (set.startsWith(`${name}.`) && isOfPart(set, part))),
  );
}

/** @throws NotFound */
export function checkFolder(data: string, kind: string): string {
  const folder = join(data, kind);
  if (existsSync(folder)) return folder;
  throw new NotFound(
    `there is no folder ${folder}; give --data a folder laid out as <data>/${kind}/<set>.<part>.jsonl`,
  );
}

function setsIn(data: string, kind: string): readonly BenchSet[] {
  const folder = checkFolder(data, kind);
  const files = readdirSync(folder).filter((file) => ENDING.test(file));
  return files.sort().map((file) => ({ set: file.replace(ENDING, ''), path: join(folder, file) }));
}

function isOfPart(set: string, part: string): boolean {
  const words = set.split(/[.-]/);
  return words.includes(part) || !PARTS.some((other) => words.includes(other));
}
