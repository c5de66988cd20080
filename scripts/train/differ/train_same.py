"""Trains Sameness on what a graph of the differ makes of pairs (features.mjs); the graph stays as it is, so that nothing else that it says changes."""
import argparse
import json

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy

from model import Sameness

PAIRS, ROUNDS, WARM_UP = 256, 12, 100
WITHHELD = 4000


def main():
    args = parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    features, is_one = read(args.pairs, args.features, args.seed)
    torch.save({name: value.half() if value.is_floating_point() else value for name, value in trained(features, is_one, args.rate).state_dict().items()}, args.out)


def read(pairs, features, seed):
    """Features [pairs, features] and whether each is one statement [pairs], in any order."""
    with open(pairs, encoding="utf-8") as lines:
        is_one = np.array([json.loads(line)["isOne"] for line in lines], np.float32)
    read = np.fromfile(features, np.float32).reshape(len(is_one), -1)
    order = np.random.default_rng(seed).permutation(len(is_one))
    return torch.from_numpy(read[order]), torch.from_numpy(is_one[order])


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
    parser.add_argument("--pairs", required=True, help="file that same_pairs.py wrote")
    parser.add_argument("--features", required=True, help="file that features.mjs wrote of them")
    parser.add_argument("--out", required=True, help="file for the weights of Sameness")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
