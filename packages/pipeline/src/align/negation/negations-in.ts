/** Where a text says no. */

import { spaced } from '../../words/spaced.ts';
import type { Token } from '../../words/tokens.ts';
import { NEGATORS, type Negators } from './negators.ts';
import { isSureNo } from './sure-nos.ts';

export interface Negations {
  /** The first word of each no: "no … nadie" and "никто не" are one. */
  readonly clear: readonly Token[];
  /** Words that may be no more than half a no, echoes of another no among them. */
  readonly half: readonly Token[];
  /** Those of half that say no without any doubt. */
  readonly sure: readonly Token[];
}

/** Languages in which a second word of no strengthens the first; no further apart than this, in words, with no mark in between. */
const CONCORD = new Set(['es', 'fa', 'fr', 'it', 'pl', 'pt', 'ru', 'tr', 'uk']);
const REACH = 4;
/** Words over which a no is carried on. */
const ECHO_REACH = 15;

/** @param tokens of one text, in order. @param language primary subtag. */
export function negationsIn(tokens: readonly Token[], language: string): Negations {
  const negators = NEGATORS[language];
  if (!negators) return { clear: [], half: [], sure: [] };
  const closed = new Set(phrasesDenyingNothing(tokens, negators).flat());
  const said = new Set(phrasesIn(tokens, negators.also).map(([first]) => first));
  const isNo = (at: number) =>
    !closed.has(at) && (said.has(at) || negators.no.test(tokens[at]?.folded ?? ''));
  const places = [...tokens.keys()].filter(isNo);
  const reach = CONCORD.has(language) ? REACH : 0;
  const apart = places.filter((at, i) => i === 0 || !isOneNo(tokens, places[i - 1] ?? 0, at, reach));
  const echoes = new Set([
    ...echoesAmong(apart, tokens, negators.echoes),
    ...joinedNos(apart, tokens),
    ...answersIn(apart, tokens),
  ]);
  const ends = new Set(phrasesIn(tokens, negators.halves).flatMap((phrase) => phrase.at(-1) ?? []));
  const isHalf = (at: number, folded: string) =>
    !closed.has(at) && !isNo(at) && (ends.has(at) || negators.half.test(folded));
  return {
    clear: apart.filter((at) => !echoes.has(at)).flatMap((at) => tokens[at] ?? []),
    half: tokens.filter(({ folded }, at) => echoes.has(at) || isHalf(at, folded)),
    sure: tokens.filter(
      ({ folded }, at) => isHalf(at, folded) && (ends.has(at) || isSureNo(folded, language)),
    ),
  };
}

/** "Not only" says more than "only" does, and "no doubt" the contrary of "doubts": the no in it is one where the other side has none. */
const BESIDE_NO =
  /^(?:only|just|nur|seulement|solo|solamente|alleen|tylko|apenas|только|тільки|лише|فقط|فحسب|تنها|sadece|doubt|zweifel|doute|dudas?|сомнени\p{L}*|сумнів\p{L}*|شك|ريب|شکی?|تردیدی?|(?:suphe|kusku)(?:m|muz|si|su)?)$/u;

/** Words of phrases that say the same as one without a no ("no later than"). */
export function wordsDenyingNothing(tokens: readonly Token[], language: string): readonly Token[] {
  const negators = NEGATORS[language];
  const phrases = negators ? phrasesDenyingNothing(tokens, negators) : [];
  return phrases
    .map((phrase) => phrase.flatMap((at) => tokens[at] ?? []))
    .filter((phrase) => !phrase.some(({ folded }) => BESIDE_NO.test(folded)))
    .flat();
}

/** The words of each, by their places among all. "Пока мы спали, он не пришёл": with a mark inside it is no phrase. */
function phrasesDenyingNothing(
  tokens: readonly Token[],
  { idioms, tags }: Negators,
): readonly (readonly number[])[] {
  const apart = phrasesIn(tokens, tags).filter((phrase) => standsApart(tokens, phrase));
  const whole = phrasesIn(tokens, idioms).filter(
    (phrase) => !phrase.slice(1).some((at) => isParted(tokens, at)),
  );
  return [...whole, ...apart];
}

