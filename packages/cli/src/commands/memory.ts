/** memory: the translation memory, in and out as TMX. */
import { readFile, writeFile } from 'node:fs/promises';
import { InvalidInput, knownLanguage, type MemoryEntry } from '@crossquote/domain';
import { memoryLanguage, peoplesEntries, readTmx, writeTmx } from '@crossquote/pipeline';
import { actNow } from '../named-by.ts';
import { withDatabase } from '../open-verb.ts';
import type { Verb } from '../verb.ts';
import { plural } from '../view/collection-summary.ts';
import { shown } from '../view/shown.ts';

export const memory: Verb = {
  takes: 'import <file.tmx>… | export',
  options: {
    by: { type: 'string', valueHint: 'name', description: 'For import: who does it, for the ledger' },
    source: {
      type: 'string',
      alias: 's',
      valueHint: 'language',
      description: 'For export, needed: language of the originals',
    },
    target: {
      type: 'string',
      alias: 't',
      valueHint: 'language',
      description: 'For export: language of the translations',
    },
    output: {
      type: 'string',
      alias: 'o',
      valueHint: 'file',
      description: 'For export: file to write, instead of standard output',
    },
  },
  example: 'crossquote memory import ours.tmx && crossquote resume',
  run: (context) =>
    withDatabase(context, async ({ store, config, names }) => {
      const { args, terminal } = context;
      const [action, ...files] = args._;
      if (action === 'import' && files.length > 0) {
        for (const file of files) {
          const entries = await entriesOf(file);
          if (entries.length === 0) {
            terminal.err(
              `${shown(file)}: holds no pair of segments in two languages; nothing was imported.\n`,
            );
            continue;
          }
          const added = await store.addMemory(entries, actNow(context));
          const machines = entries.filter(({ origin }) => origin === 'machine').length;
          terminal.err(
            `${shown(file)}: ${plural(entries.length, 'segment pair')}, ${added} new${machines > 0 ? `, ${machines} made by a machine and offered as such` : ''}. crossquote resume puts them to use.\n`,
          );
        }
        return 0;
      }
      if (action !== 'export')
        throw new InvalidInput('say `memory import <file.tmx>` or `memory export -s de -t en`');
      if (typeof args['source'] !== 'string')
        throw new InvalidInput('give the language of the originals with -s, e.g. -s de');
      const source = memoryLanguage(knownLanguage(args['source']));
      const target = memoryLanguage(config.target);
      const edits = peoplesEntries(await store.editsInForce(source, target), source, target);
      const entries = [...(await store.memory(source, target)), ...edits.map(({ entry }) => entry)];
      const xml = writeTmx((await names.as('private')).hider.value(entries));
      if (typeof args['output'] === 'string') await writeFile(args['output'], xml);
      else await terminal.write(xml);
      return 0;
    }),
};

async function entriesOf(file: string): Promise<readonly MemoryEntry[]> {
  const xml = await read(file);
  try {
    return readTmx(xml);
  } catch (error) {
    throw error instanceof InvalidInput ? new InvalidInput(`${file}: ${error.message}`) : error;
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new InvalidInput(`${file} cannot be read; check its name and permissions`);
  }
}
