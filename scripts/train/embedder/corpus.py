"""Reads the parallel corpus: `<a>-<b>.tsv.xz` with source sentence, target sentence and the name of their origin."""
import collections
import lzma
import pathlib
import random
import zlib

TECH_CAP = 20_000  # half of the German pairs are software documentation; uncapped it outweighs everything else


def read_pairs(folder, sources, seed):
    """Yields (language pair, [(a, b), ...]) for every file, software documentation cut to TECH_CAP pairs a source."""
    for path in sorted(pathlib.Path(folder).glob("*.tsv.xz")):
        name = path.name.split(".")[0]
        by_source = collections.defaultdict(list)
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                a, b, source = line.rstrip("\n").split("\t")
                if is_wanted(source, sources):
                    by_source[source].append((a, b))
        pairs = []
        for source in sorted(by_source):
            rows = by_source[source]
            if source.startswith("tech-") and len(rows) > TECH_CAP:
                rows = random.Random(seed + zlib.crc32(f"{name}/{source}".encode())).sample(rows, TECH_CAP)
            pairs += rows
        yield name, pairs


def is_wanted(source, sources):
    """`sources` is a list of names to keep, or, each with a leading minus, of names to leave out; empty keeps all."""
    if not sources:
        return True
    if f"-{source}" in sources:
        return False
    return source in sources or all(name.startswith("-") for name in sources)
