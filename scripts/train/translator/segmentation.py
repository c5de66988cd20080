"""Each epoch, some source sentences cut into other subwords than the likeliest (Kudo 2018, "Subword Regularization"): a model that has read
"Ho|chw|asser" as well as "Hoch|wasser" is less at a loss with compounds that it never saw, and learns no sentence by heart.

A pool of processes does it beside the training; sentencepiece draws from its lattice, with probabilities to the power `sharpness`. Which sentences
are cut anew follows from the seed; how they are cut does not, since its generator cannot be set to begin at the same place in every process.
"""
import multiprocessing
import os
import pathlib

import numpy as np
import sentencepiece as spm

from vocabulary import EOS, UNK

CHUNK = 20_000  # sentences


class Segmentation:
    def __init__(self, vocabulary, flat, lengths, share, sharpness, processes):
        """`flat`, `lengths`: token ids of all source sentences, one after the other; `share` of them is cut anew at each draw."""
        self.pool = multiprocessing.get_context("spawn").Pool(processes, load, (str(vocabulary), share, sharpness))
        ends = np.cumsum(lengths)
        cuts = range(0, len(lengths), CHUNK)
        self.chunks = [(flat[ends[i] - lengths[i]: ends[min(i + CHUNK, len(lengths)) - 1]].astype(np.uint16), lengths[i: i + CHUNK]) for i in cuts]

    @classmethod
    def of(cls, pairs, args):
        vocabulary = pathlib.Path(args.work) / "vocabulary.model"
        processes = max(1, len(os.sched_getaffinity(0)) - 3)
        return cls(vocabulary, pairs.flat[0].cpu().numpy(), pairs.lengths[0], args.cut_anew, args.sharpness, processes)

    def draw(self, seed):
        """Waits for it: (flat, lengths) of the sentences cut anew."""
        parts = self.pool.starmap(cut, [(*chunk, seed, i) for i, chunk in enumerate(self.chunks)], chunksize=1)
        return np.concatenate([flat for flat, _ in parts]), np.concatenate([lengths for _, lengths in parts])


def load(vocabulary, share, sharpness):
    global options, tokens
    options, tokens = (share, sharpness), spm.SentencePieceProcessor(model_file=vocabulary)


def cut(flat, lengths, seed, number):
    share, sharpness = options
    chosen = np.random.default_rng([seed, number]).random(len(lengths)) < share
    made, end = [], 0
    for length, wanted in zip(lengths.tolist(), chosen):
        ids = flat[end: end + length].tolist()
        end += length
        made.append(another(ids, sharpness) if wanted else ids)
    return np.concatenate([np.array(ids, dtype=np.uint16) for ids in made]), np.array([len(ids) for ids in made])


def another(ids, sharpness):
    """Left as it is where a sign is unknown, or where it would get so much longer that memory could not be foreseen."""
    if UNK in ids:
        return ids
    made = [*tokens.encode(tokens.decode(ids[:-1]), enable_sampling=True, alpha=sharpness, nbest_size=-1), EOS]
    return made if len(made) <= 1.5 * len(ids) + 4 else ids
