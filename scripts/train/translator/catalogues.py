"""Sentence pairs out of the catalogues of translated programs (gettext)."""
import gettext
import html
import re

_MARKUP = re.compile(r"<[^>]*>|&nbsp;|\[/?[a-z]+[^\]]*\]|<bold>|[\u200b\ufeff]")
_FORMAT = re.compile(r"%[-+ #0-9.]*[a-zA-Z(]|%\d|\$\w|\{[^}]*\}|\\\w")
_ACCELERATOR = re.compile(r"(?<!\w)[_&](?=[^\W\d_])|(?<=\w)&(?=[a-zß-ÿ])|&(?=&)")
_END = re.compile(r"(?<=[.!?…])([\"'”“»]?)\s+(?=[\"'„“«A-ZÄÖÜÉÈÀÇÊ¿])")
_QUALIFIER = re.compile(r"^(?:\?[^:\n]*:|[\w ]+\^)")  # Freeciv's "?tile:None" and Wesnoth's "female^ranger": which of two meanings a translator sees
LONGEST = 400  # letters of a pair that cannot be cut into sentences


def catalogue_pairs(path):
    """Yields (translation, English) of one .mo file; what the translator left in English is left out."""
    with open(path, "rb") as file:
        entries = gettext.GNUTranslations(file)._catalog  # the module has no public way to list them
    for key, text in entries.items():
        key = key[0] if isinstance(key, tuple) else key
        if key and text and isinstance(text, str):
            yield from text_pairs(text, _QUALIFIER.sub("", key.rpartition("\x04")[2]))


def text_pairs(text, english):
    """By paragraph where both have as many, then by sentence where both have as many."""
    paragraphs = [plain_paragraphs(text), plain_paragraphs(english)]
    if len(paragraphs[0]) != len(paragraphs[1]):
        return
    for a, b in zip(*paragraphs):
        if a == b or _FORMAT.search(a) or _FORMAT.search(b):
            continue
        sentences = [_END.sub(r"\1\n", side).split("\n") for side in (a, b)]
        if len(sentences[0]) == len(sentences[1]):
            yield from zip(*sentences)
        elif max(len(a), len(b)) <= LONGEST:
            yield a, b


def without_accelerators(text):
    """The mark before the letter that a menu is reached by is no part of the text."""
    return _ACCELERATOR.sub("", text)


def plain_paragraphs(text):
    text = re.sub(r"</?(?:p|h\d|li|tr|td|br|ul|ol|div|table)\b[^>]*>", "\n", text)
    lines = (" ".join(html.unescape(_MARKUP.sub(" ", line)).split()) for line in text.split("\n"))
    return [line for line in lines if line]
