"""The pieces a subword is spelled with, for those that share them to learn from one another, across scripts too.

Runs of 3 to 5 letters, as written and spelled in Latin letters; the whole in Latin letters; and its consonants alone, with those
that languages confuse made one, since Arabic writes few vowels and names lose theirs first. Only pieces that two subwords share
are kept. After fastText's subwords (Bojanowski et al., TACL 2017).
"""
import collections
import re
import unicodedata

import numpy as np

CYRILLIC = dict(zip("абвгдежзийклмнопрстуфхцчшщъыьэюя", (
    "a b v g d e zh z i i k l m n o p r s t u f h ts ch sh sh _ i _ e u a").replace("_", "").split(" ")))
ARABIC = dict(zip("ابتثجحخدذرزسشصضطظعغفقکلمنهویپچژگء", (
    "a b t s g h h d z r z s sh s d t z _ g f k k l m n h o i p ch zh g _").replace("_", "").split(" ")))
LATIN = {"ß": "ss", "æ": "ae", "ø": "o", "ı": "i", "ğ": "g", "ş": "sh", "ç": "ch", "œ": "oe", "ł": "l"}
SPELLING = {**CYRILLIC, **ARABIC, **LATIN}
SOUNDS = [("sh", "S"), ("ch", "S"), ("zh", "S"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("ts", "s"), ("tz", "s"), ("qu", "k")]
ALIKE = str.maketrans("cqpvzjx", "kkbfsgk")


def shared_pieces(tokens):
    """(pieces of all tokens in one array, how many each token has, how many pieces there are)"""
    lists = [pieces_of(token) for token in tokens]
    counts = collections.Counter(piece for pieces in lists for piece in pieces)
    ids = {piece: i for i, piece in enumerate(sorted(p for p, n in counts.items() if n > 1))}
    kept = [[ids[piece] for piece in pieces if piece in ids] for pieces in lists]
    return np.array([i for pieces in kept for i in pieces], np.int32), np.array([len(p) for p in kept], np.int64), len(ids)


def pieces_of(token):
    start, body = ("<", token[1:]) if token.startswith("\u2581") else ("", token)
    if not any(letter.isalpha() for letter in body):
        return []
    latin = in_latin(body)
    bones = consonants(latin)
    pieces = {"latin " + run for run in runs(start + latin)} | {"whole " + start + latin}
    if start + latin != start + body:
        pieces |= {"as written " + run for run in runs(start + body)}
    if len(bones) >= 3:
        pieces.add("consonants " + start + bones)
    return sorted(pieces)


def runs(text):
    return (text[i: i + n] for n in (3, 4, 5) for i in range(len(text) - n + 1))


def in_latin(text):
    return "".join(SPELLING.get(letter, unicodedata.normalize("NFD", letter)[0]) for letter in text)


def consonants(latin):
    for sound, one in SOUNDS:
        latin = latin.replace(sound, one)
    latin = re.sub("[aeiouyhw]", "", latin).translate(ALIKE)
    return re.sub(r"(.)\1+", r"\1", latin)
