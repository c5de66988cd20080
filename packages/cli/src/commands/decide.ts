/** decide: a person's word on one alignment. It outlives every re-run; the testimonies are made anew from it. */
import { InvalidInput, type Testimony, Unavailable, type Verdict } from '@crossquote/domain';
import {
  decide as addDecision,
  type CollectionProgress,
  reviewRecord,
  systemClock,
  VERDICTS,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { endOfWork } from '../end-of-work.ts';
import { withDatabase } from '../open-verb.ts';
import type { Terminal } from '../terminal.ts';
import { SHARED_OPTIONS, type Verb, type VerbContext } from '../verb.ts';
import { decidedText } from '../view/decided-text.ts';
import { workThrough } from '../work-through.ts';

export const decide: Verb = {
  takes: '<alignment> same|different|unsure|undo',
  options: {
    by: {
      type: 'string',
      valueHint: 'name',
      description: 'Who decides; stored and exported with the decision',
    },
    note: { type: 'string', valueHint: 'text', description: 'Why, for whoever reads it later' },
    jobs: SHARED_OPTIONS.jobs,
  },
  example: 'crossquote decide a_3f2a90c1d4e5b6a7f801 same --by kim',
  run: (context) => {
    const { subject, verdict, by, note } = asked(context);
    return withDatabase(context, async (runtime) => {
      const { args, terminal } = context;
      const { store, config } = runtime;
      const decision = { collection: config.collection, subject, verdict, by, note };
      const review = await addDecision(decision, store, systemClock);
      const progress = await madeAnew(runtime, terminal, args['quiet'] === true);
      const pair = (await store.reviewedPairs(config.collection)).get(subject) ?? null;
      const testimonies: readonly Testimony[] = await store.testimonies(config.collection);
      if (args['json']) terminal.out(`${JSON.stringify(reviewRecord(review))}\n`);
      else terminal.out(decidedText(review, pair, testimonies));
      return endOfWork(progress, terminal, []);
    });
  },
};

/** @throws Unavailable that says that the decision stands, where the queue is away. */
async function madeAnew(runtime: Runtime, terminal: Terminal, quiet: boolean): Promise<CollectionProgress> {
  try {
    return await workThrough(runtime.config.collection, runtime, terminal, quiet);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    throw new Unavailable(
      `decided, and the testimonies were not made anew: ${error.message}; then: crossquote resume`,
    );
  }
}

interface Asked {
  readonly subject: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly note: string | null;
}

/** @throws InvalidInput before anything is opened. */
function asked({ args }: VerbContext): Asked {
  const [subject, word, ...more] = args._;
  const verdict = VERDICTS.find((known) => known === word);
  if (!subject || !verdict || more.length > 0)
    throw new InvalidInput(`give an alignment's id and one of ${VERDICTS.join(', ')}`);
  const { by, note } = args;
  if (typeof by !== 'string' || by.trim() === '') throw new InvalidInput('say who decides: --by <name>');
  return { subject, verdict, by, note: typeof note === 'string' ? note : null };
}
