"""Trains Sameness on what a trained differ makes of pairs; the differ stays as it is, so that nothing else that it says changes."""
import argparse
import time

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy

from chunks import OF_CHUNK, batch_of, chunk_of, groups_by_length, on
from corpus import read_corpus
from model import Sameness
from natural import held_back
from read_back import add_differ, differ_of
from same import SameExamples
from tokens import Tokens, table_of

SUBWORDS = 6000  # of a batch, with what fills up
PAIRS, ROUNDS, WARM_UP = 256, 12, 100
WITHHELD = 4000


def main():
    args = parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    table = table_of(args.table)
    examples = SameExamples(read_corpus(args.corpus, args.seed, held_back), Tokens(args.table), table, args.seed)
    features, is_one = read(examples, differ_of(args).eval().halved(), torch.from_numpy(table), args.pairs)
    torch.save({name: value.half() if value.is_floating_point() else value for name, value in trained(features, is_one, args.rate).state_dict().items()}, args.out)


def read(examples, differ, table, wanted):
    """Features [pairs, features] and whether each is one statement [pairs]."""
    began, features, is_one, count = time.time(), [], [], 0
    while count < wanted:
        chunk = on(chunk_of([examples.next() for _ in range(OF_CHUNK)]), table.device)
        for places, width in groups_by_length(chunk, SUBWORDS, np.random.default_rng(1)):
            with torch.no_grad():
                features.append(differ(*batch_of(chunk, table, places, width, False)["read"])[2].half())
            is_one.append(chunk["what"][torch.from_numpy(places)])
        count += OF_CHUNK
        print(f"{count:,} pairs read, {(time.time() - began) / 60:.1f} min", flush=True)
    order = torch.from_numpy(np.random.default_rng(1).permutation(count))
    return torch.cat(features)[order].float(), torch.cat(is_one)[order].float()


def trained(features, is_one, rate):
    held = min(WITHHELD, len(features) // 4)
    same, count = Sameness(), len(features) - held
    optimiser = torch.optim.AdamW(same.parameters(), lr=rate, weight_decay=0.05)
    step, steps = 0, ROUNDS * (count // PAIRS)
    for turn in range(ROUNDS):
        same.train()
        for some in torch.randperm(count)[: count // PAIRS * PAIRS].split(PAIRS):
            step += 1
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1, step / WARM_UP) * (1 - step / (steps + 1))
            optimiser.zero_grad()
            cross_entropy(same(features[held:][some]), is_one[held:][some]).backward()
            optimiser.step()
        print(f"round {turn + 1}: {shown(same.eval(), features[:held], is_one[:held])}", flush=True)
    return same


def shown(same, features, is_one):
    with torch.no_grad():
        odds = same(features)
    right = ((odds > 0) == (is_one > 0)).float().mean()
    highest = odds[is_one == 0].sort(descending=True).values
    found = (odds[is_one == 1] > highest[len(highest) // 100]).float().mean()
    return f"withheld loss {cross_entropy(odds, is_one):.4f}, right {100 * right:.1f} %, at 1 % of the others {100 * found:.1f} % of one statement"


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True, help="its folder, or the file that travel.py writes")
    parser.add_argument("--table", required=True, help="folder of crossquote-static-v1")
    add_differ(parser)
    parser.add_argument("--out", required=True, help="file for the weights of Sameness")
    parser.add_argument("--pairs", type=int, default=100_000)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
