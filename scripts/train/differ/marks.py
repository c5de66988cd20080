"""What differs is marked inside the text while it is changed: a letter that no text has, before every word that differs, one for each kind."""
import re

KINDS = ("number", "name", "negation", "omission")
MARKS = {kind: chr(0xE000 + i) for i, kind in enumerate(KINDS)}
UNSURE = {kind: chr(0xE010 + i) for i, kind in enumerate(KINDS)}  # nobody knows of this word
_ANY = re.compile("[\ue000-\ue01f]")


def marked(text, mark):
    """`mark` before every word of the text."""
    return " ".join(mark + word for word in text.split())


def bare(text):
    return _ANY.sub("", text)


def read_marks(text):
    """[(word, differs, unsure), ...]; the latter two with one bit for each kind."""
    words = []
    for word in text.split():
        differs = sum(1 << (ord(c) - 0xE000) for c in set(word) if "\ue000" <= c < "\ue010")
        unsure = sum(1 << (ord(c) - 0xE010) for c in set(word) if "\ue010" <= c < "\ue020")
        plain = bare(word)
        if plain:
            words.append((plain, differs, unsure))
    return words
