/** models bundle: packs models of this machine into one file, which `models add` takes in on a machine without a network. */
import { InvalidInput } from '@crossquote/domain';
import { bundleModels, modelListings } from '@crossquote/runtime';
import { configOf } from '../../open-verb.ts';
import type { VerbContext } from '../../verb.ts';
import { withFileProgress } from '../../view/file-progress.ts';

export async function bundleNamed(words: readonly string[], context: VerbContext): Promise<number> {
  const { terminal, args } = context;
  const config = configOf(context);
  const quiet = args['quiet'] === true;
  const [file, ...names] = words;
  const listed = await modelListings(config);
  const isModel = (word: string) => listed.some(({ name }) => name === word);
  if (file === undefined || names.length === 0 || isModel(file))
    throw new InvalidInput(
      'name the file first, then the models: crossquote models bundle <file> <name>…; `crossquote models` lists the names',
    );
  const written = await withFileProgress(terminal, quiet, (onProgress, signal) =>
    bundleModels(names, file, config, { onProgress, signal }),
  );
  const { bytes, sha256, models } = written;
  if (args['json']) {
    terminal.out(`${JSON.stringify({ file, bytes, sha256: `sha256:${sha256}`, models })}\n`);
  }
  if (quiet) return 0;
  for (const { name, revision, dtype, licence } of models)
    terminal.err(`packed     ${name}  ${revision} ${dtype}  ${licence ?? 'licence not stated'}\n`);
  terminal.err(
    `${file}: ${models.length === 1 ? '1 model' : `${models.length} models`}, ${Math.ceil(bytes / 1e6)} MB, sha256:${sha256}\nOn the other machine: crossquote models add ${file}, which prints the same sha256.\n`,
  );
  return 0;
}
