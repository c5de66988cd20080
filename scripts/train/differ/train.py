"""Trains the differ on examples that other processes make meanwhile, on a graphics card where there is one, as long as the clock allows.

The rate falls to nothing when the time is up, however many steps that were. Each minute the weights are kept, as half-precision numbers, and what a withheld chunk shows is printed.
"""
import argparse
import copy
import math
import os
import pathlib
import queue as queues
import time

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy

from chunks import batch_of, groups_by_length, joined, make_chunks, on
from corpus import read_corpus
from marks import KINDS
from model import Differ
from natural import held_back
from tokens import Tokens, table_of

AT_ONCE = 6  # chunks whose examples are sorted by length together
MOST_CHUNKS = 900  # kept to be used again: two million examples, four gigabytes of the card
REST = 0.1  # of the tags' loss in the sum
WARM_UP = 300  # steps
PATIENCE = 180  # seconds to wait for the first examples; makers that fail say so, and make none


def main():
    began = time.time()
    args = parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    pairs = read_corpus(args.corpus, args.seed, held_back)
    queue, makers = make_chunks(pairs, Tokens(args.table), [args.seed * 1000 + i for i in range(args.makers)])
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    table = torch.from_numpy(table_of(args.table)).to(device)
    model = Differ().to(device)
    if args.start:
        model.load_state_dict({name: value.float() for name, value in torch.load(args.start, map_location=device).items()})
    print(f"{sum(p.numel() for p in model.parameters()):,} parameters on {device}, torch {torch.__version__}, ready after {time.time() - began:.0f} s", flush=True)
    try:
        step, seen, made = train(model, table, queue, began, args)
    finally:
        for maker in makers:
            maker.terminate()
    keep(model, args.out)
    print(f"done: {step} steps, {seen} pairs, {made} of them made, {(time.time() - began) / 60:.1f} min", flush=True)


def train(model, table, queue, began, args):
    end, device = began + args.budget * 60, table.device
    fast = copy.deepcopy(model).halved()
    both = list(zip(model.parameters(), fast.parameters()))
    optimiser = torch.optim.AdamW(groups_of(model), lr=args.rate, betas=(0.9, 0.98))
    random = np.random.default_rng(args.seed)
    withheld, pool, made, step, seen, losses = on(queue.get(timeout=PATIENCE), device), [], 0, 0, 0, []
    first = said = time.time()
    while time.time() < end:
        made += refill(pool, queue, device)
        chunk = joined(drawn(pool, random))
        for places, width in groups_by_length(chunk, args.subwords, random):
            share = (time.time() - first) / (end - first)
            if share >= 1:
                break
            rate = args.rate * min(1, (step + 1) / WARM_UP) * 0.5 * (1 + math.cos(math.pi * share))
            for group in optimiser.param_groups:
                group["lr"] = rate
            losses.append(one_step(model, fast, both, optimiser, batch_of(chunk, table, places, width, True)))
            step, seen = step + 1, seen + len(places)
            if time.time() - said > args.say:
                said = time.time()
                pair, tag = torch.stack(losses).mean(0).tolist()
                losses.clear()
                print(f"{(said - began) / 60:.1f} min, step {step}, {seen:,} pairs, {made:,} made, pair loss {pair:.4f}, tag loss {tag:.4f}; {shown(fast, withheld, table, args)}", flush=True)
                keep(model, args.out)
    return step, seen, made


def refill(pool, queue, device):
    """Takes what is there, waits only where there is nothing at all, and drops what is oldest once there is too much; how many examples came."""
    made = 0
    while True:
        try:
            chunk = queue.get_nowait() if pool else queue.get(timeout=PATIENCE)
        except queues.Empty:
            break
        pool.append([0, on(chunk, device)])
        made += len(chunk["what"])
    del pool[:-MOST_CHUNKS]
    return made


def drawn(pool, random):
    """What was never used first, the others by chance."""
    order = sorted(range(len(pool)), key=lambda i: (pool[i][0] > 0, random.random()))[:AT_ONCE]
    for i in order:
        pool[i][0] += 1
    return [pool[i][1] for i in order]


def one_step(model, fast, both, optimiser, batch):
    pair_loss, tag_loss = losses_of(fast, batch)
    (pair_loss + REST * tag_loss).backward()
    for exact, rough in both:
        exact.grad, rough.grad = rough.grad.float(), None
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimiser.step()
    with torch.no_grad():
        for exact, rough in both:
            rough.copy_(exact)
    return torch.stack([pair_loss.detach(), tag_loss.detach()])


def losses_of(model, batch):
    tags, pair, _ = model(*batch["read"])
    pair_loss = cross_entropy(pair, batch["what"], batch["sure"], reduction="sum") / len(pair)
    tag_loss = cross_entropy(tags, batch["tags"], batch["known"], reduction="sum") / len(pair)
    return pair_loss, tag_loss


def shown(model, withheld, table, args):
    """Of changes of each kind, those with higher odds than 2 % of the pairs without it."""
    odds, what = [], []
    with torch.no_grad():
        for places, width in groups_by_length(withheld, args.subwords, np.random.default_rng(1)):
            batch = batch_of(withheld, table, places, width, False)
            odds.append(model(*batch["read"])[1].float())
            what.append(batch["what"] + 2 * (1 - batch["sure"]))
    odds, what = torch.cat(odds).cpu().numpy(), torch.cat(what).cpu().numpy()
    return ", ".join(f"{kind} {100 * (odds[what[:, i] == 1, i] > np.quantile(odds[what[:, i] == 0, i], 0.98)).mean():.1f}" for i, kind in enumerate(KINDS))


def keep(model, out):
    """In one piece: a reader sees the earlier weights or these."""
    part = pathlib.Path(out).parent / "part.pt"
    torch.save({name: value.half().cpu() for name, value in model.state_dict().items()}, part)
    os.replace(part, out)


def groups_of(model):
    plain = [p for name, p in model.named_parameters() if p.ndim < 2 or any(part in name for part in ("correction", "language", "near", "spelled", "kind", "like"))]
    chosen = {id(p) for p in plain}
    return [{"params": plain, "weight_decay": 0.0}, {"params": [p for p in model.parameters() if id(p) not in chosen], "weight_decay": 0.02}]


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True, help="its folder, or the file that travel.py writes")
    parser.add_argument("--table", required=True, help="folder of crossquote-static-v1")
    parser.add_argument("--out", required=True, help="file for the weights")
    parser.add_argument("--start", help="weights to go on from")
    parser.add_argument("--budget", type=float, default=60, help="minutes, with all that comes before the first step")
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--subwords", type=int, default=6000, help="of a batch, with what fills up")
    parser.add_argument("--makers", type=int, default=1, help="processes that make examples")
    parser.add_argument("--say", type=float, default=60, help="seconds between what is said and kept")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
