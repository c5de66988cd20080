"""The weights of one model as the start of another one: with another vocabulary, with more layers of encoder.

    transplant.py --weights weights.npz --vocabulary old.model --work <work> --encoder-layers 12 --out start.npz

A new subword gets the mean of the old ones that it was written with. A new layer is a copy of the one before it whose last matrices are
nought: it says nothing yet, so with the same vocabulary the deeper model begins by computing what the old one did.
"""
import argparse
import pathlib
import re

import numpy as np
import sentencepiece as spm

from state import pack_weights, read_weights
from vocabulary import load_vocabulary

SILENT = re.compile(r"(out_proj|fc2)\.(weight|bias)$")
LAYER = re.compile(r"encoder\.layers\.(\d+)\.(.+)")
SPACE = "\u2581"


def main():
    args = parse_args()
    weights, shape = read_weights(args.weights)
    old, new = spm.SentencePieceProcessor(model_file=args.vocabulary), load_vocabulary(pathlib.Path(args.work))
    if len(old) + 1 != shape["vocabulary"]:
        raise SystemExit(f"{args.vocabulary} is not the vocabulary of {args.weights}")
    kept = revoiced(weights, old, new)
    layers = args.encoder_layers or shape["encoder_layers"]
    weights = deepened(weights, shape["encoder_layers"], layers)
    pack_weights(args.out, weights, {**shape, "vocabulary": len(new) + 1, "encoder_layers": layers})
    print(f"{kept:,} of {len(new):,} subwords kept; {layers} layers of encoder")


def revoiced(weights, old, new):
    """Puts table and output bias of the new vocabulary into `weights`; returns how many of its subwords the old one had."""
    table, bias = weights["shared.weight"], weights["final_logits_bias"]
    known = {old.id_to_piece(i): i for i in range(len(old))}
    parts = [[known[piece]] if piece in known else pieces_of(piece, old) for piece in map(new.id_to_piece, range(len(new)))]
    padding = len(old)
    weights["shared.weight"] = np.stack([table[ids].mean(0) for ids in [*parts, [padding]]])
    weights["final_logits_bias"] = np.array([bias[ids].min() for ids in [*parts, [padding]]], dtype=np.float32)
    return sum(piece in known for piece in map(new.id_to_piece, range(len(new))))


def pieces_of(piece, old):
    """Ids that the old vocabulary writes a subword with; a mark of space that stands alone before one inside a word is left out."""
    ids = old.encode(piece.replace(SPACE, " "))
    return ids if piece.startswith(SPACE) or len(ids) == 1 or old.id_to_piece(ids[0]) != SPACE else ids[1:]


def deepened(weights, have, want):
    """The layers of the encoder spread over `want` places; a place that gets none has a silent copy of the last one before it."""
    places = [i * want // have for i in range(have)]
    made = {name: array for name, array in weights.items() if not LAYER.match(name)}
    for place in range(want):
        source = max(i for i in range(have) if places[i] <= place)
        for name, array in weights.items():
            layer = LAYER.match(name)
            if layer and int(layer[1]) == source:
                silent = places[source] != place and SILENT.search(name)
                made[f"encoder.layers.{place}.{layer[2]}"] = np.zeros_like(array) if silent else array
    return made


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--vocabulary", required=True, help="vocabulary.model of these weights")
    parser.add_argument("--work", required=True, help="folder of the new vocabulary.model")
    parser.add_argument("--encoder-layers", type=int, help="default: as many as there are")
    parser.add_argument("--out", required=True)
    return parser.parse_args()


if __name__ == "__main__":
    main()
