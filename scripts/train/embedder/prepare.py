"""Corpus, terms and numbers -> vocabulary (a sentencepiece unigram model) and token ids of every sentence pair, kept in a work folder.

Writes vocabulary.model, <pair>.npz (ids, lengths and keys of both sides) and sample.jsonl (lines as they stand in the corpus,
with their ids, to check the tokenizer of the export against).
"""
import argparse
import collections
import json
import pathlib
import random
import zlib

import numpy as np
import sentencepiece as spm

from corpus import read_pairs
from derive import derived
from normalise import normalise
from number_words import number_pairs

LINES_PER_LANGUAGE = 100_000  # balanced, so that English does not eat the vocabulary
RARE_LETTER = 100  # a letter seen this often in the vocabulary lines must be in the vocabulary
SAMPLE_PER_SIDE = 112  # 9 pairs x 2 sides x 112 = 2,016 lines


def main():
    args = parse_args()
    work = pathlib.Path(args.work)
    work.mkdir(parents=True, exist_ok=True)
    pairs, sample = {}, []
    for name, rows in read_pairs(args.corpus, args.sources, args.seed):
        sample += pick_lines(name, rows, args.seed)
        pairs[name] = folded(rows)
    train_vocabulary(pairs, work, args)
    tokens = spm.SentencePieceProcessor(model_file=str(work / "vocabulary.model"))
    more = [derived(pairs, np.random.default_rng(args.seed)), json.loads(pathlib.Path(args.terms).read_text()), number_pairs()]
    for name, rows in ((name, rows) for extra in more for name, rows in extra.items()):
        pairs[name] = pairs.get(name, []) + folded(rows)
    for name, rows in sorted(pairs.items()):
        sides = [pack(tokens, [row[side] for row in rows], args.threads) for side in (0, 1)]
        np.savez(work / f"{name}.npz", **{f"{k}{i}": v for i, side in enumerate(sides) for k, v in side.items()})
        print(f"{name}: {len(rows)} pairs", flush=True)
    with open(work / "sample.jsonl", "w", encoding="utf-8") as out:
        for line in sample:
            out.write(json.dumps(line | {"ids": tokens.encode(normalise(line["text"]))}, ensure_ascii=False) + "\n")


def folded(rows):
    return [(normalise(a), normalise(b)) for a, b in rows]


def pick_lines(name, rows, seed):
    rows = random.Random(seed).sample(rows, min(SAMPLE_PER_SIDE, len(rows)))
    return [{"language": language, "text": row[i]} for row in rows for i, language in enumerate(name.split("-"))]


def train_vocabulary(pairs, work, args):
    by_language = collections.defaultdict(list)
    for name, rows in pairs.items():
        for side, language in enumerate(name.split("-")):
            by_language[language] += [row[side] for row in rows]
    lines = []
    for language in sorted(by_language):
        unique = sorted(set(by_language[language]))
        lines += random.Random(args.seed).sample(unique, min(LINES_PER_LANGUAGE, len(unique)))
    letters = collections.Counter(c for line in lines for c in line)
    wanted = "".join(sorted(c for c, n in letters.items() if n >= RARE_LETTER and c.isalpha()))
    (work / "vocabulary.txt").write_text("\n".join(lines), encoding="utf-8")
    spm.SentencePieceTrainer.train(
        input=str(work / "vocabulary.txt"),
        model_prefix=str(work / "vocabulary"),
        model_type="unigram",
        vocab_size=args.vocabulary,
        normalization_rule_name="identity",  # normalise() has done it
        character_coverage=0.9998,
        required_chars=wanted,
        unk_id=0, pad_id=1, bos_id=-1, eos_id=-1,
        num_threads=args.threads,
        max_sentence_length=8192,
        minloglevel=1,
    )


def pack(tokens, sentences, threads):
    """All ids in one array, how many each sentence has, and a key that is equal for equal sentences."""
    rows = tokens.encode(sentences, num_threads=threads)
    keys = [zlib.crc32(sentence.encode()) for sentence in sentences]
    return {"ids": np.array([i for row in rows for i in row], np.uint16), "lengths": np.array([len(row) for row in rows], np.uint16),
            "keys": np.array(keys, np.uint32).view(np.int32)}


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--terms", required=True, help="what terms.mjs printed")
    parser.add_argument("--work", required=True)
    parser.add_argument("--sources", type=lambda s: [x for x in s.split(",") if x], default=[])
    parser.add_argument("--vocabulary", type=int, default=48_000)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
