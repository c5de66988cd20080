"""Trains the differ on examples made as they are needed; keeps the state every few minutes, and says how loss and examples a second go."""
import argparse
import copy
import math
import pathlib
import time

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy

from corpus import read_corpus
from examples import LANGUAGES, Examples
from marks import KINDS
from model import Differ
from natural import held_back
from tokens import Tokens, table_of

AT_ONCE = 3072  # examples made before any of them is used, so that those of a batch are of one length
SUBWORDS = 5000  # of a batch, with what fills up
REST = 0.1  # of the tags' loss in the sum


def main():
    args = parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    tokens = Tokens(args.table)
    table = torch.from_numpy(table_of(args.table))
    examples = Examples(read_corpus(args.corpus, args.seed, held_back), tokens, args.seed)
    model = Differ()
    if args.start:
        model.load_state_dict(torch.load(args.start))
    fast = copy.deepcopy(model).halved()
    pairs = list(zip(model.parameters(), fast.parameters()))
    optimiser = torch.optim.AdamW(groups_of(model), lr=args.rate, betas=(0.9, 0.98))
    print(f"{sum(p.numel() for p in model.parameters()):,} parameters", flush=True)
    step, seen, started, said, loss_sum = 0, 0, time.time(), time.time(), np.zeros(2)
    while time.time() - started < args.minutes * 60:
        for batch in batches(examples, table, np.random.default_rng(args.seed + step)):
            share = (time.time() - started) / (args.minutes * 60)
            if share >= 1:
                break
            rate = args.rate * min(1, (step + 1) / 300) * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * share)))
            for group in optimiser.param_groups:
                group["lr"] = rate
            losses = losses_of(fast, batch)
            (losses[0] + REST * losses[1]).backward()
            for exact, rough in pairs:
                exact.grad, rough.grad = rough.grad.float(), None
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            with torch.no_grad():
                for exact, rough in pairs:
                    rough.copy_(exact)
            step, seen = step + 1, seen + len(batch["ids"]) // 2
            loss_sum += [float(loss.detach()) for loss in losses]
            if step % 50 == 0:
                print(f"{(time.time() - started) / 60:.1f} min, step {step}, {seen:,} pairs, pair loss {loss_sum[0] / 50:.4f}, tag loss {loss_sum[1] / 50:.4f}", flush=True)
                loss_sum[:] = 0
            if time.time() - said > 180:
                said = time.time()
                torch.save(model.state_dict(), args.out)
    torch.save(model.state_dict(), args.out)
    pathlib.Path(args.out).with_suffix(".txt").write_text(f"{step} steps, {seen} pairs\n")


def groups_of(model):
    plain = [p for name, p in model.named_parameters() if p.ndim < 2 or "correction" in name or "language" in name or "near" in name]
    chosen = {id(p) for p in plain}
    return [{"params": plain, "weight_decay": 0.0}, {"params": [p for p in model.parameters() if id(p) not in chosen], "weight_decay": 0.02}]


def batches(examples, table, random):
    made = sorted((examples.next() for _ in range(AT_ONCE)), key=lambda one: max(len(one[0][0]), len(one[1][0])))
    groups, width = [[]], 0
    for one in made:
        width = max(len(one[0][0]), len(one[1][0]))
        if (len(groups[-1]) + 1) * 2 * width > SUBWORDS:
            groups.append([])
        groups[-1].append(one)
    for i in random.permutation(len(groups)):
        if groups[i]:
            yield batch_of(groups[i], table, random)


def batch_of(some, table, random=None):
    """Both sides of all pairs as one stack: first all of one side, then all of the other; which is which is drawn."""
    flips = random.random(len(some)) < 0.5 if random is not None else np.zeros(len(some), bool)
    sides = [one[int(flip)] for one, flip in zip(some, flips)] + [one[1 - int(flip)] for one, flip in zip(some, flips)]
    spoken = [one[2][int(flip)] for one, flip in zip(some, flips)] + [one[2][1 - int(flip)] for one, flip in zip(some, flips)]
    width = max(len(ids) for ids, *_ in sides)
    arrays = np.zeros((5, len(sides), width), np.int64)
    for row, (ids, *rest) in enumerate(sides):
        arrays[:4, row, :len(ids)] = ids, *rest
        arrays[4, row, :len(ids)] = 1
    ids, differs, unsure, words, mask = map(torch.from_numpy, arrays)
    languages = torch.tensor([LANGUAGES.index(each) if random is None or random.random() > 0.05 else len(LANGUAGES) for each in spoken])
    bits = 2 ** torch.arange(len(KINDS))
    split = lambda t: (t[..., None] & bits).ne(0).float()
    what, doubt = (torch.tensor([one[i] for one in some]) for i in (3, 4))
    return {"ids": ids, "vectors": table[ids], "words": words, "mask": mask.float(), "languages": languages, "tags": split(differs), "known": mask.float()[..., None] * (1 - split(unsure)),
            "what": split(what), "sure": 1 - split(doubt)}


def losses_of(model, batch):
    tags, pair = model(batch["ids"], batch["vectors"], batch["words"], batch["mask"], batch["languages"])
    pair_loss = cross_entropy(pair, batch["what"], batch["sure"], reduction="sum") / len(pair)
    tag_loss = cross_entropy(tags, batch["tags"], batch["known"], reduction="sum") / len(pair)
    return pair_loss, tag_loss


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--table", required=True, help="folder of crossquote-static-v1")
    parser.add_argument("--out", required=True, help="file for the state")
    parser.add_argument("--start", help="a state to go on from")
    parser.add_argument("--minutes", type=float, default=40)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
