/** Judged pairs whose truth is known: signals by chance, and whether a pair is one utterance by the odds that some weights give it. For tests. */
import type { Signal } from '../align/judging/content-signals.ts';
import { weighSignals } from '../align/judging/judge.ts';
import { plain, tableTerms, weightAt } from '../align/weights/terms.ts';
import { KNOTS, type Weights } from '../align/weights/weights.ts';
import type { DecidedSignals } from '../calibrate/decided-signals.ts';

/** 0 up to, not including, 1; the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pairs of two languages, German and English: meaning, figures, the languages, who speaks, and how far apart the reports are. */
export function simulatedPairs(count: number, truth: Weights, seed = 1): readonly DecidedSignals[] {
  const next = chance(seed);
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
