"""How a word is spelled, for names that no vector knows: pairs of its letters in Latin, with vowels and without, and whether it has a capital.

packages/models/src/differ/spelling.ts does the same; a word is what stands between two spaces.
"""
import functools
import re
import unicodedata

from pieces import SPELLING

MORE = {"ё": "e", "і": "i", "ї": "i", "є": "e", "ґ": "g", "ي": "i", "ى": "a", "ئ": "i", "ك": "k", "أ": "a", "إ": "a", "آ": "a", "ٱ": "a", "ة": "h", "ؤ": "o", "ð": "d", "þ": "t", "đ": "d"}
LATIN = {**SPELLING, **MORE}
ARTICLE = re.compile("^[وفبك]?ال(?=.{3})")
LETTERS = 28  # of an alphabet here: none, a to z, and any other
WITH_VOWELS, WITHOUT = 9, 7  # pairs of letters kept of a word
PAIRS = 1 + 2 * LETTERS * LETTERS
KINDS_OF_WORD = 5  # small letters, a capital, capitals or mixed, digits, no letters
PLACES = 1 + WITH_VOWELS + WITHOUT
VOWELS = set("aeiouyhw")


@functools.lru_cache(1_000_000)
def spelling_of(word):
    """(kind, pairs with vowels, pairs without), PLACES numbers; 0 where a word has no further pair."""
    latin = latin_of(word)
    bones = "".join(letter for letter in latin if letter not in VOWELS)
    full = pairs_of(latin, WITH_VOWELS, 1)
    return (kind_of(word), *full, *pairs_of(bones, WITHOUT, 1 + LETTERS * LETTERS))


def latin_of(word):
    letters = ARTICLE.sub("", "".join(c for c in unicodedata.normalize("NFKC", word).lower() if c.isalpha()))
    return "".join(LATIN.get(letter, unicodedata.normalize("NFD", letter)[0]) for letter in letters)


def pairs_of(letters, most, base):
    codes = [0] + [ord(c) - 96 if "a" <= c <= "z" else LETTERS - 1 for c in letters]
    pairs = [base + a * LETTERS + b for a, b in zip(codes, codes[1:])][:most]
    return pairs + [0] * (most - len(pairs))


def kind_of(word):
    letters = [c for c in word if c.isalpha()]
    if any(c.isdecimal() for c in word):
        return 3
    if not letters:
        return 4
    if not letters[0].isupper():
        return 2 if any(c.isupper() for c in letters) else 0
    return 2 if len(letters) > 1 and any(c.isupper() for c in letters[1:]) else 1
