"""A Marian-shaped translator: deep encoder, shallow decoder, sinus positions, one table for both languages and the output.

Pre-norm (`normalize_before`): it bears the high rates that half an hour of training needs; the graph that the models package
runs does not care. Names and their order of sums are those of Hugging Face's MarianMTModel (see names_of_marian in export.py).
"""
import math

import torch
from torch import nn
import torch.nn.functional as F

HEAD = 64
FAST = hasattr(F, "scaled_dot_product_attention")  # PyTorch 2


class Attention(nn.Module):
    def __init__(self, width, dropout):
        super().__init__()
        self.q_proj, self.k_proj, self.v_proj, self.out_proj = (nn.Linear(width, width) for _ in range(4))
        self.heads, self.dropout = width // HEAD, dropout

    def split(self, x):
        return x.view(x.shape[0], x.shape[1], self.heads, HEAD).transpose(1, 2)

    def keys(self, x):
        return self.split(self.k_proj(x)), self.split(self.v_proj(x))

    def forward(self, x, k, v, mask=None, causal=False):
        """`mask`: true where there is something to look at, broadcast to (batch, heads, targets, sources)."""
        q = self.split(self.q_proj(x))
        rate = self.dropout if self.training else 0.0
        if FAST:
            seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=rate, is_causal=causal)
        else:
            scores = q @ k.transpose(-1, -2) / math.sqrt(HEAD)
            if causal:
                mask = torch.ones(q.shape[2], k.shape[2], dtype=torch.bool, device=x.device).tril()
            if mask is not None:
                scores = scores.masked_fill(~mask, -1e4)
            seen = F.dropout(scores.float().softmax(-1), rate).to(v.dtype) @ v
        return self.out_proj(seen.transpose(1, 2).flatten(2))


class Layer(nn.Module):
    """One layer of the encoder or, with `cross`, of the decoder."""

    def __init__(self, width, inner, dropout, cross):
        super().__init__()
        self.self_attn, self.self_attn_layer_norm = Attention(width, dropout), nn.LayerNorm(width)
        if cross:
            self.encoder_attn, self.encoder_attn_layer_norm = Attention(width, dropout), nn.LayerNorm(width)
        self.fc1, self.fc2, self.final_layer_norm = nn.Linear(width, inner), nn.Linear(inner, width), nn.LayerNorm(width)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask=None, causal=False, past=None, source=None, source_mask=None):
        y = self.self_attn_layer_norm(x)
        k, v = self.self_attn.keys(y)
        if past is not None:
            k, v = torch.cat([past[0], k], 2), torch.cat([past[1], v], 2)
        x = x + self.drop(self.self_attn(y, k, v, mask, causal))
        if source is not None:
            x = x + self.drop(self.encoder_attn(self.encoder_attn_layer_norm(x), *source, source_mask))
        return x + self.drop(self.fc2(F.relu(self.fc1(self.final_layer_norm(x))))), (k, v)


class Stack(nn.Module):
    def __init__(self, layers, width, inner, dropout, cross):
        super().__init__()
        self.layers = nn.ModuleList(Layer(width, inner, dropout, cross) for _ in range(layers))
        self.layer_norm = nn.LayerNorm(width)


class Translator(nn.Module):
    def __init__(self, vocabulary, width, encoder_layers, decoder_layers, inner, dropout):
        super().__init__()
        self.width = width
        self.shared = nn.Embedding(vocabulary, width)
        self.final_logits_bias = nn.Parameter(torch.zeros(vocabulary))
        self.encoder = Stack(encoder_layers, width, inner, dropout, cross=False)
        self.decoder = Stack(decoder_layers, width, inner, dropout, cross=True)
        self.drop = nn.Dropout(dropout)
        self.register_buffer("pace", 10_000 ** (-torch.arange(0, width, 2) / width), persistent=False)
        for name, weight in self.named_parameters():
            if weight.dim() == 2:
                nn.init.xavier_uniform_(weight)
                if name.endswith(("out_proj.weight", "fc2.weight")):  # so that the sum over the layers starts small
                    weight.data /= math.sqrt(2 * encoder_layers)
        nn.init.normal_(self.shared.weight, std=width**-0.5)

    def embed(self, ids, start=0):
        angles = (torch.arange(ids.shape[1], device=ids.device) + start)[:, None] * self.pace
        return self.drop(self.shared(ids) * math.sqrt(self.width) + torch.cat([angles.sin(), angles.cos()], 1))

    def encode(self, ids, mask):
        """Keys and values of every decoder layer's attention to the source."""
        x, seen = self.embed(ids), mask[:, None, None, :].bool()
        for layer in self.encoder.layers:
            x, _ = layer(x, seen)
        x = self.encoder.layer_norm(x)
        return [layer.encoder_attn.keys(x) for layer in self.decoder.layers]

    def decode(self, ids, sources, source_mask, pasts=None):
        """The state before the output table, and keys and values to go on from; with `pasts`, `ids` is one token a row."""
        x, seen = self.embed(ids, pasts[0][0].shape[2] if pasts else 0), source_mask[:, None, None, :].bool()
        presents = []
        for i, layer in enumerate(self.decoder.layers):
            past = pasts[i] if pasts else None
            x, present = layer(x, causal=past is None, past=past, source=sources[i], source_mask=seen)
            presents.append(present)
        return self.decoder.layer_norm(x), presents

    def forward(self, ids, mask, target):
        return self.decode(target, self.encode(ids, mask), mask)[0]

    def scores(self, x):
        return F.linear(x, self.shared.weight, self.final_logits_bias)
