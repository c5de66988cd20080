"""All pairs of the shards in two flat arrays on the training device, and batches of them by length, without a data loader."""
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
        """`folders`: {folder of shards: how much its weights count}; the first one's index.json speaks for all."""
        folders = {pathlib.Path(folder): share for folder, share in folders.items()}
        self.index = json.loads((next(iter(folders)) / "index.json").read_text(encoding="utf-8"))
        if languages:
            self.index["languages"] = {language: self.index["languages"][language] for language in languages}
        languages, prefix = list(self.index["languages"]), "held-out-" if held_out else ""
        parts = [read_shard(folder / f"{prefix}{language}.xz") for folder in folders for language in languages]
        shares = [share for share in folders.values() for _ in languages]
        self.flat, self.lengths = [], []
        for side in (0, 1):
            flat = np.concatenate([part[f"ids{side}"] for part in parts]).astype(np.int32)
            self.flat.append(torch.from_numpy(flat).to(device))
            self.lengths.append(np.concatenate([part[f"lengths{side}"] for part in parts]).astype(np.int64))
        self.starts = [np.cumsum(lengths) - lengths for lengths in self.lengths]
        self.source = np.concatenate([part["source"] for part in parts])
        self.language = np.concatenate([np.full(len(part["source"]), i) for i, part in enumerate(parts)])
        weights = [[source["weight"] for source in entry["sources"]] for entry in self.index["languages"].values()] * len(folders)
        self.weights = np.concatenate([share * np.array(weight)[part["source"]]
                                       for share, weight, part in zip(shares, weights, parts)])
        self.device, self.pad = device, self.index["pad"]

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
