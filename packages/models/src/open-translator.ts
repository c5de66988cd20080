/** The Translator port on this machine: whatever models are on this machine, each loaded on first use. */
import { join } from 'node:path';
import { type Language, Unavailable } from '@crossquote/domain';
import type { Translator } from '@crossquote/pipeline';
import { howToTranslate } from './how-to-get.ts';
import { DEFAULT_HUB } from './hub.ts';
import type { ModelFolders } from './installed-models.ts';
import { KNOWN_MODELS, type KnownModel } from './known-models.ts';
import { type Loan, lendOnce } from './lend-once.ts';
import { modelRefOf } from './model-manifest.ts';
import { loadTranslationModel, type TranslationModel } from './translation-model.ts';
import { type TranslatorHere, translatorHere } from './translator-here.ts';

export interface OpenTranslator extends ModelFolders {
  /** Downloads are forbidden; only changes what `howToGet` says, since nothing is ever downloaded here. */
  readonly offline?: boolean | undefined;
  /** Where models come from, for `howToGet`. */
  readonly hub?: string | undefined;
  readonly known?: readonly KnownModel[] | undefined;
  /** Per model; default: all cores. */
  readonly threads?: number | undefined;
}

const borrow = lendOnce<TranslationModel>((model) => model.dispose());

export function openTranslator(options: OpenTranslator): Translator {
  const { offline = false, hub = DEFAULT_HUB, known = KNOWN_MODELS, threads } = options;
  const loans = new Map<string, Promise<Loan<TranslationModel>>>();
  const howToGet = (source: Language, target: Language) =>
    howToTranslate(source, target, { known, host: new URL(hub).host, offline });
  const load = ({ folder, manifest }: TranslatorHere) => {
    const key = join(folder, manifest.revision);
    const loan = loans.get(key) ?? borrow(key, () => loadTranslationModel(folder, manifest, threads));
    loans.set(key, loan);
    loan.catch(() => loans.delete(key));
    return loan;
  };
  return {
    modelFor: async (source, target) => {
      const model = await translatorHere(options, source, target);
      return model && modelRefOf(model.manifest);
    },
    howToGet,
    translate: async (texts, source, target) => {
      const model = await translatorHere(options, source, target);
      if (!model)
        throw new Unavailable(`no model for ${source} -> ${target} is here; ${howToGet(source, target)}`);
      if (texts.length === 0) return [];
      return (await load(model)).value.translate(texts);
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
