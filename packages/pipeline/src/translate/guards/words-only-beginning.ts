/** Words that somebody may be called and that stand in a text at the beginning of a sentence alone, where any word has a capital: "Klein war das Zimmer", "Petit à petit". */
import { primaryLanguage } from '@crossquote/domain';
import { saysNext } from './says-next.ts';

/** Surnames that are words a sentence may begin with. */
const ALSO_NAMES: Readonly<Record<string, RegExp>> = {
  de: beginning(
    'klein groß lang lange kurz neu alt jung weiß schwarz braun rot roth grün blau grau stark stolz ernst reich wild kühn fromm frei süß sauer scharf dick dünn fröhlich krank gut schnell kahl hart bitter ehrlich kalt heiß warm spät früh wahr hell dunkel still laut leer schön recht richtig voll wenig',
  ),
  fr: beginning(
    'petit petite grand grande gros blanc noir rouge brun bon beau vieux jeune riche fort long court doux joli sage vif gentil rapide seul',
  ),
};

/** Behind the beginning, or behind marks that end a sentence or open a quotation; not before another capital ("Klein Holm"), nor with what only a name has behind it. */
function beginning(words: string): RegExp {
  const either = words
    .split(' ')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('|');
  return new RegExp(`(?:^|[.!?:;…»«„“”"–—(]|(?:^|\\s)[-'‚‘’])\\s*(?<word>${either})(?=\\s\\p{Ll})`, 'gu');
}

/** As they stand; none that stands elsewhere in the text too, or that a verb of saying stands behind. */
export function wordsOnlyBeginning(source: string, language: string): readonly string[] {
  const pattern = ALSO_NAMES[primaryLanguage(language)];
  if (!pattern) return [];
  const found = [...source.matchAll(pattern)]
    .filter(({ 0: match, index }) => !saysNext(source, index + match.length, language))
    .map(({ groups = {} }) => groups['word'] ?? '');
  const times = (word: string) =>
    [...source.matchAll(new RegExp(`(?<!\\p{L})${word}(?:s|'s|’s)?(?!\\p{L})`, 'gu'))].length;
  return [...new Set(found)].filter((word) => times(word) === found.filter((one) => one === word).length);
}
