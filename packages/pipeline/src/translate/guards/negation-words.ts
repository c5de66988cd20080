/**
 * How languages say no, as the guard needs it: `strict` says no for sure, `broad` may stand for a no of another language
 * (without, hardly, impossible, refuse), so a lost no is only told when not even that is there. Keyed by primary language.
 */

export interface NegationWords {
  readonly strict: RegExp;
  readonly broad: RegExp;
  /** Set phrases with a no that says none ("until" is "пока не"); taken out first. */
  readonly idioms?: RegExp;
  /** Each denies something of its own; none for languages that say one no twice ("no … nada"), or that nobody measured. */
  readonly each?: RegExp;
  /** Phrases that other languages put without a no: "not only", "don't forget". */
  readonly uncounted?: RegExp;
  /** What may stand for one no each, beside a plain one; an "or" goes on with the no before it. */
  readonly forOne?: RegExp;
}

/**
 * English. Of a family of words only those that deny: no bank, mission, district, union or Iran excuses a lost no. Nor does what stands in every third sentence
 * ("but", "any", "just", "only"): each hides ten lost ones for one that it rightly stands for.
 */
const NOES = [
  "not|no|never|nobody|none|nothing|nowhere|neither|nor|cannot|\\p{L}+n't|without",
  'un(?!der|ti|it|i[oqv]|cle|fortun|like(?!ly))\\p{L}{3,}|non(?!eth)\\p{L}*|(?!neverthe|nonethe|regard)\\p{L}+less',
  'dis(?:a(?:bl|dv|gre|llow|pp)|bel|card|claim|comfort|conn|contin|cred|gust|hon|interest|lik|loy|miss|mount|obe|order|pens|qual|regard|resp|satis|trust)\\p{L}*',
  'im(?:poss|pass|prob|perf|pract|pat)\\p{L}+|in(?:cap|acc|conc|compre|vis|suff|adeq|abil|act|comp|corr)\\p{L}+|irr\\p{L}{3,}|ill(?:eg|ic|it|og)\\p{L}+',
  'fail\\p{L}*|refus\\p{L}+|den(?:y|ied|ies|ying|ial)|declin\\p{L}+|lack\\p{L}*|absen\\p{L}+|hardly|barely|scarcely|rarely|seldom|except|unless|until',
  'avoid\\p{L}*|prevent\\p{L}*|stop\\p{L}*|rather|miss(?!ion|ile|iss)\\p{L}*|reject\\p{L}*|bans?|bann\\p{L}+|forb[aio]\\p{L}+|far from|wrong\\p{L}*|ignor\\p{L}+|exclu\\p{L}+|devoid|harder?|difficult\\p{L}*|poorly|beyond|false\\p{L}*|lied|(?:a|no) lie|lies? about|lying about|only some|(?:is|are|was|were) gone|yet to|other than',
].join('|');
const LOOSE = 'less|few|little|away';

