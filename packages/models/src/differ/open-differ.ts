/** The Differ port on a graph that reads the subwords of a static sentence model, and on a translator that scores what is there, or puts it into English. */
import { join } from 'node:path';
import { primaryLanguage, Unavailable } from '@crossquote/domain';
import type { Differ, Statement } from '@crossquote/pipeline';
import { lentModel } from '../embedder/lent-model.ts';
import { sentenceModelIn } from '../embedder/sentence-model-in.ts';
import { lendOnce } from '../loading/lend-once.ts';
import { onLoan } from '../loading/on-loan.ts';
import { modelRefOf, readManifest } from '../manifest/model-manifest.ts';
import { askedOnce } from './asked-once.ts';
import { type DifferModel, loadDifferModel } from './differ-model.ts';
import { canPutIntoEnglish, type EnglishModel, loadEnglishModel } from './english-model.ts';
import { canReadInContext } from './in-context-model.ts';
import { type InsideModels, loadInsideModels } from './inside-models.ts';
import { INTO } from './inside-translator.ts';
import type { ReadWord, Sides } from './read-sides.ts';
import { canRender } from './rendering-model.ts';
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
const borrowInside = lendOnce<InsideModels>((models) => models.dispose());
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
  const here = join(folder, manifest.revision);
  const graph = onLoan(() => borrow(here, () => loadDifferModel(folder, manifest)));
  const inside = onLoan(() => borrowInside(here, () => loadInsideModels(folder, manifest)));
  const translator = onLoan(() => borrowTranslator(here, () => loadEnglishModel(folder, manifest)));
  /** null where either is in another language, longer than what it learnt from, or empty. */
  const read = async (left: Statement, right: Statement) => {
    const { subwordsOf } = await lent.model();
    if (!subwordsOf) throw new Unavailable('the words of this sentence model have no vectors of their own');
    const sideOf = ({ words: said }: Statement) =>
      said.map((word) => ({ subwords: subwordsOf(word), spelling: spellingOf(word) }));
    const sides: Sides = [sideOf(left), sideOf(right)];
    const languages = [left, right].map(({ language }) =>
      manifest.languages.indexOf(primaryLanguage(language)),
    );
    return sides.every(isReadable) && !languages.includes(-1) ? { sides, languages } : null;
  };
  const isKnown = ({ language }: Statement) => manifest.languages.includes(primaryLanguage(language));
  return askedOnce({
    model: modelRefOf(manifest),
    compare: async (left, right) => {
      const pair = await read(left, right);
      return pair && (await graph.model()).compare(pair.sides, pair.languages);
    },
    inContext: async (left, right) => {
      if (!canReadInContext(manifest)) return null;
      const pair = await read(left, right);
      if (!pair) return null;
      const { inContext } = await inside.model();
      return inContext?.read(pair.sides, pair.languages, [left.words, right.words]) ?? null;
    },
    rendered: async (left, right) => {
      const [english, other] = isEnglish(left) ? [left, right] : [right, left];
      if (!isEnglish(english) || isEnglish(other) || !isKnown(other) || !canRender(manifest)) return null;
      const { rendering } = await inside.model();
      return rendering?.gain(textOf(other), textOf(english)) ?? null;
    },
    inEnglish: async (statement) => {
      if (isEnglish(statement) || !isKnown(statement) || !canPutIntoEnglish(manifest)) return null;
      const text = await (await translator.model()).english(textOf(statement));
      return text === null ? null : { language: INTO, words: text.split(' ') };
    },
    close: async () => {
      const open = [lent, graph, inside, translator];
      await Promise.all(open.map((model) => model.close()));
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
