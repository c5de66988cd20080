/** models use: puts models of this machine in force for all that share the database, or says which are. */
import { InvalidInput, type ModelRef, NotFound } from '@crossquote/domain';
import {
  type ModelInForce,
  type ModelPlace,
  pairsOf,
  sweep,
  systemClock,
  useModel,
} from '@crossquote/pipeline';
import { modelListings, type Runtime } from '@crossquote/runtime';
import { actor } from '../../named-by.ts';
import { configOf, withRuntime } from '../../open-verb.ts';
import type { VerbContext } from '../../verb.ts';
import { inForceLine } from '../../view/model-lines.ts';

type Listing = Awaited<ReturnType<typeof modelListings>>[number];

export async function useModels(names: readonly string[], context: VerbContext): Promise<number> {
  const config = configOf(context);
  if (config.databaseUrl === null)
    throw new InvalidInput(
      'one process at a time works on the embedded database, and uses the best model that is here: crossquote models lists them',
    );
  const { args, terminal } = context;
  const chosen = await Promise.all(names.map((name) => listed(name, context)));
  return withRuntime(context, async (runtime) => {
    const changed: ModelInForce[] = [];
    for (const model of chosen) changed.push(...(await putModel(model, runtime, actor(context))));
    const lines = names.length > 0 ? changed : await runtime.store.modelsInForce();
    if (args['json']) terminal.out(`${JSON.stringify(lines)}\n`);
    else
      for (const line of lines)
        terminal.out(`${inForceLine(line)}, since ${line.since.slice(0, 10)}, by ${line.machine}\n`);
    if (names.length === 0 && lines.length === 0)
      terminal.err(
        'No model is in force yet: the first machine that needs one puts its own in force, or crossquote models use <name>\n',
      );
    if (names.length === 0 || args['quiet']) return 0;
    const jobs = changed.length > 0 ? await sweep(runtime) : 0;
    terminal.err(
      changed.length > 0
        ? `What others made is made anew where this changes it: ${jobs} jobs handed out.\n`
        : 'They were in force already.\n',
    );
    return 0;
  });
}

async function listed(name: string, context: VerbContext): Promise<Listing> {
  const listing = (await modelListings(configOf(context))).find((each) => each.name === name);
  if (listing?.state === 'ready') return listing;
  throw new NotFound(
    listing
      ? `the model ${name} is ${listing.state}; ${listing.nextAction ?? 'crossquote models lists those that are'}`
      : `there is no model ${name} on this machine; crossquote models lists those that are, and models bundle on another and models add here carry one over`,
  );
}

async function putModel(listing: Listing, runtime: Runtime, by: string): Promise<readonly ModelInForce[]> {
  const { machine, store } = runtime;
  const { name, revision, dtype } = listing;
  if (!machine || revision === null || dtype === null) return [];
  const model = { name, revision, dtype };
  const places = await placesOf(listing, model, runtime);
  if (places.length === 0)
    throw new InvalidInput(`${name} translates no language into ${runtime.targets.join(', ')}`);
  const changed: ModelInForce[] = [];
  for (const place of places) {
    const line = await useModel(place, model, { store, machine }, systemClock, by);
    if (line) changed.push(line);
  }
  return changed;
}

/** Languages that it says it is for, those of the reports, and those that something is in force for, as far as it translates them. */
async function placesOf(listing: Listing, model: ModelRef, runtime: Runtime): Promise<readonly ModelPlace[]> {
  if (listing.task !== 'translation') return [{ task: 'embedding', source: '', target: '' }];
  const inForce = await runtime.store.modelsInForce();
  const languages = [
    // A longer one may be a family of languages, or any language.
    ...(listing.source?.length === 2 ? [listing.source] : []),
    ...listing.languages,
    ...(await runtime.store.languages()).keys(),
    ...inForce.flatMap(({ task, source }) => (task === 'translation' ? source : [])),
  ];
  return pairsOf(model, languages, runtime);
}
