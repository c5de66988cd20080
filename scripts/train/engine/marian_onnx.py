"""Writes a Marian translator as the two ONNX graphs that transformers.js and this repository's engine load, without torch.

    write_marian_onnx(weights, config, out, form="fixed8")

`weights`: float32 arrays under the names of Hugging Face's MarianMTModel.state_dict(), one table for both vocabularies and the output.
`config`: its config.json as a dict; `normalize_before` for layers that normalise first. Heads of 32 or 64, widths in multiples of 64.
`ranges`: for fixed8, {product: (step, zero point)} of what comes into it; products have the names that marian_layers.py gives them.
The decoder takes one token a step. Besides `logits` and `present.*` it gives what the engine reads instead of the logits:
top_ids int64 [batch, 8], top_logprobs float [batch, 8], coverage float [batch, source] (the last layer's attention, mean of its heads).
"""
import numpy as np
from onnx import TensorProto, helper

from data_files import write_data_files
from linear_forms import CONTRIB, WEIGHT_BITS, Graph
from marian_layers import (Shape, attend_source, embedded, feed_forward, mask_bias, norm, one_row, source_keys, sublayer, table_by_rows)

TOP, BLOCK = 8, 128
FLOAT, INT64 = TensorProto.FLOAT, TensorProto.INT64
SUFFIX = {"fp32": "", "dynamic8": "_quantized", "fixed8": "_quantized"}


def write_marian_onnx(weights, config, out, form="fixed8", weight_bits=WEIGHT_BITS, extras=True, ranges=None):
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    shape = Shape(weights, config, extras)
    models = {}
    for name, build in (("encoder_model", encoder), ("decoder_model_merged", decoder)):
        model = helper.make_model(build(Graph(form, weight_bits=weight_bits, ranges=ranges), shape),
                                  opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)])
        model.ir_version = 8
        models[f"{name}{SUFFIX[form]}"] = model
    if form == "fixed8":
        write_data_files(models, out / "onnx")
    for name, model in models.items():
        (out / "onnx" / f"{name}.onnx").write_bytes(model.SerializeToString())


def encoder(g, m):
    heads = m.config["encoder_attention_heads"]
    table_by_rows(g)
    x = embedded(g, m, "input_ids", np.arange(0))
    bias = mask_bias(g, "attention_mask")
    for i in range(m.config["encoder_layers"]):
        at = f"encoder.layers.{i}"
        x = sublayer(g, m, f"{at}.self_attn_layer_norm", x, lambda y: attend_source(g, m, at, y, bias, heads))
        x = sublayer(g, m, f"{at}.final_layer_norm", x, lambda y: feed_forward(g, m, at, y))
    if m.pre:
        x = norm(g, m, "encoder.layer_norm", x)
    g.op("Identity", [x], name="last_hidden_state")
    ids = ["batch_size", "encoder_sequence_length"]
    return helper.make_graph(g.nodes, "encoder", [info("input_ids", INT64, ids), info("attention_mask", INT64, ids)],
                             [info("last_hidden_state", FLOAT, [*ids, m.width])], list(g.initializers.values()))


