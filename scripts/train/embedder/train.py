"""Token ids of sentence pairs -> one vector per subword, so that the mean of a sentence is near the mean of its translation.

In-batch softmax: each sentence must find its translation among the others of its batch, both ways. A batch holds one
language pair, so that the language alone gives nothing away. Wieting et al., ACL 2019, "Simple and effective
paraphrastic similarity from parallel translations".
"""
import argparse
import pathlib
import time

import numpy as np
import torch
import torch.nn.functional as F


def main():
    args = parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    work = pathlib.Path(args.work)
    pairs = [Pair(path) for path in sorted(work.glob("*.npz"))]
    table = torch.nn.EmbeddingBag(args.vocabulary, args.dimensions, mode="mean", sparse=True)
    torch.nn.init.normal_(table.weight, std=args.init)
    optimiser = torch.optim.SparseAdam(table.parameters(), lr=args.rate)
    random = np.random.default_rng(args.seed)
    plan = [batch for _ in range(args.epochs) for batch in plan_epoch(pairs, args.batch, random)][: args.steps]
    started, recent = time.time(), 0.0
    for step, (pair, rows) in enumerate(plan):
        for group in optimiser.param_groups:
            group["lr"] = args.rate * (1 - 0.95 * step / len(plan))
        loss = contrast(table, pair, rows, args.scale)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        recent += (loss.item() - recent) * max(0.01, 1 / (step + 1))
        if step % 100 == 99:
            print(f"step {step + 1}/{len(plan)} loss {recent:.3f} {time.time() - started:.0f} s", flush=True)
    np.save(work / args.name, table.weight.detach().numpy())


class Pair:
    """Both sides of one language pair: token ids, where each sentence ends, a key per sentence."""

    def __init__(self, path):
        data = np.load(path)
        self.sides = [(data[f"ids{i}"], data[f"ends{i}"], torch.from_numpy(data[f"keys{i}"])) for i in (0, 1)]

    def __len__(self):
        return len(self.sides[0][1])

    def bags(self, side, rows):
        ids, ends, keys = self.sides[side]
        pieces = [ids[(ends[r - 1] if r else 0): ends[r]] for r in rows]
        offsets = np.cumsum([0] + [len(p) for p in pieces[:-1]])
        flat = np.concatenate(pieces).astype(np.int64)
        return torch.from_numpy(flat), torch.from_numpy(offsets), keys[rows]


def plan_epoch(pairs, size, random):
    batches = []
    for pair in pairs:
        order = random.permutation(len(pair))
        batches += [(pair, order[i: i + size]) for i in range(0, len(order) - size + 1, size)]
    return [batches[i] for i in random.permutation(len(batches))]


def contrast(table, pair, rows, scale):
    vectors, keys = [], []
    for side in (0, 1):
        ids, offsets, key = pair.bags(side, rows)
        vectors.append(F.normalize(table(ids, offsets), dim=1))
        keys.append(key)
    scores = scale * vectors[0] @ vectors[1].T
    same = (keys[0][:, None] == keys[0]) | (keys[1][:, None] == keys[1])
    same.fill_diagonal_(False)
    scores = scores.masked_fill(same, -1e9)
    right = torch.arange(len(rows))
    return (F.cross_entropy(scores, right) + F.cross_entropy(scores.T, right)) / 2


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--name", default="table.npy")
    parser.add_argument("--vocabulary", type=int, default=48_000)
    parser.add_argument("--dimensions", type=int, default=256)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--steps", type=int, help="stop after so many batches, for a quick try")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--scale", type=float, default=30)
    parser.add_argument("--init", type=float, default=0.02)  # 0.005 and 0.05 were worse on the rarer languages
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
