"""Greedy translation in batches, with the keys and values of earlier tokens kept: what the exported model must repeat."""
import torch


@torch.no_grad()
def greedy(model, ids, pad, eos, unk, limit):
    """`ids`: padded (rows, longest). Returns a list of token lists, each ending with `eos` unless `limit` cut it off."""
    mask = ids != pad
    sources, pasts = model.encode(ids, mask), None
    token = torch.full_like(ids[:, :1], pad)
    made, ended = [], torch.zeros(len(ids), dtype=torch.bool, device=ids.device)
    for _ in range(limit):
        states, pasts = model.decode(token, sources, mask, pasts)
        scores = model.scores(states[:, -1]).float()
        scores[:, [pad, unk]] = -1e4
        token = scores.argmax(-1, keepdim=True).masked_fill(ended[:, None], pad)
        made.append(token)
        ended = ended | (token[:, 0] == eos)
        if len(made) % 8 == 0 and bool(ended.all()):
            break
    rows = torch.cat(made, 1).tolist()
    return [row[: row.index(eos) + 1] if eos in row else row for row in rows]
