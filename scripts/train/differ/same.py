"""Pairs that are one statement, one of them a part of the other, or both with one sentence in common; and pairs that are near in meaning and are not.

Sentences of the corpus, and what stands in quotation marks in them, where both languages quote one thing: quotes of a few words are rendered most freely. What is told otherwise, with another number,
name or no, is one statement all the same. And short statements that have most words in common and are not one, as one witness makes them (tatoeba.py).
"""
import random
import re

import numpy as np

import clauses
from examples import MOST_IDS, Examples
from marks import bare

POOL = 3_000  # pairs of a pair of languages, drawn by weight, among which others are near
NEAR = 24  # that a pair which is no statement is drawn from
ALIKE = 0.72  # cosine of two rows, each in its own language, from which on they may say the same
ONE = 0.4  # of the examples are one statement
BY_CHANCE = 0.2  # of those that are not, are not near either
HALF, WITH_ONE, WITH_BOTH = 0.2, 0.15, 0.1  # of sentences: one side cut in two; another sentence beside one side; others beside both
TOLD_OTHERWISE = 0.5  # of sentences that are one statement: changed as examples.py does
LEAST_LEFT = 0.35  # of what was cut, to be the same statement
QUOTED = 0.35  # of the examples are what stands in quotation marks, where there are LEAST_QUOTED such pairs
LEAST_QUOTED = 50
SHAPED = 0.4  # of short statements: by themselves they are short enough
_QUOTED = re.compile(r'„([^„“”"]+)[“”]|“([^“”"]+)”|«\s*([^«»]+?)\s*»|"([^"]+)"')


class SameExamples:
    """
    Draws examples without end. `pairs`: of read_corpus; `tokens`: Tokens; `table`: the vectors of all tokens; `statements`: of tatoeba.py, and `short`, the share of the examples that are drawn of them.
    An example is ((text, text), (language, language), whether both are one statement).
    """

    def __init__(self, pairs, tokens, table, seed, statements, short):
        self.draw, self.tokens, self.table, self.near = random.Random(seed), tokens, table, {}
        self.statements, self.short = statements, short
        random_rows = np.random.default_rng(seed)
        self.changes = Examples(pairs, tokens, seed)
        self.keys = list(pairs)
        self.weights = [min(sum(weights), 40_000) ** 0.5 for _, weights in pairs.values()]
        self.whole = {key: pool_of(rows, weights, random_rows) for key, (rows, weights) in pairs.items()}
        self.quoted = {key: pool_of(*quoted_in(rows, weights), random_rows) for key, (rows, weights) in pairs.items()}

    def next(self):
        while True:
            is_one = self.draw.random() < ONE
            sides, key = self.short_ones(is_one) if self.draw.random() < self.short else self.of_corpus(is_one)
            if sides and all(2 <= self.length(text) <= MOST_IDS for text in sides):
                return tuple(sides), key, is_one

    def short_ones(self, is_one):
        key, sides = self.statements.pair(self.draw, is_one) or (None, None)
        is_shaped = self.draw.random() < SHAPED and key in self.whole
        return (self.shaped(sides, key, is_one) if is_shaped else sides), key

    def of_corpus(self, is_one):
        key = self.draw.choices(self.keys, self.weights)[0]
        is_quoted = self.draw.random() < QUOTED and len(self.quoted[key]) >= LEAST_QUOTED
        if is_one and not is_quoted and self.draw.random() < TOLD_OTHERWISE:
            return self.told_otherwise(key), key
        sides = self.sides(key, is_one, is_quoted)
        return (sides if is_quoted else self.shaped(sides, key, is_one)), key

    def length(self, text):
        return sum(len(self.tokens.of_word(word)) for word in text.split())

    def told_otherwise(self, key):
        made = self.changes.made(key)
        return made and [bare(text) for text in made[0]]

    def sides(self, key, is_one, is_quoted):
        rows = (self.quoted if is_quoted else self.whole)[key]
        at = self.draw.randrange(len(rows))
        if is_one:
            return rows[at]
        is_near = self.draw.random() >= BY_CHANCE
        other = int(self.draw.choice(self.near_of(key, is_quoted)[at])) if is_near else self.draw.randrange(len(rows))
        return None if other == at else (rows[at][0], rows[other][1])

    def shaped(self, sides, key, is_one):
        """As reports quote: a half, or with other sentences. What is one statement and what is not is shaped alike, so that no shape speaks for either."""
        if not sides:
            return None
        chance, at = self.draw.random(), self.draw.randrange(2)
        sides = list(sides)
        if chance < HALF:
            whole = sides[at]
            sides[at] = self.half(whole)
            return None if is_one and len(sides[at]) < LEAST_LEFT * len(whole) else sides
        if chance < HALF + WITH_ONE:
            sides[at] = self.with_another(sides[at], key, at)
        elif chance < HALF + WITH_ONE + WITH_BOTH:
            sides = [self.with_another(text, key, side) for side, text in enumerate(sides)]
        return sides

    def half(self, text):
        cuts = clauses.cuts_of(text)
        if not cuts:
            return text
        end, start = self.draw.choice(cuts)
        return text[:end] if self.draw.random() < 0.5 else text[start:]

    def with_another(self, text, key, side):
        more = self.draw.choice(self.whole[key])[side]
        both = (more, text) if self.draw.random() < 0.5 else (text, more)
        return clauses.joined(*both, key[side], self.draw)

    def near_of(self, key, is_quoted):
        """Places of the rows that are nearest across the two languages, [rows, NEAR], less those that may say the same."""
        if (key, is_quoted) not in self.near:
            rows = (self.quoted if is_quoted else self.whole)[key]
            a, b = (self.vectors([row[side] for row in rows]) for side in (0, 1))
            self.near[key, is_quoted] = np.concatenate([nearest(a, b, slice(at, at + 1024)) for at in range(0, len(a), 1024)])
        return self.near[key, is_quoted]

    def vectors(self, texts):
        """As the sentence model has them: of length 1."""
        means = np.zeros((len(texts), self.table.shape[1]), np.float32)
        for i, text in enumerate(texts):
            ids = [each for word in text.split() for each in self.tokens.of_word(word)]
            if ids:
                means[i] = self.table[ids].mean(0)
        return means / np.maximum(1e-6, np.linalg.norm(means, axis=1, keepdims=True))


def quoted_in(rows, weights):
    """What each side has in quotation marks, of those that have one such span a side, in two words or more, and not the same."""
    found = {}
    for row, weight in zip(rows, weights):
        spans = [_QUOTED.findall(text) for text in row]
        if len(spans[0]) == len(spans[1]) == 1:
            pair = tuple(next(each for each in span[0] if each).strip(" ,.…") for span in spans)
            if pair[0] != pair[1] and all(len(text.split()) > 1 for text in pair):
                found[pair] = weight
    return list(found), list(found.values())


def pool_of(rows, weights, random_rows):
    if len(rows) <= POOL:
        return list(rows)
    share = np.array(weights) / sum(weights)
    return [rows[i] for i in sorted(random_rows.choice(len(rows), POOL, replace=False, p=share))]


def nearest(a, b, rows):
    own = (a[rows] @ a.T + b[rows] @ b.T) / 2
    across = np.where(own > ALIKE, -2, (a[rows] @ b.T + b[rows] @ a.T) / 2)
    return np.argpartition(-across, NEAR, axis=1)[:, :NEAR]
