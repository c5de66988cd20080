"""Vocabulary and vectors -> a model folder that transformers.js' pipeline('feature-extraction', ..., {dtype: 'q8'}) loads.

Each vector is stored as int8 with a scale of its own; the graph looks rows up and scales them. The mean over the words
of a sentence is left to the library (`pooling: 'mean'`), as with any other sentence model.
"""
import argparse
import pathlib
import sys

import numpy as np
import onnx
import sentencepiece as spm
from onnx import TensorProto, helper, numpy_helper

from normalise import normaliser_steps

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "engine"))
from manifest import file_entry, write_json  # noqa: E402

MAX_TOKENS = 512
TELLING = 0.25  # exponent of a vector's length
COMMON = 0.03  # share of all tokens at which a token counts half
FIGURE = 6  # least length of a vector with a digit in its token, before the above
LICENCE = "vectors: Apache-2.0 as far as our rights go; trained on texts of mixed licences, some not stated: see README.md"


def main():
    args = parse_args()
    work, out = pathlib.Path(args.work), pathlib.Path(args.out)
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    tokens = spm.SentencePieceProcessor(model_file=str(work / "vocabulary.model"))
    table = np.load(work / "table.npy")
    assert len(tokens) == len(table)
    table = weighted(table, tokens, work)
    rows, scales = quantise(table)
    print(f"int8: mean cosine to the float vectors {mean_cosine(table, rows * scales):.6f}")
    onnx.save(build_graph(rows, scales), out / "onnx" / "model_quantized.onnx")
    write_json(out / "tokenizer.json", tokenizer(tokens))
    write_json(out / "tokenizer_config.json", {
        "tokenizer_class": "PreTrainedTokenizerFast", "model_max_length": MAX_TOKENS, "unk_token": "<unk>",
        "pad_token": "<pad>", "clean_up_tokenization_spaces": False})
    write_json(out / "config.json", {
        "architectures": ["BertModel"], "model_type": "bert", "hidden_size": table.shape[1], "vocab_size": len(table),
        "num_hidden_layers": 0, "num_attention_heads": 1, "max_position_embeddings": MAX_TOKENS, "pad_token_id": 1})
    languages = sorted({language for path in work.glob("*.npz") for language in path.stem.split("-")})
    write_manifest(out, table.shape[1], languages, args.revision)


def weighted(table, tokens, work):
    """Says aloud what training learned softly: long vectors are telling words, longer still now; the commonest tokens are damped.

    The latter is the smooth inverse frequency of Arora et al., ICLR 2017. Figures are spelled with no letters that others share, and
    so learned less than words: they are raised to what telling words have. The three numbers were chosen on development files.
    """
    seen = np.ones(len(table))
    for path in sorted(work.glob("*-en.npz")):
        data = np.load(path)
        for side in (0, 1):
            seen += np.bincount(data[f"ids{side}"], minlength=len(table))
    share = seen / seen.sum()
    lengths = np.linalg.norm(table, axis=1)
    figures = np.array([any(c.isdigit() for c in tokens.id_to_piece(i)) for i in range(len(table))])
    raised = np.where(figures, np.maximum(1, FIGURE / lengths), 1)
    return (table * (raised * lengths**TELLING * COMMON / (COMMON + share))[:, None]).astype(np.float32)


def quantise(table):
    scales = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-12).astype(np.float32)
    return np.clip(np.rint(table / scales), -127, 127).astype(np.int8), scales


def mean_cosine(a, b):
    return ((a * b).sum(1) / np.maximum(np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1), 1e-12)).mean()


def build_graph(rows, scales):
    axes = ["batch_size", "sequence_length"]
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, axes) for n in ("input_ids", "attention_mask")]
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*axes, rows.shape[1]])
    nodes = [
        helper.make_node("Gather", ["rows", "input_ids"], ["small"]),
        helper.make_node("Gather", ["scales", "input_ids"], ["scale"]),
        helper.make_node("Cast", ["small"], ["wide"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["wide", "scale"], ["last_hidden_state"]),
    ]
    constants = [numpy_helper.from_array(rows, "rows"), numpy_helper.from_array(scales, "scales")]
    graph = helper.make_graph(nodes, "static-embedder", inputs, [output], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], producer_name="crossquote")
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def tokenizer(tokens):
    """The steps of normalise.py, then sentencepiece's own: a space before the text, no mark at either end."""
    space = {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always", "split": False}
    special = [{"id": i, "content": content, "single_word": False, "lstrip": False, "rstrip": False,
                "normalized": False, "special": True} for i, content in enumerate(("<unk>", "<pad>"))]
    vocabulary = [[tokens.id_to_piece(i), round(tokens.get_score(i), 6)] for i in range(len(tokens))]
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": special,
        "normalizer": {"type": "Sequence", "normalizers": normaliser_steps()},
        "pre_tokenizer": space, "post_processor": None, "decoder": space,
        "model": {"type": "Unigram", "unk_id": 0, "vocab": vocabulary}}


def write_manifest(out, dimensions, languages, revision):
    names = ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model_quantized.onnx"]
    files = [file_entry(out / name, out) for name in names]
    write_json(out / "manifest.json", {
        "name": out.name, "task": "feature-extraction", "revision": revision, "dtype": "q8", "dimensions": dimensions, "staticVectors": True,
        "languages": languages, "files": files, "licence": LICENCE, "prefix": None}, indent=2)


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--revision", default="1")
    return parser.parse_args()


if __name__ == "__main__":
    main()
