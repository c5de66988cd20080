"""A Marian-shaped translator: post-norm encoder and decoder, sinus positions, one table for both languages and the output."""
import math

import torch
from torch import nn
import torch.nn.functional as F

WIDTH, HEADS, LAYERS, INNER, POSITIONS = 64, 4, 2, 256, 128


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))

    def keys(self, x):
        return split_heads(self.k(x)), split_heads(self.v(x))

    def forward(self, x, k, v, mask):
        q = split_heads(self.q(x)) / math.sqrt(WIDTH // HEADS)
        weights = (q @ k.transpose(-1, -2) + mask).softmax(-1)
        return self.out((weights @ v).transpose(1, 2).flatten(2))


class Inner(nn.Module):
    def __init__(self):
        super().__init__()
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)

    def forward(self, x):
        return self.down(F.silu(self.up(x)))


class EncoderLayer(nn.Module):
    def __init__(self):
        super().__init__()
        self.attend, self.inner = Attention(), Inner()
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in range(2))

    def forward(self, x, mask):
        x = self.norms[0](x + self.attend(x, *self.attend.keys(x), mask))
        return self.norms[1](x + self.inner(x))


class DecoderLayer(nn.Module):
    def __init__(self):
        super().__init__()
        self.attend, self.cross, self.inner = Attention(), Attention(), Inner()
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in range(3))

    def forward(self, x, mask, past, source, source_mask):
        k, v = self.attend.keys(x)
        if past is not None:
            k, v = torch.cat([past[0], k], 2), torch.cat([past[1], v], 2)
        x = self.norms[0](x + self.attend(x, k, v, mask))
        x = self.norms[1](x + self.cross(x, *source, source_mask))
        return self.norms[2](x + self.inner(x)), (k, v)


class Translator(nn.Module):
    def __init__(self, vocabulary):
        super().__init__()
        self.table = nn.Embedding(vocabulary, WIDTH)
        nn.init.normal_(self.table.weight, std=WIDTH**-0.5)
        self.bias = nn.Parameter(torch.zeros(vocabulary))
        self.register_buffer("positions", sinus_positions(), persistent=False)
        self.encoder = nn.ModuleList(EncoderLayer() for _ in range(LAYERS))
        self.decoder = nn.ModuleList(DecoderLayer() for _ in range(LAYERS))

    def embed(self, ids, start=0):
        rows = torch.arange(ids.shape[1], device=ids.device) + start
        return self.table(ids) * math.sqrt(WIDTH) + self.positions[rows]

    def encode(self, ids, mask):
        """What the decoder needs of the source: keys and values of every layer's cross-attention, side by side."""
        x = self.embed(ids)
        for layer in self.encoder:
            x = layer(x, hide_padding(mask))
        return torch.cat([part(x) for layer in self.decoder for part in (layer.cross.k, layer.cross.v)], -1)

    def decode(self, ids, source, source_mask, pasts=None):
        start = pasts[0][0].shape[2] if pasts else 0
        x = self.embed(ids, start)
        seen, here = torch.arange(ids.shape[1] + start), torch.arange(ids.shape[1]) + start
        mask = (seen[None, :] > here[:, None]).float() * -1e9
        parts = source.split(WIDTH, -1)
        presents = []
        for i, layer in enumerate(self.decoder):
            cross = split_heads(parts[2 * i]), split_heads(parts[2 * i + 1])
            x, present = layer(x, mask, pasts[i] if pasts else None, cross, hide_padding(source_mask))
            presents.append(present)
        return F.linear(x, self.table.weight, self.bias), presents


def split_heads(x):
    return x.view(x.shape[0], x.shape[1], HEADS, WIDTH // HEADS).transpose(1, 2)


def hide_padding(mask):
    return (1 - mask[:, None, None, :].float()) * -1e9


def sinus_positions():
    angles = torch.arange(POSITIONS)[:, None] / 10_000 ** (torch.arange(0, WIDTH, 2) / WIDTH)
    return torch.cat([angles.sin(), angles.cos()], 1)
