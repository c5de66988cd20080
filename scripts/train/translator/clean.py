"""Which sentence pairs teach a translator something false, and why; judged on the normalised text."""
import re

ALPHABETS = {"ru": "cyrillic", "uk": "cyrillic", "ar": "arabic", "fa": "arabic"}
_LETTERS = {
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    "cyrillic": re.compile(r"[\u0400-\u052f]"),
    "arabic": re.compile(r"[\u0600-\u06ff\u0750-\u077f]"),
}
# Words that hardly a sentence of their language does without, and that the others do not have.
_COMMON = {
    "de": "der die und nicht ist ein eine mit auf den zu von sich auch wird sind einer dem",
    "fr": "le les et est une des pas pour dans vous sur qui avec ce sont aux cette",
    "es": "el los y una por para con del las se como su este puede pero más lo",
    "tr": "ve bir bu için ile çok daha olarak gibi değil ama var olan sonra kadar",
    "en": "the and is of to in that it for was with you are be this not as on have",
}
_COMMON = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_WORD = re.compile(r"[^\W\d_]+")
_THOUSANDS = re.compile(r"(?<=\d)[.,' ](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"\d{2,}")
_MARKUP = re.compile(r"</?\w+[^>]*>|\{\{|\}\}|\$\{|\w+\(\)|\[\w+\]|https?://|::|&\w+;|\\\w|[|{}]|=>|==")
# The English Bible of the corpus has lost its "LORD" in many verses: "the commanded Moses".
_DIVINE = re.compile("HERR|[ÉE]ternel|Господ|الرب|خداوند")
MOST_SAME = 5  # pairs with one and the same sentence on a side: headings, "See also", opening formulas


def fault(a, b, language, target="en"):
    """Why the pair is left out, in a word; None when it is kept."""
    if not a or not b:
        return "empty"
    letters_a, letters_b = share(a, language), share(b, target)
    if letters_a < 0.5 or letters_b < 0.5:
        return "letters"
    if len(_MARKUP.findall(b)) > 1 or len(_MARKUP.findall(a)) > 1:
        return "markup"
    words_a, words_b = _WORD.findall(a.lower()), _WORD.findall(b.lower())
    if not words_a or not words_b:
        return "letters"
    if len(words_b) > 3 and len(set(words_a) & set(words_b)) > 0.6 * len(set(words_b)):
        return "copied"
    if other_language(words_b, target) or other_language(words_a, language):
        return "language"
    if max(len(words_a), len(words_b)) > 12 + 2.5 * min(len(words_a), len(words_b)):
        return "length"
    if len(numbers(a) ^ numbers(b)) > 1:
        return "numbers"
    return None


def lost_lord(a, b):
    """For verses only: elsewhere the word is a mister."""
    return bool(_DIVINE.search(a)) and "lord" not in b.lower()


def share(text, language):
    """Which part of what is not white space is letters of the language's alphabet, 0 to 1."""
    visible = len(text) - text.count(" ")
    return len(_LETTERS[ALPHABETS.get(language, "latin")].findall(text)) / visible if visible else 0.0


def other_language(words, language):
    """A sentence with at least three common words of another language and more of them than of its own."""
    own = sum(word in _COMMON[language] for word in words) if language in _COMMON else 0
    return any(
        count > max(2, own)
        for other, common in _COMMON.items() if other != language
        for count in (sum(word in common for word in words),)
    )


def numbers(text):
    """The numbers of at least two digits: a wrong year or toll is the error a reader of testimonies cannot see."""
    return set(_NUMBER.findall(_THOUSANDS.sub("", text)))


def key(text):
    """Equal for sentences that differ in case, punctuation or spacing only."""
    return "".join(c for c in text.lower() if c.isalnum())
