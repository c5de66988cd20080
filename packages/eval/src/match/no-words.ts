/** How a no is put into a sentence, and taken out, in a few languages: rough, for cases that must be told apart. */

type Replacement = readonly [RegExp, string];

interface NoWords {
  readonly out: readonly Replacement[];
  readonly into: readonly Replacement[];
  /** Sentences with one of these stay as they are: a second no, or a set phrase, leaves the meaning in doubt. */
  readonly not: RegExp;
}

const word = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'u');

export const NO_WORDS: Readonly<Record<string, NoWords>> = {
  en: {
    out: [
      [/(?<=\p{L})n[’']t(?!\p{L})/u, ''],
      [/(?<!\p{L})not /u, ''],
      [/(?<!\p{L})never /u, 'always '],
      [/(?<!\p{L})no (?=\p{Ll})/u, 'a '],
    ],
    into: [[word('is|are|was|were|has|had|will|would|could|should|must|may|can'), '$1 not']],
    not: /(?<!\p{L})(?:not only|not just|no doubt|no matter|no one|or not|nor|neither)(?!\p{L})/iu,
  },
  de: {
    out: [
      [/(?<!\p{L})nicht /u, ''],
      [/(?<!\p{L})kein(?=(?:e[mnrs]?)?\s)/u, 'ein'],
      [/(?<!\p{L})nie /u, 'immer '],
    ],
    into: [[word('ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|kann|soll|muss|will'), '$1 nicht']],
    not: /(?<!\p{L})(?:nicht nur|weder|sondern)(?!\p{L})/iu,
  },
  fr: {
    out: [[/(?<!\p{L})n[e’'] ?(\p{L}+) (?:pas|jamais) /u, '$1 ']],
    into: [
      [word('sont|sera|peut|doit'), 'ne $1 pas'],
      [word('est|était'), 'n’$1 pas'],
    ],
    not: /(?<!\p{L})(?:rien|personne|aucune?|ni|(?:non|pas) seulement)(?!\p{L})/iu,
  },
  es: {
    out: [
      [/(?<!\p{L})no (?=\p{Ll})/u, ''],
      [/(?<!\p{L})nunca /u, 'siempre '],
    ],
    into: [[word('es|son|era|fue|está|están|ha|han|había|puede|debe|será'), 'no $1']],
    not: /(?<!\p{L})(?:no s[oó]lo|ni|nadie|nada|ning[uú]n\p{L}*|tampoco|sino|no obstante)(?!\p{L})/iu,
  },
  ru: {
    out: [[/(?<!\p{L})не (?=\p{Ll})/u, '']],
    into: [[word('был|была|было|были|будет|может|должен|должны|стал|стала|заявил|заявила'), 'не $1']],
    not: /(?<!\p{L})(?:ни|ник\p{L}+|ниг\p{L}+|нич\p{L}+|нет|не только|пока не|тем не менее|не менее|не более)(?!\p{L})/iu,
  },
  uk: {
    out: [[/(?<!\p{L})не (?=\p{Ll})/u, '']],
    into: [[word('був|була|було|були|буде|може|має|мають|став|стала|заявив|заявила'), 'не $1']],
    not: /(?<!\p{L})(?:ні|ніх\p{L}+|нік\p{L}+|ніч\p{L}+|нід\p{L}+|нія\p{L}+|жод\p{L}+|нема\p{L}*|не тільки|не лише|поки не|не менше|не більше|не пізніше)(?!\p{L})/iu,
  },
};
