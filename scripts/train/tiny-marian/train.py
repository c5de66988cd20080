"""Trains the tiny translator on number words and writes it as a folder that transformers.js loads as a Marian model."""
import argparse
import json
import pathlib
import random
import sys
import tempfile

import sentencepiece as spm
import torch
import torch.nn.functional as F

from export import write_model
from model import Translator
from numbers_data import english, german, split_numbers

EOS, UNK = 0, 1


def main():
    args = parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    known, held_out = split_numbers(args.seed)
    tokens = train_vocabulary(known, args.vocabulary)
    pad = len(tokens)  # Marian keeps padding last, and starts decoding with it
    model = Translator(pad + 1)
    learn(model, [(tokens.encode(german(n)), tokens.encode(english(n))) for n in known], pad, args)
    right = sum(translate(model, tokens, german(n), pad) == english(n) for n in held_out)
    print(f"held out: {right} of {len(held_out)} right")
    pieces = [(tokens.id_to_piece(i), round(tokens.get_score(i), 5)) for i in range(pad)] + [("<pad>", 0.0)]
    write_model(model, pieces, pathlib.Path(args.out))
    lines = [{"de": german(n), "en": english(n)} for n in held_out]
    (pathlib.Path(args.out) / "held-out.json").write_text(to_json_lines(lines), encoding="utf-8")
    return 0 if right >= 0.95 * len(held_out) else 1


def train_vocabulary(known, size):
    with tempfile.TemporaryDirectory() as folder:
        text = pathlib.Path(folder) / "words.txt"
        text.write_text("\n".join(f"{german(n)}\n{english(n)}" for n in known), encoding="utf-8")
        spm.SentencePieceTrainer.train(
            input=str(text), model_prefix=f"{folder}/v", model_type="unigram", vocab_size=size,
            normalization_rule_name="identity", character_coverage=1.0, num_threads=1, minloglevel=2,
            eos_id=EOS, unk_id=UNK, bos_id=-1, pad_id=-1,
        )
        return spm.SentencePieceProcessor(model_file=f"{folder}/v.model")


def learn(model, pairs, pad, args):
    optimiser = torch.optim.Adam(model.parameters(), lr=args.rate, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / 100, 1.05 - step / args.steps)
    )
    shuffle = random.Random(args.seed)
    for step in range(args.steps):
        batch = shuffle.sample(pairs, args.batch)
        source = fill([a + [EOS] for a, _ in batch], pad)
        target = fill([[pad] + b for _, b in batch], pad)
        wanted = fill([b + [EOS] for _, b in batch], pad)
        mask = (source != pad).long()
        scores, _ = model.decode(target, model.encode(source, mask), mask)
        loss = F.cross_entropy(scores.flatten(0, 1), wanted.flatten(), ignore_index=pad)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if step % 100 == 99:
            print(f"step {step + 1} loss {loss.item():.4f}", flush=True)


@torch.no_grad()
def translate(model, tokens, text, pad, limit=40):
    source = torch.tensor([tokens.encode(text) + [EOS]])
    mask = torch.ones_like(source)
    memory = model.encode(source, mask)
    ids = [pad]
    while len(ids) < limit:
        scores, _ = model.decode(torch.tensor([ids]), memory, mask)
        ids.append(int(scores[0, -1, :pad].argmax()))
        if ids[-1] == EOS:
            break
    return tokens.decode(ids[1:-1])


def fill(rows, pad):
    length = max(map(len, rows))
    return torch.tensor([row + [pad] * (length - len(row)) for row in rows])


def to_json_lines(rows):
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True)
    parser.add_argument("--vocabulary", type=int, default=160)
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
