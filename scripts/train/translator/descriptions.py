"""Sentence pairs out of the descriptions of Debian's packages, which volunteers translate and review by hand.

A mirror holds one list a language and release: paragraphs of fields, of which the sum of the English description says what was translated.

    Package: anker
    Description-md5: 0f3c…
    Description-de: Programm zum Ankern
     Hält das Schiff an seinem Ort.
     .
     Noch ein Absatz.
"""
import bz2
import lzma
import re

from catalogues import text_pairs

RELEASES = ("bookworm", "trixie", "sid")
_OPENERS = {".xz": lzma.open, ".bz2": bz2.open}
_TEXT = re.compile(r"^Description-(?!md5)[\w-]+: (.*(?:\n .*)*)", re.MULTILINE)
_SUM = re.compile(r"^Description-md5: (\w+)", re.MULTILINE)
_ITEM = re.compile(r"\s*[-*+o•]\s+")
MOST_VARIANTS = 2  # "This package contains the development files of ..."
_NAME = re.compile(r"\S*[\d_./+:-]\S*|\b[A-Z]\S*|\S*[a-z][A-Z]\S*")


def description_pairs(folder, language):
    """Yields (translation, English) of all releases, by paragraph and then by sentence."""
    seen, patterns = set(), {}
    for release in RELEASES:
        english = descriptions(folder, release, "en")
        for name, text in descriptions(folder, release, language).items():
            if name in english and name not in seen:
                seen.add(name)
                yield from (pair for pair in text_pairs(flowing(text), flowing(english[name])) if is_new(pair[1], patterns))


def is_new(english, patterns):
    """Of sentences that differ in names alone the first ones; `patterns` counts those."""
    pattern = _NAME.sub("", english)
    patterns[pattern] = patterns.get(pattern, 0) + 1
    return patterns[pattern] <= MOST_VARIANTS


def descriptions(folder, release, language):
    """sum of the English description -> description."""
    path = next(folder.glob(f"{release}-{language}.*"))
    found = {}
    with _OPENERS[path.suffix](path, "rt", encoding="utf-8") as file:
        for entry in file.read().split("\n\n"):
            md5, text = _SUM.search(entry), _TEXT.search(entry)
            if md5 and text:
                found[md5[1]] = text[1]
    return found


def flowing(text):
    """One line a paragraph or item of a list; what stands further to the right is code, a table or the rest of an item."""
    short, *lines = text.split("\n")
    paragraphs, open_ = [short], False
    for line in lines:
        body = line[1:]
        if body.strip() in ("", "."):
            open_ = False
        elif _ITEM.match(body):
            paragraphs.append(_ITEM.sub("", body, count=1))
            open_ = True
        elif open_:
            paragraphs[-1] += " " + body.strip()
        else:
            paragraphs.append(body.strip())
            open_ = True
    return "\n".join(paragraphs)
