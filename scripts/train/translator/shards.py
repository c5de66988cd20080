"""Token ids of the pairs of one language in one small file: arrays in numpy's own container, compressed by xz.

ids0, ids1: uint16, all sentences of a side one after the other, each with the end mark; lengths0, lengths1: uint16, tokens of
each; source: uint8, position of the pair's source in index.json.
"""
import io
import lzma

import numpy as np

# Sixteen-bit ids: the second byte of each tells most about the second byte of the next.
FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 3, "lp": 1, "pb": 1, "dict_size": 1 << 26}]


def write_shard(path, pairs, quick=False):
    """`pairs`: (source ids, target ids, source number) each; returns the size of the file in bytes. `quick`: hardly compressed."""
    arrays = {"source": np.array([source for *_, source in pairs], dtype=np.uint8)}
    for side in (0, 1):
        arrays[f"ids{side}"] = np.concatenate([np.asarray(pair[side], dtype=np.uint16) for pair in pairs])
        arrays[f"lengths{side}"] = np.array([len(pair[side]) for pair in pairs], dtype=np.uint16)
    container = io.BytesIO()
    np.savez(container, **arrays)
    packed = lzma.compress(container.getvalue(), format=lzma.FORMAT_XZ, **({"preset": 0} if quick else {"filters": FILTERS}))
    path.write_bytes(packed)
    return len(packed)


def read_shard(path):
    with np.load(io.BytesIO(lzma.decompress(path.read_bytes()))) as data:
        return {name: data[name] for name in data.files}
