"""All pairs of the shards in two flat arrays on the training device, and batches of them by length, without a data loader."""
import copy
import json
import pathlib

import numpy as np
import torch

from shards import read_shard

JOINED = 0.08  # of the pairs shown get a second one behind them, so that long inputs are nothing new
LONGEST = 256  # tokens a side, joined ones included


class Pairs:
    """Sides as flat token ids on `device`, with start and length of each row; a weight per row: how often it is shown an epoch."""

    def __init__(self, folders, device, held_out=False, languages=None):
        """`folders`: {folder of shards: its share}, the corpus' first, then teachers'; the first one's index.json speaks for all."""
        folders = {pathlib.Path(folder): share for folder, share in folders.items()}
        self.index = json.loads((next(iter(folders)) / "index.json").read_text(encoding="utf-8"))
        if languages:
            self.index["languages"] = {language: self.index["languages"][language] for language in languages}
        prefix = "held-out-" if held_out else ""
        parts = {language: [read_shard(folder / f"{prefix}{language}.xz") for folder in folders] for language in self.index["languages"]}
        weights = [shown(entry["sources"], parts[language], list(folders.values())) for language, entry in self.index["languages"].items()]
        rows = [(i, part, weight) for i, some in enumerate(parts) for part, weight in zip(parts[some], weights[i])]
        self.flat, self.lengths = [], []
        for side in (0, 1):
            flat = np.concatenate([part[f"ids{side}"] for _, part, _ in rows]).astype(np.int32)
            self.flat.append(torch.from_numpy(flat).to(device))
            self.lengths.append(np.concatenate([part[f"lengths{side}"] for _, part, _ in rows]).astype(np.int64))
        self.starts = [np.cumsum(lengths) - lengths for lengths in self.lengths]
        self.source = np.concatenate([part["source"] for _, part, _ in rows])
        self.language = np.concatenate([np.full(len(part["source"]), i) for i, part, _ in rows])
        self.weights = np.concatenate([weight for *_, weight in rows])
        self.device, self.pad = device, self.index["pad"]

    def cut_anew(self, flat, lengths):
        """The same pairs with these ids for their source sentences."""
        other = copy.copy(self)
        other.flat = [torch.from_numpy(flat.astype(np.int32)).to(self.device), self.flat[1]]
        other.lengths, other.starts = [lengths, self.lengths[1]], [np.cumsum(lengths) - lengths, self.starts[1]]
        return other

    def plan(self, tokens, random, joined=JOINED):
        """Batches of one epoch, in random order: arrays (rows, 2) of row numbers, the second -1 where nothing is joined."""
        times = np.floor(self.weights + random.random(len(self.weights))).astype(int)
        rows = random.permutation(np.repeat(np.arange(len(times)), times))
        second = np.full(len(rows), -1)
        chosen = np.flatnonzero(random.random(len(rows)) < joined)
        second[chosen] = self.neighbours(rows[chosen], random)
        long = self.longest(rows, second)
        second[long > LONGEST] = -1
        long = self.longest(rows, second)
        classes = (long + 3) // 4 * 4
        order = np.argsort(classes, kind="stable")
        cuts, start = [], 0
        while start < len(order):
            # `long` is of the longer side; both sides of a batch take about `tokens` with their padding.
            size = max(1, tokens // classes[order[start]])
            end = min(start + size, start + np.searchsorted(classes[order[start:start + size]], classes[order[start]] + 4, "right"))
            cuts.append((start, end))
            start = end
        pairs = np.stack([rows, second], 1)[order]
        return [pairs[a:b] for a, b in (cuts[i] for i in random.permutation(len(cuts)))]

    def neighbours(self, rows, random):
        """For each row another of the same language, most often from nearby: of the same text where the corpus keeps texts."""
        near = np.clip(rows + random.integers(1, 4, len(rows)), 0, len(self.language) - 1)
        return np.where((self.language[near] == self.language[rows]) & (near != rows), near, -1)

    def longest(self, rows, second):
        return np.maximum(*(lengths[rows] + np.where(second >= 0, lengths[second] - 1, 0) for lengths in self.lengths))

    def count(self, batch):
        """Target tokens."""
        return int(self.lengths[1][batch[batch >= 0]].sum())

    def side(self, side, batch):
        """Padded ids (rows, longest) of one side, and where in them, flattened, the words stand; the end mark between joined sentences
        is left out. Made without waiting for the device.
        """
        first, second = batch[:, 0], batch[:, 1]
        both = second >= 0
        one = self.lengths[side][first] - both
        total = one + np.where(both, self.lengths[side][second], 0)
        width = -(-int(total.max()) // 4) * 4
        places = np.arange(total.sum()) + np.repeat(np.arange(len(total)) * width - np.cumsum(total) + total, total)
        numbers = np.stack([one, total, self.starts[side][first], self.starts[side][second]])
        one, total, start, start_2 = self.sent(numbers)[:, :, None]
        at = torch.arange(width, device=self.device)[None]
        place = torch.where(at < one, start + at, start_2 + at - one)
        place = torch.where(at < total, place, torch.zeros_like(place))
        return self.flat[side][place].long().masked_fill(at >= total, self.pad), self.sent(places)

    def sent(self, array):
        tensor = torch.from_numpy(array)
        return (tensor.pin_memory() if self.device == "cuda" else tensor).to(self.device, non_blocking=True)


def shown(sources, parts, shares):
    """How often each pair of one language is shown an epoch, a list for each part. The parts behind the first are teachers': they take their
    share from the sources that they translated; the others are shown as often as without them.
    """
    wanted = np.array([source["weight"] for source in sources])
    counts = [np.bincount(part["source"], minlength=len(wanted)) for part in parts]
    taken = sum((share * count for share, count in zip(shares[1:], counts[1:])), np.zeros(len(wanted)))
    factors = [1 - taken / np.maximum(1, counts[0]), *shares[1:]]
    return [(factor * wanted)[part["source"]] for factor, part in zip(factors, parts)]
