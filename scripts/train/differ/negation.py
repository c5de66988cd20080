"""A no taken out of a sentence, or put in, in nine languages: in many places and wordings, some of them clumsy.

Clumsy ones do no harm as long as as many are put into both sides of a pair, which then say the same.
"""
import re

from marks import MARKS

NO = MARKS["negation"]


def _w(words):
    return rf"(?<!\w)(?:{words})(?!\w)"


# What says no. Words only: "fail", "without", "refuse" are how faithful translators put it at times.
NEGATORS = {
    "en": r"\w+n['’]t|(?:not|no|never|nobody|nothing|none|neither|nor|cannot|nowhere)(?!\w)",
    "de": r"(?:nicht|kein\w{0,2}|nie|niemals|niemand\w{0,2}|nichts|weder|nirgend\w*)(?!\w)",
    "fr": r"(?:ne(?!\w)|n['’]\w+)|(?:pas|jamais|rien|personne|aucune?|ni|nulle?)(?!\w)",
    "es": r"(?:no|nunca|jamás|nada|nadie|ning[uú]n\w{0,2}|ni|tampoco)(?!\w)",
    "ru": r"(?:не|нет|ни|никогда|никто|никого|никому|ничего|ничто|нельзя|никак\w*|нигде)(?!\w)",
    "uk": r"(?:не|немає|нема|ні|ніколи|ніхто|нікого|нікому|нічого|ніщо|ніяк\w*|ніде|жод\w+)(?!\w)",
    "tr": r"(?:değil\w*|yok\w{0,4}|hiç\w*|asla|hayır|\w{2,}m[ıiuü]yor\w*|\w{2,}m[ae](?:dı|di|z|mış|miş|yacak|yecek|yan|yen|dan|den|malı|meli|mak|mek)\w*)(?!\w)",
    "ar": r"[وف]?(?:لا|لم|لن|ليس\w{0,3}|لست|غير|عدم|دون|بدون)(?!\w)",
    "fa": r"(?:نیست\w*|نمی\w*|هیچ\w*|نه|ن(?:کرد|شد|بود|دار|داشت|خواه|داد|گرفت|توان|باید|یافت|گفت|رفت|رسید|ماند)\w*|نشده|نکرده)(?!\w)",
}
NEGATOR = {language: re.compile(rf"(?<!\w)(?:{words})", re.I) for language, words in NEGATORS.items()}

