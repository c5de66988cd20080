"""Makes translators of random weights, to measure and test the engine with: they translate nothing, and never end by themselves.

    /usr/bin/python3 scripts/train/engine/random_marian.py <folder> [opus|ship|small ...]

`opus`: the shape of an opus-mt model as hubs carry it (6 + 6 layers of width 512, 58,000 subwords, int8 with one scale a batch).
`ship`: the shape of what ships (6 + 2 layers of width 256, 16,000 subwords, int8). `small`: for tests, in every form.
Words are syllables counted up, so that a tokenizer cuts them as it cuts news: about four subwords in three words.
"""
import json
import sys
from pathlib import Path

import numpy as np

from marian_onnx import write_marian_onnx

SHAPES = {
    "opus": dict(width=512, heads=8, encoder=6, decoder=6, inner=2048, vocabulary=58100, forms=["dynamic8"], swish=True),
    "ship": dict(width=256, heads=4, encoder=6, decoder=2, inner=1024, vocabulary=16000, forms=["fixed8"]),
    "ship384": dict(width=384, heads=6, encoder=6, decoder=2, inner=1536, vocabulary=16000, forms=["fixed8"]),
    "small": dict(width=64, heads=2, encoder=2, decoder=2, inner=128, vocabulary=2000, forms=["dynamic8", "fixed8", "fp32"]),
}
POSITIONS = 512
SYLLABLES = [a + b for a in "bdfgklmnprst" for b in "aeiou"]


def main(out, names):
    for name in names:
        for form in SHAPES[name]["forms"]:
            write(Path(out) / f"{name}-{form}", name, form, **SHAPES[name])


def write(folder, name, form, width, heads, encoder, decoder, inner, vocabulary, forms, swish=False):
    config = {
        "architectures": ["MarianMTModel"], "model_type": "marian", "is_encoder_decoder": True, "vocab_size": vocabulary,
        "d_model": width, "max_position_embeddings": POSITIONS, "activation_function": "swish" if swish else "relu",
        "scale_embedding": True, "static_position_embeddings": True, "encoder_layers": encoder, "encoder_attention_heads": heads,
        "encoder_ffn_dim": inner, "decoder_layers": decoder, "decoder_attention_heads": heads, "decoder_ffn_dim": inner,
        "num_hidden_layers": encoder, "use_cache": True, **ids(vocabulary)}
    random = np.random.default_rng(vocabulary)
    weights = random_weights(random, config)
    # What hubs carry has no outputs of ours.
    write_marian_onnx(weights, config, folder, form, extras=form == "fixed8", ranges=Ranges())
    save(folder / "config.json", config)
    save(folder / "generation_config.json", {**ids(vocabulary), "num_beams": 1})
    save(folder / "tokenizer.json", tokenizer(vocabulary))
    save(folder / "tokenizer_config.json", {
        "tokenizer_class": "MarianTokenizer", "source_lang": "de", "target_lang": "en", "model_max_length": POSITIONS,
        "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>", "clean_up_tokenization_spaces": False})
    save(folder / "dtype.json", "fp32" if form == "fp32" else "q8")


class Ranges(dict):
    """Wide enough for what random weights make of anything."""

    def __missing__(self, name):
        return (16 / 255, 0) if name.endswith("fc2") else (8 / 127, 128)


def ids(vocabulary):
    pad = vocabulary - 1
    return {"bos_token_id": 0, "eos_token_id": 0, "pad_token_id": pad, "decoder_start_token_id": pad, "bad_words_ids": [[pad]],
            "max_length": POSITIONS}


def random_weights(random, config):
    """The last projections are large: of the layers that were never trained, the residual alone would repeat the last token for ever."""
    width, inner, weights = config["d_model"], config["encoder_ffn_dim"], {}

    def linear(name, into, out, gain=1.5):
        made = random.standard_normal((out, into)) * gain / into ** 0.5
        # Else what an activation gives on average is louder than what it gives for this token.
        weights[f"{name}.weight"] = (made - made.mean(1, keepdims=True)).astype(np.float32)
        weights[f"{name}.bias"] = (random.standard_normal(out) * 0.02).astype(np.float32)

    def norm(name):
        weights[f"{name}.weight"], weights[f"{name}.bias"] = np.ones(width, np.float32), np.zeros(width, np.float32)

    weights["model.shared.weight"] = (random.standard_normal((config["vocab_size"], width)) / width ** 0.5).astype(np.float32)
    bias = np.zeros((1, config["vocab_size"]), np.float32)
    bias[0, config["eos_token_id"]] = -1e9
    weights["final_logits_bias"] = bias
    for side in ("encoder", "decoder"):
        for i in range(config[f"{side}_layers"]):
            at = f"model.{side}.layers.{i}"
            for kind in ("self_attn", "encoder_attn")[: 1 if side == "encoder" else 2]:
                for part in ("q", "k", "v", "out"):
                    linear(f"{at}.{kind}.{part}_proj", width, width)
                norm(f"{at}.{kind}_layer_norm")
            linear(f"{at}.fc1", width, inner)
            linear(f"{at}.fc2", inner, width, gain=12)
            norm(f"{at}.final_layer_norm")
    return weights


def word(i):
    made = ""
    while i > 0 or not made:
        made, i = made + SYLLABLES[i % len(SYLLABLES)], i // len(SYLLABLES)
    return made


def tokenizer(vocabulary):
    ends = vocabulary // 10
    letters = [chr(c) for c in range(33, 127)]
    starts = vocabulary - 3 - ends - len(letters)
    special = ["</s>", "<unk>"]
    pieces = [[p, 0.0] for p in special] + [["\u2581" + word(i + 3600), -8.0] for i in range(starts)]
    pieces += [["x" + word(i), -9.0] for i in range(ends)] + [[c, -20.0] for c in letters] + [["<pad>", 0.0]]
    added = [{"id": i, "content": pieces[i][0], "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
              "special": True} for i in (0, 1, vocabulary - 1)]
    space = {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always", "split": False}
    end = {"SpecialToken": {"id": "</s>", "type_id": 0}}
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": added, "normalizer": {"type": "NFKC"},
        "pre_tokenizer": space,
        "post_processor": {
            "type": "TemplateProcessing", "single": [{"Sequence": {"id": "A", "type_id": 0}}, end],
            "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}, end],
            "special_tokens": {"</s>": {"id": "</s>", "ids": [0], "tokens": ["</s>"]}}},
        "decoder": space, "model": {"type": "Unigram", "unk_id": 1, "vocab": pieces}}


def save(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:] or ["opus", "ship", "small"])
