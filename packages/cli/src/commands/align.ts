/** align: two versions of one text, sentence by sentence. Opens no database and keeps nothing. */
import { writeFile } from 'node:fs/promises';
import { canonicalLanguage, InvalidInput, type Report, Unavailable } from '@crossquote/domain';
import { alignReports, type BitextFormat, readDocument, writeBitext } from '@crossquote/pipeline';
import { embedderOf } from '@crossquote/runtime';
import { findInputs, type Input } from '../intake/find-inputs.ts';
import { readInput } from '../intake/read-input.ts';
import { configOf } from '../open-verb.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { plural } from '../view/collection-summary.ts';

const FORMATS: readonly string[] = ['tmx', 'tsv', 'jsonl'] satisfies readonly BitextFormat[];

export const align: Verb = {
  takes: '<file> <file>',
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
    out: {
      type: 'string',
      alias: 'o',
      valueHint: 'file',
      description: 'File to write, instead of standard output',
    },
  },
  example: 'crossquote align speech.de.txt speech.en.html --format tmx -o speech.tmx',
  async run(context) {
    const { args, terminal } = context;
    const format = formatOf(args['format']);
    const least = leastOf(args['min-score']);
    const [first, second] = twoInputs(args._);
    const source = await versionIn(first, args['source']);
    const target = await versionIn(second, args['target']);
    const embedder = await embedderOf(configOf(context));
    try {
      const all = await alignReports(source, target, embedder);
      const pairs = all.filter(({ score }) => score >= least);
      await write(writeBitext(pairs, format), context);
      if (!args['quiet']) {
        const alone = all.filter((pair) => !pair.source.range || !pair.target.range).length;
        terminal.err(
          `${plural(all.length - alone, 'pair')}, ${alone} without counterpart; made by a machine, look before you rely on them.\n`,
        );
      }
      return 0;
    } finally {
      await embedder.close();
    }
  },
};

function formatOf(given: unknown): BitextFormat {
  const format = String(given);
  if (FORMATS.includes(format)) return format as BitextFormat;
  throw new InvalidInput(`there is no format "${format}"; give ${FORMATS.join(', ')}`);
}

function leastOf(given: unknown): number {
  if (given === undefined) return 0;
  const least = Number(given);
  if (given !== '' && least >= 0 && least <= 1) return least;
  throw new InvalidInput('--min-score is a number from 0 to 1, such as --min-score 0.5');
}

function twoInputs(typed: readonly string[]): readonly [Input, Input] {
  const { inputs, problems } = typed.length === 2 ? findInputs(typed) : { inputs: [], problems: [] };
  const [problem] = problems;
  if (problem) throw new InvalidInput(`${problem.name}: ${problem.message}`);
  const [first, second, more] = inputs;
  if (!first || !second || more)
    throw new InvalidInput('name the two versions of the text: crossquote align <file> <file>');
  return [first, second];
}

async function versionIn(input: Input, language: unknown): Promise<Report> {
  const name = input.name ?? 'standard input';
  try {
    const { bytes, sidecar } = await readInput(input);
    const options = {
      collection: 'align',
      ...(typeof language === 'string' && { language: canonicalLanguage(language) }),
    };
    const { reports, problems } = await readDocument({ bytes, name: input.name, sidecar, options });
    const [report, more] = reports;
    if (problems[0]) throw new InvalidInput(problems[0].message);
    if (!report || more) throw new InvalidInput('holds not exactly one text; give one text a file');
    return report;
  } catch (error) {
    throw error instanceof InvalidInput ? new InvalidInput(`${name}: ${error.message}`) : error;
  }
}

async function write(text: string, { args, terminal }: VerbContext): Promise<void> {
  const file = args['out'];
  if (typeof file !== 'string') {
    terminal.out(text);
    return;
  }
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new Unavailable(
      `cannot write ${file} (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); check the folder, its permissions and the space on the disk`,
    );
  }
}
