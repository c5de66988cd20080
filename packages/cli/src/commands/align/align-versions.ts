/** align --versions: all reports of the collection that are versions of one text. */
import { InvalidInput, type Report } from '@crossquote/domain';
import { type BitextPair, collectionIsSettled, collectionProgress, findVersions } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import type { VerbContext } from '../../verb.ts';
import { pairCount } from './align-output.ts';

/** Says which were found, one line each. @returns the pairs of all. */
export async function alignVersions(
  { args, terminal }: VerbContext,
  runtime: Runtime,
): Promise<readonly BitextPair[]> {
  const { store, embedder, config } = runtime;
  const progress = await collectionProgress(config.collection, runtime);
  if (progress.reports.length === 0)
    throw new InvalidInput(
      `collection "${config.collection}" has no report; add some first: crossquote add <file>…`,
    );
  if (!collectionIsSettled(progress))
    terminal.err(
      'Some stages are not over yet; this is what there is so far. crossquote status shows them.\n',
    );
  const all: BitextPair[] = [];
  const say = (line: string) => args['quiet'] || terminal.err(`${line}\n`);
  for await (const { source, target, share, pairs } of findVersions(config.collection, {
    store,
    embedder,
    target: config.target,
  })) {
    all.push(...pairs);
    const { hider } = await runtime.names.as('private');
    say(
      `${hider.text(nameOf(source))} | ${hider.text(nameOf(target))}: alike to ${share.toFixed(2)}; ${pairCount(pairs)}`,
    );
  }
  if (all.length === 0) say(`No two reports of collection "${config.collection}" are versions of one text.`);
  return all;
}

function nameOf({ source, id, language }: Report): string {
  return `${source ?? id} (${language})`;
}
