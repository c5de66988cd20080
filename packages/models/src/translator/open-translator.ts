/** The Translator port on this machine: whatever models are on this machine, each loaded on first use. */
import { join } from 'node:path';
import { type Language, type ModelRef, Unavailable, unsearched } from '@crossquote/domain';
import { signsInWords, type Translator, withDigits } from '@crossquote/pipeline';
import { knownDamage, noteDamage } from '../installed/known-damage.ts';
import { type Loan, lendOnce } from '../loading/lend-once.ts';
import type { ModelManifest } from '../manifest/model-manifest.ts';
import { loadTranslationModel } from './load-translation-model.ts';
import { searchedHere } from './searched-here.ts';
import { withoutTableQuotes } from './table-quotes.ts';
import type { TranslationModel } from './translation-model.ts';
import { type TranslatorHere, translatorHere } from './translator-here.ts';
import { type TranslatorSources, translatorLack } from './translator-lack.ts';

export interface OpenTranslator extends TranslatorSources {
  /** Per model; default: all cores. */
  readonly threads?: number | undefined;
  /** How many translations are kept in view, by a model that our engine runs; the model's name then says so. Default: 1, greedy. */
  readonly beams?: number | undefined;
}

const borrow = lendOnce<TranslationModel>((model) => model.dispose());

export function openTranslator(options: OpenTranslator): Translator {
  const { folder: modelsFolder, threads, beams = 1 } = options;
  const loans = new Map<string, Promise<Loan<TranslationModel>>>();
  const whole = async (source: Language, target: Language, only?: ModelRef) => {
    const model = await translatorHere(options, source, target, only);
    return model && (await knownDamage(modelsFolder, model)) === null ? model : null;
  };
  const load = (model: TranslatorHere) => {
    const key = join(model.folder, model.manifest.revision);
    const loan = loans.get(key) ?? borrow(key, () => loadNoting(model, modelsFolder, threads));
    loans.set(key, loan);
    loan.catch(() => loans.delete(key));
    return loan;
  };
  const nameOf = (here: TranslatorHere, only?: ModelRef) =>
    searchedHere(here, only ? unsearched(only).beams : beams);
  return {
    modelFor: async (source, target, only) => {
      const model = await whole(source, target, only);
      return model && nameOf(model, only);
    },
    damagedFor: async (source, target, only) => {
      const model = await translatorHere(options, source, target, only);
      if (!model || (await knownDamage(modelsFolder, model)) === null) return null;
      return nameOf(model, only);
    },
    lack: (source, target, only) => translatorLack(source, target, options, only),
    translate: async (texts, source, target, only) => {
      const model = await whole(source, target, only);
      if (!model) {
        const { cause, nextAction } = await translatorLack(source, target, options, only);
        throw new Unavailable(`${cause}; ${nextAction}`);
      }
      if (texts.length === 0) return [];
      const ready = texts.map((text) => asWanted(text, source, model.manifest));
      return (await load(model)).value.translate(ready, unsearched(await nameOf(model, only)).beams);
    },
    close: async () => {
      const open = [...loans.values()];
      loans.clear();
      for (const loan of await Promise.allSettled(open)) {
        if (loan.status === 'fulfilled') await loan.value.giveBack();
      }
    },
  };
}

/** What the model copes with best. */
function asWanted(text: string, source: Language, manifest: ModelManifest): string {
  const quoted = withoutTableQuotes(text);
  const counted = manifest.numbersInDigits ? withDigits(quoted, source) : quoted;
  return manifest.signsInWords ? signsInWords(counted, source) : counted;
}

/** Whoever finds it damaged notes that for all. */
async function loadNoting(
  model: TranslatorHere,
  modelsFolder: string,
  threads: number | undefined,
): Promise<TranslationModel> {
  try {
    return await loadTranslationModel(model.folder, model.manifest, threads);
  } catch (error) {
    await noteDamage(modelsFolder, model).catch(() => undefined);
    throw error;
  }
}
