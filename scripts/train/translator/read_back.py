"""The weights of a model that ships, to train on from: int8 columns times their scales, under the names that train.py has. They compute what
the trained ones did, though not one by one: calibration.py has made channels smaller here and as much larger there.

    read_back.py --model data/models/<name> --work <work> --out weights.npz        then: train.py --start weights.npz

Also writes the model's vocabulary into the work folder if none is there, for prepare.py --keep-vocabulary. One that is there must be the model's.
"""
import argparse
import json
import pathlib

import numpy as np
import onnx
from onnx import numpy_helper
from onnx.external_data_helper import load_external_data_for_model

from model import HEAD
from state import pack_weights
from tokenizer import tokenizer
from vocabulary import load_vocabulary, write_vocabulary


def main():
    args = parse_args()
    folder = pathlib.Path(args.model)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    stored = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    if not (pathlib.Path(args.work) / "vocabulary.model").exists():
        write_vocabulary(stored["model"]["vocab"][:-1], args.work)
    if tokenizer(load_vocabulary(args.work)) != stored:
        raise SystemExit(f"{args.work} has another vocabulary than {folder}: no model can be trained on with it")
    shape = {"vocabulary": config["vocab_size"], "width": config["d_model"], "inner": config["encoder_ffn_dim"], "dropout": 0.1,
             "encoder_layers": config["encoder_layers"], "decoder_layers": config["decoder_layers"]}
    arrays = weights_of(Stored(folder), shape)
    pack_weights(args.out, arrays, shape)
    print(f"{sum(array.size for array in arrays.values()):,} weights")


class Stored:
    """What both graphs of a model of the form fixed8 hold, by name."""

    def __init__(self, folder):
        self.arrays = {}
        for name in ("encoder_model", "decoder_model_merged"):
            model = onnx.load(str(folder / "onnx" / f"{name}_quantized.onnx"), load_external_data=False)
            load_external_data_for_model(model, str(folder / "onnx"))
            self.arrays |= {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}

    def dense(self, name, parts):
        """Weights [out, in] and biases of projections that lie side by side."""
        weight = self.arrays[f"{name}.weight"].astype(np.float32) * self.arrays[f"{name}.scale"]
        return zip(np.split(weight.T, parts), np.split(self.arrays[f"{name}.bias"], parts))


def weights_of(stored, shape):
    made = {"shared.weight": stored.arrays["shared.weight"].T * stored.arrays["table.scale"] / shape["width"] ** 0.5,
            "final_logits_bias": np.maximum(stored.arrays["shared.bias"], -10)}

    def take(name, *targets, scales=None):
        for target, scale, (weight, bias) in zip(targets, scales or [1] * len(targets), stored.dense(name, len(targets))):
            made[f"{target}.weight"], made[f"{target}.bias"] = weight * scale, bias * scale

    def copy(name):
        for part in ("weight", "bias"):
            made[f"{name}.{part}"] = stored.arrays[f"{name}.{part}"]

    grown = HEAD ** 0.5  # queries are stored divided by it
    for side in ("encoder", "decoder"):
        copy(f"{side}.layer_norm")
        for i in range(shape[f"{side}_layers"]):
            at = f"{side}.layers.{i}"
            take(f"{at}.qkv", *(f"{at}.self_attn.{p}_proj" for p in "qkv"), scales=[grown, 1, 1])
            for last in ("self_attn.out_proj", "fc1", "fc2"):
                take(f"{at}.{last}", f"{at}.{last}")
            copy(f"{at}.self_attn_layer_norm")
            copy(f"{at}.final_layer_norm")
            if side == "decoder":
                take(f"{at}.cross_q", f"{at}.encoder_attn.q_proj", scales=[grown])
                take(f"{at}.encoder_attn.out_proj", f"{at}.encoder_attn.out_proj")
                copy(f"{at}.encoder_attn_layer_norm")
    take("source_keys", *(f"decoder.layers.{i}.encoder_attn.{p}_proj" for i in range(shape["decoder_layers"]) for p in "kv"))
    return made


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True, help="the model folder")
    parser.add_argument("--work", required=True, help="where prepare.py wrote to")
    parser.add_argument("--out", required=True, help="the weights, for train.py --start")
    return parser.parse_args()


if __name__ == "__main__":
    main()
