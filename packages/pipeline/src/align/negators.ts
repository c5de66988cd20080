/** Words that turn a statement round, and cues that deny what they introduce, by primary language, folded. */

export interface Negators {
  /** Says no to the clause, for sure. */
  readonly no: RegExp;
  /** May stand for another language's no: "without", "fail", "unlike"; or says no only beside a `no`. */
  readonly half: RegExp;
  /** Set phrases with a no that denies nothing ("not only"), of folded words with single spaces. */
  readonly idioms?: RegExp;
}

export const NEGATORS: Readonly<Record<string, Negators>> = {
  en: {
    no: words("not|no|never|nobody|none|nothing|nowhere|neither|cannot|\\p{L}+n't"),
    half: words(
      'without|nor|un(?!der|ti|it|iq|iv|cle|ion|es|a$)\\p{L}{4,}|dis\\p{L}{4,}|non\\p{L}*|im(?:poss|prob|perf|pract)\\p{L}+|' +
        'in(?:cap|acc|compre|vis|suff|adeq|abil|dep|corr|tol)\\p{L}+|\\p{L}{3,}less|fail\\p{L}*|refus\\p{L}+|den(?:y|ied|ies|ying|ial)|lack\\p{L}*|' +
        'hardly|barely|scarcely|rarely|seldom|except|unless|avoid\\p{L}*|prevent\\p{L}*|stop\\p{L}*|rather|instead|miss\\p{L}*|less|reject\\p{L}*',
    ),
    idioms: phrases(
      'no doubt|not only|not least|no matter|no sooner|no wonder|whether or not|or not|not just|no one',
    ),
  },
  de: {
    no: words('nicht|nichts|nie|niemals|niemand\\p{L}*|kein\\p{L}*|weder|nirgend\\p{L}*'),
    half: words(
      'ohne|un(?!d|s|t)\\p{L}{4,}|\\p{L}{3,}los\\p{L}{0,2}|kaum|wenig\\p{L}*|mangel\\p{L}*|fehl\\p{L}*|verweiger\\p{L}*|verhinder\\p{L}*|vermeid\\p{L}*|' +
        '(?:ab)?lehn\\p{L}*|statt|anstatt|ausser',
    ),
    idioms: phrases(
      'nicht nur|nicht zuletzt|nicht wahr|nicht schlecht|wie (?:(?:schon )?seit \\p{L}+ |noch )(?:nicht|nie)|kein wunder|nichts anderes als',
    ),
  },
  fr: {
    no: words('pas|jamais|rien|aucun\\p{L}*|nullement'),
    half: words(
      "ne|n'\\p{L}+|sans|ni|non|personne|peu|guere|sauf|faute|manqu\\p{L}*|refus\\p{L}*|interdi\\p{L}*|empech\\p{L}*|in(?!t|f|d|s|v)\\p{L}{5,}|" +
        'im(?:poss|prob)\\p{L}+|plutot|lieu|absen\\p{L}+',
    ),
    idioms: phrases('non seulement|pas seulement|(?:pas|jamais) (?:de|a) pas'),
  },
  es: {
    no: words('no|nunca|jamas|nadie|nada|ningun\\p{L}*|tampoco'),
    half: words(
      'sin|ni|apenas|salvo|excepto|sino|falt\\p{L}*|neg(?:o|ar|aron|ando|ado)|rechaz\\p{L}*|imp(?:os|rob|ed|id)\\p{L}+|in(?:cap|suf|dep|corr|vis)\\p{L}+|lugar',
    ),
    idioms: phrases('no solo|no obstante|que jamas (?:haya|ha)\\p{L}*|nada mas|a no ser que|no mas que'),
  },
  it: {
    no: words('non|mai|nessun\\p{L}*|niente|nulla'),
    half: words(
      'senza|ne|neanche|nemmeno|neppure|poc\\p{L}*|tranne|manc\\p{L}*|neg(?:a|ato|ava)|rifiut\\p{L}*|imp(?:oss|rob|ed)\\p{L}+|invece',
    ),
    idioms: phrases('non solo|finche non|a meno che non'),
  },
  nl: {
    no: words('niet|nooit|niemand|niets|geen|nergens'),
    half: words(
      'zonder|noch|nauwelijks|amper|on(?!der|ge|s|z)\\p{L}{4,}|\\p{L}+loos|\\p{L}+loze|behalve|weinig|gebrek|weiger\\p{L}*|verbied\\p{L}*',
    ),
    idioms: phrases('niet alleen|niet zozeer'),
  },
  pl: {
    no: words('nie|nikt|nikogo|nikomu|nic|niczego|nigdy|nigdzie|zaden|zadn\\p{L}+'),
    half: words(
      'ani|bez\\p{L}*|brak\\p{L}*|nie\\p{L}{3,}|ledwi?e|ledwo|odm[oa]w\\p{L}*|zaprzecz\\p{L}*|zabr[oa]\\p{L}+|zakaz\\p{L}*|zamiast',
    ),
    idioms: phrases('nie tylko|dopoki nie|poki nie|zanim nie|omal nie|nie mniej|nie wiecej'),
  },
  pt: {
    no: words('nao|nunca|jamais|ninguem|nada|nenhum\\p{L}*'),
    half: words(
      'sem|nem|apenas|salvo|exceto|falt\\p{L}*|neg(?:ou|ar|aram)|recus\\p{L}*|imposs\\p{L}+|imped\\p{L}+',
    ),
    idioms: phrases('nao so|nao apenas|nada mais'),
  },
  ru: {
    no: words('не|нет|никогда|никто|никого|никому|ничего|ничто|никак\\p{L}*|нельзя|нигде'),
    half: words(
      'без|ни|не(?!дел|дав|скольк)\\p{L}{3,}|бес\\p{L}{3,}|без\\p{L}{3,}|едва|кроме|отказ\\p{L}*|отриц\\p{L}*|запре\\p{L}*|вместо',
    ),
    idioms: phrases(
      'не только|пока не|чуть не|едва не|тем не менее|не менее|не более|не позднее|не так давно|несмотря на',
    ),
  },
  uk: {
    no: words('не|нема|немае|ніколи|ніхто|нікого|нікому|нічого|ніщо|ніяк\\p{L}*|жод\\p{L}+|ніде'),
    half: words(
      'без|ні|не(?!о(?!хоч|чік)|діл|дав)\\p{L}{3,}|без(?!пе)\\p{L}{3,}|ледь|ледве|крім|відмов\\p{L}*|запере\\p{L}*|заборон\\p{L}*|замість',
    ),
    idioms: phrases('не тільки|не лише|поки не|доки не|мало не|тим не менш|не менше|не більше|не пізніше'),
  },
  ar: {
    no: words('[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا)'),
    half: words(
      '[وف]?(?:[لب]?عدم|بدون|دون|بلا|ال?غير|لغير|ما|الا|سوي|كلا|نفي|نفت|رفض\\p{L}*|قلة|منع\\p{L}*|فشل\\p{L}*|يجهل\\p{L}*|بدلا|لولا|تجنب\\p{L}*|ليس\\p{L}*)',
    ),
    idioms: phrases('[وف]?لا [يت]زال|لا زال|لا سيما|ليس فقط|لم [يت]كن فقط|لا بد|لا يقل|لا تقل'),
  },
  fa: {
    no: words(
      'نه|نیست\\p{L}*|نبود\\p{L}*|ندار\\p{L}*|نداشت\\p{L}*|نشد\\p{L}*|نشو(?:د|ند|م|ید)|نکرد\\p{L}*|نکن\\p{L}*|نمی\\p{L}*|نخواه\\p{L}*|نتوان\\p{L}*|نده\\p{L}*|' +
        'نبای\\p{L}*|نباش\\p{L}*|هرگز',
    ),
    half: words(
      'هیچ\\p{L}*|بدون|غیر\\p{L}*|عدم|بی|ناپذیر|نا\\p{L}{3,}|رد|جز|بجز|مگر|خودداری|جای|ن\\p{L}{3,}',
    ),
    idioms: phrases('نه تنها'),
  },
  tr: {
    no: words(
      'degil\\p{L}*|yok|yoktu\\p{L}*|asla|hicbir\\p{L}*|hayir|\\p{L}{2,}m[ae](?:di(?:m|n|k|ler|lar|gi\\p{L}*)?|mis\\p{L}*|ya[ncr]\\p{L}*|ye[nc]\\p{L}*|z|zdi|zsa|zse|zlar|zler|yip|mali|meli)|' +
        '\\p{L}{2,}(?:mama|meme)(?:s[iu]\\p{L}*|ya|ye|k|li)|\\p{L}{2,}m[iu]yor\\p{L}*',
    ),
    half: words(
      'kimse\\p{L}*|hic|yok\\p{L}*|olmadan|\\p{L}+s[iu]z\\p{L}*|redd\\p{L}*|yerine|disinda|\\p{L}{2,}ma[dm]an|\\p{L}{2,}me[dm]en|\\p{L}{2,}(?:mama|meme)\\p{L}*|' +
        '\\p{L}{2,}m[ae](?:dig|dik|dan|den)\\p{L}*',
    ),
    idioms: phrases('olup olmadig\\p{L}*|sadece (?:\\p{L}+ ){1,5}degil'),
  },
};

function words(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives})$`, 'u');
}

function phrases(alternatives: string): RegExp {
  return new RegExp(`(?<= )(?:${alternatives})(?= )`, 'gu');
}

/** Beginnings of the words of a cue that says the opposite of what follows. */
export const DENYING_CUES =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|refut|rebut|reject(?:ed|s)? (?:claims|reports)|disput|dementi|bestr[ei]{2}t|bestritt|zuruckgewiesen|wies \p{L}+ zuruck|leugn|widersprach|widersprich|nie(?:ga|go|gan|gue)(?!\p{L}{3})|neg(?:o|aron|aba|ando|ado)(?!\p{L})|desmint|desmient|smenti|nega(?:to|va)|ontken|weersprak|negou|nega(?!\p{L})|desmentiu|zaprzecz|odrzuc|zdement|dementuj|отрица|опроверг|отверг|заперечу|спростов|نفي|نفت|ينفي|انكر|كذب|yalanla|inkar)/u;
