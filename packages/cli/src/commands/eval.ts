/** eval: how good Crossquote is on public test sets, with the scores that others publish. Opens no database and writes nothing. */
import { canonicalLanguage, InvalidInput } from '@crossquote/domain';
import { type Evaluation, evaluateQuotes, evaluateSplit, splitSpeed } from '@crossquote/eval';
import type { Verb, VerbContext } from '../verb.ts';
import { scoreTable } from '../view/score-table.ts';

interface Asked {
  readonly data: string;
  readonly language: string | undefined;
  readonly part: string | undefined;
  readonly sets: readonly string[];
}

const WHAT: Readonly<Record<string, (asked: Asked, context: VerbContext) => Promise<Evaluation>>> = {
  split: async (asked, { args }) => {
    if (args['speed'] === true)
      return { scores: splitSpeed(asked.data, asked.language), failures: [], notes: [] };
    return evaluateSplit(asked.data, asked);
  },
  quotes: async (asked) => evaluateQuotes(asked.data, asked),
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
        'Only these sets, with commas between; a name with its part, such as a.train, takes that part',
    },
    lang: { type: 'string', valueHint: 'language', description: 'Only sets in this language (BCP 47)' },
    language: { type: 'string', valueHint: 'language', description: 'The same as --lang' },
    show: { type: 'boolean', description: 'List what was not right, by id' },
    speed: { type: 'boolean', description: 'For split: megabytes of English a second, at growing lengths' },
  },
  example: 'crossquote eval quotes --data ../shared/bench --lang de --show',
  async run(context) {
    const { args, terminal } = context;
    const [what = '', ...rest] = args._;
    const evaluate = Object.hasOwn(WHAT, what) ? WHAT[what] : undefined;
    if (!evaluate || rest.length > 0)
      throw new InvalidInput(`say what to evaluate: crossquote eval ${Object.keys(WHAT).join(' | ')}`);
    const { scores, failures, notes } = await evaluate(askedFor(args), context);
    if (args['show']) {
      for (const { set, id, detail } of failures) terminal.err(`${set} ${id}\n    ${detail}\n`);
    }
    terminal.out(args['json'] ? `${JSON.stringify(scores)}\n` : scoreTable(scores));
    if (!args['quiet']) for (const note of notes) terminal.err(`${note}\n`);
    return 0;
  },
};

function askedFor(args: VerbContext['args']): Asked {
  const text = (name: string) => (typeof args[name] === 'string' ? args[name] : undefined);
  const language = text('lang') ?? text('language');
  return {
    data: text('data') ?? '../shared/bench',
    language: language === undefined ? undefined : canonicalLanguage(language),
    part: text('part'),
    sets: (text('set') ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  };
}
