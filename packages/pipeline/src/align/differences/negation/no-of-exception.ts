/**
 * "Nobody came until dawn", "They came only at dawn"; "nichts als Brot", "only bread": a no with an exception says what the other quote says with "only" and no no. Only where the other quote says that it is
 * only so, and this one does not: else the exception may be all that both tell.
 */
import { spaced } from '../../../words/spaced.ts';
import type { Token } from '../../../words/tokens.ts';
import type { QuoteTraits } from '../../traits/quote-traits.ts';

/** What makes an exception from a no, or goes beyond what is told, by primary language, folded, with single spaces between words. */
const EXCEPT: Readonly<Record<string, RegExp>> = {
  en: phrases(
    'exceed(?:ed|ing|s)?|but|except|besides|other than|until|till|before|unless|for (?:a|an|another|\\S+) (?:hours?|days?|weeks?|months?|years?)',
  ),
  de: phrases(
    'uberst(?:ieg(?:en)?|eig(?:t|en))|uberschr(?:itt(?:en)?|eite[nt])|ausser|bis|bevor|ehe|(?:nichts|niemand\\p{L}*|kein\\p{L}* \\S+) (?:\\S+ )?als|(?:mehr|anders|anderes) als',
  ),
  fr: phrases(
    "depass\\p{L}*|exced\\p{L}*|sauf|hormis|excepte|a part|(?:rien|personne|aucune? \\S+|d'autre|plus) que|jusqu'\\S+|avant",
  ),
  es: phrases(
    'super(?:o|a|aba|aron|an)|exced\\p{L}*|sobrepas\\p{L}*|salvo|excepto|menos|sino|mas que|hasta|antes',
  ),
  ru: phrases('превы[сш]\\p{L}*|кроме|пока|до|прежде'),
  uk: phrases('перевищ\\p{L}*|крім|окрім|поки|доки|до|перш'),
  ar: phrases('[يت]تجاوز\\p{L}*|[يت]تعد[يى]?|الا|سوي|باستثناء|(?:ما ?)?عدا|حتي|قبل'),
  fa: phrases('فراتر|تجاوز|جز|بجز|مگر|تا|پیش|قبل'),
  tr: phrases('as(?:ma|mi)\\p{L}*|gec(?:me|mi)\\p{L}*|disinda|baska|haric|kadar|dek|once'),
};

/** That it is only so. "All we had was". */
const ONLY: Readonly<Record<string, RegExp>> = {
  en: phrases(
    'only|just|sole(?:ly)?|alone|merely|all (?:i|you|he|she|we|they) (?:\\S+ ){1,3}?(?:is|was|were|are)',
  ),
  de: phrases('nur|erst|lediglich|bloss|allein|einzig\\p{L}*|ausschliesslich'),
  fr: phrases("seul(?:e|s|es)?|seulement|uniquement|(?:ne|n'\\S+) (?:\\S+ ){1,3}?qu(?:e|'\\S+)"),
  es: phrases('solo|sola|solos|solas|solamente|unic[oa]s?|unicamente'),
  ru: phrases('только|лишь|единственн\\p{L}+'),
  uk: phrases('тільки|лише|лиш|єдин\\p{L}+'),
  ar: phrases('فقط|وحد\\p{L}+|سوي|الا'),
  fa: phrases('فقط|تنها|صرفا'),
  tr: phrases('sadece|yaln[iı]z(?:ca)?|ancak|tek'),
};

/** Words from a no to its exception, either way. */
const WITHIN = 12;

/** @param no of `some`. */
export function isNoOfException(no: Token, some: QuoteTraits, others: QuoteTraits): boolean {
  const [only, theirs] = [ONLY[some.language], ONLY[others.language]];
  if (!only || !theirs?.test(spaced(others.tokens)) || only.test(spaced(some.tokens))) return false;
  const at = some.tokens.findIndex(({ start }) => start === no.start);
  const near = some.tokens.slice(Math.max(0, at - WITHIN), at + WITHIN + 1);
  return EXCEPT[some.language]?.test(spaced(near)) ?? false;
}

function phrases(alternatives: string): RegExp {
  return new RegExp(` (?:${alternatives}) `, 'u');
}
