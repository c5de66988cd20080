/** A translator without a model: a table of known texts, and the text in brackets for all others. Counts what it is asked. */
import { type Language, type ModelRef, primaryLanguage, Unavailable } from '@crossquote/domain';
import type { ModelSignals, Translator } from '../ports/translator.ts';

export interface FakeTranslatorOptions {
  /** `[source, target]`; default German to English. */
  readonly pairs?: readonly (readonly [Language, Language])[];
  /** Translations by source text, for any pair. */
  readonly texts?: Readonly<Record<string, string>>;
  /** What the model says of its translations, by source text; default nothing. */
  readonly signals?: Readonly<Record<string, ModelSignals>>;
}

export interface FakeTranslator extends Translator {
  /** Every call's texts, in order. */
  readonly asked: readonly (readonly string[])[];
  /** Puts a model here, as a download would. */
  install(source: Language, target: Language): void;
  /** Makes the model that is here one that is known to be damaged; `install` mends it. */
  damage(source: Language, target: Language): void;
}

export function fakeTranslator({
  pairs = [['de', 'en']],
  texts = {},
  signals = {},
}: FakeTranslatorOptions = {}): FakeTranslator {
  const here = new Set(pairs.map(([source, target]) => `${source}-${target}`));
  const asked: (readonly string[])[] = [];
  const damaged = new Set<string>();
  const refOf = (pair: string): ModelRef => ({ name: `fake/${pair}`, revision: '1', dtype: 'fp32' });
  const pairOf = (source: Language, target: Language) =>
    `${primaryLanguage(source)}-${primaryLanguage(target)}`;
  const modelFor = async (source: Language, target: Language): Promise<ModelRef | null> => {
    const pair = pairOf(source, target);
    return here.has(pair) && !damaged.has(pair) ? refOf(pair) : null;
  };
  return {
    asked,
    install: (source, target) => {
      here.add(`${source}-${target}`);
      damaged.delete(`${source}-${target}`);
    },
    damage: (source, target) => void damaged.add(`${source}-${target}`),
    modelFor,
    damagedFor: async (source, target) => {
      const pair = pairOf(source, target);
      return damaged.has(pair) ? refOf(pair) : null;
    },
    lack: async (source, target) => ({
      cause: `no model for ${source} -> ${target} is here`,
      nextAction: `crossquote models fetch fake/${source}-${target} (about 1 MB, from nowhere)`,
    }),
    translate: async (given, source, target) => {
      if (!(await modelFor(source, target)))
        throw new Unavailable(`no model for ${source} -> ${target} is here`);
      asked.push([...given]);
      return given.map((text) => ({
        text: texts[text] ?? `[${target}] ${text}`,
        signals: signals[text] ?? null,
      }));
    },
    close: async () => undefined,
  };
}
