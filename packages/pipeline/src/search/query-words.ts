/** What somebody looks for, as terms that quotes are kept under (`quoteTerms`). */
import { overlapsRange, PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import { umlautsFolded, umlautsSpelt } from '../names/fold.ts';
import { romanise } from '../names/name-tokens.ts';
import { type Figure, findNumbers } from '../numbers/find-numbers.ts';
import { stemTerm } from '../words/stem-term.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { tokensOf } from '../words/tokens.ts';

/** More words than anybody types; each becomes a term a language. */
export const MOST_WORDS = 16;

export interface QueryWord {
  readonly written: string;
  readonly terms: readonly string[];
}

/**
 * For each telling word the terms that stand for it: its English stem, since every quote has those of its translation; its stem in every
 * language we know words of, since nobody says which one was typed; itself as a name; its value as a figure, or that of the figure it is part of.
 * @param language also this one, where it is known.
 */
export function queryWords(query: string, language: string | null): readonly QueryWord[] {
  const meant = new Set([PIVOT_LANGUAGE, ...(language ? [primaryLanguage(language)] : [])]);
  const languages = new Set([...meant, ...Object.keys(STOP_WORDS)]);
  const figures = [...languages].flatMap((of) => figuresIn(query, of));
  languages.delete(PIVOT_LANGUAGE);
  return tokensOf(query, PIVOT_LANGUAGE)
    .filter(({ weight }) => weight > 0)
    .slice(0, MOST_WORDS)
    .map((token) => {
      const { start, end, folded, stem } = token;
      const alone = [...meant].flatMap((of) => findNumbers(folded, of));
      const counted = [...alone, ...figures.filter((figure) => overlapsRange(figure, token))];
      const own = [...languages].flatMap((l) => tokensOf(folded, l).map((token) => stemTerm(token.stem, l)));
      const latin = romanise(folded);
      const numbers = counted.map(({ value }) => `#${Math.abs(value)}`);
      const terms = [stem, ...own, ...numbers, ...(latin ? [`@${latin}`] : [])];
      const written = query.slice(start, end);
      terms.push(...otherwiseSpelt(written, folded));
      // A stem may end inside a letter of two code units; no database keeps such a term.
      return { written, terms: [...new Set(terms)].filter((term) => term.isWellFormed()) };
    });
}

/** A shorter word is too easily another one elsewhere: once is eleven in Spanish. */
const NUMBER_ANYWHERE = 6;

/** In a language that nobody named: of several words, or of one that is long. */
function figuresIn(query: string, of: string): readonly Figure[] {
  return findNumbers(query, of).filter(
    ({ start, end }) => end - start >= NUMBER_ANYWHERE || tokensOf(query.slice(start, end), of).length > 1,
  );
}

/** Müller as Mueller and back: in German words and in names, for elsewhere oe is no umlaut (cœur, cour). */
function otherwiseSpelt(written: string, folded: string): readonly string[] {
  return [umlautsSpelt(written), umlautsFolded(folded)].flatMap((spelt) =>
    spelt === null
      ? []
      : [...tokensOf(spelt, 'de').map(({ stem }) => stemTerm(stem, 'de')), `@${romanise(spelt)}`],
  );
}
