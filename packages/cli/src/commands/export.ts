/** export: writes what Crossquote knows, as JSON Lines or CSV. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { InvalidInput, Unavailable } from '@crossquote/domain';
import {
  collectionIsSettled,
  collectionProgress,
  EXPORT_KINDS,
  type ExportKind,
  exportKinds,
  exportRecords,
  hideRecords,
  jsonLine,
  type Sight,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { withReading } from '../open-verb.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { csvWriter } from '../view/csv-rows.ts';
import { noteExport, sightOfExport } from './export/note-export.ts';
import { writeBundle } from './export/write-bundle.ts';

export const exportVerb: Verb = {
  takes: '',
  options: {
    kind: {
      type: 'string',
      default: 'testimonies',
      valueHint: 'kind',
      description:
        'reports, sentences, quotes, translations, alignments, testimonies (the default), reviews or all',
    },
    format: {
      type: 'string',
      alias: 'f',
      default: 'jsonl',
      valueHint: 'format',
      description: 'jsonl (lossless) or csv',
    },
    output: {
      type: 'string',
      alias: 'o',
      valueHint: 'file',
      description: 'File to write, instead of standard output',
    },
    bundle: {
      type: 'string',
      valueHint: 'file.tar',
      description: 'Write all kinds and the ledger into one file, which crossquote verify checks',
    },
    as: {
      type: 'string',
      default: 'operator',
      valueHint: 'role',
      description:
        'operator (private names stand there; protected ones never) or reader (pseudonyms for both)',
    },
    reveal: { type: 'boolean', description: 'Protected names too; needs --by, and stands in the ledger' },
    by: { type: 'string', valueHint: 'name', description: 'Who exports, for the ledger' },
    bom: { type: 'boolean', description: 'Begin CSV with a byte order mark, for spreadsheets that need one' },
  },
  example: 'crossquote export --kind testimonies -o testimonies.jsonl',
  run: (context) =>
    withReading(context, async (runtime) => {
      sightOfExport(context);
      const kinds = exportKinds(String(context.args['kind']));
      const { store, config } = runtime;
      const progress = await collectionProgress(config.collection, runtime);
      if (progress.reports.length === 0)
        throw new InvalidInput(
          `collection "${config.collection}" has no report; add some first: crossquote add <file>…`,
        );
      if (!collectionIsSettled(progress))
        context.terminal.err(
          'Some stages are not over yet; this is what there is so far. crossquote status shows them.\n',
        );
      const sight = sightOfExport(context);
      const { bundle } = context.args;
      if (typeof bundle === 'string') return await bundled(bundle, sight, context, runtime);
      await noteExport(kinds, sight, context, runtime);
      const records = hideRecords(exportRecords(store, config.collection, kinds), runtime.names, sight);
      await write(formatted(records, kinds, context), context);
      return 0;
    }),
};

/** Of all kinds, whatever --kind says: a bundle is whole. */
async function bundled(file: string, sight: Sight, context: VerbContext, runtime: Runtime): Promise<number> {
  await noteExport(EXPORT_KINDS, sight, context, runtime);
  const { sha256, head } = await writeBundle(file, EXPORT_KINDS, sight, runtime);
  if (context.args['json']) context.terminal.out(`${JSON.stringify({ file, sha256, head })}\n`);
  else
    context.terminal.err(
      `${file}: manifest sha256 ${sha256}, ledger head ${head}. Keep both apart from it.\n`,
    );
  return 0;
}

function formatted(
  records: ReturnType<typeof exportRecords>,
  kinds: readonly ExportKind[],
  { args }: VerbContext,
): AsyncIterable<string> {
  const format = args['format'];
  if (format === 'csv') {
    const [kind, ...more] = kinds;
    if (!kind || more.length > 0)
      throw new InvalidInput('CSV holds one kind; give --kind, or --format jsonl for all');
    return csvWriter(records, kind, args['bom'] === true);
  }
  if (format === 'jsonl') return toJsonl(records);
  throw new InvalidInput(`there is no format "${String(format)}"; give jsonl or csv`);
}

async function* toJsonl(records: ReturnType<typeof exportRecords>): AsyncGenerator<string> {
  for await (const record of records) yield jsonLine(record);
}

/** A file is written beside its place and put there when it is whole. */
async function write(lines: AsyncIterable<string>, { args, terminal }: VerbContext): Promise<void> {
  const file = args['output'];
  if (typeof file !== 'string') {
    for await (const line of lines) terminal.out(line);
    return;
  }
  const part = `${file}.part`;
  const stream = createWriteStream(part);
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error));
  failed.catch(() => undefined);
  try {
    for await (const line of lines)
      if (!stream.write(line)) await Promise.race([once(stream, 'drain'), failed]);
    stream.end();
    await Promise.race([once(stream, 'finish'), failed]);
    await rename(part, file);
  } catch (error) {
    stream.destroy();
    await rm(part, { force: true });
    throw new Unavailable(
      `cannot write ${file} (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); check the folder, its permissions and the space on the disk`,
    );
  }
}
