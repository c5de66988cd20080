/** What `align` does with its pairs: writes them, and remembers those that are sure enough. */
import { writeFile } from 'node:fs/promises';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import {
  type BitextFormat,
  type BitextPair,
  bitextMemory,
  idKeyOf,
  type Store,
  writeBitext,
} from '@crossquote/pipeline';
import { actNow } from '../../named-by.ts';
import { configOf } from '../../open-verb.ts';
import type { VerbContext } from '../../verb.ts';
import { plural } from '../../view/collection-summary.ts';

const FORMATS: readonly string[] = ['tmx', 'tsv', 'jsonl'] satisfies readonly BitextFormat[];
/** What is remembered when nobody says: of such pairs 9 in 10 were right in the worst of four test sets (eval align). */
const SURE = 0.9;

export interface AlignOutput {
  readonly format: BitextFormat;
  /** Score of a pair to be written. */
  readonly least: number;
  /** Score of a pair to be remembered; null when none is. */
  readonly remember: number | null;
}

/** @throws InvalidInput when a format or a score is none. */
export function alignOutput({ args }: VerbContext): AlignOutput {
  const format = String(args['format']);
  if (!FORMATS.includes(format))
    throw new InvalidInput(`there is no format "${format}"; give ${FORMATS.join(', ')}`);
  const given = args['min-score'];
  const least = Number(given ?? 0);
  if (given === '' || !(least >= 0 && least <= 1))
    throw new InvalidInput('--min-score is a number from 0 to 1, such as --min-score 0.5');
  const remember = args['remember'] === true ? (given === undefined ? SURE : least) : null;
  return { format: format as BitextFormat, least, remember };
}

/** To the file that was named, else to standard output. */
export async function writePairs(
  pairs: readonly BitextPair[],
  { format, least }: AlignOutput,
  { args, terminal }: VerbContext,
): Promise<void> {
  const text = writeBitext(
    pairs.filter(({ score }) => score >= least),
    format,
  );
  const file = args['out'];
  if (typeof file !== 'string') {
    await terminal.write(text);
    return;
  }
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new Unavailable(
      `cannot write ${file} (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); check the folder, its permissions and the space on the disk`,
    );
  }
}

/** Into the translation memory, as a machine's. */
export async function rememberPairs(
  pairs: readonly BitextPair[],
  least: number,
  store: Pick<Store, 'addMemory' | 'idKey' | 'beginIdKey'>,
  context: VerbContext,
): Promise<void> {
  const { args, terminal } = context;
  const entries = bitextMemory(pairs, least);
  await idKeyOf(configOf(context).idKey, store);
  const added = await store.addMemory(entries, actNow(context));
  if (!args['quiet'])
    terminal.err(
      `${plural(entries.length / 2, 'pair')} for the memory, both ways, ${added / 2} new; offered as a machine’s. crossquote resume puts them to use.\n`,
    );
}

/** `42 pairs, 3 without counterpart`. */
export function pairCount(pairs: readonly BitextPair[]): string {
  const alone = pairs.filter(({ source, target }) => !source.range || !target.range).length;
  return `${plural(pairs.length - alone, 'pair')}, ${alone} without counterpart`;
}
