/** Words that say no to what stands beside them without any doubt, though they are no "not": half a no that answers for a whole one wherever its clause puts it. By primary language, folded. */
const SURE: Readonly<Record<string, RegExp>> = {
  en: words(
    'refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|unable|unaware|unwilling|lack(?:s|ed|ing)?|forbid\\p{L}*|forbade|prohibit\\p{L}*|banned|barr(?:ed|ing)|prevent(?:s|ed|ing)?|stopped|ceased|impossible|hardly|scarcely|absent',
  ),
  de: words(
    'abwesend\\p{L}*|(?:ver)?weiger(?:t|te|ten|n)|(?:ver)?geweigert|ausserstande|unmoglich|fehlt(?:e|en)?|mangelt(?:e|en)?|verb[oe]t(?:en)?|verboten|untersag(?:t|te|ten)|verhinder(?:t|te|ten|n)|hinder(?:t|te|ten)|gehindert|kaum',
  ),
  fr: words(
    "absente?s?|(?:[cdjlmst]')?(?:refus(?:e|ee?s?|ent|er|ait|aient|erent|a)|manqu(?:e|ent|ons|ions|ait|aient|a|erent)|interdi\\p{L}*|empech\\p{L}*|impossible|incapables?|cess(?:e|ait|aient|a|erent)|guere)",
  ),
  es: words(
    'neg(?:o|aron|aba|aban|amos|ado)|rehus\\p{L}*|falt(?:a|an|o|aba|aban|aron)|prohib\\p{L}*|imposible|impid\\p{L}*|incapa(?:z|ces)|carec\\p{L}*|ausentes?|apenas',
  ),
  ru: words(
    'отказ(?:ал|ыв)\\p{L}*|запрет\\p{L}*|запрещ\\p{L}*|отсутств\\p{L}*|перест\\p{L}*|невозможно|помеша\\p{L}*|едва',
  ),
  uk: words(
    'відмов(?:ив|ил|ля)\\p{L}*|заборон\\p{L}*|бракува\\p{L}*|відсутн\\p{L}*|перест\\p{L}*|неможливо|завади\\p{L}*|ледве',
  ),
  ar: words(
    '[وف]?(?:[يتن]?رفض\\p{L}*|[يتن]?منع\\p{L}*|فشل\\p{L}*|[يتن]?عجز\\p{L}*|عاجز\\p{L}*|امتنع\\p{L}*|[يتن]متنع\\p{L}*|[يتن]?حظر\\p{L}*|ممنوع\\p{L}*|مستحيل\\p{L}*|[يتن]?فتقر\\p{L}*|افتقر\\p{L}*|غايب\\p{L}*|غاب|غابت|غابوا|تغيب\\p{L}*)',
  ),
  fa: words('غایب\\p{L}*|امتناع|خودداری|مانع|ممانعت|جلوگیری|ممنوع\\p{L}*|محروم\\p{L}*|فاقد|غیرممکن|ناممکن'),
  tr: words('redd(?:ed|et)\\p{L}*|engelle\\p{L}*|yasakla\\p{L}*|yasakt\\p{L}*|imkansiz\\p{L}*|yoksun\\p{L}*'),
};

export function isSureNo(folded: string, language: string): boolean {
  return SURE[language]?.test(folded) ?? false;
}

function words(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives})$`, 'u');
}
