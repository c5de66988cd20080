"""Makes a sentence model of random weights in the shape of multilingual MiniLM-L12 (118 million parameters), to measure speed beside: it means nothing.

    /usr/bin/python3 scripts/train/engine/random_minilm.py <tokenizer folder> <folder>

12 layers of width 384, 12 heads, a vocabulary of 250,037, int8 with one scale a batch, as hubs carry it. The tokenizer is that of
another model, whose ids are fewer: how a text is cut costs the same.
"""
import json
import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

from linear_forms import Graph

WIDTH, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 12, 12, 1536, 250_037, 512


def main(tokenizer, out):
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(tokenizer / name, out / name)
    (out / "config.json").write_text(json.dumps({
        "architectures": ["BertModel"], "model_type": "bert", "hidden_size": WIDTH, "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS, "intermediate_size": INNER, "vocab_size": VOCABULARY, "max_position_embeddings": POSITIONS}))
    onnx.save(build(np.random.default_rng(1)), str(out / "onnx" / "model_quantized.onnx"))


def build(random):
    g = Graph("dynamic8")
    axes = ["batch_size", "sequence_length"]
    rows = random.integers(-127, 128, (VOCABULARY, WIDTH), dtype=np.int8)
    found = g.op("Cast", [g.op("Gather", [g.constant("rows", rows), "input_ids"])], to=TensorProto.FLOAT)
    x = norm(g, g.op("Mul", [found, g.constant("scale", np.float32(0.01))]), "embedded")
    mask = g.op("Unsqueeze", [g.op("Cast", ["attention_mask"], to=TensorProto.FLOAT), g.constant("axes", np.int64([1, 2]))])
    bias = g.op("Mul", [g.op("Sub", [mask, g.constant("one_f", np.float32(1))]), g.constant("far", np.float32(1e4))])
    for i in range(LAYERS):
        x = layer(g, random, x, bias, f"layer{i}")
    g.op("Identity", [x], name="last_hidden_state")
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, axes) for n in ("input_ids", "attention_mask")]
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*axes, WIDTH])
    graph = helper.make_graph(g.nodes, "random-minilm", inputs, [output], list(g.initializers.values()))
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(graph, opset_imports=opsets, producer_name="crossquote")
    model.ir_version = 8
    return model


def layer(g, random, x, bias, name):
    rows = g.quantised(x)
    q, k, v = (heads(g, linear(g, random, rows, f"{name}.{p}", WIDTH, WIDTH)) for p in "qkv")
    keys = g.op("Transpose", [k], perm=[0, 1, 3, 2])
    scores = g.op("Mul", [g.op("MatMul", [q, keys]), g.constant("root", np.float32((WIDTH // HEADS) ** -0.5))])
    seen = g.op("MatMul", [g.op("Softmax", [g.op("Add", [scores, bias])], axis=-1), v])
    joined = g.op("Reshape", [g.op("Transpose", [seen], perm=[0, 2, 1, 3]), g.constant("joined", np.int64([0, 0, WIDTH]))])
    x = norm(g, g.op("Add", [x, linear(g, random, g.quantised(joined), f"{name}.out", WIDTH, WIDTH)]), f"{name}.first")
    up = linear(g, random, g.quantised(x), f"{name}.up", WIDTH, INNER)
    half = g.op("Mul", [up, g.op("Add", [g.op("Erf", [g.op("Mul", [up, g.constant("rsqrt2", np.float32(0.5 ** 0.5))])]), g.constant("one_f", np.float32(1))])])
    down = linear(g, random, g.quantised(g.op("Mul", [half, g.constant("half", np.float32(0.5))])), f"{name}.down", INNER, WIDTH)
    return norm(g, g.op("Add", [x, down]), f"{name}.second")


def heads(g, x):
    split = g.op("Reshape", [x, g.constant("split", np.int64([0, 0, HEADS, WIDTH // HEADS]))])
    return g.op("Transpose", [split], perm=[0, 2, 1, 3])


def linear(g, random, rows, name, wide, out):
    weight = random.normal(0, 0.02, (wide, out)).astype(np.float32)
    return g.linear(rows, name, weight, np.zeros(out, np.float32))


def norm(g, x, name):
    parts = [g.constant(f"{name}.weight", np.ones(WIDTH, np.float32)), g.constant(f"{name}.bias", np.zeros(WIDTH, np.float32))]
    return g.op("LayerNormalization", [x, *parts], axis=-1, epsilon=1e-12)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
