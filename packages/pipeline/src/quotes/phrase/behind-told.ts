/** "сказали | двум жителям | солдаты", "Жителям сказали": whom it was told, in the dative plural of Slavic languages, which no other form of a noun ends like. */
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

/** Counts and what else agrees with the noun. */
const AGREEING =
  /^(?:дв(?:ум|ом|оим)|тр(?:ем|ьом|оим)|четырем|чотирьом|обо?им|обеим|всем|всім|нескольким|кільком|многим|багатьом|\p{L}{2,}[иыі]м)$/u;
const TOLD = /^\p{L}{3,}[ая]м$/u;
/** They end like one, and are none. */
const NO_DATIVE = /(?:храм|реклам|програм)$/u;

/** Adjectives before one noun. */
const MOST_AGREEING = 3;

/** @returns the token behind whom it was told, else `first`. */
export function behindTold(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): number {
  const { data, words } = lexicon;
  if (!/^(?:ru|uk)$/.test(data.language)) return first;
  let at = first;
  while (at < end && at - first < MOST_AGREEING && AGREEING.test(tokenAt(tokens, at).key)) at += 1;
  const noun = tokens[at];
  const isOne =
    at < end &&
    isWord(noun) &&
    (!noun.capital || (at === 0 && isRoleInDative(noun, lexicon))) &&
    TOLD.test(noun.key) &&
    !NO_DATIVE.test(noun.key) &&
    !words.adverbs.has(noun.key) &&
    !words.times.has(noun.key);
  return isOne ? at + 1 : first;
}

/** "Мариам", "Уильям" open a sentence and end like a dative: behind a capital only a word for a person is one. */
function isRoleInDative({ key }: Token, { roles }: Lexicon): boolean {
  const stem = key.slice(0, -2);
  const forms = ['', 'ь', 'й', 'а', 'я', 'ин'].map((ending) => stem + ending);
  return [...forms, stem.replace(/ц$/u, 'ец'), stem.replace(/ц$/u, 'ець')].some((form) => roles.has(form));
}
