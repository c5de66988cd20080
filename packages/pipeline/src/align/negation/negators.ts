/** Words that turn a statement round, and cues that deny what they introduce, by primary language, folded. */

export interface Negators {
  /** Says no to the clause, for sure. */
  readonly no: RegExp;
  /** May stand for another language's no: "without", "fail", "unlike"; or says no only beside a `no`. */
  readonly half: RegExp;
  /** Set phrases that say no with words that alone do not. */
  readonly also?: RegExp;
  /** Set phrases that are half a no, at their last word: "kept us from". */
  readonly halves?: RegExp;
  /** Set phrases with a no that denies nothing ("not only"), of folded words with single spaces. */
  readonly idioms?: RegExp;
  /** Phrases that carry a no on that was said before ("never …, not even now"), of folded words with single spaces: right behind a mark and behind another no they are none of their own. */
  readonly echoes?: RegExp;
  /** What asks for agreement behind a mark, at the end of a sentence: no statement of its own ("…, isn't it?"). */
  readonly tags?: RegExp;
}

/** Spelt as the Persian no: with an hour, tens or what is counted beside it, and not where a second no follows ("neither … nor"). */
const FA_TENS = '(?:بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|هزار)';
const FA_NINE =
  `ساعت نه|${FA_TENS} و نه|` +
  'نه (?:هزار|میلیون|میلیارد|نفر|تن|ساله?|سالگی|ماهه?|روزه?|شب|هفته|ساعت|دقیقه|کیلومتر|متر|بار|خانه|خانواده|کودک|بچه|زن|مرد|جسد|سرباز|گلوله)' +
  `(?! (?:\\S+ ){0,3}?(?<!${FA_TENS} و )نه )`;

