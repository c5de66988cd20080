/** A word for what somebody does that begins a sentence, where a language without articles has its capital in common with the name behind it. */
import { isGivenName } from '../../names/given-name-genders.ts';
import { isWord, type Token, tokenAt } from '../frame/tokens.ts';

/** «| Швея | Лейла Арвани сказала»: a word before a given name begins the sentence, which the report elsewhere writes small, or behind which stands a surname as well. */
export function isCallingBefore(
  tokens: readonly Token[],
  at: number,
  end: number,
  isCommon: (key: string) => boolean,
): boolean {
  const isFirst = !tokens.slice(0, at).some(isWord) && end - at > 1;
  const { key } = tokenAt(tokens, at);
  // «Левина Анна Петровна»: a surname stands before the given name as well.
  const isOneMore = end - at > 2 && !PATRONYMIC.test(tokenAt(tokens, end - 1).key);
  const isBefore = isCommon(key) || isOneMore;
  const isNamed = isGivenName(tokenAt(tokens, at + 1).key) || (isOneMore && WORKS.test(key));
  return isFirst && isBefore && !isGivenName(key) && isNamed;
}

/** Ends of Slavic words for people by what they do; hardly anybody’s name. */
const WORKS = /(?:ниц[ая]|ниця|щиц[ая]|чиц[ая]|тель|щик|niczka|yczka|czyni|yciel|ycielka)$/u;

const PATRONYMIC = /(?:вна|[ії]вна|ична|ович|евич|йович|ьич)$/u;
