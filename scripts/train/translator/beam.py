"""Beam search in batches on the training device: what a teacher says at its best, for distill.py."""
import torch

NORMAL = 0.8  # a translation's log-probability is divided by its length to this power


@torch.no_grad()
def beam(model, ids, pad, eos, unk, limit, width):
    """`ids`: padded (rows, longest). Returns a list of token lists, each ending with `eos`; empty where none ended within `limit`."""
    search = Search(len(ids), width, limit, eos, ids.device)
    mask = ids != pad
    sources = [tuple(part.repeat_interleave(width, 0) for part in pair) for pair in model.encode(ids, mask)]
    mask = mask.repeat_interleave(width, 0)
    token, pasts = torch.full((len(ids) * width, 1), pad, device=ids.device), None
    for length in range(1, limit + 1):
        states, pasts = model.decode(token, sources, mask, pasts)
        scores = model.scores(states[:, -1]).float()
        scores[:, [pad, unk]] = -1e4
        best, tokens = scores.topk(2 * width, -1)
        order = search.take(best - scores.logsumexp(-1, keepdim=True), tokens, length)
        pasts = [tuple(part.index_select(0, order) for part in pair) for pair in pasts]
        token = search.made[:, :, length - 1].reshape(-1, 1)
        if length % 8 == 0 and search.is_over():
            break
    return search.results()


class Search:
    """The unfinished translations of each row, `width` of them, and the best that has ended."""

    def __init__(self, rows, width, limit, eos, device):
        self.__dict__.update(rows=rows, width=width, eos=eos)
        self.made = torch.full((rows, width, limit), eos, device=device)
        self.scores = torch.full((rows, width), -1e9, device=device)
        self.scores[:, 0] = 0.0
        self.ended, self.ended_score = torch.full((rows, limit), eos, device=device), torch.full((rows,), -1e9, device=device)
        self.ended_length = torch.zeros(rows, dtype=torch.long, device=device)
        self.first = torch.arange(rows, device=device)[:, None] * width

    def take(self, chances, tokens, length):
        """One token more: (rows * width, 2 * width) of the best ones with their log-probabilities. Returns which earlier line each goes on from."""
        total = (self.scores.view(-1, 1) + chances).view(self.rows, -1)
        found, at = total.topk(2 * self.width, -1)
        token = tokens.view(self.rows, -1).gather(1, at)
        line = at // chances.shape[1]
        self.end(found, token, line, length)
        self.scores, chosen = found.masked_fill(token == self.eos, -1e9).topk(self.width, -1)
        line, token = line.gather(1, chosen), token.gather(1, chosen)
        self.made = self.made.gather(1, line[:, :, None].expand_as(self.made))
        self.made[:, :, length - 1] = token
        return (self.first + line).view(-1)

    def end(self, found, token, line, length):
        """Keeps the best line that ends here, if it is better than the one that ended before; only the first `width` may."""
        ends = (token == self.eos)[:, :self.width]
        value, which = (found[:, :self.width] / length**NORMAL).masked_fill(~ends, -1e9).max(-1)
        better = value > self.ended_score
        rows = line.gather(1, which[:, None])[:, :, None].expand(-1, 1, self.made.shape[2])
        text = self.made.gather(1, rows)[:, 0].clone()
        text[:, length - 1] = self.eos
        self.ended = torch.where(better[:, None], text, self.ended)
        self.ended_score = torch.where(better, value, self.ended_score)
        self.ended_length = torch.where(better, length, self.ended_length)

    def is_over(self):
        """No unfinished line can become the best one any more, not even if it went on to the limit with tokens that are certain."""
        return bool((self.scores[:, 0] / self.made.shape[2]**NORMAL < self.ended_score).all())

    def results(self):
        return [ids[:length] for ids, length in zip(self.ended.tolist(), self.ended_length.tolist())]
