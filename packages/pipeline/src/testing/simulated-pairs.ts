/** Judged pairs whose truth is known: signals by chance, and whether a pair is one utterance by the odds that some weights give it. For tests. */
import { seeded } from '@crossquote/domain/testing';
import type { Signal } from '../align/judging/content-signals.ts';
import { weighSignals } from '../align/judging/judge.ts';
import { plain, tableTerms, weightAt } from '../align/weights/terms.ts';
import { KNOTS, type Weights } from '../align/weights/weights.ts';
import type { DecidedSignals } from '../calibrate/decided-signals.ts';

/** Pairs of two languages, German and English: meaning, figures, the languages, who speaks, and how far apart the reports are. */
export function simulatedPairs(count: number, truth: Weights, seed = 1): readonly DecidedSignals[] {
  const next = seeded(seed);
  return Array.from({ length: count }, (_, i) => {
    const content = contentBy(next);
    const context = contextBy(next);
    const odds = weighSignals(content, context, truth).reduce(
      (sum, { logOdds }) => sum + logOdds,
      weightAt(truth, 'prior'),
    );
    const isOne = next() < 1 / (1 + Math.exp(-odds));
    return { id: `a_${i}`, kin: `q_${i} r_${i}`, languages: 'de-en', isOne, signals: { content, context } };
  });
}

function contentBy(next: () => number): readonly Signal[] {
  const meaning = KNOTS.meaningAcross[0] + next() * 0.6;
  const languages = ['de', 'en'].map((code) => ({ name: `language.${code}` as const, at: 0, by: 1 }));
  return [
    said('meaning', [...tableTerms('meaningAcross', meaning), ...tableTerms('ahead', meaning - 0.2)]),
    said('languages', languages),
    ...(next() < 0.5 ? [said('numbers', plain(next() < 0.5 ? 'figures.sharedLarge' : 'figures.other'))] : []),
    ...(next() < 0.3 ? [said('negation', plain('negation'))] : []),
  ];
}

function contextBy(next: () => number): readonly Signal[] {
  const speaker = next() < 0.5 ? 'speaker.same' : 'speaker.unlike';
  return [
    ...(next() < 0.7 ? [said('speaker', plain(speaker))] : []),
    said('time', tableTerms('time', next() * 60)),
  ];
}

function said(signal: string, terms: Signal['terms']): Signal {
  return { signal, value: 1, terms, note: '' };
}
