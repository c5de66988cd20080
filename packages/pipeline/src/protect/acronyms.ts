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

export function isAcronym(word: string): boolean {
  return ACRONYMS.has(wordKey(word));
}

/** @param before the word right before the acronym, if there is one. @returns whether it is nobody's name there; else who is listed so may be called by it. */
export function isNobody(acronym: string, before: string | undefined): boolean {
  const isArticle = before !== undefined && ARTICLES.has(before.toLowerCase());
  return isArticle || /^\p{Lu}{2,}$/u.test(acronym);
}
