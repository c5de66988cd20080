/** align: two versions of one text, sentence by sentence: two files, or whatever versions a collection holds. */
import { InvalidInput } from '@crossquote/domain';
import { type BitextPair, VERSIONS_MIN } from '@crossquote/pipeline';
import { embedderOf, type Runtime } from '@crossquote/runtime';
import { configOf, withReading, withRuntime } from '../open-verb.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { alignFiles } from './align/align-files.ts';
import { type AlignOutput, alignOutput, pairCount, rememberPairs, writePairs } from './align/align-output.ts';
import { alignVersions } from './align/align-versions.ts';

export const align: Verb = {
  takes: '<file> <file> | --versions',
  options: {
    source: {
      type: 'string',
      alias: 's',
      valueHint: 'language',
      description: 'Language of the first text, instead of detecting it',
    },
    target: {
      type: 'string',
      alias: 't',
      valueHint: 'language',
      description: 'Language of the second text, instead of detecting it',
    },
    format: {
      type: 'string',
      alias: 'f',
      default: 'jsonl',
      valueHint: 'format',
      description: 'jsonl (lossless), tsv, or tmx for `memory import`',
    },
    'min-score': {
      type: 'string',
      valueHint: '0 to 1',
      description: 'Only pairs that are at least so sure; leaves out what has no counterpart',
    },
    versions: {
      type: 'boolean',
      description: 'All reports of the collection that are versions of one text, instead of two files',
    },
    remember: {
      type: 'boolean',
      description:
        'Put the pairs into the translation memory as well, marked as a machine’s: those of --min-score, or of 0.9',
    },
    by: { type: 'string', valueHint: 'name', description: 'With --remember: who does it, for the ledger' },
    out: {
      type: 'string',
      alias: 'o',
      valueHint: 'file',
      description: 'File to write, instead of standard output',
    },
  },
  example: 'crossquote align speech.de.txt speech.en.html --format tmx -o speech.tmx',
  async run(context) {
    const output = alignOutput(context);
    if (context.args['versions'] === true) await versions(context, output);
    else await files(context, output);
    return 0;
  },
};

async function versions(context: VerbContext, output: AlignOutput): Promise<void> {
  const { args } = context;
  if (args._.length > 0)
    throw new InvalidInput(
      '--versions looks through the collection; leave out the files, or leave out --versions',
    );
  const open = output.remember === null ? withReading : withRuntime;
  await open(context, async (runtime) =>
    finish(await alignVersions(context, runtime), output, context, runtime),
  );
}

/** Opens no database and keeps nothing, unless the pairs are to be remembered. */
async function files(context: VerbContext, output: AlignOutput): Promise<void> {
  const align = async (runtime: Pick<Runtime, 'embedder'> & Partial<Runtime>) => {
    const { pairs, share } = await alignFiles(context, runtime.embedder);
    if (share !== null && share < VERSIONS_MIN) context.terminal.err(doubt(share));
    await finish(pairs, output, context, runtime);
    if (!context.args['quiet'])
      context.terminal.err(`${pairCount(pairs)}; made by a machine, look before you rely on them.\n`);
  };
  if (output.remember !== null) return withRuntime(context, align);
  const embedder = await embedderOf(configOf(context));
  try {
    await align({ embedder });
  } finally {
    await embedder.close();
  }
}

function doubt(share: number): string {
  return `These do not look like versions of one text: about ${Math.round(share * 100)} of 100 sentences are each other's nearest, in the same order (versions have ${VERSIONS_MIN * 100} or more). Do not rely on the pairs.\n`;
}

async function finish(
  pairs: readonly BitextPair[],
  output: AlignOutput,
  context: VerbContext,
  { store, names }: Partial<Pick<Runtime, 'store' | 'names'>>,
): Promise<void> {
  const hider = context.args['versions'] === true ? (await names?.as('private'))?.hider : undefined;
  await writePairs(hider ? hider.value(pairs) : pairs, output, context);
  if (store && output.remember !== null) await rememberPairs(pairs, output.remember, store, context);
}
