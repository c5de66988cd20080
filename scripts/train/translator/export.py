"""Averaged weights -> the model folder that the models package and transformers.js load; --form fp32 writes a reference beside it.

The graphs themselves are written by ../engine/marian_onnx.py, from weights under the names of Hugging Face's MarianMTModel.
"""
import argparse
import json
import pathlib
import shutil
import sys

from batches import Pairs
from calibration import calibrated, inputs_of
from state import load_translator, read_weights
from tokenizer import tokenizer
from vocabulary import EOS, UNK, load_vocabulary

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "engine"))
from manifest import file_entry, write_json  # noqa: E402
from marian_onnx import write_marian_onnx  # noqa: E402

POSITIONS = 512
HEAD = 64
NEVER = -1e4  # added to the score of what no translation may contain
LICENCE = "weights: Apache-2.0 as far as our rights go; trained on texts of mixed licences, some not stated: see README.md"


def main():
    args = parse_args()
    work, out = pathlib.Path(args.work), pathlib.Path(args.out)
    shutil.rmtree(out / "onnx", ignore_errors=True)  # of an older form: the manifest takes in whatever lies there
    out.mkdir(parents=True, exist_ok=True)
    tokens = load_vocabulary(work)
    trained = args.weights or work / "run" / "weights.npz"
    weights, shape = read_weights(trained)
    assert len(tokens) + 1 == shape["vocabulary"], "weights and vocabulary.model are of different runs"
    weights["final_logits_bias"][[len(tokens), UNK]] = NEVER
    config = config_of(shape)
    ranges = None
    if args.form == "fixed8":
        inputs = inputs_of(load_translator(trained), Pairs({work / "shards": 1}, "cpu", held_out=True))
        weights, ranges = calibrated(weights, inputs, {side: shape[f"{side}_layers"] for side in ("encoder", "decoder")})
    write_marian_onnx(marian_names(weights), config, out, form=args.form, ranges=ranges)
    ids = {name: config[name] for name in IDS}
    write_json(out / "config.json", config)
    write_json(out / "generation_config.json", {**ids, "num_beams": 1})
    write_json(out / "tokenizer.json", tokenizer(tokens))
    write_json(out / "tokenizer_config.json", {
        "tokenizer_class": "MarianTokenizer", "source_lang": "mul", "target_lang": "en", "model_max_length": POSITIONS,
        "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>", "clean_up_tokenization_spaces": False})
    index = json.loads((work / "shards" / "index.json").read_text(encoding="utf-8"))
    write_manifest(out, args, args.languages or list(index["languages"]))


IDS = ("bos_token_id", "eos_token_id", "pad_token_id", "decoder_start_token_id", "bad_words_ids", "max_length")


def config_of(shape):
    pad, heads = shape["vocabulary"] - 1, shape["width"] // HEAD
    return {
        "architectures": ["MarianMTModel"], "model_type": "marian", "is_encoder_decoder": True,
        "bos_token_id": EOS, "eos_token_id": EOS, "pad_token_id": pad, "decoder_start_token_id": pad,
        "bad_words_ids": [[pad]], "max_length": POSITIONS, "vocab_size": shape["vocabulary"],
        "d_model": shape["width"], "max_position_embeddings": POSITIONS, "activation_function": "relu",
        "normalize_before": True, "scale_embedding": True, "static_position_embeddings": True,
        "encoder_layers": shape["encoder_layers"], "encoder_attention_heads": heads, "encoder_ffn_dim": shape["inner"],
        "decoder_layers": shape["decoder_layers"], "decoder_attention_heads": heads, "decoder_ffn_dim": shape["inner"],
        "num_hidden_layers": shape["encoder_layers"], "use_cache": True}


def marian_names(weights):
    """Ours are theirs but for the model's own prefix and the shape of the output's bias."""
    named = {f"model.{name}": array for name, array in weights.items() if name != "final_logits_bias"}
    return named | {"final_logits_bias": weights["final_logits_bias"][None]}


def write_manifest(out, args, languages):
    names = sorted(path for path in out.rglob("*") if path.is_file() and path.name not in ("manifest.json", "README.md"))
    files = [file_entry(path, out) for path in names]
    write_json(out / "manifest.json", {
        "name": out.name, "task": "translation", "revision": args.revision, "dtype": "fp32" if args.form == "fp32" else "q8",
        "rowIndependent": args.form == "fixed8",
        "source": languages[0] if len(languages) == 1 else "mul", "target": "en", "languages": languages, "doubtBelow": args.doubt_below, "numbersInDigits": True, "signsInWords": True,
        "files": files,
        "licence": LICENCE, "prefix": None}, indent=2)
    total = sum(file["bytes"] for file in files)
    print("\n".join(f"{file['bytes']:>12,} {file['path']}" for file in files) + f"\n{total:>12,} bytes in all")
    for file in files:
        if file["bytes"] > args.largest:
            print(f"{file['path']} is larger than {args.largest:,} bytes")


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True, help="where prepare.py wrote to")
    parser.add_argument("--out", required=True, help="the model folder; its name is the model's")
    parser.add_argument("--weights", help="default: run/weights.npz in the work folder")
    parser.add_argument("--languages", type=lambda text: [name for name in text.split(",") if name], default=[],
                        help="the model is offered for these alone, as in de,fr; default: all that it was trained on")
    parser.add_argument("--doubt-below", type=float, help="mean log-probability under which translations are mostly bad (signals.mjs); default: nobody knows")
    parser.add_argument("--form", choices=("fixed8", "fp32"), default="fixed8")
    parser.add_argument("--revision", default="1")
    parser.add_argument("--largest", type=int, default=16 * 2**20, help="bytes; larger files are named")
    return parser.parse_args()


if __name__ == "__main__":
    main()
