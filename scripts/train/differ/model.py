"""Reads two texts as subwords, each with an eye on the other, and says of every subword what has no counterpart, and of the pair what differs.

Both texts go through the same layers: attention to itself, attention to the other side (or to nothing), and a comparison of the two. Attention
across starts from the cosines of the frozen vectors, which are one space for all languages, so that words find their partners from the first step on,
and from how alike the words are spelled in Latin letters, so that names do.
"""
import math

import torch
from torch import nn

from examples import LANGUAGES
from marks import KINDS
from spelling import KINDS_OF_WORD, PAIRS, PLACES

WIDTH, HEADS, INNER, LAYERS = 192, 6, 512, 4
DIMENSIONS = 256  # of the frozen vectors
CORRECTED, CORRECTION = 24_000, 64  # the commonest subwords learn beside their frozen vectors, so many numbers each; ids run from common to rare
SPELLED = 48
JUDGED = 160  # numbers that are left of the features of Sameness
FAR = 24  # subwords apart from which on all are equally far
WAVES = 8
NEVER = -1e4
STARTS = [[9.0, 3.0, -2.0, 0.0], [3.0, 9.0, -5.0, 3.0], [3.0, 3.0, -2.0, 0.0], [0.0, 0.0, 0.0, 0.0], [0.0, 3.0, -2.0, 9.0], [0.0, 9.0, 0.0, 3.0]]


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.kv, self.out = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, 2 * WIDTH), nn.Linear(WIDTH, WIDTH)

    def forward(self, x, y, bias):
        """x, y: [sides, n, WIDTH]; bias: [sides * HEADS, n, n], of y's places for each of x's."""
        sides, n, _ = x.shape
        heads = lambda t: t.reshape(sides, n, HEADS, WIDTH // HEADS).transpose(1, 2).reshape(sides * HEADS, n, WIDTH // HEADS)
        q, (k, v) = heads(self.q(x)), map(heads, self.kv(y).chunk(2, -1))
        weights = torch.baddbmm(bias, q, k.transpose(1, 2), alpha=(WIDTH // HEADS) ** -0.5).softmax(2)
        return self.out((weights @ v).reshape(sides, HEADS, n, WIDTH // HEADS).transpose(1, 2).reshape(sides, n, WIDTH))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in range(3))
        self.own, self.across = Attention(), Attention()
        self.inner, self.outer = nn.Linear(3 * WIDTH, INNER), nn.Linear(INNER, WIDTH)

    def forward(self, x, own, across):
        n = self.norms[0](x).to(own.dtype)
        x = x + self.own(n, n, own)
        n = self.norms[1](x).to(own.dtype)
        half = n.shape[0] // 2
        c = self.across(n, torch.cat([n[half:], n[:half]]), across)
        n = self.norms[2](x).to(own.dtype)
        return x + self.outer(nn.functional.gelu(self.inner(torch.cat([n, c, n * c], 2))))


def direction_of(vectors):
    norm = vectors.norm(dim=2, keepdim=True).clamp(min=1e-6)
    return norm, vectors / norm


class Sameness(nn.Module):
    """Whether two sides say one thing, or one a part of the other; the same whichever comes first. Trained by itself, on what the differ makes of both (`train_same.py`)."""

    def __init__(self):
        super().__init__()
        features = 3 * (2 * WIDTH + len(KINDS)) + len(KINDS)
        self.norm = nn.BatchNorm1d(features)
        self.first, self.second, self.last = nn.Linear(features, JUDGED), nn.Linear(JUDGED, JUDGED // 2), nn.Linear(JUDGED // 2, 1)
        self.dropped = nn.Dropout(0.2)

    def forward(self, features):
        """[pairs, features] -> log-odds [pairs]"""
        x = self.dropped(self.norm(features))
        for layer in (self.first, self.second):
            x = self.dropped(nn.functional.gelu(layer(x)))
        return self.last(x)[:, 0]


def features_of(x, tags, mask, pair):
    """Of every pair, for Sameness: mean and highest of what stands at the subwords of each side, the share of them that differs, and what differs of the pair."""
    lengths = mask.sum(1, keepdim=True)
    mean = lambda t: (t * mask[:, :, None]).sum(1) / lengths
    sides = torch.cat([mean(x), (x + (1 - mask[:, :, None]) * NEVER).max(1).values, mean(tags.sigmoid())], 1)
    half = sides.shape[0] // 2
    a, b = sides[:half], sides[half:]
    return torch.cat([a + b, (a - b).abs(), a * b, pair.clamp(-15, 15)], 1)


class Differ(nn.Module):
    def __init__(self):
        super().__init__()
        self.correction = nn.Embedding(CORRECTED + 1, CORRECTION)
        self.corrected = nn.Linear(CORRECTION, WIDTH, bias=False)
        self.spelled = nn.Embedding(PAIRS, SPELLED)
        self.kind = nn.Embedding(KINDS_OF_WORD, WIDTH)
        self.language = nn.Embedding(len(LANGUAGES) + 1, WIDTH)
        nn.init.zeros_(self.correction.weight)
        nn.init.normal_(self.spelled.weight, std=SPELLED ** -0.5)
        nn.init.normal_(self.kind.weight, std=0.02)
        nn.init.normal_(self.language.weight, std=0.02)
        self.read = nn.Linear(2 * DIMENSIONS + SPELLED + 6 + 2 * WAVES, WIDTH)
        self.near = nn.Parameter(torch.zeros(HEADS, 2 * FAR + 1))
        self.like = nn.Parameter(torch.tensor(STARTS))  # of cosines and distance, for each head
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.norm = nn.LayerNorm(WIDTH)
        self.tag = nn.Linear(WIDTH, len(KINDS))
        self.pooled = nn.Linear(2 * WIDTH, WIDTH)
        self.told = nn.Linear(WIDTH, len(KINDS))
        nn.init.constant_(self.tag.bias, -3.0)

    def in_context(self, context, alike):
        """What words in context add to what is read, and to how much attention across leans on a place; nothing here, see DifferInContext."""
        return 0, 0

    def forward(self, ids, vectors, words, spelling, mask, languages, context=None):
        """
        ids: [sides, n], the second half of the sides beside the first; vectors: their rows of the table, [sides, n, 256]; words: [sides, n], the number of the word that each belongs to; spelling: [sides, n, PLACES], of that word;
        mask: [sides, n], 1 for subwords and 0 for what fills up; languages: [sides], LANGUAGES' places or their number for any other;
        context: see DifferInContext.
        Returns the logits of every subword [sides, n, kinds] and of every pair [pairs, kinds], and what Sameness reads [pairs, features].
        """
        sides, n = ids.shape
        half = sides // 2
        swap = lambda t: torch.cat([t[half:], t[:half]])
        norm, unit = direction_of(vectors)
        same = (words[:, :, None] == words[:, None, :]).float() * mask[:, None, :]
        _, whole = direction_of(torch.bmm(same, vectors))
        alike = lambda t: torch.bmm(t, swap(t).transpose(1, 2)) * swap(mask)[:, None, :]
        kept = (spelling[:, :, 1:] > 0).float()
        _, letters = direction_of((self.spelled(spelling[:, :, 1:]) * kept[..., None]).sum(2))
        cosine, cosine_whole, cosine_letters = alike(unit), alike(whole), alike(letters)
        lengths = mask.sum(1, keepdim=True)
        at = (torch.cumsum(mask, 1) - 0.5) / lengths
        apart = (at[:, :, None] - swap(at)[:, None, :]).abs()
        angle = at[:, :, None] * (2.0 ** torch.arange(WAVES, device=ids.device))[None, None] * (math.pi / 2)
        ratio = (lengths / swap(lengths)).log()[:, :, None].expand(-1, n, -1)
        best = [t.max(2, keepdim=True).values for t in (cosine, cosine_whole, cosine_letters)]
        features = torch.cat([unit * 8, whole * 8, letters * 3, norm.log(), ratio, *best, lengths.log()[:, :, None].expand(-1, n, -1) / 4, angle.sin(), angle.cos()], 2)
        added, leaning = self.in_context(context, alike)
        x = added + self.read(features) + self.corrected(self.correction(ids.clamp(max=CORRECTED))) + self.kind(spelling[:, :, 0]) + self.language(languages)[:, None]
        kind = self.tag.weight.dtype
        row = torch.arange(n, device=ids.device)
        steps = (row[None] - row[:, None]).clamp(-FAR, FAR) + FAR
        hidden = (1 - mask) * NEVER
        own = (self.near[:, steps][None] + hidden[:, None, None, :]).reshape(sides * HEADS, n, n).to(kind)
        like = lambda i: self.like[None, :, i, None, None]
        across = like(0) * cosine[:, None] + like(1) * cosine_whole[:, None] + like(2) * apart[:, None] + like(3) * cosine_letters[:, None] + leaning + swap(hidden)[:, None, None, :]
        across = across.reshape(sides * HEADS, n, n).to(kind)
        for layer in self.layers:
            x = layer(x, own, across)
        x = self.norm(x).to(kind)
        tags = self.tag(x).float()
        loudest = torch.logsumexp(tags + hidden[:, :, None], 1)
        mean = ((x * mask[:, :, None].to(kind)).sum(1).float() / lengths).to(kind)
        pooled = torch.cat([mean[:half] + mean[half:], (mean[:half] - mean[half:]).abs()], 1)
        pair = torch.logsumexp(torch.stack([loudest[:half], loudest[half:]]), 0) + self.told(nn.functional.gelu(self.pooled(pooled))).float()
        return tags, pair, features_of(x.float(), tags, mask, pair)

    def halved(self):
        """All but what reads the subwords, in bfloat16: twice as fast where the processor can, and where many gradients are added up nothing is lost."""
        for module in (self.layers, self.tag, self.pooled, self.told):
            module.bfloat16()
        for layer in self.layers:
            layer.norms.float()
        return self


ENCODED, ALIGNED = 384, 64  # numbers of a word in context, and of what is left of them to be compared across


class DifferInContext(Differ):
    """Reads beside the frozen vectors what a translator's encoder makes of each word in its sentence (in_context.py). What is new begins as nothing, so that training goes on from a Differ's weights."""

    def __init__(self):
        super().__init__()
        self.context_norm = nn.LayerNorm(ENCODED)
        self.context, self.aligned = nn.Linear(ENCODED, WIDTH, bias=False), nn.Linear(ENCODED, ALIGNED, bias=False)
        self.found = nn.Linear(1, WIDTH, bias=False)
        self.leaning = nn.Parameter(torch.zeros(HEADS))
        nn.init.zeros_(self.context.weight)
        nn.init.zeros_(self.found.weight)

    def in_context(self, context, alike):
        """context: [sides, n, ENCODED], of the word that each subword belongs to; zeros where it has none."""
        known = (context.abs().sum(2, keepdim=True) > 0).float()
        c = self.context_norm(context) * known
        _, direction = direction_of(self.aligned(c))
        cosine = alike(direction)
        return self.context(c) + self.found(cosine.max(2, keepdim=True).values), self.leaning[None, :, None, None] * cosine[:, None]
