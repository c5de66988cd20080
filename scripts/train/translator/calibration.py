"""Calibration for int8: how large the inputs of a model's products become, and the model rewritten so that one scale each holds them.

An input's channels differ in size, and one scale must hold the largest. So each channel is made smaller where it is made and its weights as
much larger (Xiao et al., "SmoothQuant", ICML 2023, with half of the difference given to the weights): the model computes what it did. Then
the scale is looked for, on the sample, that loses least. What lies beyond it is cut off at it.
"""
import numpy as np
import torch

ROWS = 4000  # of each input; further ones are left out
PAIRS = 150  # of each language, at most
SHARE = 0.5
CUTS = np.linspace(0.4, 1, 31)


@torch.no_grad()
def inputs_of(model, pairs):
    """What comes into each product on some pairs of each language: float32 [rows, channels] by the product's name, `scores` the output's."""
    seen = {}

    def keep(name, x):
        rows = x.reshape(-1, x.shape[-1])
        have = sum(len(part) for part in seen.get(name, []))
        seen.setdefault(name, []).append(rows[: max(0, ROWS - have)].float().numpy().copy())

    def hook(name):
        return lambda module, given: keep(name, given[0])

    hooks = [module.register_forward_pre_hook(hook(name)) for name, module in model.named_modules() if isinstance(module, torch.nn.Linear)]
    for batch in mixed_batches(pairs):
        source, _ = pairs.side(0, batch)
        wanted, _ = pairs.side(1, batch)
        target = torch.cat([torch.full_like(wanted[:, :1], pairs.pad), wanted[:, :-1]], 1)
        keep("scores", model(source, source != pairs.pad, target))
    for one in hooks:
        one.remove()
    return {name: np.concatenate(parts) for name, parts in seen.items()}


def mixed_batches(pairs):
    """One pair of each language at a time: rows of all of them before there are enough."""
    rows = [np.flatnonzero(pairs.language == i)[:PAIRS] for i in range(len(pairs.index["languages"]))]
    for at in range(max(map(len, rows))):
        for row in (part[at] for part in rows if at < len(part)):
            yield np.array([[row, -1]])


def calibrated(weights, inputs, layers):
    """@returns the weights rewritten, and (step, zero point) of each product's input by the names that marian_layers.py gives products."""
    made, ranges = {name: array.copy() for name, array in weights.items()}, {}

    def balance(readers, shrink):
        """`readers`: products with this input; `shrink` divides what makes it. @returns the sample as it is then."""
        x = np.concatenate([inputs[name] for name in readers])
        ours = np.abs(x).max(0)
        theirs = np.max([np.abs(made[f"{name}.weight"]).max(0) for name in readers], 0)
        by = np.maximum(ours, 1e-5) ** SHARE / np.maximum(theirs, 1e-5) ** (1 - SHARE)
        by = (by / np.exp(np.log(by).mean())).astype(np.float32)
        for name in readers:
            made[f"{name}.weight"] *= by
        for name in shrink:
            made[name] /= by if made[name].ndim == 1 else by[:, None]
        return x / by

    def of(name, parts):
        return [f"{name}.{part}" for part in parts]

    both = ("weight", "bias")
    for side in ("encoder", "decoder"):
        for i in range(layers[side]):
            at = f"{side}.layers.{i}"
            ranges[f"{at}.qkv"] = middle(balance(of(f"{at}.self_attn", ("q_proj", "k_proj", "v_proj")), of(f"{at}.self_attn_layer_norm", both)))
            ranges[f"{at}.self_attn.out_proj"] = middle(balance([f"{at}.self_attn.out_proj"], of(f"{at}.self_attn.v_proj", both)))
            if side == "decoder":
                ranges[f"{at}.cross_q"] = middle(balance([f"{at}.encoder_attn.q_proj"], of(f"{at}.encoder_attn_layer_norm", both)))
                ranges[f"{at}.encoder_attn.out_proj"] = middle(balance([f"{at}.encoder_attn.out_proj"], of(f"{at}.encoder_attn.v_proj", both)))
            ranges[f"{at}.fc1"] = middle(balance([f"{at}.fc1"], of(f"{at}.final_layer_norm", both)))
            ranges[f"{at}.fc2"] = positive(balance([f"{at}.fc2"], of(f"{at}.fc1", both)))
    keys = [f"decoder.layers.{i}.encoder_attn.{part}_proj" for i in range(layers["decoder"]) for part in "kv"]
    ranges["source_keys"] = middle(balance(keys, of("encoder.layer_norm", both)))
    # The table that follows is the input's as well: its channels stay as they are.
    ranges["shared"] = middle(inputs["scores"])
    return made, ranges


def middle(x):
    """The step for values of either sign, with 128 for zero."""
    return float(least_loss(x, np.abs(x).max(), -128, 127)), 128


def positive(x):
    """The step for what is never below zero: all of the eight bits."""
    return float(least_loss(x, x.max(), 0, 255)), 0


def least_loss(x, largest, low, top):
    x = x[:: max(1, len(x) // 1000)]
    steps = [max(largest * cut, 1e-6) / top for cut in CUTS]
    loss = [np.square(np.clip(np.rint(x / step), low, top) * step - x).mean() for step in steps]
    return steps[int(np.argmin(loss))]
