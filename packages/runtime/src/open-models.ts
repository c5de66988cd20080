/** The models that the config names, without a database: for whoever opens one beside them, and for verbs that only measure. */
import { resolve } from 'node:path';
import { Unavailable } from '@crossquote/domain';
import { modelFolder, openDiffer, openEmbedder, openLexicon, openTranslator } from '@crossquote/models';
import type { Differ, Embedder, Lexicon, Translator } from '@crossquote/pipeline';
import type { Config } from './config.ts';
import { modelFolders } from './manage-models.ts';

/** The sentence model by name, or by the path of its folder when that begins with a dot or a slash: one that was just trained. */
export async function embedderOf(config: Config): Promise<Embedder> {
  const folder = /^[./]/.test(config.embedder)
    ? resolve(config.embedder)
    : await modelFolder(config.embedder, modelFolders(config));
  if (folder === null) {
    if (config.embedder === LEXICON) throw shippedIsGone(LEXICON);
    throw new Unavailable(
      `the sentence model ${config.embedder} is not here; get it with: crossquote models fetch ${config.embedder}, or leave CROSSQUOTE_EMBEDDER unset for the one that ships`,
    );
  }
  return openEmbedder({ folder });
}

/** Of the model that ships, whatever sentence model is chosen: the matcher's weights know its words. */
const LEXICON = 'crossquote-static-v1';

export async function lexiconOf(config: Config): Promise<Lexicon> {
  const folder = await modelFolder(LEXICON, modelFolders(config));
  if (folder === null) throw shippedIsGone(LEXICON);
  return openLexicon(folder);
}

/** Says what differs beside the rules; reads what the lexicon reads. Both must be there: results of machines that share a database must not depend on which of them made them. */
const DIFFER = 'crossquote-differ-v2';

export async function differOf(config: Config): Promise<Differ> {
  const folders = modelFolders(config);
  const [folder, words] = await Promise.all([modelFolder(DIFFER, folders), modelFolder(LEXICON, folders)]);
  if (folder === null || words === null) throw shippedIsGone(folder === null ? DIFFER : LEXICON);
  return openDiffer({ folder, words });
}

function shippedIsGone(name: string): Unavailable {
  return new Unavailable(
    `the model ${name}, which comes with Crossquote, is gone: install Crossquote again, or copy data/models/${name} from another installation`,
  );
}

export function translatorOf(config: Config): Translator {
  return openTranslator({
    ...modelFolders(config),
    offline: config.offline,
    hub: config.hub,
    beams: config.beams ?? 1,
  });
}
