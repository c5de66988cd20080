"""A trained teacher's translations of the training sources, as shards of their own that `train.py --teacher` learns from as well.

What one model says is easier to learn than what a thousand translators wrote (Kim & Rush 2016, sequence-level knowledge distillation),
for a smaller model and for the same one too: what it finds by beam search it learns to say at once. Greedy without --beam, in batches of
similar length. Translations that were cut off, or that are much shorter or longer than the corpus' own, are left out: teachers loop and
skip as well.
"""
import argparse
import json
import pathlib
import re
import time

import numpy as np
import torch

from batches import Pairs
from beam import beam
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
    chosen = rows_of(pairs, args.sources)
    made = translate_all(pairs, chosen, model, device, args)
    flat = pairs.flat[0].cpu().numpy()
    for i, language in enumerate(pairs.index["languages"]):
        rows = [r for r in chosen[pairs.language[chosen] == i] if r in made]
        sources = [flat[pairs.starts[0][r]: pairs.starts[0][r] + pairs.lengths[0][r]] for r in rows]
        write_shard(out / f"{language}.xz", [(source, made[r], pairs.source[r]) for source, r in zip(sources, rows)], quick=True)
        print(f"{language}: {len(rows)} of {(pairs.language == i).sum()}", flush=True)
    (out / "index.json").write_text(json.dumps(pairs.index, indent=1) + "\n", encoding="utf-8")


def rows_of(pairs, pattern):
    """Numbers of the pairs whose source's name has the pattern in it."""
    named = [np.array([bool(re.search(pattern, source["name"])) for source in entry["sources"]]) for entry in pairs.index["languages"].values()]
    return np.concatenate([np.flatnonzero(pairs.language == i)[wanted[pairs.source[pairs.language == i]]] for i, wanted in enumerate(named)])


def translate_all(pairs, chosen, model, device, args):
    """{row: ids of its translation}; ends early, longest sentences last, when --minutes are over."""
    made, started = {}, time.time()
    order = chosen[np.argsort(pairs.lengths[0][chosen], kind="stable")]
    lengths = pairs.lengths[0][order]
    start = number = 0
    while start < len(order) and (not args.minutes or time.time() - started < 60 * args.minutes):
        alike = np.searchsorted(lengths, lengths[start] + 4, "right")
        rows = order[start: min(alike, start + max(1, args.tokens // args.beam // int(lengths[start] + 8)))]
        start, number = start + len(rows), number + 1
        for row, ids in zip(rows, translate(pairs, rows, model, device, args.beam)):
            expected = int(pairs.lengths[1][row])
            if ids and ids[-1] == pairs.index["eos"] and expected / 2 - 3 <= len(ids) <= 1.6 * expected + 4:
                made[int(row)] = ids
        if number % 20 == 0:
            print(f"{start / len(order):.3f} {len(made)} kept {time.time() - started:.0f} s", flush=True)
    return made


def translate(pairs, rows, model, device, width):
    index, limit = pairs.index, int(1.5 * pairs.lengths[0][rows].max()) + 12
    ids, _ = pairs.side(0, np.stack([rows, np.full(len(rows), -1)], 1))
    with torch.autocast(device, dtype=torch.bfloat16):
        if width > 1:
            return beam(model, ids, index["pad"], index["eos"], index["unk"], limit, width)
        return greedy(model, ids, index["pad"], index["eos"], index["unk"], limit)


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--weights", required=True, help="the teacher's weights.npz")
    parser.add_argument("--out", required=True)
    parser.add_argument("--beam", type=int, default=1, help="width; 1 is greedy")
    parser.add_argument("--sources", default="", help="only those whose name fits this pattern")
    parser.add_argument("--tokens", type=int, default=131_072, help="in a batch, all lines of the beam counted")
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
