"""Token ids of sentence pairs -> one vector per subword, so that the mean of a sentence is near the mean of its translation.

In-batch softmax: each sentence must find its translation among the others of its batch, both ways. A batch holds one
language pair, so that the language alone gives nothing away. Wieting et al., ACL 2019, "Simple and effective
paraphrastic similarity from parallel translations".

While it trains, a subword's vector is its own plus those of the pieces it is spelled with (pieces.py); at the end they are added
up, so that the table knows nothing of it. Some tokens of long sentences are left out at random, so that no single word decides.
"""
import argparse
import pathlib
import time

import numpy as np
import sentencepiece as spm

import kernel
from pieces import shared_pieces

B1, B2 = 0.9, 0.999  # of Adam
SHORT, LONG = 4, 16  # tokens are left out of sentences longer than SHORT, at the full rate from LONG on


def main():
    args = parse_args()
    work = pathlib.Path(args.work)
    random = np.random.default_rng(args.seed)
    pairs = [Pair(path) for path in sorted(work.glob("*.npz"))]
    model = Model(spm.SentencePieceProcessor(model_file=str(work / "vocabulary.model")), args.dimensions, args.init, random)
    plan = [batch for _ in range(args.epochs) for batch in plan_epoch(pairs, args.batch, random)][: args.steps]
    started, recent = time.time(), 0.0
    for step, (pair, rows) in enumerate(plan):
        rate = args.rate * (1 - 0.95 * step / len(plan))
        sides = [thinned(*side.bags(rows), args.drop, random) for side in pair.sides]
        keys = [side.keys[rows] for side in pair.sides]
        loss = model.learn(sides, keys, args.scale, rate * (1 - B2 ** (step + 1)) ** 0.5 / (1 - B1 ** (step + 1)))
        recent += (loss - recent) * max(0.01, 1 / (step + 1))
        if step % 100 == 99:
            print(f"step {step + 1}/{len(plan)} loss {recent:.3f} {time.time() - started:.0f} s", flush=True)
    np.save(work / args.name, model.table())


class Side:
    """One side of a language pair: token ids, how many each sentence has, a key per sentence that is equal for equal sentences."""

    def __init__(self, data, side):
        self.ids, self.keys = data[f"ids{side}"], data[f"keys{side}"]
        self.lengths = data[f"lengths{side}"].astype(np.int64)
        self.starts = np.cumsum(self.lengths) - self.lengths

    def bags(self, rows):
        return slices(self.ids, self.starts[rows], self.lengths[rows]), self.lengths[rows]


class Pair:
    def __init__(self, path):
        data = np.load(path)
        self.sides = [Side(data, side) for side in (0, 1)]

    def __len__(self):
        return len(self.sides[0].lengths)


class Model:
    def __init__(self, tokens, dimensions, spread, random):
        self.ids, lengths, count = shared_pieces([tokens.id_to_piece(i) for i in range(len(tokens))])
        self.lengths, self.starts = lengths, np.cumsum(lengths) - lengths
        self.own, self.pieces = (Rows(n, dimensions, spread, random) for n in (len(tokens), count))

    def learn(self, sides, keys, scale, rate):
        ids, lengths = (np.concatenate(parts) for parts in zip(*sides))
        tokens, ids = self.own.touched(ids)
        spelled = self.spelled(tokens)
        pieces, piece_ids = self.pieces.touched(spelled[0])
        rows = kernel.with_pieces(self.own.weights, self.pieces.weights, tokens, *spelled)
        means = kernel.mean_of_bags(rows, ids, lengths)
        norms = np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-9)
        units = means / norms
        a, b = np.split(units, 2)
        slopes = a @ b.T
        loss = kernel.softmax_both_ways(slopes, *keys, scale)
        slope = np.concatenate([slopes @ b, slopes.T @ a])
        slope = (slope - units * (slope * units).sum(1, keepdims=True)) / norms
        grad = self.own.gradient(len(tokens))
        kernel.share_to_rows(slope, ids, lengths, grad)
        piece_grad = self.pieces.gradient(len(pieces))
        kernel.share_to_pieces(grad, piece_ids, spelled[1], piece_grad)
        self.own.step(tokens, grad, rate)
        self.pieces.step(pieces, piece_grad, rate)
        return loss

    def spelled(self, tokens):
        return slices(self.ids, self.starts[tokens], self.lengths[tokens]), self.lengths[tokens].astype(np.int32)

    def table(self):
        every = np.arange(len(self.lengths), dtype=np.int32)
        return kernel.with_pieces(self.own.weights, self.pieces.weights, every, *self.spelled(every))


class Rows:
    """A table with Adam's two memories; only the rows that a batch touches are read and written."""

    def __init__(self, count, dimensions, spread, random):
        self.weights = random.normal(0, spread, (count, dimensions)).astype(np.float32)
        self.first, self.second, self.grad = (np.zeros_like(self.weights) for _ in range(3))
        self.seen, self.place = np.zeros(count, bool), np.zeros(count, np.int32)

    def touched(self, ids):
        """The rows among `ids`, each once, and for each of `ids` its place among them."""
        self.seen[ids] = True
        rows = np.flatnonzero(self.seen).astype(np.int32)
        self.seen[rows] = False
        self.place[rows] = np.arange(len(rows), dtype=np.int32)
        return rows, self.place[ids]

    def gradient(self, count):
        return self.grad[:count]

    def step(self, rows, grad, rate):
        kernel.adam(self.weights, self.first, self.second, rows, grad, rate, B1, B2)


def slices(values, starts, lengths):
    ends = np.cumsum(lengths)
    return values[np.repeat(starts - ends + lengths, lengths) + np.arange(ends[-1])].astype(np.int32)


def thinned(ids, lengths, most, random):
    chance = most * np.clip((lengths - SHORT) / (LONG - SHORT), 0, 1)
    kept = random.random(len(ids)) >= np.repeat(chance, lengths)
    sentence = np.repeat(np.arange(len(lengths)), lengths)
    return ids[kept], np.bincount(sentence[kept], minlength=len(lengths)).astype(np.int32)


def plan_epoch(pairs, size, random):
    batches = []
    for pair in pairs:
        order = random.permutation(len(pair))
        batches += [(pair, order[i: i + size]) for i in range(0, len(order) - size + 1, size)]
    return [batches[i] for i in random.permutation(len(batches))]


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--name", default="table.npy")
    parser.add_argument("--dimensions", type=int, default=256)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--steps", type=int, help="stop after so many batches, for a quick try")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--scale", type=float, default=30)
    parser.add_argument("--drop", type=float, default=0.2)
    parser.add_argument("--init", type=float, default=0.02)  # 0.005 and 0.05 were worse on the rarer languages
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
