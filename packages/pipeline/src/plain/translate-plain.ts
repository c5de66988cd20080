/** Translates texts that belong to no report: sentence by sentence, with the spaces and lines between them as they were. Keeps nothing. */
import {
  type Language,
  type ModelRef,
  primaryLanguage,
  type TranslationWarning,
  Unavailable,
} from '@crossquote/domain';
import { foreignTexts } from '../foreign/foreign-texts.ts';
import { keepQuotedEnglish } from '../foreign/keep-quoted-english.ts';
import type { Translator } from '../ports/translator.ts';
import { splitReport } from '../split/split-report.ts';
import type { FindTerms } from '../translate/find-terms.ts';
import { machineWarnings } from '../translate/guards/machine-warnings.ts';
import { hasWords } from '../translate/has-words.ts';
import { inPieces } from '../translate/in-pieces.ts';
import { keepNames } from '../translate/keep-names.ts';
import { keepTerms } from '../translate/keep-terms.ts';

export interface PlainTranslation {
  /** In the order of what was asked. */
  readonly texts: readonly string[];
  /** Of each text, what to look at in its translation; each once, in the order of its sentences. */
  readonly warnings: readonly (readonly TranslationWarning[])[];
  /** Null where nothing had to be translated. */
  readonly model: ModelRef | null;
}

/**
 * What has no words (blanks, dashes, figures) comes back as it is.
 * @param termsIn what people want terms called.
 * @throws Unavailable, with how to get it, when no model for the pair is here.
 */
export async function translatePlain(
  texts: readonly string[],
  source: Language,
  target: Language,
  translator: Translator,
  termsIn: FindTerms = () => [],
): Promise<PlainTranslation> {
  if (primaryLanguage(source) === primaryLanguage(target))
    return { texts, warnings: texts.map(() => []), model: null };
  const model = await translator.modelFor(source, target);
  if (model === null) {
    const { cause, nextAction } = await translator.lack(source, target);
    throw new Unavailable(`${cause}; ${nextAction}`);
  }
  const cut = texts.map((text) => sentencesOf(text, source));
  const sentences = [...new Set(cut.flat().map(({ words }) => words))].filter(hasWords);
  const { foreign, languages } = await foreignTexts(sentences, { source, target, model, translator });
  const made = await madeOf(
    sentences.filter((words) => !foreign.has(words)),
    {
      source,
      target,
      translator,
      languages,
      termsIn,
    },
  );
  const warningsOf = (words: string) => foreign.get(words) ?? made.get(words)?.warnings ?? [];
  return {
    texts: cut.map((list) =>
      list.map(({ before, words, after }) => `${before}${made.get(words)?.text ?? words}${after}`).join(''),
    ),
    warnings: cut.map((list) => eachOnce(list.flatMap(({ words }) => warningsOf(words)))),
    model: made.size > 0 ? model : null,
  };
}

interface Made {
  readonly text: string;
  readonly warnings: readonly TranslationWarning[];
}

interface Making {
  readonly source: Language;
  readonly target: Language;
  readonly translator: Translator;
  /** Of sentences that are in another language than the rest. */
  readonly languages: ReadonlyMap<string, Language>;
  readonly termsIn: FindTerms;
}

/** By sentence. */
async function madeOf(
  sentences: readonly string[],
  { source, target, translator, languages, termsIn }: Making,
): Promise<ReadonlyMap<string, Made>> {
  const guarded = (words: string) => ({
    source: words,
    sourceLanguage: languages.get(words) ?? source,
    targetLanguage: target,
    names: [],
    termsIn,
  });
  const plain = (some: readonly string[]) =>
    inPieces(some, (pieces) => translator.translate(pieces, source, target));
  const made = (some: readonly string[]) => keepTerms(some, { made: plain, again: plain, guarded });
  const kept = await keepNames(sentences, { made, again: made, guarded });
  return new Map(
    [...kept].map(([words, machine]) => {
      const between = { source: guarded(words).sourceLanguage, target };
      const text = keepQuotedEnglish(words, machine.text, between);
      return [words, { text, warnings: machineWarnings({ ...machine, text }, guarded(words)) }];
    }),
  );
}

function eachOnce(warnings: readonly TranslationWarning[]): readonly TranslationWarning[] {
  return [...new Map(warnings.map((warning) => [`${warning.check} ${warning.detail}`, warning])).values()];
}

interface Cut {
  /** White space around the words. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

function sentencesOf(text: string, language: Language): readonly Cut[] {
  const block = { start: 0, end: text.length, role: 'text', note: null } as const;
  return splitReport({ id: '', language, text, blocks: [block] }).map(({ range }) => {
    const whole = text.slice(range.start, range.end);
    const words = whole.trim();
    const at = whole.indexOf(words);
    return { before: whole.slice(0, at), words, after: whole.slice(at + words.length) };
  });
}
