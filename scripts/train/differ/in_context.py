"""Words as the encoder of the translator inside reads them in their sentence: its subwords of a word, and the mean of what its last layer has of them.

packages/models/src/differ/words-in-context.ts does the same where the differ runs, on the eight-bit graph; here the weights are made wide, and compute in bfloat16.
"""
import json
import math
import pathlib
import re
import unicodedata

import numpy as np
import onnx
import sentencepiece as spm
import torch
from onnx import numpy_helper
from onnx.external_data_helper import load_external_data_for_model
from sentencepiece import sentencepiece_model_pb2

END, UNKNOWN = 0, 1
HEAD = 64
NEVER = -1e4
AT_ONCE = 3000  # subwords of a batch of sides


class Subwords:
    """`folder`: of the translator. No subword reaches over a space, so that words are cut one by one."""

    def __init__(self, folder):
        stored = json.loads((pathlib.Path(folder) / "tokenizer.json").read_text(encoding="utf-8"))
        rules = [rule for rule in stored["normalizer"]["normalizers"] if rule["type"] == "Replace"]
        self.rules = [(re.compile(rule["pattern"]["Regex"]), rule["content"]) for rule in rules]
        self.cut, self.known = cutter(stored["model"]["vocab"][:-1]), {}

    def of_word(self, word):
        ids = self.known.get(word)
        if ids is None:
            ids = self.cut.encode(self.normalised(word))
            if len(self.known) < 3_000_000:
                self.known[word] = ids
        return ids

    def normalised(self, word):
        word = unicodedata.normalize("NFKC", word)
        for pattern, content in self.rules:
            word = pattern.sub(content, word)
        return word.strip()


def cutter(pieces):
    model = sentencepiece_model_pb2.ModelProto()
    for i, (piece, score) in enumerate(pieces):
        model.pieces.add(piece=piece, score=score, type={END: "CONTROL", UNKNOWN: "UNKNOWN"}.get(i, "NORMAL"))
    spec = model.trainer_spec
    spec.model_type, spec.vocab_size = sentencepiece_model_pb2.TrainerSpec.UNIGRAM, len(pieces)
    spec.eos_id, spec.unk_id, spec.bos_id, spec.pad_id = END, UNKNOWN, -1, -1
    model.normalizer_spec.name = "identity"
    return spm.SentencePieceProcessor(model_proto=model.SerializeToString())


class Encoder:
    """Pre-norm layers with relu and sinus positions, as ../translator/model.py has them."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        graph = onnx.load(str(folder / "onnx" / "encoder_model_quantized.onnx"), load_external_data=False)
        load_external_data_for_model(graph, str(folder / "onnx"))
        self.stored = {each.name: numpy_helper.to_array(each) for each in graph.graph.initializer}
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        self.width = config["d_model"]
        self.table = torch.from_numpy(self.stored["shared.weight"].T * self.stored["table.scale"])  # times the root of the width
        self.layers = [self.layer(f"encoder.layers.{i}") for i in range(config["encoder_layers"])]
        self.last = self.norm("encoder.layer_norm")
        self.pace = torch.from_numpy((10_000 ** (-np.arange(0, self.width, 2) / self.width)).astype(np.float32))

    def layer(self, at):
        parts = {part: self.dense(f"{at}.{part}") for part in ("qkv", "self_attn.out_proj", "fc1", "fc2")}
        return {**parts, "before": self.norm(f"{at}.self_attn_layer_norm"), "between": self.norm(f"{at}.final_layer_norm")}

    def dense(self, name):
        weight = self.stored[f"{name}.weight"].astype(np.float32) * self.stored[f"{name}.scale"]
        return torch.from_numpy(np.ascontiguousarray(weight.T)).bfloat16(), torch.from_numpy(self.stored[f"{name}.bias"].astype(np.float32)).bfloat16()

    def norm(self, name):
        return (self.width,), *(torch.from_numpy(self.stored[f"{name}.{part}"].astype(np.float32)).bfloat16() for part in ("weight", "bias"))

    def __call__(self, ids, mask):
        """ids, mask: [sides, n] -> [sides, n, width]. Queries are stored divided by the root of a head's width already."""
        functional = torch.nn.functional
        angles = torch.arange(ids.shape[1])[:, None] * self.pace
        x = (self.table[ids] + torch.cat([angles.sin(), angles.cos()], 1)).bfloat16()
        hidden = ((1 - mask) * NEVER)[:, None, None, :].bfloat16()
        heads = lambda t: t.view(*t.shape[:2], self.width // HEAD, HEAD).transpose(1, 2)
        for layer in self.layers:
            q, k, v = map(heads, functional.linear(functional.layer_norm(x, *layer["before"]), *layer["qkv"]).chunk(3, -1))
            seen = ((q @ k.transpose(-1, -2)) + hidden).softmax(-1) @ v
            x = x + functional.linear(seen.transpose(1, 2).flatten(2), *layer["self_attn.out_proj"])
            inner = functional.linear(functional.layer_norm(x, *layer["between"]), *layer["fc1"]).relu()
            x = x + functional.linear(inner, *layer["fc2"])
        return functional.layer_norm(x, *self.last).float()


def words_in_context(encoder, ids, words, lengths, first, count):
    """
    Sides one behind the other, as chunks.py has them. ids, words: of every subword its number, and which word of its side it belongs to (-1: the end); lengths: [sides]; first: [sides], where each one's words begin; count: all words.
    Returns [count, width] in bfloat16: zeros for a word that has no subwords.
    """
    made = torch.zeros(count, encoder.width, dtype=torch.bfloat16)
    starts, order, at = lengths.cumsum(0) - lengths, torch.argsort(lengths), 0
    with torch.no_grad():
        while at < len(order):
            sides = order[at:at + max(1, AT_ONCE // int(lengths[order[min(at + 40, len(order) - 1)]]))]
            at += len(sides)
            row = torch.arange(int(lengths[sides].max()))
            mask = row[None] < lengths[sides][:, None]
            place = torch.where(mask, starts[sides][:, None] + row[None], 0)
            states = encoder(torch.where(mask, ids[place].long(), END), mask.float())
            word = torch.where(mask, words[place].long(), -1)
            whose, turn = torch.unique((first[sides][:, None] + word)[word >= 0], return_inverse=True)
            sums = torch.zeros(len(whose), encoder.width).index_add_(0, turn, states[word >= 0])
            made[whose] = (sums / torch.bincount(turn, minlength=len(whose))[:, None]).bfloat16()
    return made
