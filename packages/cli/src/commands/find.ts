/** find: where something was said, by a word, a name or a sentence. Works while another process works. What is looked for is logged nowhere. */
import { text as allOf } from 'node:stream/consumers';
import { canonicalLanguage, InvalidInput, type Language } from '@crossquote/domain';
import {
  type FoundPage,
  foundQuotes,
  foundSentences,
  LONGEST_QUESTION,
  quoteHitRecord,
  type ShownFind,
  searchQuestion,
  sentenceHitRecord,
  shownQuote,
  shownSentence,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { withReading } from '../open-verb.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { noReport } from '../view/collection-summary.ts';
import { findText } from '../view/find-text.ts';
import { shown } from '../view/shown.ts';

const MOST = 20;
const WIDEST = 110;

export const find: Verb = {
  takes: '<words>…|-',
  writing:
    'Words between quotation marks are found just so, in that order: \'"nobody warned us" bridge\'; the shell takes single marks around them away. With - the words are read from standard input, so that they stand in no history of the shell.',
  options: {
    language: {
      type: 'string',
      alias: 's',
      valueHint: 'code',
      description: 'Of reports in this language alone; what is looked for may be in any',
    },
    sentences: {
      type: 'boolean',
      description: 'Sentences of reports instead of quotes, by meaning before words',
    },
    limit: {
      type: 'string',
      default: String(MOST),
      valueHint: 'n',
      description: `At most so many, the best. Default: ${MOST}`,
    },
  },
  example: 'crossquote find "nobody warned us"',
  run: async (context) => {
    const { args, terminal } = context;
    const [most, language] = [mostOf(args['limit']), languageOf(args['language'])];
    const words = await wordsOf(args._);
    return withReading(context, async (runtime) => {
      const { collection } = runtime.config;
      const asked = { words, collection, language, most };
      const { finds, areMore } = await (args['sentences'] === true ? sentences : quotes)(asked, runtime);
      const width = Math.min(terminal.columns, WIDEST);
      finds.forEach(({ record, view }, i) => {
        terminal.out(args['json'] ? `${JSON.stringify(record)}\n` : `\n${findText(view, i + 1, width)}`);
      });
      if (areMore) terminal.err(`\nNot all of it: the best ${most}. More with --limit\n`);
      else if (finds.length === 0 && args['json'] !== true)
        terminal.err(await whyNone(asked, context, runtime));
      return 0;
    });
  },
};

interface Asked {
  readonly words: string;
  readonly collection: string;
  readonly language: Language | null;
  readonly most: number;
}

interface Shown {
  /** As the API gives it. */
  readonly record: object;
  readonly view: ShownFind;
}

interface Found {
  readonly finds: readonly Shown[];
  readonly areMore: boolean;
}

async function quotes({ most, ...wish }: Asked, runtime: Runtime): Promise<Found> {
  const page = await foundQuotes({ ...wish, after: null }, most, runtime, await runtime.names.as('private'));
  // Looked up behind what was read, so that nobody in it is unknown.
  const { hider } = await runtime.names.as('private');
  return found(page, (find) => ({
    record: hider.value(quoteHitRecord(find)),
    view: shownQuote(find, hider, page.question),
  }));
}

async function sentences({ most, ...wish }: Asked, runtime: Runtime): Promise<Found> {
  const page = await foundSentences(
    { ...wish, after: null },
    most,
    runtime,
    await runtime.names.as('private'),
  );
  const { hider } = await runtime.names.as('private');
  return found(page, (find) => ({
    record: hider.value(sentenceHitRecord(find)),
    view: shownSentence(find, hider, page.question),
  }));
}

function found<Find>({ finds, last }: FoundPage<Find>, shownAs: (find: Find) => Shown): Found {
  return { finds: finds.map(shownAs), areMore: last !== null };
}

async function whyNone(
  { collection, words, language }: Asked,
  { args }: VerbContext,
  { store }: Runtime,
): Promise<string> {
  if ((await store.reports(collection)).length === 0) return noReport(collection);
  const question = searchQuestion(words, language, null);
  if (question.words.length === 0)
    return 'These words are too common to look for. Try with one that tells more: a name, a number, a rarer word\n';
  const what = args['sentences'] === true ? 'No sentence' : 'No quote';
  const tries = [
    ...(question.phrases.length > 0
      ? ['without quotation marks, between which only the very words are found']
      : []),
    'with other words',
    ...(args['sentences'] === true ? [] : ['with --sentences, which looks at all that reports say']),
  ];
  return `${what} in collection "${shown(collection)}" has these words or is near them in meaning. Try ${tries.join(', ')}\n`;
}

/** @throws InvalidInput that does not repeat them. */
async function wordsOf(given: readonly string[]): Promise<string> {
  const typed = given.length === 1 && given[0] === '-' ? await allOf(process.stdin) : given.join(' ');
  const words = typed.trim();
  if (words === '')
    throw new InvalidInput(
      'say what to look for: a word, a name or a sentence; - reads it from standard input',
    );
  if (words.length > LONGEST_QUESTION)
    throw new InvalidInput(
      `look for at most ${LONGEST_QUESTION} letters; one sentence of it is enough to find where it was said`,
    );
  if (words.includes('\0') || !words.isWellFormed())
    throw new InvalidInput('what to look for holds half a character');
  return words;
}

function languageOf(given: unknown): Language | null {
  return typeof given === 'string' ? canonicalLanguage(given) : null;
}

/** @throws InvalidInput when it is no count. */
function mostOf(given: unknown): number {
  const most = Number(given);
  if (Number.isInteger(most) && most > 0) return most;
  throw new InvalidInput('--limit is a number of finds, such as --limit 50');
}
