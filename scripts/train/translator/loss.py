"""Cross-entropy per token of a batch, and of all the held-out pairs."""
import numpy as np
import torch
import torch.nn.functional as F

import compiled


def loss_of(model, pairs, batch, smoothing, reduction="mean"):
    (source, _), (wanted, places) = pairs.side(0, batch), pairs.side(1, batch)
    target = torch.cat([torch.full_like(wanted[:, :1], pairs.pad), wanted[:, :-1]], 1)
    states = model(source, source != pairs.pad, target).flatten(0, 1).index_select(0, places)
    return compiled.of(token_loss)(model, states, wanted.flatten()[places], smoothing, reduction)


def token_loss(model, states, wanted, smoothing, reduction):
    return F.cross_entropy(model.scores(states).float(), wanted, label_smoothing=smoothing, reduction=reduction)


@torch.no_grad()
def held_out_loss(model, pairs):
    """Nats per token without smoothing: all languages as `held_out`, then each by its name."""
    sums, counts = {}, {}
    for i, name in enumerate(pairs.index["languages"]):
        rows = np.flatnonzero(pairs.language == i)
        for at in range(0, len(rows), 100):
            part = rows[at: at + 100]
            batch = np.stack([part, np.full(len(part), -1)], 1)
            sums[name] = sums.get(name, 0) + loss_of(model, pairs, batch, 0, "sum").item()
            counts[name] = counts.get(name, 0) + int(pairs.lengths[1][part].sum())
    total = sum(sums.values()) / max(1, sum(counts.values()))
    return {"held_out": f"{total:.3f}"} | {name: f"{sums[name] / counts[name]:.3f}" for name in sums}
