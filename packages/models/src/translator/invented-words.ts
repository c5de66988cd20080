/** Words that a translator made up: put together from subwords, and in none of the texts that it was shown ("untreatenment", "Dilocrit" for a Dilokrit). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ModelManifest } from '../manifest/model-manifest.ts';

/** One word a line, in lower case (scripts/train/translator/words.py). */
const FILE = 'words.txt.gz';
/** Of one text; whoever sees the first ones looks at the rest. */
const MOST = 8;
/** Shorter ones are syllables, and of no language. */
const LEAST_LETTERS = 3;
/** Of a compound's beginning that stands by itself, and of what it leaves: Veitenstein of the Veitensteingruppe. */
const LEAST_OF_COMPOUND = { part: 5, rest: 4 };

/** All that the model was shown in its target language; null for models that do not say. */
export async function wordsShown(
  folder: string,
  { files }: ModelManifest,
): Promise<ReadonlySet<string> | null> {
  if (!files.some(({ path }) => path === FILE)) return null;
  const packed = await readFile(join(folder, FILE));
  return new Set((await promisify(gunzip)(packed)).toString('utf8').split('\n'));
}

/** Distinct, in the order of the text, as they stand there; what the source has itself, but for an s at its end, is none. */
export function inventedWords(text: string, source: string, shown: ReadonlySet<string>): readonly string[] {
  const strange = wordsIn(text).filter(
    (word) => word.length >= LEAST_LETTERS && !shown.has(word.toLowerCase()),
  );
  if (strange.length === 0) return [];
  const own = wordsIn(source).map((word) => word.toLowerCase());
  const isOwn = (word: string) => own.some((theirs) => isOf(word, theirs));
  return [...new Set(strange.filter((word) => !isOwn(word.toLowerCase())))].slice(0, MOST);
}

function wordsIn(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? [];
}

function isOf(word: string, theirs: string): boolean {
  if (word === theirs || word === `${theirs}s` || `${word}s` === theirs) return true;
  const { part, rest } = LEAST_OF_COMPOUND;
  return word.length >= part && theirs.length - word.length >= rest && theirs.startsWith(word);
}
