/**
 * The stage `translate`: every sentence, title and quote of a report in the target languages. People's work comes first (what is
 * in the store, then the translation memory), then what a model made before, then the model. Without a model the report
 * goes on with what there is, and says what is missing.
 */
import {
  type Language,
  primaryLanguage,
  type Quote,
  type Report,
  type Sentence,
  type Translation,
  UNKNOWN_LANGUAGE,
} from '@crossquote/domain';
import type { Hindrance } from '../ports/hindrance.ts';
import type { StageResultStore } from '../ports/store.ts';
import type { Translator } from '../ports/translator.ts';
import { compareText } from './compare-text.ts';
import { type AskedMemory, translateInto } from './translate-into.ts';
import type { TranslatedReport } from './translated-report.ts';
import { translationUnits } from './translation-units.ts';

export interface TranslateReport {
  readonly report: Report;
  /** All of the report's, in order. */
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly targets: readonly Language[];
  readonly store: AskedMemory & Pick<StageResultStore, 'translations'>;
  readonly translator: Translator;
}

/**
 * @returns translations ordered by `of`, language, origin.
 * @throws Unavailable and InvalidInput as the translator does.
 */
export async function translateReport(input: TranslateReport): Promise<TranslatedReport> {
  const { report, sentences, quotes, store, translator } = input;
  const targets = [...new Set(input.targets)]
    .filter((target) => primaryLanguage(target) !== primaryLanguage(report.language))
    .sort();
  if (targets.length === 0) return { translations: [], waiting: null };
  if (report.language === UNKNOWN_LANGUAGE) return { translations: [], waiting: UNKNOWN };
  const units = translationUnits(report, sentences, quotes);
  const kept = (await store.translations(report.id)).filter(({ origin }) => origin === 'human');
  const names = quotes.flatMap(({ speaker }) => speaker.name ?? []);
  const translations: Translation[] = [];
  const waiting: Hindrance[] = [];
  for (const target of targets) {
    const human = new Map(
      kept.filter(({ language }) => language === target).map(({ of, text }) => [of, text]),
    );
    const into = await translateInto({ report, store, translator, target, units, human, names });
    translations.push(...into.translations);
    if (into.waiting) waiting.push(into.waiting);
  }
  return { translations: translations.sort(byPlace), waiting: joined(waiting) };
}

const UNKNOWN: Hindrance = {
  cause: 'the language of the report is not known, so no model can be chosen',
  nextAction:
    'add the report with its language, in a collection of its own: crossquote add -s de -c <name> <file>',
};

function joined(hindrances: readonly Hindrance[]): Hindrance | null {
  if (hindrances.length === 0) return null;
  return {
    cause: hindrances.map(({ cause }) => cause).join('; '),
    nextAction: `${hindrances.map(({ nextAction }) => nextAction).join('; ')}; then: crossquote resume`,
  };
}

function byPlace(a: Translation, b: Translation): number {
  return compareText(a.of, b.of) || compareText(a.language, b.language) || compareText(a.origin, b.origin);
}
