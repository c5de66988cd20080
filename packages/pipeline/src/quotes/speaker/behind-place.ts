/** «жительница Орсунда | Мария Торп», "mieszkanka Orsundu | Maria Torp": where nothing has an article, the place that a role is of stands right before its bearer's name. */
import { givenNameSpellings } from '../../names/given-names.ts';
import type { Span } from '../frame/spans.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { genderOfRole } from '../phrase/role-words.ts';
import { genderOfGivenName } from './given-names.ts';
import { nominativesOf } from './owner-in-genitive.ts';

/** "Нижнего Новгорода" has two words. */
const MAX_PLACE = 2;
/** «Белова Анна Ивановна»: what stands before her given name is her surname. */
const PATRONYMIC = /(?:[оеё]вич|[оеё]вна|ич|ична|івна|ївна)(?:[ауеою]|ем|ой|і)?$/u;

/** @param name a run of capitals. @returns where the bearer's own name begins: at its given name, which no other word of the run may be. */
export function behindPlace(tokens: readonly Token[], name: Span, lexicon: Lexicon): number {
  const { first, end } = name;
  const isOf = [1, 2].some((back) => isOfPlace(tokens, first - back, first, lexicon));
  if (lexicon.data.noArticles !== true || !isOf || PATRONYMIC.test(tokenAt(tokens, end - 1).key))
    return first;
  const given = tokens.findIndex((token, at) => at >= first && at < end && isGivenName(token.key));
  return given > first && given - first <= MAX_PLACE && given < end - 1 ? given : first;
}

/** "жительница |", "директор школы |": right before the place, or with what is there between. */
function isOfPlace(tokens: readonly Token[], at: number, first: number, lexicon: Lexicon): boolean {
  const { key } = tokenAt(tokens, at);
  // «со слов жительницы | Орсунда»
  const isRole = [key, ...nominativesOf(key)].some(
    (one) => genderOfRole(one, lexicon) !== null || lexicon.words.ofPlaces.has(one),
  );
  return isRole && tokens.slice(at + 1, first).every((token) => isWord(token) && !token.capital);
}

function isGivenName(key: string): boolean {
  return [key, ...nominativesOf(key)].some(
    (one) => genderOfGivenName(one) !== null || givenNameSpellings(one).length > 0,
  );
}
