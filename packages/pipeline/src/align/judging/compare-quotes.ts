/**
 * Everything that is read out of a pair before it is judged: signals, relation and differences all draw on this. Each part is made when it is
 * asked for: most pairs are refused for their vectors alone, and linking words takes longer than all else.
 */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import { lazily } from '../../lazily.ts';
import { linkedPart } from '../../words/linked-part.ts';
import { linkedWords, oneToOne, possibleLinks, weightOf } from '../../words/linked-words.ts';
import { longestRun, type Run } from '../../words/longest-run.ts';
import { type SharedWords, sharedWords } from '../../words/shared-words.ts';
import { weightSum } from '../../words/tokens.ts';
import { otherOpposites } from '../differences/opposites/other-opposites.ts';
import { otherFacts } from '../differences/other-facts.ts';
import { meaningOf } from '../meaning/meaning.ts';
import type { Comparison } from '../pair/comparison.ts';
import { matchFigures } from '../pair/figure-match.ts';
import { matchNames } from '../pair/name-match.ts';
import { isOneSaying, sameWording } from '../pair/same-wording.ts';
import { matchSpeakers } from '../speaker/speaker-match.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';
import type { PartSpan } from '../view/part-span.ts';

/** The same for both orders: the quote with the lesser id is the left one. */
export function compareQuotes(one: QuoteTraits, other: QuoteTraits): Comparison {
  const [a, b] = one.quote.id < other.quote.id ? [one, other] : [other, one];
  const sameLanguage = a.language === b.language;
  const meaning = lazily(() => meaningOf(a, b));
  const words = lazily(() => wordsOf(a, b, sameLanguage));
  const linked = lazily(() => (sameLanguage ? null : linkedOf(a, b)));
  const links = lazily(
    () => linked()?.links ?? oneToOne(possibleLinks(a.senses, b.senses), a.senses.length, b.senses.length),
  );
  const opposites = lazily(() => otherOpposites(a, b, links()));
  const surroundings = lazily(() => surroundingsOf(a, b));
  const run = lazily(() => (sameLanguage ? runOf(a, b) : null));
  const figures = lazily(() =>
    matchFigures(inside(a, a.figures, meaning()?.left), inside(b, b.figures, meaning()?.right)),
  );
  const names = lazily(() => matchNames(a, b));
  const speakers = lazily(() => matchSpeakers(a.speaker, b.speaker));
  const wording = lazily(() => sameWording(a, b));
  const oneSaying = lazily(() => isOneSaying(a, b, wording(), speakers));
  const pair: Comparison = {
    a,
    b,
    sameLanguage,
    get meaning() {
      return meaning();
    },
    get words() {
      return words();
    },
    get linked() {
      return linked();
    },
    get links() {
      return links();
    },
    get opposites() {
      return opposites();
    },
    get surroundings() {
      return surroundings();
    },
    get run() {
      return run();
    },
    get figures() {
      return figures();
    },
    get names() {
      return names();
    },
    get otherFacts() {
      return facts();
    },
    get wording() {
      return wording();
    },
    get isOneSaying() {
      return oneSaying();
    },
    get speakers() {
      return speakers();
    },
    weights: [weightSum(a.tokens), weightSum(b.tokens)],
  };
  const facts = lazily(() => otherFacts(pair));
  return pair;
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
