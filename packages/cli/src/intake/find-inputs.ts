/** From what a person typed (files, folders, globs, `-`) to a list of inputs, in a fixed order, each once. */
import { statSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { InvalidInput } from '@crossquote/domain';
import { supportedExtensions } from '@crossquote/pipeline';
import { globSync, isDynamicPattern } from 'tinyglobby';

export interface Input {
  /** Absolute path; null for stdin. */
  readonly path: string | null;
  /** What is stored as the report's source: the name inside the folder that was added, never the machine's path. */
  readonly name: string | null;
}

export interface FoundInputs {
  readonly inputs: readonly Input[];
  /** What could not be used, with the fix. */
  readonly problems: readonly { readonly name: string; readonly message: string }[];
}

export function findInputs(typed: readonly string[], cwd = process.cwd()): FoundInputs {
  if (typed.length === 0)
    throw new InvalidInput('nothing to add; name files, folders or patterns, or - for standard input');
  const inputs: Input[] = [];
  const problems: { name: string; message: string }[] = [];
  const seen = new Map<string, number>();
  for (const word of typed) {
    const found = inputsOf(word, cwd);
    if (found.length === 0) problems.push({ name: word, message: nothingFound(word) });
    for (const input of found) {
      const key = input.path ?? '-';
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times === 1) inputs.push(input);
      else
        problems.push({
          name: input.name ?? '-',
          message: 'named twice in this call; it is added once. Leave one out',
        });
    }
  }
  return { inputs, problems };
}

function inputsOf(word: string, cwd: string): readonly Input[] {
  if (word === '-') return [{ path: null, name: null }];
  const path = resolve(cwd, word);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return inFolder(path);
  if (stats || !isDynamicPattern(word)) return [{ path, name: basename(path) }];
  return globSync(word, {
    cwd,
    absolute: true,
    expandDirectories: false,
    onlyFiles: true,
    followSymbolicLinks: false,
  })
    .sort()
    .filter((file) => !isSidecar(file))
    .map((file) => ({ path: file, name: basename(file) }));
}

/** Files of a folder that can be read as reports; others (pictures, sidecars) are not touched. */
function inFolder(folder: string): readonly Input[] {
  const extensions = supportedExtensions.map((extension) => extension.replace(/^\./, '')).join(',');
  return globSync(`**/*.{${extensions}}`, {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  })
    .sort()
    .map((path) => ({ path, name: relative(folder, path).replaceAll('\\', '/') }));
}

/** `report.txt.json` belongs to `report.txt`. */
function isSidecar(file: string): boolean {
  return (
    file.endsWith('.json') &&
    statSync(file.slice(0, -'.json'.length), { throwIfNoEntry: false }) !== undefined
  );
}

function nothingFound(word: string): string {
  if (/^https?:\/\//.test(word))
    return 'is a web address, and nothing is fetched from the network: save the page and add the file';
  return isDynamicPattern(word)
    ? 'no file fits this pattern'
    : `no report in this folder; reports end in ${supportedExtensions.join(', ')}`;
}
