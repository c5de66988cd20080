"""Sentence pairs of every two languages: those of the corpus, and those that have the same English."""
import collections
import lzma
import pathlib
import random

# How often a pair of a source is drawn: prose by people most, what machines and manuals say least. 0: not read.
NEWS, PROSE, SAID, MACHINE, ELSE = 5.0, 1.5, 0.5, 1.5, 0.15
WEIGHTS = {
    "wmt-newstest08-17": NEWS, "wmt-newstest14": NEWS, "wmt-newstest12": NEWS, "wmt-newstest08-13": NEWS, "tico19": NEWS, "xquad": NEWS,
    "udhr": NEWS, "opensource-guide": NEWS, "debian-web": 0.4, "privacyguides": PROSE, "tails-docs": 0.3, "bitcoinops-newsletter": PROSE,
    "debian-handbook": PROSE, "suttacentral": 0.3, "tatoeba": SAID, "tatoeba-manythings": SAID, "wmt-newstest08-17-mt-bergamot": MACHINE,
    "shattered-pixel-dungeon": 0.5, "ms-edgeai-for-beginners": 0.5, "ms-iot-for-beginners": 0.5, "ms-security-101": 0.7,
    "i2p-website": 0.2, "tech-gnome-user-docs": ELSE, "tech-freecodecamp": ELSE, "cncf-glossary": 0.7,
}
MOST_OF_SOURCE = 40_000  # of a source in one file
MOST_PIVOTED = 40_000  # of two languages without English
SHORTEST, LONGEST = 15, 420  # letters


def read_corpus(folder, seed, held=lambda english: False):
    """{(language, language): ([(a, b), ...], [weight, ...])}; no pair whose English is `held` back. `folder`: of the corpus, or the file that travel.py writes."""
    draw = random.Random(seed)
    rows = collections.defaultdict(list)
    by_english = collections.defaultdict(dict)
    for one, other, source, a, b in read_travelled(folder) if pathlib.Path(folder).is_file() else read_files(folder, draw):
        if other == "en" and held(b):
            continue
        rows[one, other].append((a, b, WEIGHTS[source]))
        if other == "en":
            by_english[b].setdefault(one, (a, WEIGHTS[source]))
    pivoted = collections.defaultdict(list)
    for english in sorted(by_english):
        same = sorted(by_english[english].items())
        for i, (one, (a, weight)) in enumerate(same):
            for other, (b, _) in same[i + 1:]:
                pivoted[one, other].append((a, b, weight))
    for key, pairs in pivoted.items():
        rows[key] += draw.sample(pairs, min(len(pairs), MOST_PIVOTED))
    return {key: ([(a, b) for a, b, _ in pairs], [w for _, _, w in pairs]) for key, pairs in sorted(rows.items())}


def read_files(folder, draw):
    for path in sorted(pathlib.Path(folder).glob("*.tsv.xz")):
        one, other = path.name.split(".")[0].split("-")
        for source, pairs in read_file(path, draw).items():
            for a, b in pairs:
                yield one, other, source, a, b


def read_travelled(file):
    sources = sorted(WEIGHTS)
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            key, first, *rest = line.rstrip("\n").split("\t")
            if key != "en":
                yield (*key.split("-"), sources[int(first)], *rest)
                continue
            for which, said in zip(rest[::2], rest[1::2]):
                yield which[:2], "en", sources[int(which[2:])], said, first


def read_file(path, draw, most=MOST_OF_SOURCE):
    by_source = collections.defaultdict(list)
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            a, b, source = line.rstrip("\n").split("\t")
            if WEIGHTS.get(source) and SHORTEST <= len(a) <= LONGEST and SHORTEST <= len(b) <= LONGEST:
                by_source[source].append((a, b))
    return {source: draw.sample(pairs, min(len(pairs), most)) for source, pairs in sorted(by_source.items())}