def decoder(g, m):
    layers, heads = m.config["decoder_layers"], m.config["decoder_attention_heads"]
    mask_bias(g, "encoder_attention_mask", name="source_bias")
    table_by_rows(g)
    cache = [f"{i}.{side}.{part}" for i in range(layers) for side in ("decoder", "encoder") for part in ("key", "value")]
    outputs = ["logits", *(f"present.{c}" for c in cache), *(["top_ids", "top_logprobs", "coverage"] if m.extras else [])]
    branches = [step(g.branch(p), m, heads, cache, first) for p, first in (("next.", False), ("first.", True))]
    g.nodes.append(helper.make_node("If", ["use_cache_branch"], outputs, then_branch=branches[0], else_branch=branches[1]))
    source = ["batch_size", "encoder_sequence_length"]
    kept = lambda c: ["batch_size", heads, *(["a", "b"] if "encoder" in c else ["past_sequence_length", m.width // heads])]
    inputs = [info("encoder_attention_mask", INT64, source), info("input_ids", INT64, ["batch_size", 1]),
              info("encoder_hidden_states", FLOAT, [*source, m.width]),
              *(info(f"past_key_values.{c}", FLOAT, kept(c)) for c in cache), info("use_cache_branch", TensorProto.BOOL, [1])]
    return helper.make_graph(g.nodes, "decoder", inputs, [output_info(name, m.vocabulary) for name in outputs],
                             list(g.initializers.values()))


def step(g, m, heads, cache, first):
    """One token. The first step makes the keys and values of the source; later ones are handed them, and give back empty ones."""
    layers = m.config["decoder_layers"]
    past = lambda c: f"past_key_values.{c}"
    present = {c: None for c in cache}
    if first:
        position, source = np.arange(1), source_keys(g, m, layers, heads)
    else:
        length = g.op("Gather", [g.op("Shape", [past("0.decoder.key")]), g.constant("at_two", np.int64(2))])
        position, source = length, [past(f"{i}.encoder.{part}") for i in range(layers) for part in ("key", "value")]
    x = embedded(g, m, "input_ids", position)
    for i in range(layers):
        at = f"decoder.layers.{i}"

        def self_attend(y):
            weight, bias = m.linear(*(f"{at}.self_attn.{p}_proj" for p in "qkv"), scales=[(m.width // heads) ** -0.5, 1, 1])
            q, k, v = g.op("Split", [g.linear(g.quantised(y, f"{at}.qkv"), f"{at}.qkv", weight, bias),
                                     g.constant("thirds", np.int64([m.width] * 3))], 3, axis=-1)
            q, k, v = (one_row(g, m, part, heads) for part in (q, k, v))
            if not first:
                k, v = (g.op("Concat", [past(f"{i}.decoder.{p}"), new], axis=2) for p, new in (("key", k), ("value", v)))
            present[f"{i}.decoder.key"], present[f"{i}.decoder.value"] = k, v
            seen = g.op("Softmax", [g.op("FusedMatMul", [q, k], domain=CONTRIB, transB=1)], axis=-1)
            return g.op("Reshape", [g.op("MatMul", [seen, v]), g.constant("one_row", np.int64([-1, 1, m.width]))]), f"{at}.self_attn.out_proj"

        def cross_attend(y):
            weight, bias = m.linear(f"{at}.encoder_attn.q_proj", scales=[(m.width // heads) ** -0.5])
            q = one_row(g, m, g.linear(g.quantised(y, f"{at}.cross_q"), f"{at}.cross_q", weight, bias), heads)
            seen = g.op("Softmax", [g.op("Add", [g.op("MatMul", [q, source[2 * i]]), "source_bias"])], axis=-1)
            g.seen = seen
            return g.op("Reshape", [g.op("MatMul", [seen, source[2 * i + 1]]), g.constant("one_row", np.int64([-1, 1, m.width]))]), f"{at}.encoder_attn.out_proj"

        x = sublayer(g, m, f"{at}.self_attn_layer_norm", x, self_attend)
        x = sublayer(g, m, f"{at}.encoder_attn_layer_norm", x, cross_attend)
        x = sublayer(g, m, f"{at}.final_layer_norm", x, lambda y: feed_forward(g, m, at, y))
        for j, part in enumerate(("key", "value")):
            present[f"{i}.encoder.{part}"] = source[2 * i + j] if first else g.constant("nothing", np.zeros((0, 1, 1, 1), np.float32))
    if m.pre:
        x = norm(g, m, "decoder.layer_norm", x)
    bias = m.get("final_logits_bias").reshape(-1).copy()
    bias[m.config["pad_token_id"]] = -1e9
    table = m.get("shared.weight").T
    logits = g.linear(g.quantised(x, "shared"), "shared", table, bias.astype(np.float32))
    results = [logits, *(present[c] for c in cache), *(best(g, logits, m) if m.extras else [])]
    # A branch may not hand on what stands outside of it.
    results = [g.op("Identity", [r]) if r in g.initializers else r for r in results]
    kinds = [INT64 if m.extras and r == results[-3] else FLOAT for r in results]
    return helper.make_graph(g.nodes, g.prefix, [], [info(r, kind, None) for r, kind in zip(results, kinds)])


def best(g, logits, m):
    """
    Ids of the likeliest tokens as the logits order them, and their log-probabilities. Where the vocabulary allows, blocks of 128 are
    compared by their largest first: the library's TopK is slow on long rows.
    """
    row = g.op("Reshape", [logits, g.constant("flat", np.int64([-1, m.vocabulary]))])
    top = g.constant("top", np.int64([TOP]))
    if m.vocabulary % BLOCK or m.vocabulary < BLOCK * TOP:
        _, ids = g.op("TopK", [row, top], 2, axis=-1)
    else:
        blocks = g.op("Reshape", [row, g.constant("blocks", np.int64([-1, m.vocabulary // BLOCK, BLOCK]))])
        _, block = g.op("TopK", [g.op("ReduceMax", [blocks], axes=[-1], keepdims=0), top], 2, axis=-1)
        found = g.op("GatherND", [blocks, g.op("Unsqueeze", [block, g.constant("last", np.int64([-1]))])], batch_dims=1)
        _, at = g.op("TopK", [g.op("Reshape", [found, g.constant("found", np.int64([-1, BLOCK * TOP]))]), top], 2, axis=-1)
        size = g.constant("block", np.int64(BLOCK))
        start = g.op("Mul", [g.op("GatherElements", [block, g.op("Div", [at, size])], axis=1), size])
        ids = g.op("Add", [start, g.op("Mod", [at, size])])
    return [ids, g.op("GatherElements", [g.op("LogSoftmax", [row], axis=-1), ids], axis=1),
            g.op("ReduceMean", [g.seen], axes=[1, 2], keepdims=0)]


def info(name, kind, shape):
    return helper.make_tensor_value_info(name, kind, shape)


def output_info(name, vocabulary):
    kind = INT64 if name == "top_ids" else FLOAT
    if name == "logits":
        return info(name, kind, ["batch_size", 1, vocabulary])
    return info(name, kind, None)
