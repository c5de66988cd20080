"""Numbers in words beside their digits: 1 to 99, round hundreds and thousands. "Zweiundachtzig" and "82" are one number."""
UNITS = {
'en': "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
'de': "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
'fr': "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
'es': "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
'ru': "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
'uk': "один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять",
'tr': "bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz",
'ar': "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة أحد_عشر اثنا_عشر ثلاثة_عشر أربعة_عشر خمسة_عشر ستة_عشر سبعة_عشر ثمانية_عشر تسعة_عشر",
'fa': "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده",
}
TENS = {
'en': "twenty thirty forty fifty sixty seventy eighty ninety",'de': "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
'fr': "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix",'es': "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
'ru': "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",'uk': "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто",
'tr': "yirmi otuz kırk elli altmış yetmiş seksen doksan",'ar': "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون",'fa': "بیست سی چهل پنجاه شصت هفتاد هشتاد نود"}
ROUND = {
'en': {100:'hundred',200:'two hundred',300:'three hundred',500:'five hundred',1000:'thousand',2000:'two thousand',10000:'ten thousand',1000000:'million'},
'de': {100:'hundert',200:'zweihundert',300:'dreihundert',500:'fünfhundert',1000:'tausend',2000:'zweitausend',10000:'zehntausend',1000000:'Million'},
'fr': {100:'cent',200:'deux cents',300:'trois cents',500:'cinq cents',1000:'mille',2000:'deux mille',10000:'dix mille',1000000:'million'},
'es': {100:'cien',200:'doscientos',300:'trescientos',500:'quinientos',1000:'mil',2000:'dos mil',10000:'diez mil',1000000:'millón'},
'ru': {100:'сто',200:'двести',300:'триста',500:'пятьсот',1000:'тысяча',2000:'две тысячи',10000:'десять тысяч',1000000:'миллион'},
'uk': {100:'сто',200:'двісті',300:'триста',500:"п'ятсот",1000:'тисяча',2000:'дві тисячі',10000:'десять тисяч',1000000:'мільйон'},
'tr': {100:'yüz',200:'iki yüz',300:'üç yüz',500:'beş yüz',1000:'bin',2000:'iki bin',10000:'on bin',1000000:'milyon'},
'ar': {100:'مئة',200:'مئتان',300:'ثلاثمئة',500:'خمسمئة',1000:'ألف',2000:'ألفان',10000:'عشرة آلاف',1000000:'مليون'},
'fa': {100:'صد',200:'دویست',300:'سیصد',500:'پانصد',1000:'هزار',2000:'دو هزار',10000:'ده هزار',1000000:'میلیون'}}
REPEATED = 4  # each number in words beside its digits


def number_pairs():
    """{"<language>-en": [(in words, digits or English words), ...]}"""
    numbers = [*range(1, 100), *sorted(ROUND["en"])]
    made = {}
    for language in UNITS:
        beside = [(in_words(n, language), str(n)) for n in numbers] * REPEATED
        english = [] if language == "en" else [(in_words(n, language), in_words(n, "en")) for n in numbers] * 2
        made[f"{language}-en"] = beside + english
    return made


def in_words(number, language):
    if number in ROUND[language]:
        return ROUND[language][number]
    units, tens = ([word.replace("_", " ") for word in table[language].split()] for table in (UNITS, TENS))
    if number < 20:
        return units[number - 1]
    ten, one = divmod(number, 10)
    if one == 0:
        return tens[ten - 2]
    return COMPOSE.get(language, behind_a_space)(tens[ten - 2], units[one - 1], ten, one, units)


def behind_a_space(ten_word, one_word, *_):
    return f"{ten_word} {one_word}"


def german(ten_word, one_word, _ten, one, _units):
    return f"{'ein' if one == 1 else one_word}und{ten_word}"


def spanish(ten_word, one_word, ten, _one, _units):
    if ten > 2:
        return f"{ten_word} y {one_word}"
    return "veinti" + {"dos": "dós", "tres": "trés", "seis": "séis"}.get(one_word, one_word)


def french(ten_word, one_word, ten, one, units):
    if ten in (7, 9):
        return f"{'soixante' if ten == 7 else 'quatre-vingt'}{'-et-' if (ten, one) == (7, 1) else '-'}{units[9 + one]}"
    if ten == 8:
        return f"quatre-vingt-{one_word}"
    return f"{ten_word}-et-un" if one == 1 else f"{ten_word}-{one_word}"


COMPOSE = {
    "de": german,
    "es": spanish,
    "fr": french,
    "en": lambda ten_word, one_word, *_: f"{ten_word}-{one_word}",
    "ar": lambda ten_word, one_word, *_: f"{one_word} \u0648{ten_word}",  # the ones come first
    "fa": lambda ten_word, one_word, *_: f"{ten_word} \u0648 {one_word}",
}
