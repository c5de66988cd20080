/** What somebody looks for, as terms that quotes are kept under (`quoteTerms`). */
import { PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import { umlautsFolded, umlautsSpelt } from '../names/fold.ts';
import { romanise } from '../names/name-tokens.ts';
import { findNumbers } from '../numbers/find-numbers.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { tokensOf } from '../words/tokens.ts';

/** More words than anybody types; each becomes a term a language. */
const MOST_WORDS = 16;

/**
 * For each telling word the terms that stand for it: its English stem, since every quote has those of its translation; its stem in every
 * language we know words of, since nobody says which one was typed; itself as a name; its value as a figure.
 * @param language also this one, where it is known.
 */
export function queryWords(query: string, language: string | null): readonly (readonly string[])[] {
  const languages = new Set([...Object.keys(STOP_WORDS), ...(language ? [primaryLanguage(language)] : [])]);
  languages.delete(PIVOT_LANGUAGE);
  return tokensOf(query, PIVOT_LANGUAGE)
    .filter(({ weight }) => weight > 0)
    .slice(0, MOST_WORDS)
    .map(({ start, end, folded, stem }) => {
      const figures = findNumbers(folded, PIVOT_LANGUAGE).map(({ value }) => `#${value}`);
      const own = [...languages].flatMap((l) => tokensOf(folded, l).map((token) => `${l}:${token.stem}`));
      const latin = romanise(folded);
      const terms = [stem, ...own, ...figures, ...(latin ? [`@${latin}`] : [])];
      terms.push(...otherwiseSpelt(query.slice(start, end), folded));
      // A stem may end inside a letter of two code units; no database keeps such a term.
      return [...new Set(terms)].filter((term) => term.isWellFormed());
    });
}

/** Müller as Mueller and back: in German words and in names, for elsewhere oe is no umlaut (cœur, cour). */
function otherwiseSpelt(written: string, folded: string): readonly string[] {
  return [umlautsSpelt(written), umlautsFolded(folded)].flatMap((spelt) =>
    spelt === null ? [] : [...tokensOf(spelt, 'de').map(({ stem }) => `de:${stem}`), `@${romanise(spelt)}`],
  );
}
