/** What the words themselves say about a pair being one utterance. */

import { weightSum } from '../../words/tokens.ts';
import { isContraryByAnother } from '../differences/negation/contrary-by-another.ts';
import { noOnOneSide } from '../differences/negation/no-on-one-side.ts';
import { isAboutNobody, somebodyAndNobody } from '../differences/negation/somebody-and-nobody.ts';
import { isContraryTold, isOppositeTold } from '../differences/negation/told-contrary.ts';
import { lengthsAlike } from '../meaning/lengths-alike.ts';
import type { Comparison, OtherFacts } from '../pair/comparison.ts';
import { denialBetween } from '../pair/denial-between.ts';
import { plain, tableTerms } from '../weights/terms.ts';
import { MEASURES, type Term } from '../weights/weights.ts';

/** One reason for or against a pair, before its weights are known. */
export interface Signal {
  readonly signal: string;
  readonly value: number;
  readonly terms: readonly Term[];
  /** Its log-odds reach no further than this from 0. */
  readonly most?: number;
  readonly note: string;
}

/** What a model makes of two statements that it read side by side. */
export interface PairReading {
  /** Log-odds, in quarters, that they are one statement, or one a part of the other. */
  readonly same: number;
  /** How much likelier a translator finds the one behind the other, a subword, in quarters of a natural logarithm; null where nobody was asked. */
  readonly rendered: number | null;
}

/** @param reading as readingOf says it; null where nobody read the two. */
export function contentSignals(pair: Comparison, reading: PairReading | null): readonly Signal[] {
  return [
    meaningSignal(pair),
    ...readSignals(reading),
    languagesSignal(pair),
    lengthSignal(pair),
    wordsSignal(pair),
    surroundings(pair),
    quotedRun(pair),
    figures(pair),
    names(pair),
    negation(pair),
    factsSignal(pair),
    brevity(pair),
  ].flatMap((signal) => signal ?? []);
}

/** From here on more of the pairs that a translator was asked about were one statement than not. */
const EXPECTED = 1.5;

const HOW = {
  whole: 'meaning, whole against whole',
  stretch: 'meaning, one against a stretch of the other',
  chain: 'meaning, several sentences in the same order',
};

export function meaningSignal({ a, b, meaning: found, sameLanguage }: Comparison): Signal | null {
  if (!found) return null;
  const terms = sameLanguage
    ? tableTerms('meaningWithin', found.value)
    : [
        ...tableTerms('meaningAcross', found.value),
        ...tableTerms('ahead', found.ahead),
        ...meaningOf(a.language, found.value),
        ...meaningOf(b.language, found.value),
      ];
  return { signal: 'meaning', value: found.value, terms, note: HOW[found.how] };
}

/** What models that read both make of them. */
export function readSignals(reading: PairReading | null): readonly Signal[] {
  if (!reading) return [];
  const { same, rendered } = reading;
  return rendered === null ? [readingSignal(same)] : [readingSignal(same), renderingSignal(rendered)];
}

function renderingSignal(value: number): Signal {
  const note =
    value > EXPECTED
      ? 'worded as a translation of the other would be'
      : 'worded in part as a translation of the other would be';
  return { signal: 'rendering', value, terms: tableTerms('rendering', value), note };
}

function readingSignal(value: number): Signal {
  const note = value > 0 ? 'read side by side, one statement' : 'read side by side, not one statement';
  return { signal: 'reading', value, terms: tableTerms('reading', value), note };
}

/** What one side's language adds to the meaning found. */
export function meaningOf(language: string, value: number): readonly Term[] {
  const tenths = 10 * Math.min(MEASURES.languageMeaningMost, Math.max(0, value));
  return [{ name: `language.${language}`, at: 1, by: tenths }];
}

/** Vectors and words of some languages are surer than those of others. */
export function languagesSignal({ a, b, sameLanguage, meaning: found }: Comparison): Signal | null {
  if (sameLanguage || !found) return null;
  const terms = [a, b].map(({ language }): Term => ({ name: `language.${language}`, at: 0, by: 1 }));
  return {
    signal: 'languages',
    value: 1,
    terms,
    note: `how far ${a.language} and ${b.language} can be compared`,
  };
}

/**
 * A rendering is about as long as what it renders. It counts as far as words prove too little: a piece of a statement is shorter than the whole, and
 * shares its words. Where no word is looked up nobody knows, and it says nothing.
 */
export function lengthSignal(pair: Comparison): Signal | null {
  const { a, b, linked: words } = pair;
  const value = likeLengths(pair);
  if (!words || value === null) return null;
  const share = unproven(words.weight);
  return {
    signal: 'length',
    value,
    terms: tableTerms('lengths', value).map((term) => ({ ...term, by: term.by * share })),
    note: `how alike in length, by what is usual between ${a.language} and ${b.language}`,
  };
}

/** Of the stretches that were compared; null within one language and without vectors. */
export function likeLengths({ a, b, sameLanguage, meaning: found }: Comparison): number | null {
  return sameLanguage || !found ? null : lengthsAlike(a, found.left, b, found.right);
}

export function wordsSignal(pair: Comparison): Signal | null {
  if (pair.isOneSaying) return repeated(pair);
  return pair.linked ? linked(pair) : shared(pair);
}

/** The very words of one person on one day: how few they are does not matter. */
function repeated({ wording }: Comparison): Signal {
  const isEqual = wording?.numbers.length === 0;
  return {
    signal: 'words',
    value: 1,
    terms: tableTerms('words', 1),
    note: isEqual ? 'the same words' : 'the same words but for a number',
  };
}

