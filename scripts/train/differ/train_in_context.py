"""Trains what reads words in context, from the weights of a differ that ships: on a processor, and as long as the clock allows.

The encoder's output takes as long to make as three steps, so that each example is used some three times; the pool of them is two gigabytes. The mean of the weights is kept every
two minutes, so that a run can be stopped at any time, and gone on from with --start. With --flat the rate does not fall.
"""
import argparse
import copy
import math
import time

import numpy as np
import torch

import chunks
import examples
from chunks import batch_of, groups_by_length, joined, make_chunks, on
from corpus import read_corpus
from in_context import END, Encoder, Subwords, words_in_context
from marks import read_marks
from model import DifferInContext
from natural import held_back
from read_back import loaded, state_of
from tokens import Tokens, table_of
from train import WARM_UP, groups_of, keep, one_step, shown

FRESH, USED_AGAIN, KEPT = 1, 2, 60  # chunks
MEAN = 0.999
NEW = ("context", "aligned", "found", "leaning")  # of what begins as nothing, to be learnt faster
FASTER = 4


class ExamplesInContext(examples.Examples):
    """`subwords`: of the translator."""

    subwords = None

    def packed(self, text):
        cut = [self.subwords.of_word(word) for word, *_ in read_marks(text)]
        ids = [i for each in cut for i in each]
        return *super().packed(text), [*ids, END], [*(number for number, each in enumerate(cut) for _ in each), -1]


def chunk_of(some, plain=chunks.chunk_of):
    sides = [one[side] for one in some for side in (0, 1)]
    flat = lambda i: np.array([value for side in sides for value in side[i]], np.int16)
    return {**plain(some), "inside": flat(5), "inside words": flat(6), "inside length": np.array([len(side[5]) for side in sides], np.int32)}


def main():
    args = parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    inside = f"{args.differ}/translator"
    ExamplesInContext.subwords = Subwords(inside)
    chunks.Examples, chunks.chunk_of, chunks.OF_CHUNK = ExamplesInContext, chunk_of, 1024
    queue, makers = make_chunks(read_corpus(args.corpus, args.seed, held_back), Tokens(args.table), [args.seed * 1000 + 1])
    model = DifferInContext()
    model.load_state_dict(state_of(args.differ), strict=False)
    if args.start:
        loaded(model, torch.load(args.start))
    try:
        train(model, torch.from_numpy(table_of(args.table)), Encoder(inside), queue, args)
    finally:
        for maker in makers:
            maker.terminate()


def in_context(chunk, encoder):
    """The chunk, and of every word of its sides what it is in its sentence."""
    count = chunk["count"].long()
    inside = [chunk.pop(name) for name in ("inside", "inside words", "inside length")]
    return {**chunk, "context": words_in_context(encoder, *inside[:2], inside[2].long(), count.cumsum(0) - count, int(count.sum()))}


def train(model, table, encoder, queue, args):
    fast, mean = copy.deepcopy(model).halved(), copy.deepcopy(model)
    both = list(zip(model.parameters(), fast.parameters()))
    optimiser = torch.optim.AdamW(faster(model), lr=args.rate, betas=(0.9, 0.98))
    random, fresh = np.random.default_rng(args.seed), lambda: in_context(on(queue.get(), table.device), encoder)
    withheld, pool, step, seen, losses = joined([fresh(), fresh()]), [], 0, 0, []
    print(f"at first {shown(fast, withheld, table, args)}", flush=True)
    first = said = time.time()
    while time.time() < first + args.budget * 60:
        new = [fresh() for _ in range(FRESH)]
        chunk = joined(new + [pool[i] for i in random.permutation(len(pool))[:USED_AGAIN]])
        pool = (pool + new)[-KEPT:]
        for places, width in groups_by_length(chunk, args.subwords, random):
            share = min(1, (time.time() - first) / (args.budget * 60))
            for group in optimiser.param_groups:
                group["lr"] = group["times"] * args.rate * min(1, (step + 1) / WARM_UP) * (1 if args.flat else 0.5 * (1 + math.cos(math.pi * share)))
            losses.append(one_step(model, fast, both, optimiser, batch_of(chunk, table, places, width, True)))
            step, seen = step + 1, seen + len(places)
            with torch.no_grad():
                for average, weight in zip(mean.parameters(), model.parameters()):
                    average.lerp_(weight, 1 - min(MEAN, step / (step + 20)))
        if time.time() - said > 120:
            said = time.time()
            pair, tag = torch.stack(losses).mean(0).tolist()
            losses.clear()
            print(f"{(said - first) / 60:.1f} min, step {step}, {seen:,} pairs, pair loss {pair:.4f}, tag loss {tag:.4f}; {shown(copy.deepcopy(mean).halved(), withheld, table, args)}", flush=True)
            keep(mean, args.out)
    keep(mean, args.out)
    print(f"done: {step} steps, {seen:,} pairs", flush=True)


def faster(model):
    new = {id(weight) for name, weight in model.named_parameters() if name.startswith(NEW)}
    parts = [(group, is_new) for group in groups_of(model) for is_new in (False, True)]
    return [{**group, "params": [weight for weight in group["params"] if (id(weight) in new) == is_new], "times": FASTER if is_new else 1} for group, is_new in parts]


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", required=True, help="its folder, or the file that travel.py writes")
    parser.add_argument("--table", required=True, help="folder of crossquote-static-v1")
    parser.add_argument("--differ", required=True, help="model folder of a differ with a translator inside")
    parser.add_argument("--out", required=True, help="file for the weights")
    parser.add_argument("--start", help="weights to go on from, of an earlier run of this")
    parser.add_argument("--budget", type=float, default=60, help="minutes, from the first step on")
    parser.add_argument("--rate", type=float, default=4e-4)
    parser.add_argument("--flat", action="store_true", help="the rate stays: to be gone on from")
    parser.add_argument("--subwords", type=int, default=4000, help="of a batch, with what fills up")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
