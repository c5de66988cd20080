"""Cross-entropy per token of a batch, and of all the held-out pairs."""
import numpy as np
import torch
import torch.nn.functional as F

import compiled


def loss_of(model, views, batch, smoothing, reduction="mean", agree=0):
    """`views`: Pairs, each with the same targets: one, or two that the model is to say the same of, by `agree` times how far apart it finds them."""
    wanted, places = views[0].side(1, batch)
    target = torch.cat([torch.full_like(wanted[:, :1], views[0].pad), wanted[:, :-1]], 1)
    states, wanted = [states_of(model, pairs, batch, target, places) for pairs in views], wanted.flatten()[places]
    if len(states) == 1:
        return compiled.of(token_loss)(model, *states, wanted, smoothing, reduction)
    return compiled.of(agreeing_loss)(model, *states, wanted, smoothing, agree)


def states_of(model, pairs, batch, target, places):
    source, _ = pairs.side(0, batch)
    return model(source, source != pairs.pad, target).flatten(0, 1).index_select(0, places)


def token_loss(model, states, wanted, smoothing, reduction):
    return F.cross_entropy(model.scores(states).float(), wanted, label_smoothing=smoothing, reduction=reduction)


def agreeing_loss(model, one, other, wanted, smoothing, agree):
    """Mean cross-entropy of both, and `agree` times their symmetric Kullback-Leibler divergence, nats a token (Liang et al. 2021, "R-Drop", whose
    weight of 5 is 2.5 here): what is left out at random, and how words are cut, shall change nothing.
    """
    one, other = (F.log_softmax(model.scores(states).float(), -1) for states in (one, other))
    right = (one + other).gather(1, wanted[:, None]).mean() / 2
    any_word = (one + other).mean() / 2
    apart = ((one.exp() - other.exp()) * (one - other)).sum(-1).mean() / 2
    return agree * apart - (1 - smoothing) * right - smoothing * any_word


@torch.no_grad()
def held_out_loss(model, pairs):
    """Nats per token without smoothing: all languages as `held_out`, then each by its name."""
    sums, counts = {}, {}
    for i, name in enumerate(pairs.index["languages"]):
        rows = np.flatnonzero(pairs.language == i)
        for at in range(0, len(rows), 100):
            part = rows[at: at + 100]
            batch = np.stack([part, np.full(len(part), -1)], 1)
            sums[name] = sums.get(name, 0) + loss_of(model, [pairs], batch, 0, "sum").item()
            counts[name] = counts.get(name, 0) + int(pairs.lengths[1][part].sum())
    total = sum(sums.values()) / max(1, sum(counts.values()))
    return {"held_out": f"{total:.3f}"} | {name: f"{sums[name] / counts[name]:.3f}" for name in sums}
