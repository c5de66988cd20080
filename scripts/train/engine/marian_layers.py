"""The layers of a Marian translator as ONNX nodes: `g` is a linear_forms.Graph, `m` the weights and sizes."""
import numpy as np

from linear_forms import CONTRIB, int8_columns


class Shape:
    def __init__(self, weights, config, extras):
        self.weights, self.config, self.extras = weights, config, extras
        self.width, self.vocabulary = config["d_model"], config["vocab_size"]
        self.pre = bool(config.get("normalize_before"))

    def get(self, name):
        return self.weights[f"model.{name}"] if f"model.{name}" in self.weights else self.weights[name]

    def linear(self, *names, scales=None):
        """Projections side by side: [in, sum of out], and their bias; `scales` multiply each of them."""
        scales = scales or [1] * len(names)
        weight = np.concatenate([self.get(f"{n}.weight").T * s for n, s in zip(names, scales)], 1)
        bias = np.concatenate([self.get(f"{n}.bias") * s for n, s in zip(names, scales)])
        return weight.astype(np.float32), bias.astype(np.float32)


def source_keys(g, m, layers, heads):
    names = [f"decoder.layers.{i}.encoder_attn.{p}_proj" for i in range(layers) for p in "kv"]
    rows = g.linear(g.quantised("encoder_hidden_states", "source_keys"), "source_keys", *m.linear(*names))
    parts = g.op("Split", [rows, g.constant("parts", np.int64([m.width] * (2 * layers)))], 2 * layers, axis=-1)
    split = [g.op("Reshape", [p, g.constant(f"split{heads}", np.int64([0, 0, heads, m.width // heads]))]) for p in parts]
    return [g.op("Transpose", [p], perm=[0, 2, 3, 1] if i % 2 == 0 else [0, 2, 1, 3]) for i, p in enumerate(split)]


def attend_source(g, m, at, y, bias, heads):
    weight, offset = m.linear(*(f"{at}.self_attn.{p}_proj" for p in "qkv"), scales=[(m.width // heads) ** -0.5, 1, 1])
    packed = g.linear(g.quantised(y, f"{at}.qkv"), f"{at}.qkv", weight, offset)
    split = g.op("Reshape", [packed, g.constant(f"split_thirds{heads}", np.int64([0, 0, 3, heads, m.width // heads]))])
    q, k, v = (g.op("Squeeze", [p, g.constant("at_zero", np.int64([0]))]) for p in g.op(
        "Split", [g.op("Transpose", [split], perm=[2, 0, 3, 1, 4]), g.constant("each", np.int64([1, 1, 1]))], 3, axis=0))
    scores = g.op("Add", [g.op("FusedMatMul", [q, k], domain=CONTRIB, transB=1), bias])
    found = g.op("Transpose", [g.op("MatMul", [g.op("Softmax", [scores], axis=-1), v])], perm=[0, 2, 1, 3])
    return g.op("Reshape", [found, g.constant("joined", np.int64([0, 0, m.width]))]), f"{at}.self_attn.out_proj"


def feed_forward(g, m, at, y):
    up = g.linear(g.quantised(y, f"{at}.fc1"), f"{at}.fc1", *m.linear(f"{at}.fc1"))
    kind = m.config["activation_function"]
    if kind == "relu":
        # What is below the zero point becomes zero while it is made eight bits.
        return up if g.form == "fixed8" and g.ranges[f"{at}.fc2"][1] == 0 else g.op("Relu", [up]), f"{at}.fc2"
    return g.op("Mul", [up, g.op("Sigmoid", [up])]), f"{at}.fc2"


def sublayer(g, m, norm_name, x, inner):
    """`inner` gives what goes into the sublayer's last projection, and that projection's name."""
    rows, last = inner(norm(g, m, norm_name, x) if m.pre else x)
    weight, bias = m.linear(last)
    y = g.linear(g.quantised(rows, last), last, weight, bias)
    # Sum, not Add: the runtime would fuse Add with what follows into its SkipLayerNormalization, which is five times as slow.
    total = g.op("Sum", [y, x])
    return total if m.pre else norm(g, m, norm_name, total)


def norm(g, m, name, x):
    return g.op("LayerNormalization", [x, *(g.constant(f"{name}.{p}", m.get(f"{name}.{p}")) for p in ("weight", "bias"))], axis=-1, epsilon=1e-5)


def one_row(g, m, x, heads):
    """[batch, 1, width] as [batch, heads, 1, width / heads]: the same numbers in the same order."""
    return g.op("Reshape", [x, g.constant("heads", np.int64([-1, heads, 1, m.width // heads]))])


def embedded(g, m, ids, position):
    table, times = m.get("shared.weight"), m.width ** 0.5 if m.config.get("scale_embedding") else 1.0
    if g.form == "fp32":
        x = g.op("Mul", [g.op("Gather", [g.constant("table", table), ids]), g.constant("times", np.float32(times))])
    else:
        rows, scale = int8_columns(table.T, g.weight_bits if g.form == "fixed8" else 8)
        g.constant("shared.weight", rows)
        x = g.op("Cast", [g.op("Gather", ["table.rows", ids])], to=1)
        factor = g.op("Gather", [g.constant("table.scale", (scale * times)[:, None]), ids])
        x = g.op("Mul", [x, factor])
    places = g.constant("positions", sinusoids(m.config["max_position_embeddings"], m.width))
    if isinstance(position, str):
        place = g.op("Gather", [places, position])
    elif len(position):
        place = g.constant("position.0", sinusoids(1, m.width))
    else:
        length = g.op("Shape", [ids], start=1, end=2)
        place = g.op("Slice", [places, g.constant("from", np.int64([0])), length])
    return g.op("Add", [x, place])


def table_by_rows(g):
    """The table is kept as the output's weight, a column a token; for looking up it is turned round once, while the graph is loaded."""
    if g.form != "fp32":
        g.op("Transpose", ["shared.weight"], perm=[1, 0], name="table.rows")


def sinusoids(count, width):
    """Marian's positions: sines in the first half of a row, cosines in the second."""
    angle = np.arange(count)[:, None] / 10000 ** (2 * (np.arange(width // 2)[None] / width))
    return np.concatenate([np.sin(angle), np.cos(angle)], 1).astype(np.float32)


def mask_bias(g, mask, name=None):
    """0 where there is a token and -1e9 on padding, [batch, 1, 1, source]."""
    there = g.op("Cast", [g.op("Unsqueeze", [mask, g.constant("one_two", np.int64([1, 2]))])], to=1)
    away = g.op("Sub", [there, g.constant("one", np.float32(1))])
    return g.op("Mul", [away, g.constant("far", np.float32(1e9))], name=name)
