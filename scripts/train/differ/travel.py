"""A part of the corpus as one small file, for a machine that has neither the corpus nor a network: what is drawn most, each English sentence once.

What is held back from training stays out of it. `read_corpus` reads the file in place of the folder.
"""
import argparse
import collections
import io
import lzma
import pathlib
import random
import zlib

from corpus import WEIGHTS, read_file
from natural import held_back

# Pairs of a source that travel at most, of each file; sources that are not named: those of prose by people, all; else none.
MOST = {"wmt-newstest08-17-mt-bergamot": 24_000, "tatoeba": 9_000, "tatoeba-manythings": 9_000, "suttacentral": 5_000, "debian-handbook": 4_000, "bitcoinops-newsletter": 4_000,
        "debian-web": 6_000, "tails-docs": 1_000, "i2p-website": 1_500, "shattered-pixel-dungeon": 1_500, "ms-edgeai-for-beginners": 2_500, "ms-iot-for-beginners": 2_500,
        "tech-gnome-user-docs": 0, "tech-freecodecamp": 1_500}

OF_ENGLISH = 2  # translations of one English sentence by one source


def main():
    args = parse_args()
    draw = random.Random(args.seed)
    said = collections.defaultdict(list)
    lines = []
    sources = sorted(WEIGHTS)
    for path in sorted(pathlib.Path(args.corpus).glob("*.tsv.xz")):
        one, other = path.name.split(".")[0].split("-")
        for source, pairs in read_file(path, draw, 10**9).items():
            free = [(a, b) for a, b in pairs if other != "en" or not held_back(b)]
            for a, b in chosen(free, round(MOST[source] * args.share)) if source in MOST else free:
                if other == "en":
                    said[b].append(f"{one}{sources.index(source)}\t{a}")
                else:
                    lines.append(f"{one}-{other}\t{sources.index(source)}\t{a}\t{b}\n")
    text = io.StringIO()
    for english, rest in sorted(said.items()):
        text.write("\t".join(["en", english, *sorted(rest)]) + "\n")
    text.writelines(sorted(lines))
    packed = lzma.compress(text.getvalue().encode(), preset=9 | lzma.PRESET_EXTREME)
    pathlib.Path(args.out).write_bytes(packed)
    print(f"{sum(map(len, said.values())) + len(lines):,} pairs of {len(said):,} English sentences and {len(lines):,} without, {len(packed):,} bytes")


def chosen(pairs, most):
    """By a hash of the English, so that all languages have the same sentences, which makes pairs of them without English too."""
    taken, times = [], collections.Counter()
    for a, b in sorted(pairs, key=lambda pair: (zlib.crc32(pair[1].encode()), pair)):
        times[b] += 1
        if times[b] <= OF_ENGLISH:
            taken.append((a, b))
    return taken[:most]


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--share", type=float, default=1.0, help="of the most of each source")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
