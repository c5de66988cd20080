/**
 * How a word in Latin letters may be heard by somebody who writes it down in another script: English, French, German and Chinese spell what nobody says, and
 * say otherwise what others spell so.
 */

/** In the order in which they are put in place; each language gives one more spelling at most. */
const LANGUAGES: readonly (readonly (readonly [spelt: RegExp, heard: string])[])[] = [
  // Wright, Knight, Hughes, Walker.
  [
    [/^hughe?(?=s?$)/u, 'hiu'],
    [/^wr/u, 'r'],
    [/^kn/u, 'n'],
    [/(?<=[aiou])gh(?![aeiou])/gu, ''],
    [/alk/gu, 'ok'],
  ],
  // Dubois, Lefebvre, Michelle, Jacques, Georges, Renault, Leroux; not Samad.
  [
    [/aul[dt]s?$/u, 'o'],
    [/ch/gu, 'sh'],
    [/bv/gu, 'v'],
    [/ques?$/u, 'k'],
    [/(?<=[glr])es$/u, ''],
    [/(?<=oi|au|[^aeio]ou|aul|eu|er|ar|on|an|en|\p{L}[^aeiou](?:o|e))[dtsxz]$/u, ''],
    [/oi/gu, 'ua'],
  ],
  // Stefan, Schmidt.
  [
    [/^s(?=[tp])/u, 'sh'],
    [/dt/gu, 't'],
  ],
  // Xiaoming, Zhang.
  [
    [/^x/u, 's'],
    [/ng(?![aeiou])/gu, 'n'],
  ],
];

/** Of shorter words so little is left that it may be any. */
const LEAST = 4;

/** @param latin in lower-case ASCII. @returns spellings that are heard as they are written; none where nothing is said otherwise. */
export function heardAbroad(latin: string): readonly string[] {
  if (latin.length < LEAST) return [];
  const heard = LANGUAGES.map((rules) =>
    rules.reduce((word, [spelt, said]) => word.replace(spelt, said), latin),
  );
  return [...new Set(heard)].filter((word) => word !== latin);
}
