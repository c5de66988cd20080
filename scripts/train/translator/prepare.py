"""Corpus -> vocabulary and token ids, in a work folder small enough to carry to a machine with a GPU.

Writes vocabulary.model, shards/<language>.xz and shards/held-out-<language>.xz (see shards.py), shards/index.json (languages,
sources with counts and weights) and sample.jsonl (lines as they stand in the corpus, with their ids, to check the exported
tokenizer against). The target language is English; the languages are told apart by their words alone, without a mark.
"""
import argparse
import collections
import json
import pathlib
import random
import sys
import time

from collect import collect, hold_out, with_noise
from corpus import languages_of, read_pairs
from in_context import NAME, FROM, Nouns, frequencies, known_word, put_in
from normalise import normalise
from shards import write_shard
from sources import is_wanted, weight_of
from vocabulary import EOS, UNK, load_vocabulary, train_vocabulary

TARGET = "en"
LONGEST = 200  # tokens a side
VOCABULARY_LINES = {"de": 200_000, "en": 200_000}
VOCABULARY_LINES_OTHERS = 80_000
SAMPLE = 125  # lines a side of each language


def main():
    args = parse_args()
    work = pathlib.Path(args.work)
    (work / "shards").mkdir(parents=True, exist_ok=True)
    started = time.time()
    pairs = {}
    for language in args.languages or languages_of(args.corpus, TARGET):
        pairs[language], counts = collect([args.corpus, work / "more"], language, TARGET, args)
        print(f"{language}: {dict(counts.most_common())} {time.time() - started:.0f} s", flush=True)
    pairs, held = hold_out(pairs, args.seed)
    if (work / "more" / "nouns.json").exists() and "de" in pairs:
        pairs["de"] = list(with_rare_nouns(pairs["de"], work / "more" / "nouns.json", args))
        print(f"de, with rare nouns: {len(pairs['de'])} {time.time() - started:.0f} s", flush=True)
    if not (work / "vocabulary.model").exists() or not args.keep_vocabulary:
        lines = {language: ([a for a, *_ in rows], VOCABULARY_LINES.get(language, VOCABULARY_LINES_OTHERS))
                 for language, rows in pairs.items()}
        lines[TARGET] = ([b for rows in pairs.values() for _, b, _ in rows], VOCABULARY_LINES[TARGET])
        train_vocabulary(lines, work, args.vocabulary, args.threads, args.seed)
        print(f"vocabulary {time.time() - started:.0f} s", flush=True)
    tokens = load_vocabulary(work)
    index = {"vocabulary": len(tokens) + 1, "eos": EOS, "unk": UNK, "pad": len(tokens), "languages": {}}
    for language, rows in pairs.items():
        index["languages"][language] = pack(work / "shards", tokens, language, rows, held[language], args.seed)
        print(f"{language}: {index['languages'][language]['bytes']:,} bytes {time.time() - started:.0f} s", flush=True)
    text = json.dumps(index, indent=1) + "\n"
    (work / "shards" / "index.json").write_text(text, encoding="utf-8")
    write_sample(work / "sample.jsonl", tokens, args, list(pairs))


def with_rare_nouns(pairs, path, args):
    """The pairs without what the dictionary says of common words, and behind them those that rare nouns were put into."""
    counts = frequencies(pairs)
    yield from (pair for pair in pairs if not known_word(pair, counts))
    if not is_wanted(NAME, args.sources):
        return
    nouns = Nouns(json.loads(path.read_text(encoding="utf-8")), counts, word_vectors(args.table))
    for a, b, source in pairs:
        made = put_in(a, b, nouns, random.Random(f"{args.seed}/{b}/{a}")) if FROM.match(source) else None
        if made:
            yield made[0], made[1], NAME


def word_vectors(folder):
    """word -> the mean of its subwords' vectors in crossquote-static-v1."""
    sys.path.append(str(pathlib.Path(__file__).parent.parent / "differ"))
    from tokens import Tokens, table_of
    tokens, table = Tokens(folder), table_of(folder)

    def vector(word):
        ids = tokens.of_word(word.lower())
        return table[ids].mean(0) if ids else None
    return vector


def pack(folder, tokens, language, rows, held, seed):
    names = sorted({source for *_, source in rows})
    number = {name: i for i, name in enumerate(names)}
    kept = [(a, b, number[source]) for a, b, source in encode(tokens, with_noise(rows, language, seed))]
    size = write_shard(folder / f"{language}.xz", kept)
    write_shard(folder / f"held-out-{language}.xz", [(a, b, 0) for a, b, _ in encode(tokens, held)])
    counts = collections.Counter(source for *_, source in kept)
    target = collections.Counter()
    for _, b, source in kept:
        target[source] += len(b)
    return {
        "pairs": len(kept), "bytes": size,
        "sources": [{"name": name, "pairs": counts[i], "targetTokens": target[i], "weight": weight_of(name, language)}
                    for i, name in enumerate(names)]}


def encode(tokens, rows):
    """Ids of both sides with the end mark; pairs that are too long, or whose translation has an unknown sign, are dropped."""
    for a, b, source in rows:
        a, b = tokens.encode(a) + [EOS], tokens.encode(b) + [EOS]
        longer, shorter = max(len(a), len(b)), min(len(a), len(b))
        if longer <= LONGEST and longer <= 8 + 3 * shorter and UNK not in b:
            yield a, b, source


def write_sample(path, tokens, args, languages):
    with open(path, "w", encoding="utf-8") as out:
        for language in languages:
            rows = [pair[:2] for i, pair in enumerate(read_pairs(args.corpus, language, TARGET)) if i % 97 == 0]
            for row in random.Random(args.seed).sample(rows, min(SAMPLE, len(rows))):
                for name, text in zip((language, TARGET), row):
                    ids = tokens.encode(normalise(text)) + [EOS]
                    out.write(json.dumps({"language": name, "text": text, "ids": ids}, ensure_ascii=False) + "\n")


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    names = lambda text: [name for name in text.split(",") if name]  # noqa: E731
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--languages", type=names, default=[], help="default: all that have pairs with English")
    parser.add_argument("--sources", type=names, default=[], help="only these; each with a minus: all but these")
    parser.add_argument("--table", default=str(pathlib.Path(__file__).parents[3] / "data/models/crossquote-static-v1"),
                        help="model whose vectors tell which nouns are alike; read only when <work>/more is there")
    parser.add_argument("--vocabulary", type=int, default=16_384, help="a multiple of 128 is searched faster")
    parser.add_argument("--keep-vocabulary", action="store_true", help="use the vocabulary.model that is there")
    parser.add_argument("--every", type=int, default=1, help="take one pair in so many, for a quick try")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    if args.vocabulary > 65_536:
        parser.error("--vocabulary: ids are stored in sixteen bits, so at most 65536")
    return args


if __name__ == "__main__":
    main()
