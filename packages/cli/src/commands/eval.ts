/** eval: how good Crossquote is on public test sets, with the scores that others publish. Opens no database and writes nothing. */
import { InvalidInput } from '@crossquote/domain';
import {
  alignSpeed,
  checkPublished,
  type Evaluation,
  evaluateAlign,
  evaluateMatch,
  evaluateMt,
  evaluateQuotes,
  evaluateRetrieval,
  evaluateSplit,
  evaluateSts,
  splitSpeed,
} from '@crossquote/eval';
import { SingleBar } from 'cli-progress';
import type { Verb, VerbContext } from '../verb.ts';
import { scoreTable } from '../view/score-table.ts';
import { type Asked, askedFor } from './eval/asked.ts';
import { withEmbedder, withTranslator } from './eval/with-models.ts';

/** What follows `eval`. */
const WHAT: Readonly<Record<string, (asked: Asked, context: VerbContext) => Promise<Evaluation>>> = {
  split: async (asked, { args }) =>
    args['speed'] === true
      ? { scores: splitSpeed(asked.data, asked.language), failures: [], notes: [] }
      : evaluateSplit(asked.data, asked),
  quotes: async (asked) => evaluateQuotes(asked.data, asked),
  align: async (asked, context) =>
    context.args['speed'] === true
      ? { scores: await alignSpeed(), failures: [], notes: [] }
      : withEmbedder(context, (embedder) => evaluateAlign(asked.data, embedder, asked)),
  match: (asked, context) =>
    withEmbedder(context, (embedder, lexicon, differ) =>
      evaluateMatch(asked.data, embedder, lexicon, asked, differ),
    ),
  retrieval: (asked, context) =>
    withEmbedder(context, (embedder) => evaluateRetrieval(asked.data, embedder, asked)),
  sts: (asked, context) => withEmbedder(context, (embedder) => evaluateSts(asked.data, embedder, asked)),
  mt: async (asked, context) =>
    context.args['published'] === true ? published(asked) : translated(asked, context),
};

export const evalVerb: Verb = {
  takes: Object.keys(WHAT).join(' | '),
  options: {
    data: {
      type: 'string',
      valueHint: 'folder',
      description: 'Folder with test sets, laid out as <kind>/<set>.<part>.jsonl. Default: ../shared/bench',
    },
    part: { type: 'string', valueHint: 'part', description: 'Part of the sets. Default: dev' },
    set: {
      type: 'string',
      valueHint: 'names',
      description:
        'Only these sets, with commas between; a name with its part, such as a.train, takes that part; match: also hard, changes, and opposites, which is only made where it is named',
    },
    lang: { type: 'string', valueHint: 'language', description: 'Only sets in this language (BCP 47)' },
    language: { type: 'string', valueHint: 'language', description: 'The same as --lang' },
    show: { type: 'boolean', description: 'List by id what was not right, or for mt every translation' },
    rules: { type: 'boolean', description: 'match: without the model that reads both sides of a pair' },
    speed: {
      type: 'boolean',
      description:
        'split: megabytes of English a second, at growing lengths; align: seconds and memory, at growing lengths',
    },
    model: {
      type: 'string',
      valueHint: 'name|folder',
      description:
        'align, match, retrieval, sts: a sentence model that is installed, or ./a-folder. Default: the one that ships',
    },
    beams: {
      type: 'string',
      valueHint: 'n',
      description: 'mt: translations kept in view, 1 to 4 (beam search)',
    },
    limit: { type: 'string', valueHint: 'rows', description: 'mt: only the first rows of each set' },
    published: {
      type: 'boolean',
      description: 'mt: score the stored outputs of other systems, and check that sacreBLEU says the same',
    },
  },
  example: 'crossquote eval quotes --data ../shared/bench --lang de --show',
  async run(context) {
    const { args, terminal } = context;
    const [what = '', ...rest] = args._;
    const evaluate = Object.hasOwn(WHAT, what) ? WHAT[what] : undefined;
    if (!evaluate || rest.length > 0)
      throw new InvalidInput(`say what to evaluate: crossquote eval ${Object.keys(WHAT).join(' | ')}`);
    const { scores, failures, notes } = await evaluate(askedFor(context), context);
    const differs = args['published'] === true && failures.length > 0;
    if (args['show'] || differs) {
      // JSON on standard output stays JSON.
      const say = (line: string) => (args['json'] ? terminal.err(line) : terminal.out(line));
      for (const { set, id, detail } of failures) say(`${set} ${id}\n    ${detail}\n`);
    }
    terminal.out(args['json'] ? `${JSON.stringify(scores)}\n` : scoreTable(scores));
    if (!args['quiet'] || scores.length === 0) for (const note of notes) terminal.err(`${note}\n`);
    return differs || scores.length === 0 ? 1 : 0;
  },
};

async function published(asked: Asked): Promise<Evaluation> {
  const checked = checkPublished(asked.data, asked);
  const same = checked.scores.length - checked.failures.length;
  return {
    ...checked,
    notes: [`${same} of ${checked.scores.length} scores are what sacreBLEU says, to 0.1`],
  };
}

function translated(asked: Asked, context: VerbContext): Promise<Evaluation> {
  const { terminal, args } = context;
  const bar =
    terminal.showsProgress && !args['quiet']
      ? new SingleBar({
          format: '  {bar} {value} of {total} sentences',
          hideCursor: true,
          clearOnComplete: true,
        })
      : null;
  bar?.start(1, 0);
  const onProgress = (done: number, total: number) => {
    bar?.setTotal(total);
    bar?.update(done);
  };
  return withTranslator(context, (translator) =>
    evaluateMt(asked.data, translator, { ...asked, onProgress }),
  ).finally(() => bar?.stop());
}
