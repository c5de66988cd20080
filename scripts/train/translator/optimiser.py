"""Two optimisers under one roof: Muon for the matrices inside the layers, AdamW for the table, the biases and the norms.

Muon takes the running mean of a matrix' gradients and makes all its singular values about one, so that rare directions are learnt as
fast as common ones (Jordan et al. 2024); scaled by 0.2 sqrt(longer side), its steps are as large as AdamW's (Liu et al. 2025,
"Muon is scalable for LLM training"), and one rate serves both. Matrices of one shape are worked on together.
"""
import collections

import torch

COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # of the polynomial that pulls singular values towards one; five rounds of it
ROUNDS = 5
MOMENTUM = 0.95


class Optimiser:
    """`matrices`: the weight decay of Muon's part; None leaves everything to AdamW with `decay`."""

    def __init__(self, model, decay, matrices, device):
        hidden = [] if matrices is None else [w for name, w in model.named_parameters() if w.dim() == 2 and not name.startswith("shared.")]
        chosen = {id(weight) for weight in hidden}
        rest = [weight for weight in model.parameters() if id(weight) not in chosen]
        fused = {"fused": True} if device == "cuda" else {}
        self.adam = torch.optim.AdamW(rest, lr=0.0, betas=(0.9, 0.98), weight_decay=decay, **fused)
        groups = collections.defaultdict(list)
        for weight in hidden:
            groups[tuple(weight.shape)].append(weight)
        self.groups, self.decay = list(groups.values()), matrices
        self.means = [torch.zeros(len(group), *group[0].shape, device=group[0].device) for group in self.groups]

    def zero_grad(self):
        self.adam.zero_grad(set_to_none=True)
        for group in self.groups:
            for weight in group:
                weight.grad = None

    @torch.no_grad()
    def step(self, rate):
        for group in self.adam.param_groups:
            group["lr"] = rate
        self.adam.step()
        for weights, mean in zip(self.groups, self.means):
            gradient = torch.stack([weight.grad for weight in weights])
            mean.lerp_(gradient, 1 - MOMENTUM)
            update = orthogonal(gradient.lerp_(mean, MOMENTUM)).to(mean.dtype).contiguous()
            torch._foreach_mul_(weights, 1 - rate * self.decay)
            torch._foreach_add_(weights, list(update.unbind()), alpha=-rate * 0.2 * max(mean.shape[1:]) ** 0.5)

    def state_dict(self):
        return {"adam": self.adam.state_dict(), "means": self.means}

    def load_state_dict(self, state):
        self.adam.load_state_dict(state["adam"])
        self.means = state["means"]


def orthogonal(x):
    """(n, rows, columns): each matrix with its singular values near one."""
    a, b, c = COEFFICIENTS
    wide = x.shape[1] <= x.shape[2]
    x = (x if wide else x.transpose(1, 2)).to(torch.bfloat16 if x.is_cuda else x.dtype)
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(ROUNDS):
        square = x @ x.transpose(1, 2)
        x = a * x + (b * square + c * square @ square) @ x
    return x if wide else x.transpose(1, 2)
