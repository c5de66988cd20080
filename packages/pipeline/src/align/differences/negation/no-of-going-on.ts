/** "They never stopped shouting", "Sie schrien ununterbrochen": what does not end goes on, and the other quote says so without a no. */
import { spaced } from '../../../words/spaced.ts';
import type { Token } from '../../../words/tokens.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';

/** Words for an end, by primary language, folded. */
const END: Readonly<Record<string, string>> = {
  en: 'stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|end(?:s|ed|ing)?|let up',
  de: 'aufhor\\p{L}*|aufzuhoren|aufgehort|(?<= hor(?:t|te|ten|en) (?:\\S+ ){0,6}?)auf|ende\\p{L}*',
  fr: 'cess\\p{L}*|arret\\p{L}*',
  es: 'dej\\p{L}+ de|par(?:o|a|aba|aban|aron|ar|an) de|ces\\p{L}*',
  ru: 'перест\\p{L}+|прекра\\p{L}+',
  uk: 'перест\\p{L}+|припин\\p{L}+',
  ar: '[وف]?[يتن]?توقف\\p{L}*|[وف]?[يتن]كف\\p{L}*|[وف]?[يتن]نقطع\\p{L}*|انقطع\\p{L}*',
  fa: 'متوقف|قطع|پایان',
  tr: 'dur(?:ma|du)\\p{L}*|kesil(?:me|di)\\p{L}*|birak(?:ma|ti)\\p{L}*',
};

/** There an end stands before the no, or has it inside: "bağırmayı bırakmadılar". */
const VERB_LAST = new Set(['fa', 'tr']);

/** Words between a no and the end that it denies. */
const WITHIN = 2;

const ENDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(END).map(([language, words]) => [language, new RegExp(` (?:${words}) `, 'gu')]),
);

/** @param no of `some`. */
export function isNoOfGoingOn(no: Token, some: QuoteTraits, others: QuoteTraits): boolean {
  const [end, theirs] = [ENDS.get(some.language), ENDS.get(others.language)];
  if (!end || !theirs || endsIn(others.tokens, theirs).length > 0) return false;
  const at = some.tokens.findIndex(({ start }) => start === no.start);
  const from = VERB_LAST.has(some.language) ? Math.max(0, at - WITHIN) : at;
  const before = spaced(some.tokens.slice(0, from)).length - 1;
  return endsIn(some.tokens.slice(0, at + 2 + WITHIN), end).some((place) => place >= before);
}

/** Where each begins among the words with single spaces between. */
function endsIn(tokens: readonly Token[], end: RegExp): readonly number[] {
  return [...spaced(tokens).matchAll(end)].map(({ index }) => index);
}
