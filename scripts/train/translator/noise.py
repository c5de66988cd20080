"""Second copies of some pairs with what real reports have and clean corpora lack: capitals, lost accents, slips of the keyboard."""
import re
import unicodedata

# What writers do without the right keys, or as a habit: German umlauts spelt out, hamza and the two dots of yo left away.
PLAIN = {
    "de": str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}),
    "ar": str.maketrans("أإآ", "ااا"),
    "fa": str.maketrans("أإآ", "ااا"),
    "ru": str.maketrans("ёЁ", "еЕ"),
}
_END = re.compile(r"[.!?]$")


def roughen(a, b, language, random):
    """A changed copy of the pair, for about one pair in thirteen; otherwise None. The translation stays clean."""
    draw = random.random()
    if draw < 0.012:
        return upper(a, language), b.upper()
    if draw < 0.022:
        return a.lower(), b
    if draw < 0.034 and _END.search(a) and _END.search(b):
        return a[:-1], b[:-1]
    if draw < 0.044 and '"' not in a + b:
        return f'"{a}"', f'"{b}"'
    if draw < 0.062:
        return slip(a, random), b
    if draw < 0.078:
        return without_accents(a, language), b
    return None


def upper(text, language):
    return text.replace("i", "İ").upper() if language == "tr" else text.upper()


def without_accents(text, language):
    if language in PLAIN:
        return text.translate(PLAIN[language])
    if language in ("fr", "es", "tr"):
        text = text.replace("ı", "i")
        return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return text


def slip(text, random):
    """One word in ten gets two letters swapped, one dropped or one doubled; numbers and the first letters stay."""
    return " ".join(slip_word(word, random) if len(word) > 4 and word.isalpha() and random.random() < 0.1 else word
                    for word in text.split(" "))


def slip_word(word, random):
    at = random.randrange(1, len(word) - 1)
    kind = random.randrange(3)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2:]
    return word[:at] + word[at + 1:] if kind == 1 else word[:at] + word[at] + word[at:]