export const NEGATORS: Readonly<Record<string, Negators>> = {
  en: {
    no: words("not|no|never|nobody(?:'s|'d|'ll)?|none|nothing|nowhere|neither|cannot|\\p{L}+n't"),
    half: words(
      'without|nor|un(?!der|ti|it|iq|iv|if|il|an|cle|ion|es|a$)\\p{L}{4,}|dis(?!t|cuss|cre|pla|put|eas|mant|aster|cover|pat|sol|cip|rupt|gui|gust|h)\\p{L}{4,}|non\\p{L}*|il(?:leg|log|lit)\\p{L}+|im(?:poss|prob|perf|pract)\\p{L}+|' +
        'in(?:cap|acc|compre|vis|vinc|suff|adeq|abil|corr|tol)\\p{L}+|\\p{L}{3,}less|fail\\p{L}*|refus\\p{L}+|den(?:y|ied|ies|ying|ial)|lack\\p{L}*|' +
        'hardly|barely|scarcely|rarely|seldom|except|unless|avoid\\p{L}*|prevent\\p{L}*|stop\\p{L}*|rather|instead|miss(?!i[los]|ou)\\p{L}*|less|reject\\p{L}*|' +
        'forbid\\p{L}*|forbade|prohibit\\p{L}*|bann?(?:ed|s|ing)?|barr(?:ed|ing)|los(?:e|es|t|ing)|loss|forg[eo]t\\p{L}*|ignor\\p{L}+|oppos\\p{L}+|absen[ct]\\p{L}*|silen[ct]\\p{L}*|' +
        'false\\p{L}*|wrong\\p{L}*|few|little|neglect\\p{L}*|beyond|negativ\\p{L}*|refrain\\p{L}*|abst[ae]in\\p{L}*|gone|vanish\\p{L}*|disappear\\p{L}*|hate[ds]?',
    ),
    halves: phrases(
      '(?:keep|keeps|kept) (?:\\S+ ){1,4}?from(?= \\p{L}+ing )|(?:have|has|had) yet to|declin(?:e|es|ed|ing) to|far from(?= \\p{L}+ing )|anything but|out of order|too \\S+ (?:(?:for \\S+|an? \\S+) )?to|(?:give|gives|gave|given|giving) way',
    ),
    idioms: phrases(
      'no doubt|no question that|(?:could not|can ?not|c(?:an|ouldn).t) help (?:but|\\p{L}+ing)|not only|not least|no matter|no sooner|no wonder|not surprising(?:ly)?|unsurprisingly|whether or not|or not|not just|not until|no (?:later|earlier|more|less|fewer|smaller|larger|greater) than|not (?:more|less|fewer) than|no kidding|not (?:merely|solely)|to be or not to be|(?:as|like|than) never before',
    ),
    echoes: phrases('not even (?:in|at|on|during|now|then|last|when|after|before|for|with)'),
    tags: phrases("\\p{L}+n't (?:i|you|he|she|it|we|they|there)|no"),
  },
  de: {
    no: words('nicht|nichts|nix|nein|nee|nie|niemals|niemand\\p{L}*|kein\\p{L}*|weder|nirgend\\p{L}*'),
    half: words(
      'ohne|un(?!ser|ter|gefahr(?!lich)|gar|ion|iv|if|fall|gluck|wetter|mittelbar)\\p{L}{4,}|\\p{L}{3,}los\\p{L}{0,2}|kaum|wenig\\p{L}*|mangel\\p{L}*|fehl\\p{L}*|(?:ge|ver)?weiger\\p{L}*|(?:ge|be|ver)?hinder\\p{L}*|ausserstande|verhinder\\p{L}*|vermeid\\p{L}*|' +
        '(?:ab)?lehn\\p{L}*|abgelehn\\p{L}*|statt|anstatt|anstelle|ausser|verlier\\p{L}*|verlor\\p{L}*|verlust\\p{L}*|verbiet\\p{L}*|verb[oe]t\\p{L}*|untersag\\p{L}*|' +
        'vergess\\p{L}*|verzicht\\p{L}*|unterlass\\p{L}*|schweig\\p{L}*|schwieg\\p{L}*|falsch\\p{L}*|abwesen\\p{L}*|ignorier\\p{L}*|lediglich|negativ\\p{L}*|enth[ai]e?lt\\p{L}*|verschw[aiu]nd\\p{L}*|egal|ausschliesslich\\p{L}*|umsonst|widersetz\\p{L}*|scheiter\\p{L}*|gescheitert\\p{L}*|misslang\\p{L}*|misslungen\\p{L}*|vergeblich\\p{L}*|hass(?:e|t|en|te|ten)|meinungsverschieden\\p{L}*|in(?:akz|komp|tol|stab|diskut)\\p{L}*|il(?:leg|log)\\p{L}+',
    ),
    halves: phrases(
      'alles andere als|ausser betrieb|zu \\p{L}+ um|zu \\p{L}+ als dass|(?:bleib\\p{L}*|blieb\\p{L}*) (?:\\S+ ){0,6}?fern|fern(?:ge)?bl[ei]{2}b\\p{L}*',
    ),
    idioms: phrases(
      'kann nicht umhin|konnten? nicht umhin|nicht nur|nicht bloss|nicht allein (?:der|die|das|den|dem|des|wegen)|nicht zuletzt|nicht schlecht|wie (?:(?:schon )?seit \\p{L}+ |noch )(?:nicht|nie)|wie nie zuvor|kein wunder|nicht (?:verwunderlich|uberraschend)|keine?n? zweifel|nicht (?:mehr|weniger|spater|fruher|langer|kleiner|grosser) als|nichts anderes als',
    ),
    echoes: phrases(
      '(?:auch nicht|auch kein\\p{L}*|nicht (?:einmal|mal)) (?:im?|an?m?|beim?|jetzt|heute|gestern|damals|mit|fur|wahrend|nach|vor|letzte\\p{L}*)',
    ),
    tags: phrases('nicht wahr|nicht|ist es nicht'),
  },
  fr: {
    no: words("(?:d')?(?:pas|jamais|rien|aucun\\p{L}*|nullement)"),
    half: words(
      "ne|n'\\p{L}+|(?:(?:[cdjlmst]|qu)')?(?:sans|ni|non|personne|peu|guere|sauf|faute|manqu\\p{L}*|refus\\p{L}*|interdi\\p{L}*|empech\\p{L}*|in(?!t|f|d|s|v|it|cl|ci|gr|on|au)\\p{L}{5,}|" +
        'im(?:poss|prob)\\p{L}+|plutot|lieu|absen\\p{L}+|evit\\p{L}*|perd\\p{L}*|oubli\\p{L}*|prohib\\p{L}*|cess\\p{L}*|exclu\\p{L}*|ignor\\p{L}*|moins|silence|tai(?:re|t|sent)|disparu\\p{L}*|disparai\\p{L}*|fich(?:e|ent|ons)|egal|faux|fausse\\p{L}*|' +
        'il(?:leg|log|lic)\\p{L}+|desaccord\\p{L}*|desapprouv\\p{L}*|meconn\\p{L}*|negati\\p{L}*|abst[ei]n\\p{L}*|echou\\p{L}*|echecs?|oppos\\p{L}*|depourvu\\p{L}*|rejet\\p{L}*|renonc\\p{L}*)',
    ),
    also: phrases(
      "(?:ne|n'\\p{L}+) (?:\\p{L}+ ){1,3}?plus(?! qu)|(?<! (?:une|la|cette|chaque|toute|aucune|meme|autre|seule|jeune|en|par) )personne (?:(?!qui |qu'|que )\\S+ ){0,4}?(?:ne|n'\\p{L}+)|(?:ne|n'\\p{L}+) (?:(?!une |la |cette |chaque |aucune |meme |autre |seule |jeune )\\S+ ){1,4}?personne(?! qu)",
    ),
    halves: phrases('tout sauf|hors service|trop \\p{L}+ pour'),
    idioms: phrases(
      "ne p(?:eu|o|u)\\p{L}* (?:pas )?(?:ne pas|m'empecher|s'empecher|nous empecher)|non seulement|n'en doutez pas|pas seulement|(?:aucun|pas de|pas l'ombre d'un) doute|pas (?:etonnant\\p{L}*|surprenant\\p{L}*)|(?:pas|jamais) (?:de|a) pas|pas plus (?:de|que)|pas moins|tant (?:que|qu'\\p{L}+) (?:\\S+ ){1,6}?pas|(?:plus|moins|mieux) que jamais|comme jamais auparavant|(?<! (?:ne|n'\\p{L}+) (?:\\S+ ){0,3})(?:plus|moins|pires?|meilleure?s?|premiere?s?|seule?s?) (?:(?!ne |n')\\S+ ){1,6}?jamais|(?:pas|jamais) tari d'\\p{L}+|(?:ma|ta|sa|notre|votre|leur|une|cette) faute|(?:un|d'un|ce|chaque|premier) pas",
    ),
    echoes: phrases('pas meme (?:en|a|au|aux|dans|pendant|lors|hier|maintenant|alors|apres|avant|pour|avec)'),
    tags: phrases("n'est ce pas|pas vrai|non"),
  },
  es: {
    no: words('no|nunca|jamas|nadie|nada|ningun\\p{L}*|tampoco'),
    half: words(
      'sin|ni|apenas|salvo|excepto|sino|falt\\p{L}*|neg(?:o|ar|aron|ando|ado)|rechaz\\p{L}*|imp(?:os|rob|ed|id)\\p{L}+|in(?:cap|suf|dep|corr|vis|toler|just|ex)\\p{L}+|lugar|evit\\p{L}*|perd\\p{L}+|pierd\\p{L}+|olvid\\p{L}*|prohib\\p{L}*|' +
        'carec\\p{L}*|carenc\\p{L}*|op(?:on|us|uest)\\p{L}*|call(?:ar|o|aron|aba|aban|ado|ados|ada|adas)|ignor\\p{L}*|ausen\\p{L}*|menos|silenci\\p{L}*|falso|falsa|falsos|falsas|des(?:acuerd|aprob|conoc|confi|cart|igual)\\p{L}*|discrep\\p{L}*|fracas\\p{L}*|desapar\\p{L}*|igual|vano|fall(?:a|o|e[nm]?|i)(?!c|s)\\p{L}*|negativ\\p{L}*|abst[ie]\\p{L}*|il(?:eg|og|ic)\\p{L}+',
    ),
    halves: phrases('todo menos|fuera de servicio|demasiado \\p{L}+ (?:\\p{L}+ )?para'),
    idioms: phrases(
      'hasta que no|no (?:\\S+ ){0,12}?sino hasta|no (?:solo|solamente|unicamente)|no (?:menor|mayor)(?:es)? (?:de|que|a)|no mas de|no menos|no obstante|no (?:lo )?dud(?:e|en|es)|no (?:me |nos |le |les )?(?:cabe|hay|existe|tengo|tenemos) (?:la menor |ninguna |lugar a )?dudas?|no (?:es|era|resulta) de extranar|no (?:es|era|resulta) (?:sorprendente|extrano|ninguna sorpresa)|que jamas (?:haya|ha)\\p{L}*|nada mas|a no ser que|no mas que|(?:mas|menos|mejor|peor) que (?:nadie|nunca|nada)|como nunca antes|a salvo|san[oa]s? y salv[oa]s?',
    ),
    echoes: phrases('tampoco (?:en|durante|ayer|hoy|ahora|entonces|antes|despues|con)'),
    tags: phrases('no|no es (?:cierto|verdad|asi)|verdad que no'),
  },
  it: {
    no: words('no|non|mai|nessun\\p{L}*|niente|nulla'),
    half: words(
      'senza|ne|neanche|nemmeno|neppure|poc\\p{L}*|tranne|manc\\p{L}*|neg(?:a|ato|ava)|rifiut\\p{L}*|imp(?:oss|rob|ed)\\p{L}+|invece',
    ),
    idioms: phrases('non solo|finche non|a meno che non'),
  },
  nl: {
    no: words('niet|nee|nooit|niemand|niets|geen|nergens'),
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
    no: words(
      'не|нет|никогда|никто|никого|никому|никем|ничего|ничто|ничем|никак\\p{L}*|нельзя|нигде|никуда|нечего',
    ),
    half: words(
      'без|ни|не(?!дел|дав|далек|движим|скольк|котор|обход|больш|задолг|множ|надолг|гатив|фт|мец|рв|посред|медл|однокр|смотр|топыр|безопас|вест|бес)\\p{L}{3,}|бес(?!ед|поко|плат)\\p{L}{3,}|без(?!опас|ум)\\p{L}{3,}|' +
        'едва|кроме|отказ\\p{L}*|отриц\\p{L}*|запре\\p{L}*|вместо|избе[жг]\\p{L}*|помеша\\p{L}*|препятств\\p{L}*|предотвр\\p{L}*|лиш(?:и|е|а)\\p{L}*|утра[тч]\\p{L}*|потер\\p{L}*|' +
        'забы\\p{L}*|отсутств\\p{L}*|перест\\p{L}*|прекра[тщ]\\p{L}*|исключ(?!ительн)\\p{L}*|мало|меньше|игнор\\p{L}*|молч\\p{L}*|ложн\\p{L}*|исчез\\p{L}*|пропа(?:л|вш)\\p{L}*|равно|отклон\\p{L}*|отверг\\p{L}*|негатив\\p{L}*|воздерж\\p{L}*|провал\\p{L}*|разноглас\\p{L}*|вне|гранью',
    ),
    halves: phrases('слишком \\p{L}+ чтобы'),
    idioms: phrases(
      'не мо(?:г|ж)\\p{L}* не|не только|или нет|не сомневаи(?:тесь|ся)|нет (?:никаких |никакого |ни малеише\\p{L}+ )?сомнени\\p{L}|не (?:вызывает|вызывают|подлежит|остается) (?:никаких )?сомнени\\p{L}|не удивительно|нет ничего удивительного|пока (?:\\p{L}+ ){0,6}?не|не раньше|не меньше|чуть не|едва не|тем не менее|не менее|не более|не позднее|не так давно|несмотря на|не смотря на (?:то|это|все|что|ни\\p{L}*)|как никогда(?! (?:\\p{L}+ )?не (?!смотря))',
    ),
    tags: phrases('не так ли|не правда ли|нет'),
  },
  uk: {
    no: words(
      'не|немає?|ніколи|ніхто|нікого|нікому|нічого|ніщо|нічим|ніким|ніяк\\p{L}*|жод\\p{L}+|ніде|нікуди',
    ),
    half: words(
      'без|ні|не(?!о(?!хоч|чік)|діл|дав|далек|велик|задовг|залежн|надовг|мовл|повноліт|безпе|гатив|гаин|забар|рв|щодав|зваж|бес|вдовз|однораз)\\p{L}{3,}|без(?!пе|кошт|плат)\\p{L}{3,}|ледь|ледве|крім|відмов\\p{L}*|запере\\p{L}*|заборон\\p{L}*|замість|' +
        'уник\\p{L}*|завад\\p{L}*|заваж\\p{L}*|перешко\\p{L}*|запобі\\p{L}*|позба\\p{L}*|[ув]тра[тч]\\p{L}*|забу(?:ти|в|л|д)\\p{L}*|відсутн\\p{L}*|перест\\p{L}*|припин\\p{L}*|виключ(?!н)\\p{L}*|винят\\p{L}*|' +
        'мало|менше|ігнор\\p{L}*|мовч\\p{L}*|хибн\\p{L}*|зник\\p{L}*|байдуже|відхил\\p{L}*|негатив\\p{L}*|[ву]трим(?:а|у)(?:в|л|т|є|ю)\\p{L}*ся|провал\\p{L}*|розбіжн\\p{L}*|поза',
    ),
    idioms: phrases(
      'не тільки|не лише|чи ні|не сумніваи(?:теся|тесь|ся)|немає? (?:жодних |жодного |ніяких )?сумнів\\p{L}*|не (?:викликає|викликають|підлягає) (?:жодних )?сумнів\\p{L}*|не дивно|немає? нічого дивного|(?:поки|доки) (?:\\p{L}+ ){0,6}?не|не раніше|мало не|тим не менш|не менш(?:е|а|ою|у|ий|их)?|не більше|не пізніше|не (?:зважаючи|дивлячись) на|як ніколи(?! (?:\\p{L}+ )?не (?!зважаючи|дивлячись))',
    ),
    tags: phrases('чи не так|хіба ні|не правда ж'),
  },
  ar: {
    no: words('[وف]?(?:لا|لم|لن|ا?ليس|ا?ليست|ليسوا|لست|لسنا)'),
    half: words(
      '[وف]?(?:[لب]?عدم|بدون|دون|بلا|(?:ال)?غير|لغير|ما|الا|سوي|كلا|نفي|نفت|[يتن]?رفض\\p{L}*|قلة|[يتن]?منع\\p{L}*|فشل\\p{L}*|يجهل\\p{L}*|بدلا|لولا|[يت]?تجنب\\p{L}*|ليس\\p{L}*|[يتا]?متن[عا]\\p{L}*|امتناع|(?:ال)?حظر|[يت]حظر|عجز\\p{L}*|عاجز\\p{L}*|مستحيل\\p{L}*|[يت]فتقر\\p{L}*|نقص|غياب|غايب\\p{L}*|غاب\\p{L}*|[يت]غيب\\p{L}*|تغيب\\p{L}*|باستثناء|خال|خاليه|' +
        'فقدان|صمت|[يت]?نسي|كذب\\p{L}*|خاط[يئ]\\p{L}*|مفقود\\p{L}*|سوء|سلبي\\p{L}*|اختف\\p{L}*|[يت]ختف\\p{L}*|ممنوع\\p{L}*|احجم\\p{L}*|(?:ال)?خلاف\\p{L}*|اختلاف\\p{L}*|[يت]ختلف\\p{L}*)',
    ),
    idioms: phrases(
      '[وف]?(?:لا|ما|لم) [ايتن]?ز[او]?ل\\p{L}*|ام لا|[وف]?لا [يت]تجاوز\\p{L}*|(?:لا|لم|ليس) (?:\\p{L}+ ){1,5}?(?:سوي|الا)|لا سيما|[وف]?لا (?:نهايي|شعوري|ارادي|انساني|مركزي|اخلاقي|سلكي)\\p{L}{0,2}|[وف]?لا تشك(?:وا|ي)?|[وف]?(?:لا|لم|لن|ليس|ليست) (?:(?:[يتن]\\p{L}+|الامر|القضيه) ){0,2}?فقط|[وف]?(?:ليس|ليست) مجرد|لا بد|[وف]?(?:ب?ما )?لا [يت](?:قل|زيد)|[وف]?لا (?:شك|ريب|عجب|غرو|جدال)|[وف]?ليس (?:ب?غريب|مستغربا|من (?:المستغرب|الغريب|العجب))|[وف]?(?:لا|لم|ليس) (?:\\p{L}+ ){1,4}?فحسب',
    ),
    tags: phrases('ا?ليس كذلك'),
  },
  fa: {
    no: words(
      'نه|نیست\\p{L}*|نبود\\p{L}*|ندار\\p{L}*|نداشت\\p{L}*|نشد\\p{L}*|نشو(?:د|ند|م|ید)|نکرد\\p{L}*|نکن\\p{L}*|نمی\\p{L}*|نخواه\\p{L}*|نتوان\\p{L}*|نده\\p{L}*|' +
        'نبای\\p{L}*|نباش\\p{L}*|هرگز|' +
        'ن(?:دید|شنید|رفت|گفت|داد|خورد|نوشت|فروخت|خرید|گرفت|کشت|ماند|رسید|گذاشت|پرسید|فهمید|یافت|ساخت|شکست|گشت|بخشید|ترسید|پذیرفت|ایستاد|یفتاد|یامد|یاورد|خواند|خوابید|شناخت|دانست|مرد|پرداخت|ینداخت)(?:م|ی|یم|ید|ند|ه\\p{L}*)?|' +
        'ن(?:زد|برد)(?:م|یم|ید|ند|ه(?!ا)\\p{L}*)|(?:بر|باز|در)ن(?:داشت|گشت|یاورد|یامد|خاست)(?:م|ی|یم|ید|ند|ه\\p{L}*)?|ن(?:رو|بین|گیر|زن|خور|رس|مان)(?:د|ند|م|یم|ید)|ن(?:گو|یا)(?:ید|یند|یم)',
    ),
    half: words(
      'هیچ\\p{L}*|غایب\\p{L}*|غیبت|بدون|غیر\\p{L}*|عدم|بی|ناپذیر|نا(?!م(?!شخص|حدود|حسوس|ناسب|رئی|ساعد|طلوب|شروع|توازن|فهوم|مکن|عقول|علوم|عتبر|وفق|نظم|لموس|لایم|ربوط|تعارف)|تو|حی|شی|ظر|ظم|زی|در|چار|گهان|وگان|خن|رنج|صر|فذ|قل|قوس|یب|بغ)\\p{L}{3,}|رد|جز|بجز|مگر|خودداری|جای|جلوگیری|مانع|ممانعت|محروم\\p{L}*|فاقد|ممنوع\\p{L}*|فراموش\\p{L}*|مخالف\\p{L}*|اختلاف\\p{L}*|اجتناب|منفی|شکست|اشتباه|نادرست|' +
        'ن(?!ا|ماین|مود|یاز|یویورک|حو|صاب|صب|قاط|وزاد|وشت|سیم|شر|ظار|ظام|مره|مک|فت|فع|سبت|شان|شست|فوذ|مایش|وجوان|ظر|تیج|خست|زدیک|قش|فر|گاه|یرو|هاد|های|ویس|وامبر|قط|گران|گه|ژاد|سل|مون|جات|ادر|ابود|ام|ور|وع|یم|قد|سخ|مای)\\p{L}{3,}',
    ),
    idioms: phrases(
      `نه (?:تنها|فقط|صرفا)|(?:این|ان|موضوع|مسیله|قضیه|مشکل|بحث|ماجرا) (?:تنها|فقط|صرفا) (?:\\p{L}+ ){1,4}?(?:نیست|نبود|نمی باشد)|یا نه|دست نخورده\\p{L}*|شک نکن(?:ید|یم)?|${FA_NINE}|(?:شک|شکی|تردید|تردیدی) (?:نیست|وجود ندارد|ندار\\p{L}*)|(?:جای )?(?:تعجب|تعجبی|شگفتی) (?:نیست|ندارد)|تعجب اور نیست`,
    ),
  },
  tr: {
    no: words(
      'degil\\p{L}*|yok|yoktu\\p{L}*|asla|hicbir\\p{L}*|hayir|\\p{L}{2,}m[ae](?:di(?:m|n|k|ler|lar|gi\\p{L}*)?|mis\\p{L}*|ya[ncr]\\p{L}*|ye[nc]\\p{L}*|z|zdi|zsa|zse|zlar|zler|yip|yin(?:iz)?|mali|meli)|' +
        '\\p{L}{2,}(?:ama|eme)m|\\p{L}{2,}(?:mama|meme)(?:s[iu]\\p{L}*|ya|ye|k|li)|\\p{L}{2,}m[iu]yor\\p{L}*',
    ),
    half: words(
      'kimse\\p{L}*|hic|yok\\p{L}*|engel\\p{L}*|kay(?:b|ip)\\p{L}*|unut\\p{L}*|yasak\\p{L}*|eksik\\p{L}*|haric\\p{L}*|yanlis\\p{L}*|olumsuz\\p{L}*|kacin\\p{L}*|olmadan|anlasmazli\\p{L}*|uyusmazli\\p{L}*|ayrilig\\p{L}*|kirik|bozuk|bozul\\p{L}*|\\p{L}+s[iu]z\\p{L}*|redd\\p{L}*|vazgec\\p{L}*|sus(?:tu|ma[ky]|uyor)\\p{L}*|yerine|disinda|yasadisi\\p{L}*|kanundisi\\p{L}*|\\p{L}{2,}ma[dm]an|\\p{L}{2,}me[dm]en|\\p{L}{2,}(?:mama|meme)\\p{L}*|' +
        '\\p{L}{2,}m[ae](?:dig|dik|dan|den)\\p{L}*',
    ),
    idioms: phrases(
      '(\\p{L}{2,}?)y?[iu]p \\1y?[ae]?m[ae]\\p{L}*|yok (?:ol|et|ed)(?!ma|me)\\p{L}*|(?:sadece|yalnizca|yalniz) (?:\\p{L}+ ){1,5}?degil(?:di|dir)?|(?:hic |hicbir )?(?:suphe|kusku)(?:m|muz|si|su)? yok\\p{L}*|(?:sasirtici|surpriz|tesaduf) degil(?:di|dir)?',
    ),
    also: phrases('ne (?!yazik |zaman |kadar |icin |ol(?:ursa|du) )(?:\\S+ ){1,4}?ne de(?! ols[ae])'),
    tags: phrases('(?:oyle )?degil mi'),
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
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|refut|rebut|reject(?:ed|s)? (?:claims|reports)|disput|dementi|bestr[ei]{2}t|bestritt|zuruckgewiesen|wies \p{L}+ zuruck|leugn|widersprach|widersprich|nie(?:ga|go|gan|gue)(?!\p{L}{3})|neg(?:o|aron|aba|ando|ado)(?!\p{L})|desmint|desmient|smenti|nega(?:to|va)|ontken|weersprak|negou|nega(?!\p{L})|desmentiu|(?<=^(?:(?:a|ont|avait|avaient|ayant) )?)(?:ni|contest)(?:e|ent|ait|aient|er)$|zaprzecz|odrzuc|zdement|dementuj|отрица|опроверг|отверг|заперечу|спростов|نفي|نفت|ينفي|انكر|كذب|yalanla|inkar)/u;

/** The end of what stands before a claim that somebody rejects: a verb, and the claim by a noun or by nothing but its conjunction. */
export const REJECTING = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:reject|dismiss)(?:s|es|ed|ing)?(?: as \\p{L}+)?(?: \\p{L}+){0,3} (?:reports?|claims?|allegations?|accusations?|assertions?|suggestions?|rumou?rs?|speculation|statements?|notion|idea)',
    '(?:wies|wiesen|weist|weisen)(?: \\p{L}+){0,8} zuruck,?(?: (?:wonach|denen zufolge|nach denen|laut denen))?',
    'rejet(?:te|tent|tait|taient|e|er)(?: (?:les?|la|ces?|cette|toutes? les?))?(?: (?:informations?|accusations?|affirmations?|allegations?|rumeurs?|propos))?',
    'rechaz(?:a|an|o|aron|aba|aban|ado)(?: (?:las?|los|el))?(?: (?:informaciones|acusaciones|acusacion|afirmaciones|afirmacion|rumores|versiones|version))?(?: de)?',
    'resping(?:e|ono|eva)|respin(?:se|sero|to)',
  ].join('|')})\\s*$`,
  'u',
);
