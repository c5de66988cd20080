/** Everything that is read out of a pair before it is judged: signals, relation and differences all draw on this. */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import { type FigureMatch, matchFigures } from './figure-match.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { matchNames, type NameMatch } from './name-match.ts';
import type { PartSpan } from './part-span.ts';
import type { QuoteTraits } from './quote-traits.ts';
import { matchSpeakers, type SpeakerMatch } from './speaker-match.ts';
import { linkedPart } from './words/linked-part.ts';
import {
  type LinkedWords,
  linkedWords,
  oneToOne,
  possibleLinks,
  type WordLink,
  weightOf,
} from './words/linked-words.ts';
import { longestRun, type Run } from './words/longest-run.ts';
import { type SharedWords, sharedWords } from './words/shared-words.ts';
import { weightSum } from './words/tokens.ts';

export interface Comparison {
  readonly a: QuoteTraits;
  readonly b: QuoteTraits;
  readonly sameLanguage: boolean;
  /** null without vectors. */
  readonly meaning: Meaning | null;
  /** In their common language, else in the pivot language; null when a translation is missing. */
  readonly words: SharedWords | null;
  /** Two languages: by words that mean the same; null within one language, or when the lexicon does not know one. */
  readonly linked: (LinkedWords & { readonly part: number }) | null;
  /** Telling words that mean the same, one to one, within one language too: there, equal words are their own partners. */
  readonly links: readonly WordLink[];
  /** Share of the words around the one of which less is told that mean the same as words around the other; null where there are few. */
  readonly surroundings: number | null;
  /** Longest run that both have inside quotation marks; null across languages, or when one quotes nothing. */
  readonly run: Run | null;
  readonly figures: FigureMatch;
  readonly names: NameMatch;
  readonly speakers: SpeakerMatch;
  /** Weight of the telling words of each. */
  readonly weights: readonly [number, number];
}

export function compareQuotes(a: QuoteTraits, b: QuoteTraits): Comparison {
  const sameLanguage = a.language === b.language;
  const meaning = meaningOf(a, b);
  const linked = sameLanguage ? null : linkedOf(a, b);
  return {
    a,
    b,
    sameLanguage,
    meaning,
    words: wordsOf(a, b, sameLanguage),
    linked,
    links: linked?.links ?? oneToOne(possibleLinks(a.senses, b.senses), a.senses.length, b.senses.length),
    surroundings: surroundingsOf(a, b),
    run: sameLanguage ? runOf(a, b) : null,
    figures: matchFigures(inside(a, a.figures, meaning?.left), inside(b, b.figures, meaning?.right)),
    names: matchNames(a, b),
    speakers: matchSpeakers(a.speaker, b.speaker),
    weights: [weightSum(a.tokens), weightSum(b.tokens)],
  };
}

/** Those in the stretch that the other quote is compared with: a long statement's other figures say nothing about it. */
function inside<T extends TextRange>(
  { parts }: QuoteTraits,
  things: readonly T[],
  span?: PartSpan,
): readonly T[] {
  const stretch = span ? parts.slice(span.from, span.to) : parts;
  return things.filter((thing) => stretch.some((part) => overlapsRange(part, thing)));
}

function wordsOf(a: QuoteTraits, b: QuoteTraits, sameLanguage: boolean): SharedWords | null {
  if (sameLanguage) return sharedWords(a.tokens, b.tokens);
  return a.pivotTokens && b.pivotTokens ? sharedWords(a.pivotTokens, b.pivotTokens) : null;
}

/** So much must stand around either for its words to tell something. */
const LEAST_AROUND = 1.5;

function surroundingsOf({ surroundings: a }: QuoteTraits, { surroundings: b }: QuoteTraits): number | null {
  if (Math.min(weightOf(a), weightOf(b)) < LEAST_AROUND) return null;
  return linkedWords(possibleLinks(a, b), a, b).contained;
}

function linkedOf(a: QuoteTraits, b: QuoteTraits): Comparison['linked'] {
  if (a.senses.length === 0 || b.senses.length === 0) return null;
  const possible = possibleLinks(a.senses, b.senses);
  return {
    ...linkedWords(possible, a.senses, b.senses),
    part: linkedPart(possible, [a.senses, b.senses], [a.parts, b.parts]),
  };
}

function runOf(a: QuoteTraits, b: QuoteTraits): Run | null {
  const runs = a.quoted.flatMap((left) => b.quoted.map((right) => longestRun(left, right)));
  return runs.length === 0 ? null : runs.reduce((best, run) => (run.weight > best.weight ? run : best));
}
