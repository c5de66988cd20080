/** Phrases that deny the clause they belong to, by primary language: of folded words with single spaces, from the first word of a statement on. */

/** "It was not true that …": what follows is denied. */
const BEFORE: Readonly<Record<string, string>> = {
  en:
    '(?:it|this) (?:(?:is|was|be) |(?:has|had) been )?(?:simply |just |absolutely |completely )?(?:not (?:true|correct|accurate|the case)|false|untrue|incorrect) that|' +
    "(?:it's|it) (?:(?:isn't|wasn't) |not |simply not )(?:true|correct|accurate|the case) that|there (?:is|was) no truth (?:to|in) (?:the )?(?:\\p{L}+ )?that",
  de:
    'es (?:ist|sei|war|ware) (?:einfach |schlicht |uberhaupt )?(?:nicht (?:wahr|richtig|korrekt|der fall)|falsch|unwahr|unrichtig|gelogen) dass|' +
    'es stimm(?:t|e|te) (?:so |einfach |uberhaupt )?nicht dass|es (?:trifft|treffe|traf|trafe) nicht zu dass|von wegen',
  fr: "(?:il|ce) (?:n'est|n'etait|ne serait) (?:absolument )?pas (?:vrai|exact) qu(?:e|'\\p{L}+)|(?:il (?:est|etait|serait)|c'est|c'etait) (?:totalement )?(?:faux|inexact) (?:de dire )?qu(?:e|'\\p{L}+)",
  es: '(?:que )?no (?:es|era|fue|seria) (?:verdad|cierto) que|(?:que )?(?:es|era|fue|seria) (?:falso|mentira) que',
  it: '(?:che )?non (?:e|era|sarebbe|sia) vero che|(?:che )?(?:e|era|sarebbe|sia) (?:falso|una bugia) che',
  nl: 'het (?:is|was|zou) niet (?:waar|juist) dat|het klopte? niet dat|het (?:is|was) onwaar dat',
  pl: '(?:ze )?(?:to )?(?:nieprawda|nie jest prawda|nie bylo prawda) ze',
  pt: '(?:que )?nao (?:e|era|foi|seria) verdade que|(?:que )?(?:e|era|foi) (?:falso|mentira) que',
  ru: '(?:что )?(?:это )?(?:неправда|не правда|ложь|неверно|не верно) (?:что|будто)|не соответствует действительности (?:\\p{L}+ )?что',
  uk: '(?:що )?(?:це )?(?:неправда|не правда|брехня|неправильно|невірно) (?:що|нібито|ніби)|не відповідає дійсності (?:\\p{L}+ )?що',
  ar: '(?:انه )?(?:ليس|لم يكن) (?:من )?(?:صحيحا|الصحيح|حقيقيا) (?:ان\\p{L}*|بان\\p{L}*)|(?:من )?غير (?:ال)?صحيح ان\\p{L}*|لا صحة (?:ل\\p{L}+ )?(?:ان\\p{L}*|بان\\p{L}*)',
  fa: '(?:این )?(?:درست|صحیح|راست|حقیقت) (?:نیست|نبود|نبوده|ندارد|نداشت) که',
};

/** "The number … is wrong": what stands before is denied. */
const BEHIND: Readonly<Record<string, string>> = {
  en: '(?:the|that|this) (?:number|figure|claim|report|allegation|statement|story)s? (?:\\S+ ){0,8}?(?:is|was|are|were) (?:simply )?(?:wrong|false|incorrect|untrue|not (?:true|correct|right))',
  de: '(?:die|diese) (?:zahl|angabe|behauptung|meldung)(?:en)? (?:\\S+ ){0,8}?(?:ist|sei|sind|seien|war|waren) (?:falsch|unwahr|nicht (?:wahr|richtig|korrekt))|dass (?:\\S+ ){2,}?(?:stimmt|stimme|(?:ist|sei) (?:falsch|unwahr|gelogen)|(?:ist|sei) nicht wahr)(?: nicht)?',
  fr: "(?:le chiffre|le nombre|l'affirmation|cette affirmation) (?:\\S+ ){0,8}?(?:est|etait|serait) (?:faux|fausse|inexacte?)",
  es: '(?:la cifra|el numero|la afirmacion) (?:\\S+ ){0,8}?(?:es|era) (?:falsa|falso|erronea|incorrecta|mentira)',
  ru: '(?:цифра|число|утверждение) (?:\\S+ ){0,8}?(?:неверна|неверно|ложна|ложно|не соответствует действительности)',
  tr: '(?:\\S+ ){2,}?(?:dogru|gercek) (?:degil\\p{L}*|olmadigi\\p{L}*)',
};

/** @returns the pattern of a language's phrases before or behind; null without any. */
function patterns(lists: Readonly<Record<string, string>>, end: string): ReadonlyMap<string, RegExp> {
  return new Map(
    Object.entries(lists).map(([language, list]) => [language, new RegExp(`^(?:${list})${end}`, 'u')]),
  );
}

export const DENYING_BEFORE = patterns(BEFORE, '(?= )');
export const DENYING_BEHIND = patterns(BEHIND, ' ?$');
