"""A translator that ships -> the same, and what tells how likely it finds a translation that somebody else made: its decoder as one graph over a whole text.

    scorer.py --model <folder of a translator of the form fixed8> --out <folder of a differ>/translator

Copies the translator's files and writes onnx/scorer_quantized.onnx. The scorer gives, of every token of `labels` [batch, tokens], its natural log-probability behind the
tokens of `input_ids` (the same, moved on by one behind the padding that a decoder starts with), given what the encoder made of the source. All weights are those of the translator, bit for bit.
"""
import argparse
import pathlib
import shutil
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "engine"))
from linear_forms import CONTRIB, Graph  # noqa: E402
from marian_layers import attend_source, feed_forward, mask_bias, norm, source_keys, sublayer, table_by_rows  # noqa: E402
from marian_onnx import info  # noqa: E402

FLOAT, INT64 = TensorProto.FLOAT, TensorProto.INT64
COPIED = ("onnx/encoder_model_quantized.onnx", "onnx/decoder_model_merged_quantized.onnx", "onnx/table.bin",
          "config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json")


def main():
    args = parse_args()
    model, out = pathlib.Path(args.model), pathlib.Path(args.out)
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        shutil.copyfile(model / name, out / name)
    stored = onnx.load(str(model / "onnx" / "decoder_model_merged_quantized.onnx"), load_external_data=False)
    made = helper.make_model(scorer(StoredGraph(stored.graph), Sizes(stored.graph)),
                             opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)])
    made.ir_version = 8
    (out / "onnx" / "scorer_quantized.onnx").write_bytes(made.SerializeToString())


class StoredGraph(Graph):
    """Products with the weights that another graph has."""

    def __init__(self, graph):
        super().__init__("fixed8", {tensor.name: tensor for tensor in graph.initializer}, ranges=ranges_in(graph))

    def linear(self, rows, name, weight=None, bias=None):
        quantised, step, zero = rows
        inputs = [quantised, *(f"{name}.weight", step, f"{name}.scale", zero), self.constant("zero", np.int8(0))]
        return self.op("MatMulIntegerToFloat", [*inputs, *([f"{name}.bias"] if f"{name}.bias" in self.initializers else [])], domain=CONTRIB)

    def used(self):
        names = {name for node in self.nodes for name in node.input}
        return [tensor for name, tensor in self.initializers.items() if name in names]


class Sizes:
    """Stands for marian_layers.Shape where all weights are there already."""

    def __init__(self, graph):
        keys = {i.name: [d.dim_value for d in i.type.tensor_type.shape.dim] for i in graph.input}
        own = [dims for name, dims in keys.items() if name.endswith(".decoder.key")]
        self.layers, self.heads = len(own), own[0][1]
        self.width, self.pre, self.config = keys["encoder_hidden_states"][2], True, {"activation_function": "relu"}

    def get(self, _):
        return None

    def linear(self, *_, scales=None):
        return None, None


def ranges_in(graph):
    """{product: (step, zero point)} as the nodes of its branches have them."""
    nodes = [node for branch in graph.node for attribute in branch.attribute for node in attribute.g.node]
    pairs = [node.input[1:3] for node in nodes if node.op_type == "QuantizeLinear"]
    steps = {tensor.name: float(onnx.numpy_helper.to_array(tensor)) for tensor in graph.initializer if tensor.name.endswith(".step")}
    return {step[: -len(".step")]: (steps[step], int(zero.split(".")[-1])) for step, zero in pairs}


def scorer(g, m):
    bias = mask_bias(g, "encoder_attention_mask")
    table_by_rows(g)
    source = source_keys(g, m, m.layers, m.heads)
    length = g.op("Shape", ["input_ids"], start=1, end=2)
    later = later_tokens(g, length)
    rows = g.op("Mul", [g.op("Cast", [g.op("Gather", ["table.rows", "input_ids"])], to=FLOAT), g.op("Gather", ["table.scale", "input_ids"])])
    x = g.op("Add", [rows, g.op("Slice", ["positions", g.constant("from", np.int64([0])), length])])
    for i in range(m.layers):
        at = f"decoder.layers.{i}"
        x = sublayer(g, m, f"{at}.self_attn_layer_norm", x, lambda y: attend_source(g, m, at, y, later, m.heads))
        x = sublayer(g, m, f"{at}.encoder_attn_layer_norm", x, lambda y: look_at_source(g, m, at, y, source[2 * i: 2 * i + 2], bias))
        x = sublayer(g, m, f"{at}.final_layer_norm", x, lambda y: feed_forward(g, m, at, y))
    logits = g.linear(g.quantised(norm(g, m, "decoder.layer_norm", x), "shared"), "shared")
    last = g.constant("last", np.int64([-1]))
    found = g.op("GatherElements", [g.op("LogSoftmax", [logits], axis=-1), g.op("Unsqueeze", ["labels", last])], axis=-1)
    g.op("Squeeze", [found, last], name="log_probabilities")
    tokens, sources = ["batch_size", "tokens"], ["batch_size", "encoder_sequence_length"]
    inputs = [info("encoder_hidden_states", FLOAT, [*sources, m.width]), info("encoder_attention_mask", INT64, sources),
              info("input_ids", INT64, tokens), info("labels", INT64, tokens)]
    return helper.make_graph(g.nodes, "scorer", inputs, [info("log_probabilities", FLOAT, tokens)], g.used())


def later_tokens(g, length):
    """-1e9 for what stands behind a token, [tokens, tokens]."""
    places = g.op("Range", [g.constant("zero.place", np.int64(0)), g.op("Squeeze", [length]), g.constant("one.place", np.int64(1))])
    ahead = g.op("Greater", [g.op("Unsqueeze", [places, g.constant("row", np.int64([0]))]), g.op("Unsqueeze", [places, g.constant("column", np.int64([1]))])])
    return g.op("Mul", [g.op("Cast", [ahead], to=FLOAT), g.constant("never", np.float32(-1e9))])


def look_at_source(g, m, at, y, source, bias):
    split, joined = np.int64([0, 0, m.heads, m.width // m.heads]), np.int64([0, 0, m.width])
    asked = g.linear(g.quantised(y, f"{at}.cross_q"), f"{at}.cross_q")
    q = g.op("Transpose", [g.op("Reshape", [asked, g.constant(f"split{m.heads}", split)])], perm=[0, 2, 1, 3])
    seen = g.op("Softmax", [g.op("Add", [g.op("MatMul", [q, source[0]]), bias])], axis=-1)
    found = g.op("Transpose", [g.op("MatMul", [seen, source[1]])], perm=[0, 2, 1, 3])
    return g.op("Reshape", [found, g.constant("joined", joined)]), f"{at}.encoder_attn.out_proj"


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--out", required=True)
    return parser.parse_args()


if __name__ == "__main__":
    main()
