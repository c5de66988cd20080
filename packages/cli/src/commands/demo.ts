/** demo: the main job on eight invented reports, in a home of its own that is removed at the end. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Unavailable } from '@crossquote/domain';
import { ANY_TESTIMONY, readTmx } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { endOfWork } from '../end-of-work.ts';
import { addInput } from '../intake/add-input.ts';
import { findInputs } from '../intake/find-inputs.ts';
import { actNow } from '../named-by.ts';
import { configOf, withRuntime } from '../open-verb.ts';
import { showTestimonies, testimonyPages } from '../show-testimonies.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { addedLine } from '../view/added-line.ts';
import { hindrances, plural } from '../view/collection-summary.ts';
import { workThrough } from '../work-through.ts';

const FOLDER = fileURLToPath(new URL('../../../../data/demo', import.meta.url));
const COLLECTION = 'demo';

export const demo: Verb = {
  takes: '',
  options: {},
  example: 'crossquote demo',
  async run(context) {
    const home = await mkdtemp(join(tmpdir(), 'crossquote-demo-'));
    try {
      const config = {
        ...configOf(context),
        home,
        databaseUrl: null,
        redisUrl: null,
        collection: COLLECTION,
      };
      return await withRuntime(context, (runtime) => runDemo(context, runtime), config);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  },
};

async function runDemo(context: VerbContext, runtime: Runtime): Promise<number> {
  const { terminal, args } = context;
  const quiet = args['quiet'] === true;
  const began = performance.now();
  if (!quiet)
    terminal.err('Eight invented reports about one invented event, in five languages, from data/demo.\n');
  await runtime.store.addMemory(readTmx(await demoFile('memory.tmx')), actNow(context));
  const { inputs } = findInputs([join(FOLDER, '[0-9]*.{txt,md,html}').replaceAll('\\', '/')]);
  if (inputs.length === 0)
    throw new Unavailable(`the demo's reports are missing from ${FOLDER}; check the clone`);
  const options = { collection: COLLECTION, language: null, dryRun: false, act: actNow(context) };
  for (const input of inputs) {
    const items = await addInput(input, runtime, options);
    if (!quiet) for (const item of items) terminal.err(addedLine(item));
  }
  const progress = await workThrough(COLLECTION, runtime, terminal, quiet);
  const { shown: count } = await showTestimonies(
    testimonyPages({ ...ANY_TESTIMONY, collection: COLLECTION }, runtime.store),
    Number.POSITIVE_INFINITY,
    context,
    runtime,
  );
  if (!quiet) {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    terminal.err(
      `\n${plural(count, 'testimony', 'testimonies')} in ${plural(inputs.length, 'report')}, ${seconds} s.\n`,
    );
    terminal.err(`${hindrances(progress).join('\n')}\n`);
    terminal.err('Your own: crossquote add <folder> && crossquote show\n');
  }
  const code = endOfWork(progress, terminal);
  return count > 0 ? code : 1;
}

async function demoFile(name: string): Promise<string> {
  try {
    return await readFile(join(FOLDER, name), 'utf8');
  } catch {
    throw new Unavailable(`${name} is missing from ${FOLDER}; check the clone`);
  }
}