/** With its "ne", as written French has it. */
const FRENCH_NO =
  /(?<!\p{L})(?:ne|n')(?:\s|\p{L}).{0,40}?(?<!\p{L})(?:pas|jamais|rien|aucune?|personne|nulle part)(?!\p{L})/u;
/** What else says no for sure: a no that comes before its "ne" ("personne n'est venu"), those that books have, "ni … ni", and what is said without a "ne". */
const FRENCH_NOES = [
  "(?:(?<=(?:^|[^\\p{L}\\p{M}\\s]|[^\\p{L}\\p{M}\\s]\\s|(?<!\\p{L})(?:et|mais|que|où|car|or|si|quand|ou|presque) ))(?:personne|nul)|rien|nulle|aucune?|jamais|pas une?)(?: (?!que |qu'|qui |ne |n')[\\p{L}'-]+){0,3}?(?= (?:ne |n'))",
  "(?:ne |n')(?:[\\p{L}'-]+ ){1,3}?(?:guère|nullement|aucunement|(?<!que )plus(?! (?:que|qu'|d'un|tard|tôt|ou|de \\d)))",
  'ni [^.;:]{1,40}? ni|nullement|aucunement|plus jamais|jamais plus|pas (?:un seul|une seule|la moindre|le moindre)',
  "(?:j'ai|c'est|y a|ont|suis|sais|peux|veux|faut|était|avait) (?:même )?pas(?! que)",
].join('|');

export const NEGATION_WORDS: Readonly<Record<string, NegationWords>> = {
  en: {
    strict: words("not|no|never|nobody|none|nothing|nowhere|neither|nor|cannot|\\p{L}+n't"),
    broad: words(`${NOES}|${LOOSE}`),
    forOne: words(`${NOES}|or`),
    idioms: words('no doubt|not least|no matter|no sooner|no wonder|whether or not|or not'),
  },
  de: {
    strict: words(
      'nicht|kein|keine|keinen|keinem|keiner|keines|keinerlei|keineswegs|keinesfalls|mitnichten|nie|niemals|niemand|niemanden|niemandem|niemandes|nichts|nirgends|nirgendwo|weder',
    ),
    broad: words(
      'nicht\\p{L}*|mitnichten|kein\\p{L}*|nie\\p{L}*|nirgend\\p{L}*|weder|noch|nein|ohne|kaum|un\\p{L}{3,}|miss\\p{L}+|\\p{L}+los\\p{L}{0,2}|außer|nur|erst|bloß|als|bevor|sonst|' +
        'selten|wenig\\p{L}*|leer\\p{L}*|mangel\\p{L}*|fehl\\p{L}*|verweiger\\p{L}*|verbot\\p{L}*|verbiet\\p{L}*|verhinder\\p{L}*|vermeid\\p{L}*|bestreit\\p{L}*|ablehn\\p{L}*|lehn\\p{L}*|falsch\\p{L}*|gelogen|lüg\\p{L}*|frei',
    ),
    idioms: words(
      'nicht zuletzt|nicht wahr|kein wunder|nichts anderes,? als|oder nicht|nicht weniger als|keine?n? zweifel|nichts als|nicht umhin|nicht lange,? bis|niemand(?:en|em)? außer|nicht vor (?:\\d+|mitternacht|mittag|morgen|ende|anfang|mitte|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)',
    ),
    each: words('nicht|nie|niemals'),
    uncounted: words('nicht (?:nur|bloß)|vergessen sie nicht|vergiss nicht|nicht zu vergessen'),
  },
  fr: {
    strict: new RegExp(`${FRENCH_NO.source}|${words(FRENCH_NOES).source}`, 'u'),
    broad: words(
      "ne|nul|nulle|nullement|aucunement|n'\\p{L}+|pas|jamais|rien|aucune?|personne|ni|non|sans|peu|guère|sauf|seulement|que|moins|faute|manqu\\p{L}*|refus\\p{L}*|interdi\\p{L}*|emp[eê]ch\\p{L}*|in\\p{L}{4,}|im\\p{L}{4,}|plus|avant|loin|absen\\p{L}+|faux|fausse\\p{L}*|menson\\p{L}*|ment|mentent|mentait|menti",
    ),
    each: FRENCH_NO,
    idioms: words("n'est-ce pas|c'est pas mal|pas moins de|(?:aucun|pas de) doute"),
    uncounted: words("n'oublie[zs]? pas|pas (?:seulement|uniquement)"),
  },
  es: {
    strict: words('no|nunca|jamás|nadie|ningún|ninguna|ninguno|nada|tampoco'),
    broad: words(
      'no|nunca|jamás|nadie|ning\\p{L}+|nada|tampoco|ni|sin|apenas|salvo|excepto|sino|solo|sólo|menos|poco\\p{L}*|falt\\p{L}*|neg\\p{L}*|rechaz\\p{L}*|imp\\p{L}+|in\\p{L}{4,}|des\\p{L}{4,}|antes|que|fals\\p{L}+|ment(?:ira|iras|ía|ían|ido|ió)|miente\\p{L}*',
    ),
  },
  it: {
    strict: words('non|nessun|nessuno|nessuna|niente|nulla'),
    broad: words(
      'non|nessun\\p{L}*|niente|nulla|mai|né|neanche|nemmeno|neppure|no|senza|poc\\p{L}*|tranne|solo|soltanto|meno|manc\\p{L}*|neg\\p{L}*|rifiut\\p{L}*|imp\\p{L}+|in\\p{L}{4,}|che|prima|fals\\p{L}+|bugi\\p{L}+|mente|mentono',
    ),
    idioms: words('finché non|a meno che non'),
  },
  nl: {
    strict: words('niet|geen|nooit|niemand|niets|nergens|noch'),
    broad: words(
      'niet\\p{L}*|geen|nooit|niemand|nergens|noch|nee|zonder|nauwelijks|amper|on\\p{L}{4,}|alleen|slechts|maar|behalve|weinig|minder|gebrek|weiger\\p{L}*|verbied\\p{L}*|verbod\\p{L}*|\\p{L}+loos|\\p{L}+loze|dan|pas|vals\\p{L}*|leugen\\p{L}*|gelogen|liegt|liegen',
    ),
  },
  pl: {
    strict: words(
      'nie|nikt|nikogo|nikomu|nic|niczego|nigdy|nigdzie|żaden|żadna|żadne|żadnego|żadnej|żadnych|ani',
    ),
    broad: words(
      'nie\\p{L}*|ni[ckg]\\p{L}*|żad\\p{L}+|ani|bez\\p{L}*|brak\\p{L}*|ledwie|ledwo|prócz|oprócz|poza|tylko|jedynie|mało|rzadko|zanim|niż|' +
        'odm[oóa]w\\p{L}*|zaprzecz\\p{L}*|zabr[oa]\\p{L}+|zakaz\\p{L}*|unik\\p{L}*|przesta\\p{L}+|wyklucz\\p{L}*|wolny|wolna|wolne|inaczej|fałsz\\p{L}*|kłam\\p{L}+',
    ),
    idioms: words(
      'dopóki nie|póki nie|zanim nie|nie tylko|o mało nie|omal nie|niemal nie|nie lada|mimo że nie',
    ),
  },
  ru: {
    strict: words('не|нет|никто|никогда|ничего|никого|нельзя|нигде|никакой|никаких'),
    broad: words(
      'не\\p{L}*|ни\\p{L}*|без\\p{L}*|бес\\p{L}+|едва|кроме|лишь|только|мало|отказ\\p{L}*|отриц\\p{L}*|запре\\p{L}*|чем|ложь|лжи|ложью|лож(?:но|ный|ная|ное|ные)|лгут|лжет|лжёт|лгал\\p{L}*|врут|врет|врёт|враль\\p{L}*|вранье|враньё',
    ),
    idioms: words('пока не|доколе не|чуть не|едва не'),
  },
  uk: {
    strict: words('не|немає|нема|ніхто|ніколи|нічого|нікого|ніде|жодного|жодної|жоден'),
    broad: words(
      'не\\p{L}*|ні\\p{L}*|жод\\p{L}+|без\\p{L}*|ледь|ледве|крім|лише|тільки|мало|відмов\\p{L}*|запере\\p{L}*|заборон\\p{L}*|ніж|брех\\p{L}+|хибн\\p{L}+|фальш\\p{L}+',
    ),
    idioms: words('доки не|допоки не|поки не|мало не'),
  },
  tr: {
    strict: words('değil|değiliz|değilim|değildi|yok|yoktu|asla|hiçbir'),
    broad: words(
      'değil\\p{L}*|yok\\p{L}*|asla|hiç\\p{L}*|ne|olmadan|hayır|ancak|sadece|\\p{L}+m[ae]|\\p{L}+m[ae](?:z|d|y|m|n|k|s)\\p{L}*|\\p{L}+m[ıiuü]yor\\p{L}*|\\p{L}+s[ıiuü]z\\p{L}*|az|redd\\p{L}*|yalan\\p{L}*|yanlış\\p{L}*',
    ),
  },
  ar: {
    strict: words('[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لسنا|لست)'),
    broad: words(
      '[وف]?(?:لا|لم|لن|ليس\\p{L}*|لس\\p{L}+|ما|غير|دون|بدون|عدم|بلا|مش|إلا|سوى|كلا|نفى|نفت|رفض\\p{L}*|قبل|قلة|منع\\p{L}*|أي|أقل|كذب\\p{L}*|كاذب\\p{L}*|خطأ|باطل)',
    ),
  },
};

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`, 'u');
}