/** Of nos, those that only carry on one before them. */
function echoesAmong(
  nos: readonly number[],
  tokens: readonly Token[],
  pattern: RegExp | undefined,
): ReadonlySet<number> {
  const carried = phrasesIn(tokens, pattern).filter(([first = 0]) => first > 0 && isParted(tokens, first));
  const carrying = new Set(carried.flat());
  return new Set(
    nos.filter((at, i) => carrying.has(at) && at - (nos[i - 1] ?? Number.NEGATIVE_INFINITY) <= ECHO_REACH),
  );
}

/** "No water and no bread", "keine Decken und keine Medikamente": one no to a list of things. Of one word each, since a clause may follow. */
const JOINED =
  /^(?:no|keine?[mnrs]?|ningun\p{L}*|aucune?|nessun\p{L}*|geen|nenhum\p{L}*) (?!one )\S+ (?:and|or|und|oder|et|ou|y|o|e|en|of) (?:no (?!one )|keine?[mnrs]? |ningun\p{L}* |aucune? |nessun\p{L}* |geen |nenhum\p{L}* )/u;

function joinedNos(nos: readonly number[], tokens: readonly Token[]): readonly number[] {
  return nos.filter((at, i) => {
    if (at - (nos[i - 1] ?? Number.NEGATIVE_INFINITY) !== 3) return false;
    const words = tokens.slice(at - 3, at + 2).map(({ folded }) => folded);
    return JOINED.test(`${words.join(' ')} `);
  });
}

/** In an interview a no to the question comes before the one that says it ("No, nobody warned us"): a report prints the latter alone. */
const ANSWER = /^(?:no|nein|nee|nie|nao|нет|ні|لا)$/u;

/** The first word, where a mark parts it from a sentence that says no itself. */
function answersIn([first, second]: readonly number[], tokens: readonly Token[]): readonly number[] {
  if (first !== 0 || second === undefined || second > ECHO_REACH) return [];
  return ANSWER.test(tokens[0]?.folded ?? '') && isParted(tokens, 1) ? [0] : [];
}

/** With a mark before it and behind it, or the end. */
function standsApart(tokens: readonly Token[], phrase: readonly number[]): boolean {
  const [first, last] = [phrase[0] ?? 0, phrase.at(-1) ?? 0];
  return first > 0 && isParted(tokens, first) && (last === tokens.length - 1 || isParted(tokens, last + 1));
}

/** More than a space between a word and the one before it. */
function isParted(tokens: readonly Token[], at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return before !== undefined && here !== undefined && here.start - before.end > 1;
}

function isOneNo(tokens: readonly Token[], from: number, to: number, reach: number): boolean {
  if (to - from > reach) return false;
  return tokens.slice(from, to).every(({ end }, i) => (tokens[from + i + 1]?.start ?? end) - end <= 1);
}

/** The words of each set phrase, by their places among all. */
function phrasesIn(tokens: readonly Token[], pattern: RegExp | undefined): readonly (readonly number[])[] {
  if (!pattern) return [];
  const text = spaced(tokens);
  const starts = startsOf(tokens);
  let at = 0;
  return [...text.matchAll(pattern)].map(({ index, 0: phrase }) => {
    while ((starts[at] ?? text.length) < index) at++;
    const first = at;
    while ((starts[at] ?? text.length) < index + phrase.length) at++;
    return Array.from({ length: at - first }, (_, i) => first + i);
  });
}

/** Where each word begins among all, with one space before each. */
function startsOf(tokens: readonly Token[]): readonly number[] {
  let at = 1;
  return tokens.map(({ folded }) => {
    const start = at;
    at += folded.length + 1;
    return start;
  });
}
