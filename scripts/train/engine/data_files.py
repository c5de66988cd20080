"""Keeps the weights of a model's graphs in files beside them: the shared table once for both, and no file larger than 16 MiB."""
from onnx import TensorProto

LIMIT = 15 * 2 ** 20
SMALL = 4096
SHARED = "table.bin"


def write_data_files(models, folder):
    """@param models ONNX models by file name; their weights are moved out, where a file would be too large or hold what another has."""
    shared = None
    for name, model in models.items():
        weights = {t.name: t for t in model.graph.initializer if len(t.raw_data) > SMALL}
        table = weights.pop("shared.weight")
        assert shared in (None, table.raw_data), "both graphs have one table"
        shared = table.raw_data
        moved_out(table, SHARED, 0)
        inside = sum(len(t.raw_data) for t in weights.values())
        chunk, count = bytearray(), 0
        for tensor in weights.values():
            if inside <= LIMIT:
                break
            if len(chunk) + len(tensor.raw_data) > LIMIT:
                (folder / f"{name}-{count}.bin").write_bytes(chunk)
                chunk, count = bytearray(), count + 1
            inside -= len(tensor.raw_data)
            chunk += moved_out(tensor, f"{name}-{count}.bin", len(chunk))
        if chunk:
            (folder / f"{name}-{count}.bin").write_bytes(chunk)
    (folder / SHARED).write_bytes(shared)


def moved_out(tensor, file, offset):
    data = tensor.raw_data
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (("location", file), ("offset", str(offset)), ("length", str(len(data)))):
        entry = tensor.external_data.add()
        entry.key, entry.value = key, value
    return data
