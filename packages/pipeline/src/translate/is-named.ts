/** Whether a word that may be a name stands where a name stands, in German or French; of other languages nobody says no. */
import { primaryLanguage } from '@crossquote/domain';
import { saysNext } from './guards/says-next.ts';

/** Behind these a word is no name: "im Sommer", "auf den Berg", "un boulanger". */
const ARTICLES: Readonly<Record<string, string>> = {
  de: 'der|die|das|den|dem|des|(?:k?ein|[mds]ein|ihr|unser|euer|jed|dies|jen|all|viel|welch)(?:e[nmrs]?)?|im|am|zum|zur|vom|beim|ins|ans',
  fr: "l[ea]s?|l['’]|une?|du|des|d['’]|aux?|ce(?:tte|t|s)?|[mts](?:on|a|es)|notre|votre|leurs?|chaque|quel(?:le)?s?",
};
/** The first word of a sentence has a capital whatever it is: "Lange warteten wir". */
const BEGINNING = /(?:^|[.!?:;…»«„“”"–—(]|(?:^|\s)[-'‚‘’])\s*$/u;

/** @param at where the capitalised word `name` begins in `text`. */
export function isNamed(text: string, at: number, name: string, language: string): boolean {
  const before = text.slice(0, at);
  const articles = ARTICLES[primaryLanguage(language)];
  if (articles && new RegExp(`(?<!\\p{L})(?:${articles})\\s*$`, 'iu').test(before)) return false;
  // Behind a given name, or with one, or before a verb of saying, it is a name at the beginning, too.
  return (
    !BEGINNING.test(before) ||
    saysNext(text, at + name.length, language) ||
    name.includes(' ') ||
    / \p{Lu}/u.test(text.slice(at + name.length, at + name.length + 2))
  );
}
