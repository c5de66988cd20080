"""Translates lines with trained weights and PyTorch: to look at, or (--json) to hold the exported model against, token by token.

    translate.py --work <work> < lines        translate.py --work <work> --held-out 20 --json > expected.jsonl
"""
import argparse
import json
import pathlib
import sys

import torch

from greedy import greedy
from normalise import normalise
from shards import read_shard
from state import load_translator
from vocabulary import EOS, UNK, load_vocabulary


def main():
    args = parse_args()
    torch.set_num_threads(args.threads)
    work = pathlib.Path(args.work)
    tokens, model = load_vocabulary(work), load_translator(args.weights or work / "run" / "weights.npz")
    pad = len(tokens)
    lines = held_out_lines(work, tokens, args.held_out) if args.held_out else [line.rstrip("\n") for line in sys.stdin]
    for text in lines:
        source = tokens.encode(normalise(text)) + [EOS]
        made, = greedy(model, torch.tensor([source]), pad, EOS, UNK, args.limit)
        text_made = tokens.decode([id for id in made if id != EOS])
        row = {"text": text, "source": source, "target": made, "translation": text_made}
        print(json.dumps(row, ensure_ascii=False) if args.json else text_made, flush=True)


def held_out_lines(work, tokens, each):
    lines = []
    for path in sorted((work / "shards").glob("held-out-*.xz")):
        shard = read_shard(path)
        end = 0
        for length in shard["lengths0"][:each]:
            lines.append(tokens.decode(shard["ids0"][end: end + length - 1].tolist()))
            end += int(length)
    return lines


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("--weights", help="default: run/weights.npz in the work folder")
    parser.add_argument("--held-out", type=int, help="translate so many held-out lines of each language and not standard input")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--limit", type=int, default=256, help="tokens at most")
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
