/** From what a person typed (files, folders, globs, `-`) to a list of inputs, in a fixed order, each once. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
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
  /** Files of the folders that no reader is for, by the ending of their names (`.docx`), ascending; those without one under the empty string. */
  readonly leftAlone: ReadonlyMap<string, number>;
  /** Links to files in the folders: none is followed, since it may lead out of what was named. */
  readonly linksLeftAlone: number;
}

export function findInputs(typed: readonly string[], cwd = process.cwd()): FoundInputs {
  if (typed.length === 0)
    throw new InvalidInput('nothing to add; name files, folders or patterns, or - for standard input');
  const inputs: Input[] = [];
  const problems: { name: string; message: string }[] = [];
  const seen = new Map<string, number>();
  const left = new Set<string>();
  const leftLinks = new Set<string>();
  for (const word of typed) {
    const { inputs: found, others, links } = inputsOf(word, cwd);
    for (const path of others) left.add(path);
    for (const path of links) leftLinks.add(path);
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
  return { inputs, problems, leftAlone: byEnding(left), linksLeftAlone: leftLinks.size };
}

interface Found {
  readonly inputs: readonly Input[];
  /** Paths that are passed over. */
  readonly others: readonly string[];
  readonly links: readonly string[];
}

function inputsOf(word: string, cwd: string): Found {
  if (word === '-') return { inputs: [{ path: null, name: null }], others: [], links: [] };
  const path = resolve(cwd, word);
  const kind = kindAt(path);
  if (kind === 'folder') return inFolder(path);
  if (kind === 'other' || !isDynamicPattern(word))
    return { inputs: [{ path, name: basename(path) }], others: [], links: [] };
  const files = globSync(word, {
    cwd,
    absolute: true,
    expandDirectories: false,
    onlyFiles: true,
    followSymbolicLinks: false,
  });
  const inputs = files.sort().filter((file) => !isSidecar(file));
  return { inputs: inputs.map((file) => ({ path: file, name: basename(file) })), others: [], links: [] };
}

/** null: nothing is there. What cannot be looked at, such as a link that leads to itself, is for whoever reads it to say. */
function kindAt(path: string): 'folder' | 'other' | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats ? (stats.isDirectory() ? 'folder' : 'other') : null;
  } catch {
    return 'other';
  }
}

/** Files of a folder that can be read as reports; others (pictures, tables) are not touched. */
function inFolder(folder: string): Found {
  const files = globSync('**/*', {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
  });
  const isReport = (path: string) =>
    supportedExtensions.some((ending) => path.toLowerCase().endsWith(ending));
  return {
    inputs: files
      .filter(isReport)
      .sort()
      .map((path) => ({ path, name: relative(folder, path).replaceAll('\\', '/') })),
    others: files.filter((path) => !isReport(path) && !isSidecar(path)),
    links: linkedFiles(folder).filter((path) => !isSidecar(path)),
  };
}

/** The glob passes over links without a word. */
function linkedFiles(folder: string): readonly string[] {
  const below = globSync('**/*', {
    cwd: folder,
    absolute: true,
    onlyDirectories: true,
    followSymbolicLinks: false,
  });
  return [folder, ...below].flatMap((parent) =>
    entriesOf(parent)
      .filter((entry) => entry.isSymbolicLink() && !entry.name.startsWith('.'))
      .map(({ name }) => join(parent, name))
      .filter((path) => kindAt(path) === 'other'),
  );
}

/** None where it may not be read: the glob says nothing of it either. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** What stands behind the last full stop of a longer name may be words of a title. */
const ENDING = /^\.[a-z0-9]{1,5}$/;

function byEnding(paths: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const ending = extname(path).toLowerCase();
    const key = ENDING.test(ending) ? ending : '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
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
