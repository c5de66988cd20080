"""Trains the translator on prepared shards: on a GPU in minutes, on a processor to try it. Run again, it goes on where it stopped.

--minutes ends this call, --budget (minutes over all calls) or --steps ends the training: the rate falls along a cosine towards
that end. Leaves run/checkpoint.pt, run/weights.npz (the averaged weights) and run/log.txt.
"""
import concurrent.futures
import contextlib
import json
import math
import pathlib
import time

import numpy as np
import torch

from batches import Pairs
from compiled import compile_layers, uncompiled
from loss import held_out_loss, loss_of
from model import Translator
from optimiser import Optimiser
from options import parse_args
from segmentation import Segmentation
from state import SHAPE, Average, read_weights, restore, save

WATCHED = 50  # steps between two lines of the log
LOWEST = 0.02  # of the highest rate, at the end
SMOOTHING = 0.1


def main():
    args = parse_args(__doc__)
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    torch.set_float32_matmul_precision("high")
    run = pathlib.Path(args.run or pathlib.Path(args.work) / "run")
    run.mkdir(parents=True, exist_ok=True)
    device = args.device or ("cuda" if torch.cuda.is_available() else "cpu")
    folders = {pathlib.Path(args.work) / "shards": 1}
    folders |= {args.teacher: args.share} if args.teacher else {}
    languages = args.languages.split(",") if args.languages else None
    pairs = Pairs(folders, device, languages=languages)
    held_out = Pairs({pathlib.Path(args.work) / "shards": 1}, device, held_out=True, languages=languages)
    segmentation = Segmentation.of(pairs, args) if args.cut_anew else None
    shape = {name: getattr(args, name, None) for name in SHAPE} | {"vocabulary": pairs.index["vocabulary"]}
    model = begin(args.start, shape).to(device)
    print(f"{sum(weight.numel() for weight in model.parameters()):,} weights; {len(pairs.weights):,} pairs on {device}", flush=True)
    optimiser = Optimiser(model, args.decay, args.muon, device)
    average = Average(model, args.average)
    progress = restore(run, model, average, optimiser, device) or {"step": 0, "epoch": 0, "batch": 0, "seconds": 0.0}
    if segmentation:
        progress["batch"] = 0  # an epoch that was broken off begins again: its sentences are cut otherwise now
    if args.compile:
        compile_layers(model)
    learn(Training(args, run, device, pairs, held_out, segmentation, model, optimiser, average, shape, progress))


def begin(start, shape):
    model = Translator(**shape)
    if start:
        weights, given = read_weights(start)
        if {**given, "dropout": shape["dropout"]} != shape:
            raise SystemExit(f"{start} has another shape ({given}): give its --width, --inner, --encoder-layers and --decoder-layers")
        model.load_state_dict({name: torch.from_numpy(array) for name, array in weights.items()})
    return model


class Training:
    def __init__(self, args, run, device, pairs, held_out, segmentation, model, optimiser, average, shape, progress):
        self.__dict__.update(locals())
        self.planner, self.plans = concurrent.futures.ThreadPoolExecutor(1), {}
        self.earlier, self.started = progress["seconds"], time.time()
        self.log = open(run / "log.txt", "a", encoding="utf-8")

    def plan(self):
        """The pairs of this epoch and their batches; those of the next are made meanwhile."""
        epoch = self.progress["epoch"]
        this = self.plans.pop(epoch, None) or self.planner.submit(self.plan_of, epoch)
        self.plans[epoch + 1] = self.planner.submit(self.plan_of, epoch + 1)
        return this.result()

    def plan_of(self, epoch):
        pairs = self.pairs.cut_anew(*self.segmentation.draw(epoch)) if self.segmentation else self.pairs
        return pairs, pairs.plan(self.args.tokens, np.random.default_rng([self.args.seed, epoch]))

    def seconds(self):
        return self.earlier + time.time() - self.started

    def done(self):
        """How much of the training is behind it, 0 to 1."""
        parts = [self.progress["step"] / self.args.steps if self.args.steps else 0]
        parts += [self.seconds() / 60 / self.args.budget] if self.args.budget else []
        return min(1.0, max(parts))

    def precision(self):
        return torch.autocast(self.device, dtype=torch.bfloat16) if self.args.precision == "bf16" else contextlib.nullcontext()

    def write(self, **values):
        line = " ".join(f"{name} {value}" for name, value in values.items())
        print(line, flush=True)
        print(line, file=self.log, flush=True)

    def save(self):
        self.progress["seconds"] = self.seconds()
        save(self.run, self.model, self.average, self.optimiser, self.shape, self.progress)


def learn(t):
    t.write(config=json.dumps(vars(t.args)))
    since, tokens, last = time.time(), 0, t.started + 60 * t.args.minutes if t.args.minutes else math.inf
    losses, steps = torch.zeros((), device=t.device), 0
    while t.done() < 1 and time.time() < last:
        pairs, batches = t.plan()
        for batch in batches[t.progress["batch"]:]:
            if t.done() >= 1 or time.time() >= last:
                break
            rate = t.args.rate * min((t.progress["step"] + 1) / t.args.warmup, fall(t.done()))
            losses += step(t, pairs, batch, rate)
            steps += 1
            tokens += pairs.count(batch)
            t.progress["step"] += 1
            t.progress["batch"] += 1
            if t.progress["step"] % WATCHED == 0:
                loss = losses.item() / steps
                t.write(step=t.progress["step"], epoch=t.progress["epoch"], done=f"{t.done():.3f}", rate=f"{rate:.2e}", loss=f"{loss:.3f}",
                        tokens_per_second=round(tokens / (time.time() - since)), minutes=f"{t.seconds() / 60:.1f}")
                if not math.isfinite(loss):
                    raise SystemExit("the loss is no number any more: start again with a lower --rate or a longer --warmup")
                losses, steps = losses.zero_(), 0
                since, tokens = time.time(), 0
            if t.progress["step"] % t.args.measure == 0:
                measure(t)
                since, tokens = time.time(), 0
        else:
            t.progress.update(epoch=t.progress["epoch"] + 1, batch=0)
    measure(t)
    t.write(ended="whole" if t.done() >= 1 else "for now; the same command goes on", step=t.progress["step"])


def step(t, pairs, batch, rate):
    t.model.train()
    with t.precision():
        loss = loss_of(t.model, pairs, batch, SMOOTHING)
    t.optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(t.model.parameters(), 1.0)
    t.optimiser.step(rate)
    t.average.take(t.progress["step"])
    return loss.detach()


def measure(t):
    """Writes the held-out loss of the averaged weights, and a checkpoint: a machine's time may be up sooner than said."""
    t.model.eval()
    with t.average, t.precision(), uncompiled():
        t.write(**held_out_loss(t.model, t.held_out))
    t.save()


def fall(done):
    return LOWEST + (1 - LOWEST) * (1 + math.cos(math.pi * done)) / 2


if __name__ == "__main__":
    main()
