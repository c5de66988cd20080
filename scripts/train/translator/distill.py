"""A trained teacher's translations of all training sources, as shards of their own that `train.py --teacher` learns from as well.

What one model says is easier to learn for a smaller one than what a thousand translators wrote (Kim & Rush 2016, sequence-level
knowledge distillation). Greedy, in batches of similar length. Translations that were cut off, or that are much shorter or longer than
the corpus' own, are left out: teachers loop and skip as well.
"""
import argparse
import json
import pathlib
import time

import numpy as np
import torch

from batches import Pairs
from greedy import greedy
from shards import write_shard
from state import load_translator


def main():
    args = parse_args()
    torch.set_num_threads(args.threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    shards = pathlib.Path(args.work) / "shards"
    out = pathlib.Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    pairs, model = Pairs({shards: 1}, device), load_translator(args.weights, device)
    made = translate_all(pairs, model, device, args)
    flat = pairs.flat[0].cpu().numpy()
    sources = [flat[start: start + length] for start, length in zip(pairs.starts[0], pairs.lengths[0])]
    for i, language in enumerate(pairs.index["languages"]):
        rows = [r for r in np.flatnonzero(pairs.language == i) if r in made]
        write_shard(out / f"{language}.xz", [(sources[r], made[r], pairs.source[r]) for r in rows], quick=True)
        print(f"{language}: {len(rows)} of {(pairs.language == i).sum()}", flush=True)
    (out / "index.json").write_text(json.dumps(pairs.index, indent=1) + "\n", encoding="utf-8")


def translate_all(pairs, model, device, args):
    """{row: ids of its translation}; ends early, longest sentences last, when --minutes are over."""
    index, made, started = pairs.index, {}, time.time()
    order = np.argsort(pairs.lengths[0], kind="stable")
    start = 0
    while start < len(order) and (not args.minutes or time.time() - started < 60 * args.minutes):
        size = max(1, args.tokens // int(pairs.lengths[0][order[start]] + 8))
        rows = order[start: start + size]
        start += size
        batch = np.stack([rows, np.full(len(rows), -1)], 1)
        limit = int(1.5 * pairs.lengths[0][rows].max()) + 12
        with torch.autocast(device, dtype=torch.bfloat16):
            found = greedy(model, pairs.side(0, batch)[0], index["pad"], index["eos"], index["unk"], limit)
        for row, ids in zip(rows, found):
            expected = int(pairs.lengths[1][row])
            if ids[-1] == index["eos"] and expected / 2 - 3 <= len(ids) <= 1.6 * expected + 4:
                made[int(row)] = ids
        if start // size % 50 == 0:
            print(f"{start / len(order):.3f} {len(made)} kept {time.time() - started:.0f} s", flush=True)
    return made


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--weights", required=True, help="the teacher's weights.npz")
    parser.add_argument("--out", required=True)
    parser.add_argument("--tokens", type=int, default=65_536)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
