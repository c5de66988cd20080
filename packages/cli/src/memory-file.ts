/** A file for the translation memory: TMX, or a list of terms as a table or TBX. */
import { readFile } from 'node:fs/promises';
import { type Act, InvalidInput, type Language, type MemoryEntry, type MemoryKind } from '@crossquote/domain';
import {
  declaredEncoding,
  decodeText,
  isTbx,
  newTerms,
  readTbx,
  readTermTable,
  readTmx,
  type Store,
  type TermPair,
  type TermTable,
} from '@crossquote/pipeline';

export interface MemoryFile {
  /** How many the file holds of each kind. */
  readonly pairs: Readonly<Record<MemoryKind, number>>;
  /** Terms that it calls by several words. */
  readonly several: number;
  /** Numbers of lines that hold no term. */
  readonly leftOut: readonly number[];
  /** What is to be added: of terms what says something new. */
  entries(store: Pick<Store, 'memory'>, act: Act): Promise<readonly MemoryEntry[]>;
}

/**
 * @param named languages of a table whose first line names none; of TBX, which has every direction of several, the one that is taken, or all without a source.
 * @throws InvalidInput naming the file, when it cannot be read or is none of these.
 */
export async function memoryFile(
  file: string,
  named: { readonly source: Language | null; readonly target: Language },
): Promise<MemoryFile> {
  const bytes = await read(file);
  try {
    if (isPacked(bytes))
      throw new InvalidInput(
        'the file is a spreadsheet or another packed file; save the table as CSV (UTF-8), or a memory as TMX',
      );
    const text = decodeText(bytes, 'the file', declaredEncoding(bytes));
    const isXml = /^\uFEFF?\s*</u.test(text);
    if (isXml && !isTbx(text)) return segments(readTmx(text));
    if (isXml) return terms({ pairs: ofLanguages(readTbx(text), named), leftOut: [] });
    return terms(readTermTable(text, named.source, named.target));
  } catch (error) {
    throw error instanceof InvalidInput ? new InvalidInput(`${file}: ${error.message}`) : error;
  }
}

/** What .xlsx, .ods and archives begin with, or an .xls. */
function isPacked(bytes: Uint8Array): boolean {
  const [one, two, three, four] = bytes;
  const isZip = one === 0x50 && two === 0x4b;
  return isZip || (one === 0xd0 && two === 0xcf && three === 0x11 && four === 0xe0);
}

function ofLanguages(
  pairs: readonly TermPair[],
  named: { readonly source: Language | null; readonly target: Language },
): readonly TermPair[] {
  if (named.source === null) return pairs;
  return pairs.filter(
    ({ source, target }) => source.language === named.source && target.language === named.target,
  );
}

function segments(entries: readonly MemoryEntry[]): MemoryFile {
  const term = entries.filter(({ kind }) => kind === 'term').length;
  const pairs = { segment: entries.length - term, term };
  return { pairs, several: 0, leftOut: [], entries: async () => entries };
}

function terms({ pairs, leftOut }: TermTable): MemoryFile {
  return {
    pairs: { segment: 0, term: pairs.length },
    several: severalOf(pairs),
    leftOut,
    entries: (store, act) => newTerms(pairs, store, act),
  };
}

function severalOf(pairs: readonly TermPair[]): number {
  const called = new Map<string, Set<string>>();
  for (const { source, target } of pairs) {
    const key = JSON.stringify([source.language, target.language, source.text]);
    called.set(key, (called.get(key) ?? new Set()).add(target.text));
  }
  return [...called.values()].filter(({ size }) => size > 1).length;
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new InvalidInput(`${file} cannot be read; check its name and permissions`);
  }
}
