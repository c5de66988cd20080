/** look: what people decided whose words are not where they were; attaches it to what stands there now, or lets it rest. */
import { InvalidInput } from '@crossquote/domain';
import { type Look, placeDecisions, settleLook, systemClock, undoCorrection } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { endOfWork } from '../end-of-work.ts';
import { withReading, withRuntime } from '../open-verb.ts';
import { SHARED_OPTIONS, type Verb, type VerbContext } from '../verb.ts';
import { lookText } from '../view/look-text.ts';
import { workThrough } from '../work-through.ts';

export const look: Verb = {
  takes: '[attach <id> <candidate>… | rest <id> | undo <correction>]',
  options: {
    by: { type: 'string', valueHint: 'name', description: 'Who says so; stored and exported with it' },
    note: { type: 'string', valueHint: 'text', description: 'Why, for whoever reads it later' },
    jobs: SHARED_OPTIONS.jobs,
  },
  example: 'crossquote look rest n_3f2a90c1d4e5b6a7f801 --by kim',
  run: (context) => {
    const [action, id, ...candidates] = context.args._;
    if (action === undefined) return withReading(context, (runtime) => list(context, runtime));
    assertAsked(action, id, candidates);
    return withRuntime(context, (runtime) => write(action, id ?? '', candidates, context, runtime));
  },
};

/** @throws InvalidInput before anything is opened. */
function assertAsked(action: string, id: string | undefined, candidates: readonly string[]): void {
  const isWhole = action === 'attach' ? candidates.length > 0 : candidates.length === 0;
  if (!['attach', 'rest', 'undo'].includes(action) || id === undefined || !isWhole)
    throw new InvalidInput(
      'say `look`, `look attach <id> <candidate>…`, `look rest <id>` or `look undo <correction>`',
    );
}

async function list({ args, terminal }: VerbContext, { store, config, names }: Runtime): Promise<number> {
  const { looks } = await placeDecisions(config.collection, store);
  // Looked up behind what was read, so that nobody in it is unknown.
  const { hider } = await names.as('private');
  const shown: readonly Look[] = hider.value(looks);
  if (args['json']) terminal.out(`${JSON.stringify(shown)}\n`);
  else terminal.out(lookText(shown));
  return 0;
}

async function write(
  action: string,
  id: string,
  candidates: readonly string[],
  { args, terminal }: VerbContext,
  runtime: Runtime,
): Promise<number> {
  const { store, config } = runtime;
  const { collection } = config;
  const by = typeof args['by'] === 'string' ? args['by'] : '';
  if (by.trim() === '') throw new InvalidInput('say who decides: --by <name>');
  const note = typeof args['note'] === 'string' ? args['note'] : null;
  const chosen = action === 'attach' ? candidates : null;
  const written =
    action === 'undo'
      ? (await undoCorrection({ collection, id, by }, store, systemClock)).id
      : await settleLook({ collection, look: id, candidates: chosen, by, note }, store, systemClock);
  const progress = await workThrough(collection, runtime, terminal, args['quiet'] === true);
  terminal.out(args['json'] ? `${JSON.stringify({ written })}\n` : `${written}\n`);
  return endOfWork(progress, terminal, []);
}
