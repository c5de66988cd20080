/**
 * What is read out of one quote before it is compared: words, figures, quoted words, negation, and who speaks. What only pairs that might match
 * are asked for is made when it is asked for: it is half of the work, and nine in ten candidates are refused for less.
 */
import {
  overlapsRange,
  PIVOT_LANGUAGE,
  primaryLanguage,
  quoteText,
  sliceOf,
  type TextRange,
} from '@crossquote/domain';
import { lazily } from '../../lazily.ts';
import { bodiesIn } from '../../names/bodies-in.ts';
import { type NameToken, nameTokens } from '../../names/name-tokens.ts';
import { countsIn } from '../../numbers/counts-in.ts';
import type { Figure } from '../../numbers/find-numbers.ts';
import type { SenseOf } from '../../ports/lexicon.ts';
import { type SenseToken, senseTokens } from '../../words/sense-tokens.ts';
import { type Token, tokensOf } from '../../words/tokens.ts';
import { type WordBag, wordBag } from '../../words/word-bag.ts';
import { type Denial, denialOf } from '../negation/denial-of.ts';
import { type Negations, negationsIn } from '../negation/negations-in.ts';
import { type SpeakerTraits, speakerTraits } from '../speaker/speaker-traits.ts';
import { moved } from '../view/in-report.ts';
import type { QuoteView } from '../view/quote-view.ts';
import { quotedWords } from '../view/quoted-words.ts';
import { LEXICON_LANGUAGES } from '../weights/lexicon-languages.ts';
import { type NameMention, namesInQuote } from './names-in-quote.ts';
import { isSetPhrase } from './set-phrases.ts';
import { signedFigures } from './signed-figures.ts';
import { type UnnamedPeople, unnamedPeople } from './unnamed-people.ts';
import { type Wording, wordingOf } from './wording.ts';

export interface QuoteTraits extends QuoteView {
  /** Words of the content, placed in the report's text. */
  readonly tokens: readonly Token[];
  /** Words of the pivot text, placed in it; null without one. */
  readonly pivotTokens: readonly Token[] | null;
  /** Words inside quotation marks, one list a quotation. */
  readonly quoted: readonly (readonly Token[])[];
  /** The three lists above as bags. */
  readonly bag: WordBag;
  readonly pivotBag: WordBag | null;
  readonly quotedBag: WordBag;
  /** The words that tell something, with what they mean; none in a language that the lexicon does not know. */
  readonly senses: readonly SenseToken[];
  /** The same of the words around it, inside its sentences. */
  readonly surroundings: readonly SenseToken[];
  /** Placed in the report's text. */
  readonly figures: readonly Figure[];
  readonly names: readonly NameMention[];
  /** All words of the content as they would be written in a name, to find the other quote's names among. */
  readonly romanised: readonly NameToken[];
  /** Keys of the bodies that the content speaks of. */
  readonly bodies: readonly string[];
  /** Where the content says no, but for a phrase that denies all of it. */
  readonly negations: Negations;
  readonly unnamed: UnnamedPeople;
  readonly wording: Wording;
  /** The cue or the phrase that denies what the content says, or a sentence of it. */
  readonly denial: Denial | null;
  readonly speaker: SpeakerTraits;
  /** The other quotes of its report by the same speaker; none where nobody says who speaks. */
  readonly sameSpeaker: readonly QuoteTraits[];
}

/** @param senseOf null: no word is looked up. @param sameSpeaker asked for once, when it is needed. */
export function quoteTraits(
  view: QuoteView,
  senseOf: SenseOf | null,
  sameSpeaker: () => readonly QuoteTraits[] = () => [],
): QuoteTraits {
  const { quote, report, language } = view;
  const tokens = telling(
    quote.content.flatMap((range) => tokensInside(report.text, range, language)),
    language,
  );
  const pivotTokens =
    view.pivot === null ? null : telling(tokensOf(view.pivot, PIVOT_LANGUAGE), PIVOT_LANGUAGE);
  const sensesOf = (some: readonly Token[], of: string) =>
    senseOf !== null && LEXICON_LANGUAGES.has(of) ? senseTokens(report.text, some, of, senseOf) : [];
  const denial = denialOf(view, tokens);
  const open = tokens.filter((token) => !denial || !overlapsRange(denial.words, token));
  const negations = lazily(() => negationsIn(open, language));
  const romanised = lazily(() =>
    nameTokens(quoteText(report, quote)).filter(({ latin }) => latin.length >= 3),
  );
  const unnamed = lazily(() => {
    const { clear, half } = negations();
    return unnamedPeople(tokens, language, clear.length + half.length > 0);
  });
  const speaker = lazily(() => speakerTraits(view));
  const figures = quote.content.flatMap((range) => figuresInside(report.text, range, language));
  const wording = lazily(() => wordingOf(report.text, tokens, figures, language));
  const quoted = quotedWords(view).map((range) =>
    telling(tokensInside(report.text, range, language), language),
  );
  return {
    ...view,
    tokens,
    pivotTokens,
    quoted,
    bag: wordBag(tokens),
    pivotBag: pivotTokens && wordBag(pivotTokens),
    quotedBag: wordBag(quoted.flat()),
    senses: sensesOf(tokens, language),
    surroundings: sensesOf(wordsAround(view), primaryLanguage(report.language)),
    figures,
    names: namesInQuote(view),
    get romanised() {
      return romanised();
    },
    bodies: bodiesIn(quoteText(report, quote)),
    get negations() {
      return negations();
    },
    get unnamed() {
      return unnamed();
    },
    get wording() {
      return wording();
    },
    denial,
    get speaker() {
      return speaker();
    },
    get sameSpeaker() {
      return sameSpeaker();
    },
  };
}

/** In a set phrase no word tells anything. */
function telling(tokens: readonly Token[], language: string): readonly Token[] {
  return isSetPhrase(tokens, language) ? tokens.map((token) => ({ ...token, weight: 0 })) : tokens;
}

/** Words of its sentences that are neither quoted, nor name the speaker, nor attribute. */
function wordsAround({ quote, report, sentences }: QuoteView): readonly Token[] {
  const taken = [...quote.content, quote.cue, quote.speaker.mention].flatMap((range) => range ?? []);
  return quote.sentences
    .flatMap((index) => sentences[index] ?? [])
    .flatMap(({ range }) => tokensInside(report.text, range, primaryLanguage(report.language)))
    .filter((token) => !taken.some((range) => overlapsRange(range, token)));
}

function tokensInside(text: string, range: TextRange, language: string): readonly Token[] {
  return tokensOf(sliceOf(text, range), language).map((token) => moved(token, range.start));
}

function figuresInside(text: string, range: TextRange, language: string): readonly Figure[] {
  const words = sliceOf(text, range);
  return signedFigures(countsIn(words, language), words).map((figure) => moved(figure, range.start));
}
