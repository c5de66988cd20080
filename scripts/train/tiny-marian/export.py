"""Writes the model folder: two ONNX graphs, the tokenizer, the configurations and a manifest with checksums.

The layout that transformers.js 4.3 runs: `encoder_model` gives as last_hidden_state the cross-attention keys and values
of all decoder layers; `decoder_model_merged` has no If node and no encoder cache, an empty past is its first step.
"""
import json
import pathlib
import sys

import torch

from model import HEADS, INNER, LAYERS, POSITIONS, WIDTH

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "engine"))
from manifest import file_entry  # noqa: E402

NAME = "tiny-marian-de-en"


def write_model(model, pieces, out):
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    model.eval()
    export_encoder(model, out / "onnx" / "encoder_model.onnx")
    export_decoder(model, out / "onnx" / "decoder_model_merged.onnx")
    ids = {"bos_token_id": 0, "eos_token_id": 0, "pad_token_id": len(pieces) - 1,
           "decoder_start_token_id": len(pieces) - 1, "bad_words_ids": [[len(pieces) - 1]], "max_length": POSITIONS}
    write_json(out / "tokenizer.json", tokenizer(pieces))
    write_json(out / "tokenizer_config.json", {
        "tokenizer_class": "MarianTokenizer", "source_lang": "de", "target_lang": "en", "model_max_length": POSITIONS,
        "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>", "clean_up_tokenization_spaces": False})
    write_json(out / "config.json", {
        "architectures": ["MarianMTModel"], "model_type": "marian", "is_encoder_decoder": True, **ids,
        "vocab_size": len(pieces), "d_model": WIDTH, "max_position_embeddings": POSITIONS,
        "activation_function": "swish", "scale_embedding": True, "static_position_embeddings": True,
        "encoder_layers": LAYERS, "encoder_attention_heads": HEADS, "encoder_ffn_dim": INNER,
        "decoder_layers": LAYERS, "decoder_attention_heads": HEADS, "decoder_ffn_dim": INNER,
        "num_hidden_layers": LAYERS, "use_cache": True})
    write_json(out / "generation_config.json", {**ids, "num_beams": 1})
    write_manifest(out)


class Encoder(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, attention_mask):
        return self.model.encode(input_ids, attention_mask)


class Decoder(Encoder):
    def forward(self, encoder_attention_mask, input_ids, encoder_hidden_states, *past):
        pasts = [(past[2 * i], past[2 * i + 1]) for i in range(LAYERS)]
        logits, presents = self.model.decode(input_ids, encoder_hidden_states, encoder_attention_mask, pasts)
        return (logits, *(part for present in presents for part in present))


def export_encoder(model, path):
    source = {0: "batch_size", 1: "encoder_sequence_length"}
    names = ["input_ids", "attention_mask"]
    export(Encoder(model), (torch.ones(2, 5).long(), torch.ones(2, 5).long()), path, names, ["last_hidden_state"],
           {name: source for name in [*names, "last_hidden_state"]})


def export_decoder(model, path):
    source = {0: "batch_size", 1: "encoder_sequence_length"}
    target = {0: "batch_size", 1: "decoder_sequence_length"}
    cache = [f"{i}.decoder.{part}" for i in range(LAYERS) for part in ("key", "value")]
    past = [torch.zeros(2, HEADS, 3, WIDTH // HEADS) for _ in cache]
    example = (torch.ones(2, 5).long(), torch.ones(2, 1).long(), torch.zeros(2, 5, 2 * LAYERS * WIDTH), *past)
    names = ["encoder_attention_mask", "input_ids", "encoder_hidden_states"]
    axes = dict(zip(names, (source, target, source)), logits=target)
    axes |= {f"past_key_values.{c}": {0: "batch_size", 2: "past_decoder_sequence_length"} for c in cache}
    axes |= {f"present.{c}": {0: "batch_size", 2: "total_sequence_length"} for c in cache}
    export(Decoder(model), example, path, names + [f"past_key_values.{c}" for c in cache],
           ["logits"] + [f"present.{c}" for c in cache], axes)


def export(module, example, path, inputs, outputs, axes):
    torch.onnx.export(module, example, str(path), input_names=inputs, output_names=outputs, dynamic_axes=axes,
                      opset_version=14, do_constant_folding=True)


def tokenizer(pieces):
    special = [{"id": i, "content": pieces[i][0], "single_word": False, "lstrip": False, "rstrip": False,
                "normalized": False, "special": True} for i in (0, 1, len(pieces) - 1)]
    space = {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always", "split": False}
    eos = {"SpecialToken": {"id": "</s>", "type_id": 0}}
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": special,
        "normalizer": {"type": "NFKC"}, "pre_tokenizer": space,
        "post_processor": {
            "type": "TemplateProcessing", "single": [{"Sequence": {"id": "A", "type_id": 0}}, eos],
            "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}, eos],
            "special_tokens": {"</s>": {"id": "</s>", "ids": [0], "tokens": ["</s>"]}}},
        "decoder": space, "model": {"type": "Unigram", "unk_id": 1, "vocab": pieces}}


def write_manifest(out):
    files = [path for path in sorted(out.rglob("*")) if path.is_file() and path.suffix in (".json", ".onnx")
             and path.name not in ("manifest.json", "held-out.json")]
    write_json(out / "manifest.json", {
        "name": NAME, "task": "translation", "revision": "1", "dtype": "fp32", "source": "de", "target": "en",
        "files": [file_entry(path, out) for path in files],
        "licence": "Apache-2.0"}, indent=2)


def write_json(path, value, indent=None):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=indent) + "\n", encoding="utf-8")
