"""tokenizer.json: the rules of normalise.py, then sentencepiece's own steps, as the tokenizers library and transformers.js read them."""
from normalise import RULES
from vocabulary import EOS, UNK


def tokenizer(tokens):
    """`tokens`: the sentencepiece model. Padding is the id behind its last."""
    vocabulary = [[tokens.id_to_piece(i), round(tokens.get_score(i), 6)] for i in range(len(tokens))] + [["<pad>", 0.0]]
    special = [{"id": i, "content": vocabulary[i][0], "single_word": False, "lstrip": False, "rstrip": False,
                "normalized": False, "special": True} for i in (EOS, UNK, len(tokens))]
    replace = [{"type": "Replace", "pattern": {"Regex": pattern}, "content": content} for pattern, content in RULES]
    strip = {"type": "Strip", "strip_left": True, "strip_right": True}
    space = {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always", "split": False}
    end = {"SpecialToken": {"id": "</s>", "type_id": 0}}
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": special,
        "normalizer": {"type": "Sequence", "normalizers": [{"type": "NFKC"}, *replace, strip]},
        "pre_tokenizer": space,
        "post_processor": {
            "type": "TemplateProcessing", "single": [{"Sequence": {"id": "A", "type_id": 0}}, end],
            "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}, end],
            "special_tokens": {"</s>": {"id": "</s>", "ids": [EOS], "tokens": ["</s>"]}}},
        "decoder": space,
        "model": {"type": "Unigram", "unk_id": UNK, "vocab": vocabulary}}
