"""kernel.c for numpy: compiled on first use, shapes taken from the arrays."""
import ctypes
import pathlib
import subprocess
import tempfile

import numpy as np

SOURCE = pathlib.Path(__file__).with_name("kernel.c")


def load():
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(folder) / "kernel.so"
        subprocess.run(["gcc", "-Ofast", "-march=native", "-shared", "-fPIC", "-o", library, SOURCE, "-lm"], check=True)
        return ctypes.CDLL(str(library))


_kernel = load()
_kernel.softmax_both_ways.restype = ctypes.c_double


def f(array):
    assert array.dtype == np.float32 and array.flags.c_contiguous
    return array.ctypes.data_as(ctypes.c_void_p)


def i(array):
    assert array.dtype == np.int32 and array.flags.c_contiguous
    return array.ctypes.data_as(ctypes.c_void_p)


def mean_of_bags(rows, ids, lengths):
    out = np.empty((len(lengths), rows.shape[1]), np.float32)
    _kernel.mean_of_bags(f(rows), i(ids), i(lengths), len(lengths), rows.shape[1], f(out))
    return out


def share_to_rows(bags, ids, lengths, rows):
    _kernel.share_to_rows(f(bags), i(ids), i(lengths), len(lengths), rows.shape[1], f(rows))


def with_pieces(own, pieces, tokens, ids, lengths):
    """`ids` are rows of `pieces`."""
    out = np.empty((len(tokens), own.shape[1]), np.float32)
    _kernel.with_pieces(f(own), f(pieces), i(tokens), i(ids), i(lengths), len(tokens), own.shape[1], f(out))
    return out


def share_to_pieces(grad, ids, lengths, pieces):
    _kernel.share_to_pieces(f(grad), i(ids), i(lengths), len(lengths), grad.shape[1], f(pieces))


def adam(weights, first, second, rows, grad, rate, b1, b2):
    numbers = (ctypes.c_float(value) for value in (rate, b1, b2))
    _kernel.adam(f(weights), f(first), f(second), i(rows), len(rows), weights.shape[1], f(grad), *numbers)


def softmax_both_ways(scores, keys_a, keys_b, scale):
    return _kernel.softmax_both_ways(f(scores), i(keys_a), i(keys_b), len(scores), ctypes.c_float(scale))
