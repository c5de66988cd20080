/** What the words themselves say about a pair being one utterance. */
import type { Comparison } from './compare-quotes.ts';
import type { Signal } from './evidence-of.ts';
import { interpolate } from './interpolate.ts';
import { WEIGHTS } from './weights.ts';
import { weightSum } from './words/tokens.ts';

export function contentSignals(pair: Comparison): readonly Signal[] {
  return [
    meaning(pair),
    words(pair),
    quotedRun(pair),
    figures(pair),
    names(pair),
    negation(pair),
    brevity(pair),
  ].flatMap((signal) => signal ?? []);
}

const HOW = {
  whole: 'the wholes compared',
  stretch: 'one compared with a stretch of the other',
  chain: 'several sentences in the same order',
};

function meaning({ meaning: found, sameLanguage }: Comparison): Signal | null {
  if (!found) return null;
  const table = sameLanguage ? WEIGHTS.meaningWithin : WEIGHTS.meaningAcross;
  return {
    signal: 'meaning',
    value: found.value,
    logOdds: interpolate(table, found.value),
    note: HOW[found.how],
  };
}

function words({ words: found, sameLanguage }: Comparison): Signal | null {
  if (!found) return null;
  const value = found.contained * (1 - Math.exp(-found.weight / WEIGHTS.wordsScale));
  const note = sameLanguage
    ? 'words of the briefer quote in the other'
    : 'words of the translations in common';
  return { signal: 'words', value, logOdds: interpolate(WEIGHTS.words, value), note };
}

/** Telling words in quotation marks from which on a report quotes at length. */
export const LONG_QUOTATION = 3;

/** Who quotes at length quotes the same words; who shares none of them heard something else. */
function quotedRun({ run, a, b }: Comparison): Signal | null {
  if (!run) return null;
  const logOdds = interpolate(WEIGHTS.quotedRun, run.weight);
  if (logOdds > 0) {
    return {
      signal: 'quoted-words',
      value: run.length,
      logOdds,
      note: `${run.length} quoted words in a row are the same`,
    };
  }
  const least = Math.min(weightSum(a.quoted.flat()), weightSum(b.quoted.flat()));
  if (least < LONG_QUOTATION) return null;
  return {
    signal: 'quoted-words',
    value: 0,
    logOdds: WEIGHTS.otherWording,
    note: 'both quote, but not the same words',
  };
}

const LARGE = 13;

function figures({ figures: { shared, left, right } }: Comparison): Signal | null {
  const { figures: weights } = WEIGHTS;
  if (shared.length > 0) {
    const sum = shared.reduce(
      (total, [{ value }]) => total + (value >= LARGE ? weights.sharedLarge : weights.sharedSmall),
      0,
    );
    return {
      signal: 'numbers',
      value: shared.length,
      logOdds: Math.min(weights.most, sum),
      note: 'the same figures',
    };
  }
  if (left.length > 0 && right.length > 0) {
    return { signal: 'numbers', value: 0, logOdds: weights.other, note: 'other figures' };
  }
  if (left.length + right.length === 0) return null;
  return { signal: 'numbers', value: 0, logOdds: weights.missing, note: 'figures on one side only' };
}

function names({ names: { shared, left, right } }: Comparison): Signal | null {
  const { names: weights } = WEIGHTS;
  if (shared > 0) {
    return {
      signal: 'names',
      value: shared,
      logOdds: Math.min(weights.most, shared * weights.shared),
      note: 'the same names',
    };
  }
  if (left.length === 0 || right.length === 0) return null;
  return { signal: 'names', value: 0, logOdds: weights.other, note: 'other names' };
}

function negation({ a, b, words: found, weights: [left, right] }: Comparison): Signal | null {
  if ((a.denial === null) !== (b.denial === null)) {
    return {
      signal: 'negation',
      value: 1,
      logOdds: WEIGHTS.denial,
      note: 'one report denies what the other states',
    };
  }
  const alike = Math.min(left, right) * 2 > Math.max(left, right) && (found?.contained ?? 1) >= 0.4;
  if (!alike || a.negations.length > 0 === b.negations.length > 0) return null;
  return { signal: 'negation', value: 1, logOdds: WEIGHTS.negation, note: 'a negation on one side only' };
}

function brevity({ weights: [left, right] }: Comparison): Signal | null {
  const value = Math.min(left, right);
  const logOdds = interpolate(WEIGHTS.brevity, value);
  return { signal: 'brevity', value, logOdds, note: 'so few telling words fit many statements' };
}
