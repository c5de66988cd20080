/** All that a judgement about two quotes may draw on; `compareQuotes` makes it. */
import type { LinkedWords, WordLink } from '../../words/linked-words.ts';
import type { Run } from '../../words/longest-run.ts';
import type { SharedWords } from '../../words/shared-words.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { SpeakerMatch } from '../speaker/speaker-match.ts';
import type { QuoteTraits } from '../traits/quote-traits.ts';
import type { FigureMatch } from './figure-match.ts';
import type { NameMatch } from './name-match.ts';
import type { SameWording } from './same-wording.ts';
import type { BothSides } from './sides.ts';

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
  /** Words of which only one can be true: where each says one of two. */
  readonly opposites: readonly BothSides[];
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

/** What makes two quotes those of two events. `by-another`: one fact or more, of another person; `several`: number and name. */
export type OtherFacts = 'by-another' | 'several';
