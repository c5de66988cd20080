"""Sentences of Tatoeba that differ in one thing alone, with their translations by people: changes that nobody made.

"I like it" and "I don't like it", each with its own translation: the first's translation beside the second is a pair that differs. Run by itself it
writes those that are held back from training, a JSON object a line: {change, languages, texts}.
"""
import argparse
import collections
import json
import lzma
import pathlib
import random
import re
import zlib

from figures import numbers_in

_NO = re.compile(r"\b(?:do|does|did|not|never|no|nobody|nothing|a|an|any|some|ever|always|everybody|something|anything|anybody)\b|n['’]t\b|[.!?,]")
_NOT = re.compile(r"\b(?:not|never|no|nobody|nothing|cannot)\b|n['’]t\b", re.I)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")


def held_back(english):
    """A fifth of all short English sentences, by their words without any no, number or name: never trained on."""
    return len(english) < 90 and zlib.crc32(key_of(english).encode()) % 5 == 0


def key_of(english):
    text = _NAME.sub("@", english.replace("can't", "can not").replace("cannot", "can not").replace("won't", "will not"))
    return " ".join(_NO.sub(" ", re.sub(r"\d+", "#", text).lower()).split())[:24]


def minimal_pairs(rows):
    """`rows`: [(language, sentence, English)] -> [(kind, (language, text), (language, text))]; kind None: the faithful pairs of the same sentences."""
    by_key, made = collections.defaultdict(dict), []
    for language, sentence, english in rows:
        by_key[negation_key(english)].setdefault(english, []).append((language, sentence))
    for said in by_key.values():
        made += differing("negation", said, lambda one, other: "?" not in one and bool(_NOT.search(one)) != bool(_NOT.search(other)))
    for kind, key in (("name", name_key), ("number", number_key)):
        groups = collections.defaultdict(dict)
        for language, sentence, english in rows:
            if key(english):
                groups[key(english)].setdefault(english, []).append((language, sentence))
        for said in groups.values():
            made += differing(kind, said, lambda one, other: True)
    return made


def differing(kind, said, differ):
    made, sentences = [], sorted(said)
    for one, other in zip(sentences, sentences[1:]):
        if one != other and differ(one, other):
            left, right = said[one][0], said[other][-1]
            made += [(kind, ("en", one), right), (kind, left, ("en", other)), (None, ("en", one), left), (None, right, ("en", other))]
            if left[0] != right[0]:
                made.append((kind, left, right))
    return made


def negation_key(english):
    text = english.lower().replace("can't", "can not").replace("cannot", "can not").replace("won't", "will not")
    return " ".join(_NO.sub(" ", text).split())


def name_key(english):
    return _NAME.sub("@", english) if len(_NAME.findall(english)) == 1 else None


def number_key(english):
    found = numbers_in(english, "en")
    if len(found) != 1:
        return None
    (start, end, _), = found.values()
    return english[:start] + "#" + english[end:]


MOST = {None: 1200, "negation": 600, "name": 600, "number": 600}


def main():
    args = parse_args()
    rows = [row for path in sorted(pathlib.Path(args.corpus).glob("*-en.tsv.xz")) for row in held_rows(path)]
    pairs = sorted(set(minimal_pairs(rows)), key=str)
    random.Random(args.seed).shuffle(pairs)
    left = dict(MOST)
    for kind, one, other in pairs:
        left[kind] -= 1
        if left[kind] >= 0:
            print(json.dumps({"change": kind, "languages": [one[0], other[0]], "texts": [one[1], other[1]]}, ensure_ascii=False))


def held_rows(path):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            sentence, english, source = line.rstrip("\n").split("\t")
            if source.startswith("tatoeba") and len(english.split()) >= 4 and held_back(english):
                yield path.name[:2], sentence, english


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
