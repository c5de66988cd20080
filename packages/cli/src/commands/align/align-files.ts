/** align A B: two files, of which nothing is kept. */
import { InvalidInput, knownLanguage, type Report } from '@crossquote/domain';
import { type AlignedPair, alignWithShare, type Embedder, readDocument } from '@crossquote/pipeline';
import { findInputs, type Input } from '../../intake/find-inputs.ts';
import { readInput } from '../../intake/read-input.ts';
import type { VerbContext } from '../../verb.ts';

export async function alignFiles({ args }: VerbContext, embedder: Embedder): Promise<AlignedPair> {
  const [first, second] = twoInputs(args._);
  const source = await versionIn(first, args['source']);
  const target = await versionIn(second, args['target']);
  return alignWithShare(source, target, embedder);
}

function twoInputs(typed: readonly string[]): readonly [Input, Input] {
  const { inputs, problems } = typed.length === 2 ? findInputs(typed) : { inputs: [], problems: [] };
  const [problem] = problems;
  if (problem) throw new InvalidInput(`${problem.name}: ${problem.message}`);
  const [first, second, more] = inputs;
  if (!first || !second || more)
    throw new InvalidInput(
      'name the two versions of the text: crossquote align <file> <file>, or say crossquote align --versions for all of a collection',
    );
  return [first, second];
}

async function versionIn(input: Input, language: unknown): Promise<Report> {
  const name = input.name ?? 'standard input';
  try {
    const { bytes, sidecar } = await readInput(input);
    const options = {
      collection: 'align',
      ...(typeof language === 'string' && { language: knownLanguage(language) }),
    };
    const { reports, problems } = await readDocument({ bytes, name: input.name, sidecar, options });
    const [report, more] = reports;
    if (problems[0]) throw new InvalidInput(problems[0].message);
    if (!report || more) throw new InvalidInput('holds not exactly one text; give one text a file');
    return report;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    // Some say already what they are about.
    throw error.message.startsWith(`${name} `) ? error : new InvalidInput(`${name}: ${error.message}`);
  }
}
