/** Finds so many out of so many ("une femme sur trois", "drei von vier", "jeder Fünfte") that English does not say, in one of the ways that it has: how other languages put one is not known here. */
import { PIVOT_LANGUAGE, primaryLanguage } from '@crossquote/domain';
import { fold } from '../../names/fold.ts';
import { readNumberWord } from '../../numbers/read-number-word.ts';
import type { Guard } from './guarded-text.ts';

/** Flags `giu`. Groups: `n` the lesser number, one where nothing stands; `d` the greater, or the stem of its ordinal. */
const RATIOS: Readonly<Record<string, readonly RegExp[]>> = {
  de: [
    ratio(
      '(?<n>eine[rsmn]?|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun) von (?<d>drei|vier|fünf|sechs|sieben|acht|neun|zehn)(?! \\p{L}+ (?:\\p{L}+te[nrsm]? \\p{L}|\\p{L}*ge\\p{L}{2,}(?:t|en)(?!\\p{L})))',
    ),
    ratio('jede[rsmn]? (?<d>dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)e[rsmn]?'),
  ],
  fr: [
    ratio(
      "(?<n>une?|deux|trois|quatre|cinq|six|sept|huit|neuf)(?: (?!(?:dans|est|sont|ans?|(?:attaque|tir|frappe|raid|enquête|livre|documentaire|film|bombe|mètre|kilomètre|rue|route)s?)(?!\\p{L}))[\\p{L}'’-]+){0,2} sur (?<d>trois|quatre|cinq|six|sept|huit|neuf|dix)(?=\\s*(?:$|[.,;:!?)»])| (?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|dit|disent|vit|vivent|doit|doivent|peut|peuvent|fait|font|va|vont|reste|restent|meurt|meurent|souffre|souffrent|déclare|déclarent|ne|y|se|qui|d'entre|parmi)(?!\\p{L})| (?:n|s)['’])",
    ),
  ],
};
const ORDINALS = 'dritt viert funft sechst siebt acht neunt zehnt'.split(' ');
const COUNTS = 'one two three four five six seven eight nine ten'.split(' ');
const TEENS = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NAMES = ['third', 'quarter|fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

export const changedRatios: Guard = ({ source, sourceLanguage, output, targetLanguage }) => {
  const language = primaryLanguage(sourceLanguage);
  if (primaryLanguage(targetLanguage) !== PIVOT_LANGUAGE) return [];
  return (RATIOS[language] ?? [])
    .flatMap((one) => [...source.matchAll(one)])
    .filter(({ groups = {} }) => {
      const some = readNumberWord(fold(groups['n'] ?? ''), language) ?? 1;
      const all = wholeOf(groups['d'] ?? '', language);
      return some < all && !isSaid(some, all, output);
    })
    .map(([words]) => ({ check: 'number', detail: `${words} is missing` }));
};

function wholeOf(words: string, language: string): number {
  const ordinal = ORDINALS.indexOf(fold(words));
  return ordinal < 0 ? (readNumberWord(fold(words), language) ?? 0) : ordinal + 3;
}

/** "One woman in three", "one out of three", "every third", "a third", "33%", "1/3". */
function isSaid(some: number, all: number, text: string): boolean {
  const share = (100 * some) / all;
  const count = (number: number) => `(?:${COUNTS[number - 1]}|${number})`;
  const ways = [
    `(?<!\\p{L})${count(some)}(?: [\\p{L}-]+){0,3} (?:in|of|from|per|for|to|among)(?: (?:the|every|each|my|his|her|its|our|their|your))? ${count(all)}(?![\\p{L}-])`,
    `(?<!\\p{L})(?:${NAMES[all - 3]})s?(?!\\p{L})`,
    `(?<!\\p{L})(?:${inWords(Math.floor(share))}|${inWords(Math.ceil(share))}) per ?cent`,
    ...(some === 1 ? [`(?<!\\p{L})every ${count(all)}(?![\\p{L}-])`] : []),
    `(?<!\\d)(?:${Math.floor(share)}|${Math.ceil(share)}|${some}/${all})(?!\\d)`,
  ];
  return new RegExp(ways.join('|'), 'iu').test(text);
}

/** Of a share: ten and more. */
function inWords(share: number): string {
  const tens = TENS[Math.floor(share / 10) - 1] ?? '';
  const rest = COUNTS[(share % 10) - 1];
  if (share > 10 && share < 20) return TEENS[share - 11] ?? '';
  return rest === undefined ? tens : `${tens}[- ]${rest}`;
}

function ratio(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}-])`, 'giu');
}
