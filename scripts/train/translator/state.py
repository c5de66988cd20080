"""What a training run leaves on disk: a checkpoint to go on from, and its averaged weights to export."""
import json
import pathlib

import numpy as np
import torch

from model import Translator

SHAPE = ("vocabulary", "width", "encoder_layers", "decoder_layers", "inner", "dropout")


class Average:
    """Exponential mean of the weights: what the mean of the last checkpoints gives, without keeping any of them."""

    def __init__(self, model, most):
        self.weights = list(model.parameters())
        self.mean = [weight.detach().clone() for weight in self.weights]
        self.most = most

    def take(self, step):
        keep = min(self.most, (1 + step) / (10 + step))
        torch._foreach_mul_(self.mean, keep)
        torch._foreach_add_(self.mean, [weight.detach() for weight in self.weights], alpha=1 - keep)

    def __enter__(self):
        """Inside `with average:` the model has the mean for its weights."""
        self.swap()

    def __exit__(self, *_):
        self.swap()

    def swap(self):
        for i, weight in enumerate(self.weights):
            weight.data, self.mean[i] = self.mean[i], weight.data


def save(run, model, average, optimiser, shape, progress):
    """Writes checkpoint.pt through a temporary name, so that a run that is cut off leaves the one before whole."""
    run = pathlib.Path(run)
    content = {"model": model.state_dict(), "mean": average.mean, "optimiser": optimiser.state_dict(), "progress": progress}
    torch.save(content, run / "checkpoint.new")
    (run / "checkpoint.new").replace(run / "checkpoint.pt")
    with average:
        write_weights(run / "weights.npz", model, shape)


def restore(run, model, average, optimiser, device):
    """Returns the progress that was saved, or None when there is no checkpoint."""
    path = pathlib.Path(run) / "checkpoint.pt"
    if not path.exists():
        return None
    content = torch.load(path, map_location=device)
    model.load_state_dict(content["model"])
    optimiser.load_state_dict(content["optimiser"])
    average.mean = content["mean"]
    return content["progress"]


def write_weights(path, model, shape):
    pack_weights(path, {name: weight.detach().cpu().numpy() for name, weight in model.state_dict().items()}, shape)


def pack_weights(path, arrays, shape):
    """Half precision: a model of 25 million weights travels in 50 MB, and eight bits are all that is left of them later."""
    arrays = {name: array.astype(np.float16) for name, array in arrays.items()}
    np.savez(path, **arrays, shape=np.frombuffer(json.dumps(shape).encode(), dtype=np.uint8))


def read_weights(path):
    """Returns the weights as float32 arrays by name, and the shape that Translator takes."""
    with np.load(path) as data:
        arrays = {name: data[name] for name in data.files}
    shape = json.loads(arrays.pop("shape").tobytes())
    return {name: array.astype(np.float32) for name, array in arrays.items()}, shape


def load_translator(path, device="cpu"):
    weights, shape = read_weights(path)
    model = Translator(**shape).to(device)
    model.load_state_dict({name: torch.from_numpy(array) for name, array in weights.items()})
    return model.eval()
