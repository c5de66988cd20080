/** export: writes what Crossquote knows, in the format asked for. */
import { canonicalLanguage } from '@crossquote/domain';
import {
  collectionIsSettled,
  collectionProgress,
  EXPORT_KINDS,
  FORMAT_NAMES,
  hideRecords,
  noteExport,
  planExport,
  plannedRecords,
  type Sight,
  systemClock,
  writeRecords,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { actor } from '../named-by.ts';
import { withReading } from '../open-verb.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { writtenText } from '../view/written-text.ts';
import { fileNamed, writeOut } from '../write-out.ts';
import { sightOfExport } from './export/sight-of-export.ts';
import { writeBundle } from './export/write-bundle.ts';

export const exportVerb: Verb = {
  takes: '',
  options: {
    kind: {
      type: 'string',
      valueHint: 'kind',
      description: `${EXPORT_KINDS.join(', ')} or all (restore: what only an import needs); without it testimonies, or what the format holds`,
    },
    format: {
      type: 'string',
      alias: 'f',
      default: 'jsonl',
      valueHint: 'format',
      description: `${FORMAT_NAMES.join(', ')}; jsonl loses nothing and can be imported`,
    },
    lean: {
      type: 'boolean',
      description: 'Quotes, offsets and hashes only: no titles, sentences, or other words around quotes',
    },
    source: {
      type: 'string',
      alias: 's',
      valueHint: 'language',
      description: 'Only reports in this language, and testimonies told in it; xliff takes one',
    },
    target: { type: 'string', alias: 't', valueHint: 'language', description: 'Language of translations' },
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
    bom: {
      type: 'boolean',
      description: 'Begin csv or tsv with a byte order mark, for spreadsheets that need one',
    },
  },
  example: 'crossquote export --kind testimonies -o testimonies.jsonl',
  run: (context) =>
    withReading(context, async (runtime) => {
      const sight = sightOfExport(context);
      const { store, config } = runtime;
      const plan = await planExport(asked(context, config), store);
      if (!collectionIsSettled(await collectionProgress(config.collection, runtime)))
        context.terminal.err(
          'Some stages are not over yet; this is what there is so far. crossquote status shows them.\n',
        );
      const { bundle } = context.args;
      const isBundle = typeof bundle === 'string';
      await noteExport(
        {
          at: systemClock.now().toISOString(),
          who: actor(context),
          collection: config.collection,
          kind: isBundle ? 'all' : plan.options.kind,
          format: isBundle ? 'bundle' : String(context.args['format']),
          sight,
        },
        store,
      );
      if (!isBundle && plan.options.kind === 'all') await tellHidden(sight, context, runtime);
      await tellPlainIds(sight, context, runtime);
      if (isBundle) return await bundled(bundle, sight, context, runtime);
      const counts = new Map<string, number>();
      const count = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const records = hideRecords(plannedRecords(plan, store), runtime.names, sight, store);
      await writeOut(writeRecords(plan, records, count), context);
      const file = fileNamed(context);
      if (file !== null && context.args['quiet'] !== true)
        context.terminal.err(`${file}: ${writtenText(plan, counts)}\n`);
      return 0;
    }),
};

/** Ids are made from words, so a report in which a name is hidden is not taken back; whoever means to carry all elsewhere learns it here, not there. */
async function tellHidden(sight: Sight, { terminal }: VerbContext, { names }: Runtime): Promise<void> {
  if (sight !== 'private' || (await names.as(sight)).hider.isIdle) return;
  terminal.err(
    'Protected people are hidden in this file, and crossquote import takes no report that names them from it. To carry all to another machine: --reveal --by <name>, or crossquote backup.\n',
  );
}

/** What a reader gets may go anywhere, and with plain ids it tells whoever guesses a name whether the guess is right. */
async function tellPlainIds(
  sight: Sight,
  { terminal }: VerbContext,
  { names, store }: Runtime,
): Promise<void> {
  if (sight !== 'public' || (await names.as(sight)).hider.isIdle || (await store.idKey()) !== null) return;
  terminal.err(
    'Ids and hashes of files are made without a key here: whoever guesses a hidden name can tell by them whether the guess is right. Before you publish, see "Ids that tell nothing" in docs/protecting.md.\n',
  );
}

/** Of all kinds, whatever --kind says: a bundle is whole. */
async function bundled(file: string, sight: Sight, context: VerbContext, runtime: Runtime): Promise<number> {
  const { sha256, head } = await writeBundle(file, EXPORT_KINDS, sight, runtime);
  if (context.args['json']) context.terminal.out(`${JSON.stringify({ file, sha256, head })}\n`);
  else
    context.terminal.err(
      `${file}: manifest sha256 ${sha256}, ledger head ${head}. Keep both apart from it.\n`,
    );
  return 0;
}

/** `-s` says which reports here, and not which language to take reports for, as its setting does. */
function asked(
  { args }: VerbContext,
  { collection, target }: { readonly collection: string; readonly target: string },
): Parameters<typeof planExport>[0] {
  const { kind, format, source } = args;
  return {
    collection,
    kind: typeof kind === 'string' ? kind : null,
    format: String(format),
    lean: args['lean'] === true,
    source: typeof source === 'string' ? canonicalLanguage(source) : null,
    target,
    bom: args['bom'] === true,
  };
}
