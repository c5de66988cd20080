/** Everything that is read out of a pair before it is judged: signals, relation and differences all draw on this. */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import { type FigureMatch, matchFigures } from './figure-match.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { matchNames, type NameMatch } from './name-match.ts';
import type { PartSpan } from './part-span.ts';
import type { QuoteTraits } from './quote-traits.ts';
import { matchSpeakers, type SpeakerMatch } from './speaker-match.ts';
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
  return {
    a,
    b,
    sameLanguage,
    meaning,
    words: wordsOf(a, b, sameLanguage),
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

function runOf(a: QuoteTraits, b: QuoteTraits): Run | null {
  const runs = a.quoted.flatMap((left) => b.quoted.map((right) => longestRun(left, right)));
  return runs.length === 0 ? null : runs.reduce((best, run) => (run.weight > best.weight ? run : best));
}
