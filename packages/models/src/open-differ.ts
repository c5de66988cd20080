/** The Differ port on a graph that reads the subwords of a static sentence model, and on a translator that scores what is there, or puts it into English. */
import { join } from 'node:path';
import { primaryLanguage, Unavailable } from '@crossquote/domain';
import type { Differ, Statement } from '@crossquote/pipeline';
import { askedOnce } from './asked-once.ts';
import { type DifferModel, loadDifferModel, type ReadWord } from './differ-model.ts';
import { canPutIntoEnglish, type EnglishModel, loadEnglishModel } from './english-model.ts';
import { INTO } from './inside-translator.ts';
import { lendOnce } from './lend-once.ts';
import { lentModel } from './lent-model.ts';
import { modelRefOf, readManifest } from './model-manifest.ts';
import { onLoan } from './on-loan.ts';
import { canRender, loadRenderingModel, type RenderingModel } from './rendering-model.ts';
import { sentenceModelIn } from './sentence-model-in.ts';
import { spellingOf } from './spelling.ts';

export interface OpenDiffer {
  /** Of a model with the task `differences`. */
  readonly folder: string;
  /** Of the static sentence model that it was trained on. */
  readonly words: string;
}

/** Subwords of a statement; it has seen none that were longer. */
const MOST = 110;

const borrow = lendOnce<DifferModel>((model) => model.dispose());
const borrowScorer = lendOnce<RenderingModel>((model) => model.dispose());
const borrowTranslator = lendOnce<EnglishModel>((model) => model.dispose());

/**
 * Loads nothing yet; shares what an embedder of the same folder has loaded.
 * @throws Unavailable when one of the two models is not in its folder.
 */
export async function openDiffer({ folder, words }: OpenDiffer): Promise<Differ> {
  const manifest = await readManifest(folder);
  if (manifest?.task !== 'differences')
    throw new Unavailable(
      'the model that hears differences is not here; get it from a bundle: crossquote models add <file>',
    );
  const lent = lentModel(words, await sentenceModelIn(words));
  const graph = onLoan(() =>
    borrow(join(folder, manifest.revision), () => loadDifferModel(folder, manifest)),
  );
  const scorer = onLoan(() =>
    borrowScorer(join(folder, manifest.revision), () => loadRenderingModel(folder, manifest)),
  );
  const translator = onLoan(() =>
    borrowTranslator(join(folder, manifest.revision), () => loadEnglishModel(folder, manifest)),
  );
  const isKnown = ({ language }: Statement) => manifest.languages.includes(primaryLanguage(language));
  return askedOnce({
    model: modelRefOf(manifest),
    compare: async (left, right) => {
      const { subwordsOf } = await lent.model();
      if (!subwordsOf) throw new Unavailable('the words of this sentence model have no vectors of their own');
      const sides = [left, right].map(({ words: said }) =>
        said.map((word) => ({ subwords: subwordsOf(word), spelling: spellingOf(word) })),
      );
      const languages = [left, right].map(({ language }) =>
        manifest.languages.indexOf(primaryLanguage(language)),
      );
      const [ours = [], theirs = []] = sides;
      if (!sides.every(isReadable) || languages.includes(-1)) return null;
      return (await graph.model()).compare([ours, theirs], languages);
    },
    rendered: async (left, right) => {
      const [english, other] = isEnglish(left) ? [left, right] : [right, left];
      if (!isEnglish(english) || isEnglish(other) || !isKnown(other) || !canRender(manifest)) return null;
      return (await scorer.model()).gain(textOf(other), textOf(english));
    },
    inEnglish: async (statement) => {
      if (isEnglish(statement) || !isKnown(statement) || !canPutIntoEnglish(manifest)) return null;
      const text = await (await translator.model()).english(textOf(statement));
      return text === null ? null : { language: INTO, words: text.split(' ') };
    },
    close: async () => {
      await Promise.all([lent.close(), graph.close(), scorer.close(), translator.close()]);
    },
  });
}

function isEnglish({ language }: Statement): boolean {
  return primaryLanguage(language) === INTO;
}

function textOf({ words }: Statement): string {
  return words.join(' ');
}

function isReadable(words: readonly ReadWord[]): boolean {
  const length = words.reduce((sum, word) => sum + word.subwords.length, 0);
  return length > 0 && length <= MOST;
}
