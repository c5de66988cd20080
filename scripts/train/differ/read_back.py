"""A trained differ, as train.py keeps it, or from a model folder that export.py wrote: to go on from what ships, where what trained it is gone."""
import pathlib

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import Differ, DifferInContext


def add_differ(parser):
    parser.add_argument("--state", help="file that train.py wrote")
    parser.add_argument("--differ", help="in its place, model folder whose differ is to stay as it is")


def differ_of(args):
    return loaded(Differ(), torch.load(args.state, map_location="cpu") if args.state else state_of(args.differ))


def loaded(module, state):
    module.load_state_dict({name: value.float() if value.is_floating_point() else value for name, value in state.items()})
    return module


GRAPHS = {Differ: "model_quantized.onnx", DifferInContext: "in_context_quantized.onnx"}


def state_of(folder, module=Differ):
    """{name: tensor}, for load_state_dict of such a module; matrices are as exact as their eight bits are."""
    graph = onnx.load(str(pathlib.Path(folder) / "onnx" / GRAPHS[module])).graph
    arrays = {each.name.removeprefix("differ."): numpy_helper.to_array(each) for each in graph.initializer}
    read = lambda name: arrays[name] if name in arrays else arrays[f"{name} small"].astype(np.float32) * arrays[f"{name} scale"]
    state, likes = {}, []
    for node in graph.node:
        place = node.name.strip("/").removeprefix("differ/").rsplit("/", 1)[0].replace("/", ".")
        if node.op_type == "MatMul" and node.input[1].startswith("onnx::"):
            state[f"{place}.weight"] = read(node.input[1]).T
        if node.op_type == "Mul" and node.input[0].startswith("onnx::Mul_"):
            likes.append(read(node.input[0]).reshape(-1))
    # What words in context lean on is multiplied first.
    state.update({"leaning": likes.pop(0)} if module is DifferInContext else {}, like=np.stack(likes, 1))
    for name in module().state_dict():
        if name not in state:
            state[name] = read(name)
    return {name: torch.from_numpy(np.array(value)).float() for name, value in state.items()}