# [(pattern, [what stands instead, ...])]; taken out:
OUT = {
    "en": [
        (r"(?<!\w)(?:do|does|did)n['’]t ", ["", "do ", "did "]), (r"(?<!\w)can['’]?not(?!\w)", ["can"]), (r"(?<!\w)can['’]t(?!\w)", ["can"]),
        (r"(?<!\w)won['’]t(?!\w)", ["will"]), (r"(?<=\w)(?<!wo)(?<!ca)n['’]t(?!\w)", [""]), (r"(?<!\w)(?:do|does|did) not ", [""]),
        (r"(?<!\w)not ", ["", "", "also ", "really "]), (r"(?<!\w)never ", ["", "always ", "often ", "once "]),
        (r"(?<!\w)no (?=[a-z]{3})", ["a ", "some ", "the ", ""]), (_w("nobody|no one"), ["everybody", "somebody", "someone"]),
        (_w("nothing"), ["something", "everything", "a lot"]), (_w("none"), ["all", "some", "one"]),
    ],
    "de": [
        (r"(?<!\w)nicht (?!nur)", ["", "", "auch ", "schon "]), (r" nicht(?=[.,;!?])", [""]), (r"(?<!\w)kein(?=(?:e[mnrs]?)?(?!\w))", ["ein", "ein", "mein", "dein"]),
        (_w("nie|niemals"), ["immer", "oft", "schon"]), (_w("niemand"), ["jeder", "jemand", "man"]), (_w("nichts"), ["etwas", "alles", "viel"]),
    ],
    "fr": [
        (r"(?<!\w)(?:ne |n['’] ?)(\w+) (?:pas|jamais|plus)(?!\w)", [r"\1", r"\1 toujours", r"\1 bien"]), (r"(?<!\w)ne pas ", [""]),
        (r"(?<!\w)aucun(?=e?(?!\w))", ["un", "chaqu"]), (r"(?<!\w)(?:ne |n['’] ?)(\w+) rien", [r"\1 tout", r"\1 quelque chose"]),
        (r"(?<!\w)(?:[Pp]ersonne) (?:ne |n['’] ?)", ["tout le monde ", "quelqu’un "]),
    ],
    "es": [
        (r"(?<!\w)no (?!s[oó]lo|obstante)(?=\w)", ["", "", "sí ", "ya ", "también "]), (_w("nunca|jamás"), ["siempre", "a menudo", "ya"]), (_w("nadie"), ["todos", "alguien"]),
        (_w("nada"), ["algo", "todo"]), (r"(?<!\w)ning[uú]n(?=a?(?!\w))", ["un", "algun"]),
    ],
    "ru": [
        (r"(?<!\w)не (?!только|менее|более|меньше|больше)(?=[а-яё])", ["", "", "уже ", "тоже "]), (r"(?<!\w)никогда не ", ["всегда ", ""]), (_w("нельзя"), ["можно", "нужно"]),
        (r"(?<!\w)никто не ", ["все ", "кто-то "]), (r"(?<!\w)ничего не ", ["всё ", "что-то "]), (r"(?<!\w)нет (?=[а-яё]{3})", ["есть "]),
    ],
    "uk": [
        (r"(?<!\w)не (?!тільки|лише|менше|більше)(?=[а-яіїєґ])", ["", "", "вже ", "теж "]), (r"(?<!\w)ніколи не ", ["завжди ", ""]), (_w("немає|нема"), ["є"]),
        (r"(?<!\w)ніхто не ", ["усі ", "хтось "]), (r"(?<!\w)нічого не ", ["усе ", "щось "]), (r"(?<!\w)не можна ", ["можна "]),
    ],
    "tr": [
        (r" değil(?=d[iı]r?|[.,;!?]|$)", [""]), (r" değil(?!\w)", [""]), (r"(?<!\w)yok(?=\w{0,4}(?!\w))", ["var"]), (r"m[ıi](?=yor)", ["i", "u"]), (r"m[uü](?=yor)", ["u", "ü"]),
        (r"(?<=\w\w)ma(?=dı|mış|dık)", [""]), (r"(?<=\w\w)me(?=di|miş|dik)", [""]), (r"(?<=\w\w)may(?=acak|an(?!\w))", ["", "y"]), (r"(?<=\w\w)mey(?=ecek|en(?!\w))", ["", "y"]),
        (r"(?<=\w\w)ma(?=z(?!\w))", ["ı"]), (r"(?<=\w\w)me(?=z(?!\w))", ["e"]), (_w("asla|hiç"), ["her zaman", "hep"]),
    ],
    "ar": [
        (r"(?<!\w)([وف]?)(?:لا|لم|لن) (?=\w)", [r"\1"]), (r"(?<!\w)([وف]?)ليست? ", [r"\1", r"\1كان "]), (r"(?<!\w)غير ", [""]), (r"(?<!\w)عدم ", [""]), (r"(?<!\w)(ب?)دون ", ["مع "]),
    ],
    "fa": [
        (r"(?<!\w)نیست", ["است"]), (r"(?<!\w)نمی", ["می"]), (r"(?<!\w)ن(?=(?:کرد|شد|بود|دار|داشت|خواه|داد|گرفت|توان|باید|یافت|گفت|رفت|رسید|ماند))", [""]), (r"(?<!\w)هیچ ", ["هر ", "همه "]),
        (r"(?<!\w)بدون ", ["با "]),
    ],
}
_EN_BE = "is|are|was|were|has|had|have|will|would|could|should|must|may|might|can|do|does|did"
_DE_V = "ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnte|soll|sollte|muss|will|wollen|darf|sei|bin|habe|gibt|kommt|geht|macht"
_FR_V = "sont|sera|seront|peut|peuvent|doit|doivent|va|vont|fait|veut|suis|devrait|pourrait|font|sait"
_FR_E = "est|était|étaient|a|ont|avait|avaient|ai|aurait|aura"
_ES_V = "es|son|era|eran|fue|fueron|está|están|estaba|ha|han|había|habían|hay|puede|pueden|podría|debe|deben|será|serán|tiene|tienen|quiere|hace|va|soy|he|hemos"
_RU_V = r"был|была|было|были|будет|будут|может|могут|мог|могли|должен|должны|стал|стала|стали|заявил|заявила|есть|хочет|хотят|\w{2,}(?:ет|ит|ют|ут|ят|ал|ала|али|ил|ила|или|ется|ится|лся|лась|лись)"
_UK_V = r"був|була|було|були|буде|будуть|може|можуть|міг|могли|має|мають|мав|стала|стали|заявив|заявила|хоче|є|\w{2,}(?:ає|ить|ють|уть|ять|ав|ала|али|ив|ила|или|ється|иться|вся|лася|лися)"
# put in; what is put in is marked:
INTO = {
    "en": [
        (_w(_EN_BE), [r"\g<0> *not", r"\g<0> *not", r"\g<0>*n't", r"\g<0> *never"]), (r"(?<!\w)(?:an?|some|any|the) (?=[a-z]{4})", ["*no "]),
        (r"(?<!\w)(?:he|she|they|we|I|it|who|people) (?=[a-z]{3,}(?:ed|s|e|t)(?!\w))", [r"\g<0>*never ", r"\g<0>*did *not ", r"\g<0>*don't "]),
        (_w("always|often|sometimes|once"), ["*never"]), (_w("everybody|everyone|somebody|someone|people"), ["*nobody", "*no *one"]),
        (_w("something|everything|anything"), ["*nothing"]), (_w("all|some|many|most"), ["*none", "*no", "*not \\g<0>"]), (r"(?<!\w)to (?=[a-z]{3,}(?!\w))", ["*not to ", "to *not "]),
    ],
    "de": [
        (_w(_DE_V), [r"\g<0> *nicht", r"\g<0> *nicht", r"\g<0> *nie", r"\g<0> *keineswegs"]), (r"(?<!\w)ein(?=(?:e[mnrs]?)? )", ["*kein"]), (_w("immer|oft|manchmal|schon"), ["*nie", "*niemals", "*nicht"]),
        (_w("jeder|jemand|man"), ["*niemand"]), (_w("etwas|alles"), ["*nichts"]), (r"(?= (?:ge\w{3,}t|ge\w{3,}en|\w{3,}iert|\w{4,}en)(?:[.,;!?]|$))", [" *nicht"]), (_w("alle|viele|einige"), ["*keine", "*nicht \\g<0>"]),
    ],
    "fr": [
        (_w(_FR_V), [r"*ne \g<0> *pas", r"*ne \g<0> *pas", r"*ne \g<0> *jamais", r"*ne \g<0> *plus"]), (rf"(?<!\w)(?<!['’-])(?:{_FR_E})(?!\w)", [r"*n’\g<0> *pas", r"*n’\g<0> *pas", r"*n’\g<0> *jamais"]),
        (_w("toujours|souvent"), ["*jamais"]), (_w("tout le monde|quelqu’un"), ["*personne"]), (_w("tout|quelque chose"), ["*rien"]), (r"(?<!\w)(?:un|une) (?=\w{4})", ["*aucun "]),
        (r"(?<!\w)de (?=\w{3,}(?:er|ir|re)(?!\w))", ["de *ne *pas "]),
    ],
    "es": [
        (_w(_ES_V), [r"*no \g<0>", r"*no \g<0>", r"*nunca \g<0>", r"*tampoco \g<0>"]), (r"(?<!\w)(?=(?:se|le|lo|me|les) \w{3})", ["*no "]), (r"(?<!\w)(?=\w{3,}(?:ó|aron|ieron|aba|aban|ía|ían|ará|irá)(?!\w))", ["*no ", "*nunca "]),
        (_w("siempre|a menudo|a veces"), ["*nunca"]), (_w("todos|alguien"), ["*nadie"]), (_w("algo|todo"), ["*nada"]), (r"(?<!\w)un(?=a? \w{4})", ["*ningún"]),
    ],
    "ru": [(_w(_RU_V), [r"*не \g<0>", r"*не \g<0>", r"*не \g<0>", r"*никогда *не \g<0>"]), (_w("всегда|часто"), ["*никогда *не"]), (_w("можно|нужно|надо"), ["*нельзя", r"*не \g<0>"]), (_w("все"), ["*никто *не", r"*не \g<0>"])],
    "uk": [(_w(_UK_V), [r"*не \g<0>", r"*не \g<0>", r"*не \g<0>", r"*ніколи *не \g<0>"]), (_w("завжди|часто"), ["*ніколи *не"]), (_w("можна|потрібно|треба"), [r"*не \g<0>"]), (_w("усі|всі"), ["*ніхто *не", r"*не \g<0>"])],
    "tr": [
        (r"(?<=\w\w)([ıi])yor", [r"*m\1yor"]), (r"(?<=\w\w)([uü])yor", [r"*m\1yor"]), (r"(?<=\w\w)[dt]ı(?=(?:lar|m|k)?[.,;!?]|(?:lar|m|k)?$)", ["*madı"]), (r"(?<=\w\w)[dt]i(?=(?:ler|m|k)?[.,;!?]|(?:ler|m|k)?$)", ["*medi"]),
        (r"(?<=\w\w)[dt][uü](?=(?:lar|ler|m|k)?[.,;!?]|(?:lar|ler|m|k)?$)", ["*madı"]), (r"(?<=\w\w)y?acak", ["*mayacak"]), (r"(?<=\w\w)y?ecek", ["*meyecek"]), (r"(?<=\w\w)m[ıu]ş", ["*mamış"]), (r"(?<=\w\w)m[iü]ş", ["*memiş"]),
        (_w("var"), ["*yok"]), (r"(?<=\w\w)[dt][ıiuü]r(?=[.,;!?]|$)", [" *değildir"]), (_w("her zaman|hep"), ["*asla", "*hiç"]),
    ],
    "ar": [
        (r"(?<!\w)([وف]?)(?=[يتن]\w{3,})", [r"\1*لا ", r"\1*لم ", r"\1*لن "]), (r"(?<!\w)([وف]?)كانت? ", [r"\1*لم يكن "]), (r"(?<!\w)([وف]?)(هو|هي|هذا|هذه) ", [r"\1*ليس \2 "]), (r"(?<!\w)قد ", ["*لم "]),
        (r"(?<!\w)(?=(?:قال|أعلن|قام|وصل|ذهب|أكد|جاء|حدث|تم|عاد|كان)\w{0,3} )", ["*ما ", "*لم "]),
    ],
    "fa": [
        (_w("است|هست"), ["*نیست"]), (r"(?<!\w)می(?=\w| |\u200c)", ["*نمی"]), (r"(?<!\w)(?=(?:کرد|شد|بود|دار|داشت|خواه|داد|گرفت|توان|باید|یافت|گفت|رفت|رسید|ماند)\w*)", ["*ن"]), (r"(?<!\w)(?:هر|همه) ", ["*هیچ "]),
    ],
}
# A second no, or a set phrase: the meaning is in doubt.
DOUBT = re.compile(
    r"(?<!\w)(?:not only|not just|not least|no doubt|no matter|or not|nicht nur|nicht zuletzt|weder|(?:non|pas) seulement|no s[oó]lo|no obstante|не только|тем не менее|не тільки|не лише|sadece|ليس فقط|نه تنها)(?!\w)", re.I)
OUT = {language: [(re.compile(pattern), instead) for pattern, instead in rules] for language, rules in OUT.items()}
INTO = {language: [(re.compile(pattern), [each.replace("*", NO) for each in instead]) for pattern, instead in rules] for language, rules in INTO.items()}


def negators_in(text, language):
    return [match for match in NEGATOR[language].finditer(text)]


def mark_negators(text, language, mark):
    return NEGATOR[language].sub(lambda match: mark + match.group(), text)


def _one_of(rules, text, draw):
    places = [(match, instead) for pattern, instead in rules for match in pattern.finditer(text)]
    if not places:
        return None
    match, instead = draw.choice(places)
    return text[:match.start()] + match.expand(draw.choice(instead)) + text[match.end():]


def taken_out(text, language, draw):
    """The text without one no; null where none can be taken out."""
    return None if DOUBT.search(text) else _one_of(OUT[language], text, draw)


def put_in(text, language, draw):
    """The text with one no more, which is marked."""
    return None if DOUBT.search(text) else _one_of(INTO[language], text, draw)
