/** models: which models are here, how to get the others, and how to carry them to a machine without a network. */
import { InvalidInput } from '@crossquote/domain';
import type { Verb, VerbContext } from '../verb.ts';
import { addModelsFrom } from './models/add-models.ts';
import { bundleNamed } from './models/bundle-models.ts';
import { fetchModels } from './models/fetch-models.ts';
import { listAll } from './models/list-all.ts';
import { useModels } from './models/use-models.ts';
import { verifyNamed } from './models/verify-named.ts';

/** What follows `models`; each gets the words after it. @returns the exit code. */
const ACTIONS: Readonly<Record<string, (words: readonly string[], context: VerbContext) => Promise<number>>> =
  {
    fetch: fetchModels,
    bundle: bundleNamed,
    add: addModelsFrom,
    verify: verifyNamed,
    use: useModels,
  };

export const models: Verb = {
  takes: '[fetch <name>… | bundle <file> <name>… | add <file>… | verify [name…] | use [name…]]',
  options: {
    by: { type: 'string', valueHint: 'name', description: 'use: who puts them in force, for the ledger' },
    force: {
      type: 'boolean',
      description: 'fetch: download again what is there; add: replace what is there in another revision',
    },
    pooling: {
      type: 'string',
      valueHint: 'mean|cls|last',
      description: 'fetch: how a sentence model makes one vector, where the hub does not tell',
    },
    prefix: {
      type: 'string',
      valueHint: 'text',
      description: 'fetch: what a sentence model wants before each text, where the hub does not tell',
    },
  },
  example:
    'crossquote models fetch Xenova/opus-mt-de-en && crossquote models bundle models.tar Xenova/opus-mt-de-en',
  async run(context) {
    const [action, ...words] = context.args._;
    if (action === undefined) return listAll(context);
    const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (act) return act(words, context);
    throw new InvalidInput(
      `there is no \`models ${action}\`; say \`models\`, which lists the names, or \`models fetch <name>\`, \`models bundle <file> <name>\`, \`models add <file>\`, \`models verify\`, \`models use <name>\``,
    );
  },
};
