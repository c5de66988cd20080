/**
 * Everything that is read out of a pair before it is judged: signals, relation and differences all draw on this. Each part is made when it is
 * asked for: most pairs are refused for their vectors alone, and linking words takes longer than all else.
 */
import { overlapsRange, type TextRange } from '@crossquote/domain';
import { lazily } from '../lazily.ts';
import { linkedPart } from '../words/linked-part.ts';
import {
  type LinkedWords,
  linkedWords,
  oneToOne,
  possibleLinks,
  type WordLink,
  weightOf,
} from '../words/linked-words.ts';
import { longestRun, type Run } from '../words/longest-run.ts';
import { type SharedWords, sharedWords } from '../words/shared-words.ts';
import { weightSum } from '../words/tokens.ts';
import { type OtherFacts, otherFacts } from './differences/other-facts.ts';
import { type Opposed, otherOpposites } from './differences/other-opposites.ts';
import { type FigureMatch, matchFigures } from './figure-match.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { matchNames, type NameMatch } from './name-match.ts';
import type { PartSpan } from './part-span.ts';
import type { QuoteTraits } from './quote-traits.ts';
import { isOneSaying, type SameWording, sameWording } from './same-wording.ts';
import { matchSpeakers, type SpeakerMatch } from './speaker-match.ts';

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
  /** Words of which only one can be true. */
  readonly opposites: readonly Opposed[];
  /** Longest run that both have inside quotation marks; null across languages, or when one quotes nothing. */
  readonly run: Run | null;
  readonly figures: FigureMatch;
  readonly names: NameMatch;
  /** null where nothing says that they are of two events, or by two people who counted otherwise. */
  readonly otherFacts: OtherFacts | null;
  /** null where they differ in more than numbers. */
  readonly wording: SameWording | null;
  /** Whether their equal wording is that of one person on one day, and no set phrase. */
  readonly isOneSaying: boolean;
  readonly speakers: SpeakerMatch;
  /** Weight of the telling words of each. */
  readonly weights: readonly [number, number];
}

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
