/** models add: takes in what `models bundle` packed on another machine. Goes to no network. */
import { InvalidInput } from '@crossquote/domain';
import { addModels } from '@crossquote/runtime';
import { configOf } from '../../open-verb.ts';
import type { VerbContext } from '../../verb.ts';
import { withFileProgress } from '../../view/file-progress.ts';

export async function addModelsFrom(files: readonly string[], context: VerbContext): Promise<number> {
  const { terminal, args } = context;
  const quiet = args['quiet'] === true;
  if (files.length === 0)
    throw new InvalidInput('name a file that crossquote models bundle made: crossquote models add <file>');
  const config = configOf(context);
  for (const file of files) {
    const { models, sha256 } = await withFileProgress(terminal, quiet, (onProgress, signal) =>
      addModels(file, config, { force: args['force'] === true, onProgress, signal }),
    );
    if (args['json'])
      terminal.out(
        `${JSON.stringify({ file, sha256: `sha256:${sha256}`, models: models.map(({ manifest, outcome }) => ({ ...manifest, outcome })) })}\n`,
      );
    if (quiet) continue;
    for (const { manifest, outcome } of models) {
      const { name, revision, dtype, licence } = manifest;
      terminal.err(
        `${outcome.padEnd(10)} ${name}  ${revision} ${dtype}  ${licence ?? 'licence not stated'}\n`,
      );
    }
    const here = models.some(({ outcome }) => outcome !== 'unchanged');
    terminal.err(
      `${file}: sha256:${sha256}\n${here ? 'crossquote resume puts them to use; crossquote retry, where reports failed for want of them.' : 'All of it was here already.'}\n`,
    );
  }
  return 0;
}
