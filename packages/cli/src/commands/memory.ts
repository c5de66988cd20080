/** memory: the translation memory, in and out as TMX; and the glossary in it, as CSV, TSV or TBX. */
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { InvalidInput, knownLanguage, type Language, type MemoryEntry } from '@crossquote/domain';
import {
  idKeyOf,
  isShownTerm,
  memoryLanguage,
  type NameHider,
  peoplesEntries,
  termOf,
  writeTbx,
  writeTermTable,
  writeTmx,
} from '@crossquote/pipeline';
import { memoryFile } from '../memory-file.ts';
import { actNow } from '../named-by.ts';
import { withReading } from '../open-verb.ts';
import { takeMemory } from '../take-memory.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { plural } from '../view/collection-summary.ts';
import { shown } from '../view/shown.ts';

export const memory: Verb = {
  takes: 'import <file.tmx|.csv|.tsv|.tbx>… | export',
  options: {
    by: { type: 'string', valueHint: 'name', description: 'For import: who does it, for the ledger' },
    source: {
      type: 'string',
      alias: 's',
      valueHint: 'language',
      description: 'Language of the originals: needed for export, and for a table of terms that names none',
    },
    target: {
      type: 'string',
      alias: 't',
      valueHint: 'language',
      description: 'Language of the translations',
    },
    output: {
      type: 'string',
      alias: 'o',
      valueHint: 'file',
      description:
        'For export: file to write, instead of standard output; the terms alone as .csv, .tsv or .tbx',
    },
  },
  example: 'crossquote memory import ours.tmx && crossquote resume',
  run: (context) =>
    withReading(context, async (runtime) => {
      const { args, terminal } = context;
      const { store, config, names } = runtime;
      const [action, ...files] = args._;
      const named = languagesOf(args, config.target);
      if (action === 'import' && files.length > 0) {
        // Its line in the ledger is made with the key, if there is to be one.
        await idKeyOf(config.idKey, store);
        let isWhole = true;
        for (const name of files) {
          const file = await memoryFile(name, named);
          terminal.err(`${shown(name)}: ${await takeMemory(file, runtime, actNow(context))}\n`);
          isWhole &&= file.leftOut.length === 0;
        }
        return isWhole ? 0 : 1;
      }
      if (action !== 'export')
        throw new InvalidInput(
          'say `memory import <file.tmx>`, `memory import <terms.csv>` or `memory export -s de -t en`',
        );
      const { source, target } = named;
      const output = typeof args['output'] === 'string' ? args['output'] : null;
      if (!ENDINGS.has(endingOf(output)))
        throw new InvalidInput(
          `nothing is written as ${endingOf(output)}: -o takes .tmx, and .csv, .tsv or .tbx for the terms alone`,
        );
      if (source === null) throw new InvalidInput('give the language of the originals with -s, e.g. -s de');
      const edits = peoplesEntries(await store.editsInForce(source, target), source, target);
      const entries = [...(await store.memory(source, target)), ...edits.map(({ entry }) => entry)];
      const { hider } = await names.as('private');
      const { visible, left } = visibleEntries(entries, hider);
      const text = written(visible, { source, target, output });
      if (left > 0)
        terminal.err(`Left out: ${plural(left, 'term')} with names that are hidden; a backup has them.\n`);
      if (output !== null) await writeFile(output, text);
      else await terminal.write(text);
      return 0;
    }),
};

function visibleEntries(entries: readonly MemoryEntry[], hider: NameHider) {
  const shownOnes = entries.filter((entry) => entry.kind !== 'term' || isShownTerm(termOf(entry), hider));
  return { visible: hider.value(shownOnes), left: entries.length - shownOnes.length };
}

/** Without one it is TMX too. */
const ENDINGS: ReadonlySet<string> = new Set(['', '.tmx', '.xml', '.csv', '.tsv', '.tbx']);

function endingOf(output: string | null): string {
  return extname(output ?? '').toLowerCase();
}

/** The terms alone, or all as TMX, by the ending of the file. */
function written(
  entries: readonly MemoryEntry[],
  { source, target, output }: { source: Language; target: Language; output: string | null },
): string {
  const ending = endingOf(output);
  if (ending === '.tbx') return writeTbx(entries, source, target);
  if (ending === '.csv') return writeTermTable(entries, source, target);
  return ending === '.tsv' ? writeTermTable(entries, source, target, '\t') : writeTmx(entries);
}

interface Languages {
  readonly source: Language | null;
  readonly target: Language;
}

function languagesOf(args: VerbContext['args'], target: Language): Languages {
  const { source } = args;
  return {
    source: typeof source === 'string' ? memoryLanguage(knownLanguage(source)) : null,
    target: memoryLanguage(target),
  };
}
