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
  /** Of the models that are here; the last one is the best. Default: one, `1`. */
  readonly revisions?: readonly string[];
}

export interface FakeTranslator extends Translator {
  /** Every call's texts, in order. */
  readonly asked: readonly (readonly string[])[];
  /** Puts a model here, as a download would; with a revision, the one that is better from then on. */
  install(source: Language, target: Language, revision?: string): void;
  /** Makes the model that is here one that is known to be damaged; `install` mends it. */
  damage(source: Language, target: Language): void;
}

export function fakeTranslator({
  pairs = [['de', 'en']],
  texts = {},
  signals = {},
  revisions = ['1'],
}: FakeTranslatorOptions = {}): FakeTranslator {
  const here = new Set(pairs.map(([source, target]) => `${source}-${target}`));
  const asked: (readonly string[])[] = [];
  const damaged = new Set<string>();
  const revisionsHere = [...revisions];
  const refOf = (pair: string, only?: ModelRef): ModelRef | null => {
    const revision = only ? revisionsHere.find((each) => each === only.revision) : revisionsHere.at(-1);
    const isOurs = revision !== undefined && (!only || only.name === `fake/${pair}`);
    return isOurs ? { name: `fake/${pair}`, revision, dtype: 'fp32' } : null;
  };
  const pairOf = (source: Language, target: Language) =>
    `${primaryLanguage(source)}-${primaryLanguage(target)}`;
  const modelFor: Translator['modelFor'] = async (source, target, only) => {
    const pair = pairOf(source, target);
    return here.has(pair) && !damaged.has(pair) ? refOf(pair, only) : null;
  };
  return {
    asked,
    install: (source, target, revision) => {
      if (revision !== undefined) revisionsHere.push(revision);
      here.add(`${source}-${target}`);
      damaged.delete(`${source}-${target}`);
    },
    damage: (source, target) => void damaged.add(`${source}-${target}`),
    modelFor,
    damagedFor: async (source, target, only) => {
      const pair = pairOf(source, target);
      return damaged.has(pair) ? refOf(pair, only) : null;
    },
    lack: async (source, target) => ({
      cause: `no model for ${source} -> ${target} is here`,
      nextAction: `crossquote models fetch fake/${source}-${target} (about 1 MB, from nowhere)`,
    }),
    translate: async (given, source, target, only) => {
      if (!(await modelFor(source, target, only)))
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
