"""Examples made by several processes, in chunks of flat arrays, and batches of them made on whatever machine trains.

A chunk holds sides one behind the other, two for each example: numbers of the smallest kind that holds them, so that many chunks fit a graphics card.
"""
import multiprocessing

import numpy as np
import torch

from examples import LANGUAGES, Examples
from marks import KINDS

OF_CHUNK = 2048  # examples
ANY_LANGUAGE = 0.05  # of sides whose language is not told


def make_chunks(pairs, tokens, seeds):
    """A queue of chunks without end, made by one process for each seed, and the processes. To be called before a graphics card is touched."""
    context = multiprocessing.get_context("fork")
    queue = context.Queue(4 * len(seeds))
    makers = [context.Process(target=keep_making, args=(pairs, tokens, seed, queue), daemon=True) for seed in seeds]
    for maker in makers:
        maker.start()
    return queue, makers


def keep_making(pairs, tokens, seed, queue):
    examples = Examples(pairs, tokens, seed)
    while True:
        queue.put(chunk_of([examples.next() for _ in range(OF_CHUNK)]))


def chunk_of(some):
    sides = [one[side] for one in some for side in (0, 1)]
    flat = lambda i, kind: np.array([value for side in sides for value in side[i]], kind)
    return {
        "ids": flat(0, np.int32), "differs": flat(1, np.uint8), "unsure": flat(2, np.uint8), "words": flat(3, np.int32), "spelling": flat(4, np.int16),
        "length": np.array([len(side[0]) for side in sides], np.int32), "count": np.array([len(side[4]) for side in sides], np.int32),
        "language": np.array([LANGUAGES.index(each) for one in some for each in one[2]], np.int32),
        "what": np.array([one[3] for one in some], np.uint8), "doubt": np.array([one[4] for one in some], np.uint8),
    }


def joined(chunks):
    return {name: torch.cat([chunk[name] for chunk in chunks]) for name in chunks[0]}


def on(chunk, device):
    return {name: torch.from_numpy(array).to(device) for name, array in chunk.items()}


def groups_by_length(chunk, subwords, random):
    """Places of examples, as many of about one length as `subwords` allow, in any order; and each group's width."""
    lengths = chunk["length"].view(-1, 2).max(1).values.cpu().numpy()
    order = np.argsort(lengths + random.random(len(lengths)), kind="stable")
    groups, at = [], 0
    while at < len(order):
        # The longest of the next ones is not known before their number is: one step of looking ahead is enough.
        count = max(1, subwords // (2 * int(lengths[order[at]])))
        width = int(lengths[order[min(at + count, len(order)) - 1]])
        count = max(1, min(count, subwords // (2 * width)))
        groups.append((order[at:at + count], int(lengths[order[min(at + count, len(order)) - 1]])))
        at += count
    return [groups[i] for i in random.permutation(len(groups))]


def batch_of(chunk, table, places, width, is_training):
    """Both sides of all pairs as one stack: first all of one side, then all of the other; which is which is drawn. Where words in context came with the chunk (train_in_context.py), they are read too."""
    device = table.device
    places = torch.from_numpy(places).to(device)
    flip = (torch.rand(len(places), device=device) < 0.5).long() if is_training else torch.zeros_like(places)
    sides = torch.cat([2 * places + flip, 2 * places + 1 - flip])
    starts, firsts = (chunk[name].cumsum(0)[sides] - chunk[name][sides] for name in ("length", "count"))
    row = torch.arange(width, device=device)
    mask = row[None] < chunk["length"][sides][:, None]
    at = torch.where(mask, starts[:, None] + row[None], 0)
    take = lambda name: torch.where(mask, chunk[name][at].long(), 0)
    ids, words = take("ids"), take("words")
    whose = torch.where(mask, firsts[:, None] + words, 0)
    spelling = torch.where(mask[..., None], chunk["spelling"][whose].long(), 0)
    context = (chunk["context"][whose].float() * mask[..., None],) if "context" in chunk else ()
    languages = chunk["language"][sides].long()
    if is_training:
        languages = torch.where(torch.rand(len(sides), device=device) < ANY_LANGUAGE, len(LANGUAGES), languages)
    bits = 2 ** torch.arange(len(KINDS), device=device)
    split = lambda t: (t.long()[..., None] & bits).ne(0).float()
    known = mask[..., None].float() * (1 - split(take("unsure")))
    return {"read": (ids, table[ids], words, spelling, mask.float(), languages, *context), "tags": split(take("differs")), "known": known,
            "what": split(chunk["what"][places]), "sure": 1 - split(chunk["doubt"][places])}
