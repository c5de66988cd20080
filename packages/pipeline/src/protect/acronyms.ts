/**
 * Acronyms that are spoken as words, and sound as given names do in some language: NATO and ნატო. In capitals, or behind an article, they are nobody's. Set
 * by hand.
 */
import { wordKey } from './text-pieces.ts';

const ACRONYMS = new Set(
  (
    'nato uno unesco unicef unhcr opec nasa fifa uefa isis ira eta plo asean interpol swat covid sars aids pisa osce ' +
    'нато юнеско юнисеф опек наса фифа уефа уєфа игил интерпол ковид спид обсе обсє ناتو يونسكو اوبك ناسا فيفا'
  ).split(' '),
);
const ARTICLES = new Set('the die der den das dem la le il el del della'.split(' '));

/** @param before the word before it, if one stands right there. @returns `never` where it is nobody's name, `seldom` where only who is listed so may be called by it; null: no acronym. */
export function acronymAs(word: string, before: string | undefined): 'never' | 'seldom' | null {
  if (!ACRONYMS.has(wordKey(word))) return null;
  const isArticle = before !== undefined && ARTICLES.has(before.toLowerCase());
  return /^\p{Lu}{2,}$/u.test(word) || isArticle ? 'never' : 'seldom';
}
