/** The words of a quote as a search for names sees them. */
import { sliceOf, type TextRange } from '@crossquote/domain';
import { isWordOfBody } from '../../../names/body-words.ts';
import { isCapitalWord } from '../../../names/capital-words.ts';
import { exonymsOf } from '../../../names/exonyms.ts';
import { fold } from '../../../names/fold.ts';
import { type NameToken, nameTokens } from '../../../names/name-tokens.ts';
import { regionsIn } from '../../../names/regions-in.ts';
import { roleOf } from '../../../names/roles-in.ts';
import type { SenseToken } from '../../../words/sense-tokens.ts';
import { perQuote } from '../../traits/per-quote.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';

export interface NameWord extends TextRange {
  readonly folded: string;
  readonly name: NameToken | null;
  readonly sense: SenseToken | undefined;
  /** `surely`: a capital where only names have one; `maybe`: nothing in its language or place says that it is none. */
  readonly isName: 'surely' | 'maybe' | 'no';
  /** Countries and cities it may stand for. */
  readonly places: readonly string[];
}

/** Shorter ones sound like too many others. */
const LEAST_LETTERS = 4;

/** French l’, d’, qu’. */
const ELIDED = /^(?:\p{L}|[Qq]u)['’](?=\p{L})/u;

/** In text order. */
export const nameWords = perQuote(readWords);

function readWords(quote: QuoteTraits): readonly NameWord[] {
  const senses = new Map(quote.senses.map((sense) => [sense.start, sense]));
  const names = new Set(quote.names.map(({ start }) => start));
  return quote.tokens.map(({ start, end }) => {
    const whole = sliceOf(quote.report.text, { start, end });
    const word = whole.replace(ELIDED, '');
    const bare = word.replace(/['’]\p{L}+$/u, '');
    const isMarked = names.has(end - word.length);
    const [name = null] = nameTokens(bare);
    const folded = fold(bare);
    return {
      start,
      end,
      folded,
      name,
      sense: senses.get(start),
      isName: isNameOf(word, folded, name, isMarked, quote.language),
      places: /^\p{Lu}|^\p{Lo}/u.test(word)
        ? [...regionsIn(folded, quote.language), ...exonymsOf(folded)]
        : [],
    };
  });
}

function isNameOf(
  word: string,
  folded: string,
  name: NameToken | null,
  isMarked: boolean,
  language: string,
): NameWord['isName'] {
  if (!name || /^\p{Ll}/u.test(word) || roleOf(word) !== null || isCapitalWord(folded)) return 'no';
  if (!isMarked || language === 'de') return 'maybe';
  const isAbbreviation = /^\p{Lu}{2}/u.test(word);
  return name.latin.length >= LEAST_LETTERS && !isAbbreviation && !isWordOfBody(folded) ? 'surely' : 'maybe';
}
