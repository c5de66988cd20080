"""The trained differ -> a model folder: a graph with weights of eight bits, made wide again when it is loaded, so that it computes in single precision."""
import argparse
import hashlib
import json
import pathlib

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from examples import LANGUAGES
from marks import KINDS
from model import ENCODED, DifferInContext, Sameness
from read_back import add_differ, differ_of, loaded, state_of
from spelling import PAIRS, PLACES

SMALL = 4096  # numbers; shorter weights stay as they are
INPUTS = ("ids", "vectors", "words", "spelling", "mask", "languages")
LICENCE = "weights: Apache-2.0 as far as our rights go; trained on texts of mixed licences, some not stated: see README.md"


def main():
    args = parse_args()
    out = pathlib.Path(args.out)
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    if args.same or args.features:
        write_graph(out / "onnx" / "model_quantized.onnx", Reader(differ_of(args), sameness(args.same)), sample(), INPUTS)
    if args.in_context or args.same_in_context or args.features:
        differ = loaded(DifferInContext(), torch.load(args.in_context, map_location="cpu") if args.in_context else state_of(args.differ, DifferInContext))
        write_graph(out / "onnx" / "in_context_quantized.onnx", Reader(differ, sameness(args.same_in_context)), (*sample(), torch.randn(2, 7, ENCODED)), (*INPUTS, "context"))
    if not args.features:
        write_manifest(out, args)


def sameness(file):
    return file and loaded(Sameness(), torch.load(file, map_location="cpu"))


def write_graph(file, model, read, inputs):
    outputs = ["tags", "pair", "same" if model.same else "features"]
    by_subword = [name for name in (*inputs, "tags") if name != "languages"]
    torch.onnx.export(model.eval(), read, str(file), opset_version=14, input_names=list(inputs), output_names=outputs,
                      dynamic_axes={name: {0: "sides", 1: "subwords"} for name in by_subword})
    graph = onnx.load(str(file))
    quantise(graph.graph)
    onnx.checker.check_model(graph)
    onnx.save(graph, str(file))


class Reader(torch.nn.Module):
    """What ships: what differs, and whether both are one statement; or, before anything was trained to say so, what it is trained on."""

    def __init__(self, differ, same):
        super().__init__()
        self.differ, self.same = differ, same

    def forward(self, *read):
        tags, pair, features = self.differ(*read)
        return tags, pair, self.same(features) if self.same else features


def sample():
    random = np.random.default_rng(1)
    ids = torch.from_numpy(random.integers(2, 40_000, (2, 7)))
    spelling = torch.from_numpy(np.concatenate([random.integers(0, 5, (2, 7, 1)), random.integers(0, PAIRS, (2, 7, PLACES - 1))], 2))
    return ids, torch.from_numpy(random.normal(size=(2, 7, 256)).astype(np.float32)), torch.arange(7).repeat(2, 1), spelling, torch.ones(2, 7), torch.tensor([1, 2])


def quantise(graph):
    """A scale for each row; the rows stand where the weights stood, and are made wide by two steps that the runtime does once, when it loads."""
    steps = []
    for weight in list(graph.initializer):
        wide = numpy_helper.to_array(weight)
        if wide.dtype != np.float32 or wide.ndim != 2 or wide.size < SMALL:
            continue
        # Of a matrix that is multiplied from the right, a column makes one output; of the table of corrections, a row is one subword.
        axis = 1 if wide.shape[0] > 4096 else 0
        scale = np.maximum(np.abs(wide).max(axis, keepdims=True) / 127, 1e-12).astype(np.float32)
        small = np.clip(np.rint(wide / scale), -127, 127).astype(np.int8)
        graph.initializer.remove(weight)
        name = weight.name
        graph.initializer.extend([numpy_helper.from_array(small, f"{name} small"), numpy_helper.from_array(scale, f"{name} scale")])
        steps += [helper.make_node("Cast", [f"{name} small"], [f"{name} wide"], to=TensorProto.FLOAT), helper.make_node("Mul", [f"{name} wide", f"{name} scale"], [name])]
    nodes = list(graph.node)
    del graph.node[:]
    graph.node.extend([*steps, *nodes])


def write_manifest(out, args):
    (out / "config.json").write_text(json.dumps({"model_type": "differ", "kinds": KINDS, "languages": LANGUAGES}) + "\n", encoding="utf-8")
    files = files_in(out)
    manifest = {"name": out.name, "task": "differences", "revision": args.revision, "dtype": "q8", "languages": sorted(LANGUAGES), "files": files, "licence": LICENCE}
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def files_in(out):
    """Also those of ../translator/scorer.py, which belong to the same folder."""
    paths = sorted(path for path in out.rglob("*") if path.is_file() and path.name not in ("manifest.json", "README.md"))
    return [{"path": path.relative_to(out).as_posix(), "bytes": path.stat().st_size, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()} for path in paths]


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    add_differ(parser)
    parser.add_argument("--same", help="file that train_same.py wrote; without it the graph that is in the folder stays")
    parser.add_argument("--in-context", help="file that train_in_context.py wrote: a graph of its own beside the other; without it that of --differ")
    parser.add_argument("--same-in-context", help="file that train_same.py wrote of that graph")
    parser.add_argument("--features", action="store_true", help="both graphs of --differ as features.mjs runs them, and no manifest")
    parser.add_argument("--out", required=True)
    parser.add_argument("--revision", default="1")
    return parser.parse_args()


if __name__ == "__main__":
    main()
