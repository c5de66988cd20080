"""The vectors of crossquote-static-v1 where nothing reads graphs: its two tables as they lie in the file, which is known by its hash.

unpack_table.py FOLDER_OF_THE_MODEL OUT: writes `table.npz` and the tokenizer into the folder OUT.
"""
import hashlib
import pathlib
import shutil
import sys

import numpy as np

SHA256 = "728d32768cd533c853a1e3850f539e1b33a179efb6895d13ecd34208a47b6664"
TOKENS, DIMENSIONS = 48_000, 256
ROWS_AT, SCALES_AT = 202, 12_288_226  # bytes


def main():
    folder, out = map(pathlib.Path, sys.argv[1:])
    data = (folder / "onnx" / "model_quantized.onnx").read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA256:
        sys.exit("this is another model than the one whose places are known; take its table with onnx")
    rows = np.frombuffer(data, np.int8, TOKENS * DIMENSIONS, ROWS_AT).reshape(TOKENS, DIMENSIONS)
    scales = np.frombuffer(data[SCALES_AT:SCALES_AT + 4 * TOKENS], np.float32).reshape(TOKENS, 1)
    out.mkdir(parents=True, exist_ok=True)
    np.savez(out / "table.npz", rows=rows, scales=scales)
    shutil.copy(folder / "tokenizer.json", out)


if __name__ == "__main__":
    main()