/** Across languages: words that mean the same. */
function linked({ a, b, linked: found }: Comparison): Signal | null {
  if (!found) return null;
  const value = damped(found.contained, found.weight);
  const fifths = 5 * value;
  const terms: readonly Term[] = [
    ...tableTerms('linkedWords', value),
    ...tableTerms('linkedRest', found.rest),
    ...tableTerms('linkedPart', found.part),
    { name: `language.${a.language}`, at: 2, by: fifths },
    { name: `language.${b.language}`, at: 2, by: fifths },
  ];
  return { signal: 'words', value, terms, note: 'words that mean the same' };
}

/** Few words in common prove little, however few there are. */
function damped(share: number, weight: number): number {
  return share * (1 - unproven(weight));
}

/** How far words in common are too few to prove anything, 0 to 1. */
function unproven(weight: number): number {
  return Math.exp(-weight / MEASURES.wordsScale);
}

/** One language, or translations. */
function shared({ words: found, sameLanguage }: Comparison): Signal | null {
  if (!found) return null;
  const value = damped(found.contained, found.weight);
  const note = sameLanguage
    ? 'words of the briefer quote in the other'
    : 'words of the translations in common';
  return { signal: 'words', value, terms: tableTerms('words', value), note };
}

/** Reports that take over a passage, or translate it, word what stands around a quote alike too; what others word otherwise says nothing. */
function surroundings({ surroundings: value }: Comparison): Signal | null {
  if (value === null) return null;
  return {
    signal: 'surroundings',
    value,
    terms: tableTerms('surroundings', value),
    note: 'words around the quotes that mean the same',
  };
}

/** Telling words in quotation marks from which on a report quotes at length. */
export const LONG_QUOTATION = 3;

/** Who quotes at length quotes the same words; who shares none of them heard something else. */
function quotedRun({ run, a, b }: Comparison): Signal | null {
  if (!run) return null;
  if (run.weight > 1) {
    return {
      signal: 'quoted-words',
      value: run.length,
      terms: tableTerms('quotedRun', run.weight),
      note: `${run.length} quoted words in a row are the same`,
    };
  }
  const least = Math.min(weightSum(a.quoted.flat()), weightSum(b.quoted.flat()));
  if (least < LONG_QUOTATION) return null;
  return {
    signal: 'quoted-words',
    value: 0,
    terms: plain('otherWording'),
    note: 'both quote, but not the same words',
  };
}

function figures({ figures: { shared, left, right } }: Comparison): Signal | null {
  const signal = 'numbers';
  if (shared.length > 0) {
    const large = shared.filter(([{ value }]) => Math.abs(value) >= MEASURES.largeFigure).length;
    const terms = [
      ...plain('figures.sharedLarge', large),
      ...plain('figures.sharedSmall', shared.length - large),
    ];
    return { signal, value: shared.length, terms, most: MEASURES.figuresMost, note: 'the same figures' };
  }
  if (left.length > 0 && right.length > 0) {
    return { signal, value: 0, terms: plain('figures.other'), note: 'other figures' };
  }
  if (left.length + right.length === 0) return null;
  return { signal, value: 0, terms: plain('figures.missing'), note: 'figures on one side only' };
}

function names({ names: { shared, left, right } }: Comparison): Signal | null {
  const signal = 'names';
  if (shared > 0) {
    return {
      signal,
      value: shared,
      terms: plain('names.shared', shared),
      most: MEASURES.namesMost,
      note: 'the same names',
    };
  }
  if (left.length === 0 || right.length === 0) return null;
  return { signal, value: 0, terms: plain('names.other'), note: 'other names' };
}

const FACTS: Readonly<Record<OtherFacts, string>> = {
  'by-another': 'two people, of whom one tells another number or name than the other',
  several: 'another number and another name',
};

export function factsSignal({ otherFacts }: Comparison): Signal | null {
  return otherFacts && { signal: 'facts', value: 1, terms: plain('otherFacts'), note: FACTS[otherFacts] };
}

function negation(pair: Comparison): Signal | null {
  const { a, b, meaning: found } = pair;
  const denial = denialBetween(a, b, found);
  if (denial === 'answered') return null;
  if (denial === 'denied') return said('denial', 'one report denies what the other states');
  if (denial === 'partly') return said('negation', 'one report denies a part of what the other states');
  if (isOppositeTold(pair))
    return contrary('of the few words of either, one cannot be true where the other is');
  if (isContraryByAnother(pair)) return contrary('two people, of whom one says the contrary of the other');
  const sides = noOnOneSide(pair);
  if (!sides) return null;
  if (isContraryTold(pair)) return contrary('one says no to the few words of the other');
  return somebodyAndNobody(a, b) || isAboutNobody(a, b, sides)
    ? said('denial', 'one report speaks of nobody, the other of somebody')
    : said('negation', 'a negation on one side only');
}

/** Nothing but a no and a denial together outweighs how alike a few words are otherwise. */
function contrary(note: string): Signal {
  return { signal: 'negation', value: 1, terms: [...plain('negation'), ...plain('denial')], note };
}

function said(weight: 'denial' | 'negation', note: string): Signal {
  return { signal: 'negation', value: 1, terms: plain(weight), note };
}

function brevity({ weights: [left, right], sameLanguage, isOneSaying }: Comparison): Signal | null {
  if (isOneSaying) return null;
  const value = Math.min(left, right);
  return {
    signal: 'brevity',
    value,
    terms: tableTerms(sameLanguage ? 'brevity' : 'brevityAcross', value),
    note: 'so few telling words fit many statements',
  };
}
