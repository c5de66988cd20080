"""Corpus -> cleaned pairs in the form the model sees, with a part of the news held out to measure on."""
import collections
import random
import re
import zlib

from clean import MOST_SAME, fault, key, lost_lord
from corpus import read_pairs
from names import rename
from noise import roughen
from normalise import normalise
from sources import cap_of, is_wanted

HELD_OUT = {"de": 600}
HELD_OUT_OTHERS = 200
NEWS = re.compile(r"wmt-newstest\d+(-\d+)?$|tico19$|xquad$")  # what people translated, nearest to reports; failing those, anything


def collect(folders, language, target, args):
    """Pairs of all `folders` that have the language. Returns ([(a, b, source)], counts of what was left out and why)."""
    by_source, counts = collections.defaultdict(list), collections.Counter()
    seen, sides = set(), (collections.Counter(), collections.Counter())
    for number, (a, b, source) in enumerate(pair for folder in folders for pair in read_pairs(folder, language, target)):
        if number % args.every:
            continue
        if not is_wanted(source, args.sources):
            continue
        chance = random.Random(f"{args.seed}/{a}/{b}")
        a, b = normalise(a), normalise(b)
        why = fault(a, b, language, target) or repeated(key(a), key(b), seen, sides)
        if not why and source == "bible" and lost_lord(a, b):
            why = "lost"
        pair = None if why else rename(a, b, chance) if source.startswith("tatoeba") else (a, b)
        counts[why or ("kept" if pair else "names")] += 1
        if pair:
            by_source[source].append(pair)
    pairs = []
    for source in sorted(by_source):
        rows, cap = by_source[source], cap_of(source, language)
        if cap and len(rows) > cap:
            counts["capped"] += len(rows) - cap
            chosen = random.Random(args.seed + zlib.crc32(f"{language}/{source}".encode())).sample(range(len(rows)), cap)
            rows = [rows[i] for i in sorted(chosen)]  # in the corpus' order, in which neighbours compress each other
        pairs += [(a, b, source) for a, b in rows]
    return pairs, counts


def repeated(a, b, seen, sides):
    if (a, b) in seen:
        return "twice"
    seen.add((a, b))
    sides[0][a] += 1
    sides[1][b] += 1
    return "often" if sides[0][a] > MOST_SAME or sides[1][b] > MOST_SAME else None


def hold_out(pairs_by_language, seed):
    """Takes news translated by people out of the pairs, and whatever shares a sentence with them in any language."""
    held, keys = {}, set()
    for language in sorted(pairs_by_language):
        pairs = pairs_by_language[language]
        news = [pair for pair in pairs if NEWS.match(pair[2])] or pairs
        most = min(HELD_OUT.get(language, HELD_OUT_OTHERS), max(1, len(news) // 20))
        held[language] = random.Random(seed).sample(news, most)
        keys.update(key(text) for pair in held[language] for text in pair[:2])
    rest = {
        language: [pair for pair in pairs if key(pair[0]) not in keys and key(pair[1]) not in keys]
        for language, pairs in pairs_by_language.items()
    }
    return rest, held


def with_noise(pairs, language, seed):
    """The pairs and, behind some of them, a rougher copy."""
    for a, b, source in pairs:
        yield a, b, source
        copy = roughen(a, b, language, random.Random(f"{seed}/{b}/{a}"))
        if copy and copy != (a, b):
            yield normalise(copy[0]), normalise(copy[1]), source
