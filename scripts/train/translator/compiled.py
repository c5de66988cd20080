"""PyTorch's compiler for the parts that a step spends its time in: one layer of each kind, and the loss over all words.

Compiled one by one, not as a whole model: eight layers of one kind are compiled once, in seconds. Shapes vary from batch to batch, so
nothing may depend on them.
"""
import contextlib

import torch

_made = {}
_wanted = False


def compile_layers(model):
    """Needs PyTorch 2.6 or later."""
    global _wanted
    import torch.fx.experimental._config as shapes

    shapes.use_duck_shape = False  # two sizes that are equal in the first batch need not be in the next
    torch._dynamo.config.recompile_limit = 32
    torch.backends.cuda.enable_cudnn_sdp(False)  # it would plan anew for every new shape
    for layer in [*model.encoder.layers, *model.decoder.layers]:
        layer.compile(dynamic=True)
    _wanted = True


def of(function):
    """The compiled form, once compile_layers was called."""
    if not _wanted:
        return function
    if function not in _made:
        _made[function] = torch.compile(function, dynamic=True)
    return _made[function]


def uncompiled():
    """Inside, everything runs as written: for the few steps without gradients, which are not worth a compilation."""
    return torch.compiler.set_stance("force_eager") if _wanted else contextlib.nullcontext()
