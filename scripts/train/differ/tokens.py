"""Words to subword ids of the sentence model that the differ reads with, a word at a time, as packages/models does."""
import json
import pathlib

import numpy as np
from normalise import normalise


class Tokens:
    """`folder`: crossquote-static-v1. A word is what stands between two spaces; it may become none, one or several ids."""

    def __init__(self, folder):
        model = json.loads((pathlib.Path(folder) / "tokenizer.json").read_text(encoding="utf-8"))["model"]
        self.scores = [score for _, score in model["vocab"]]
        self.ids = {piece: i for i, (piece, _) in enumerate(model["vocab"]) if i > 1}
        self.unknown, self.least = model["unk_id"], min(self.scores) - 10
        self.longest = max(map(len, self.ids))
        self.known = {}

    def __len__(self):
        return len(self.scores)

    def of_word(self, word):
        ids = self.known.get(word)
        if ids is None:
            ids = [i for each in normalise(word).split() for i in self.best_path("\u2581" + each)]
            if len(self.known) < 3_000_000:
                self.known[word] = ids
        return ids

    def best_path(self, word):
        """Viterbi: the pieces whose scores add up to most; a run of unknown letters is one piece."""
        best, back = [0.0] + [-1e30] * len(word), [(0, 0)] * (len(word) + 1)
        for start in range(len(word)):
            for end in range(start + 1, min(len(word), start + self.longest) + 1):
                i = self.ids.get(word[start:end])
                if i is None and end > start + 1:
                    continue
                score = best[start] + (self.least if i is None else self.scores[i])
                if score > best[end]:
                    best[end], back[end] = score, (start, self.unknown if i is None else i)
        path, at = [], len(word)
        while at > 0:
            at, i = back[at]
            path.append(i)
        path.reverse()
        return [i for k, i in enumerate(path) if i != self.unknown or k == 0 or path[k - 1] != self.unknown]


def table_of(folder):
    """The vectors of all tokens, [tokens, dimensions]: of the folder's `table.npz`, where there is no reader of graphs."""
    small = pathlib.Path(folder) / "table.npz"
    if small.exists():
        parts = np.load(small)
    else:
        import onnx
        from onnx import numpy_helper
        graph = onnx.load(str(pathlib.Path(folder) / "onnx" / "model_quantized.onnx")).graph
        parts = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    return parts["rows"].astype(np.float32) * parts["scales"]
