"""Examples to learn from: a pair of the corpus, changed on one side (it differs), on both sides alike, or not at all (it says the same)."""
import itertools
import random

import clauses
import figures
import names as named
import negation
from marks import KINDS, MARKS, UNSURE, bare, read_marks
from spelling import spelling_of

BIT = {kind: 1 << i for i, kind in enumerate(KINDS)}
MOST_IDS = 110  # of a side; longer ones are left out
LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "ru", "tr", "uk")


class Examples:
    """Draws examples without end. `pairs`: of read_corpus; `tokens`: Tokens."""

    def __init__(self, pairs, tokens, seed):
        self.draw = random.Random(seed)
        self.tokens, self.names = tokens, named.Names(self.draw)
        self.keys = list(pairs)
        self.rows = {key: rows for key, (rows, _) in pairs.items()}
        self.sums = {key: list(itertools.accumulate(weights)) for key, (_, weights) in pairs.items()}
        self.weights = [min(sums[-1], 40_000) ** 0.5 for sums in self.sums.values()]

    def pair(self, key):
        return self.draw.choices(self.rows[key], cum_weights=self.sums[key])[0]

    def next(self):
        """(ids, labels and words of one side, of the other, languages, bits of what differs, bits that nobody knows)"""
        while True:
            key = self.draw.choices(self.keys, self.weights)[0]
            made = self.made(key)
            if made is None:
                continue
            sides, what, unsure = made
            packed = [self.packed(text) for text in sides]
            if all(2 <= len(ids) <= MOST_IDS for ids, *_ in packed):
                return (*packed, key, what, unsure)

    def packed(self, text):
        """Ids of the subwords, bits of what differs, bits that nobody knows, each one's word by number, and how the words are spelled."""
        ids, differs, unsure, numbers, spelled = [], [], [], [], []
        for number, (word, marks, doubts) in enumerate(read_marks(text)):
            pieces = self.tokens.of_word(word)
            ids += pieces
            differs += [marks] * len(pieces)
            unsure += [doubts] * len(pieces)
            numbers += [number] * len(pieces)
            spelled.append(spelling_of(word))
        return ids, differs, unsure, numbers, spelled

    def made(self, key):
        draw = self.draw
        a, b = self.pair(key)
        if len(a) < 60 and draw.random() < 0.6 or draw.random() < 0.08:
            a, b = self.longer(a, b, key)
        order = (0, 1) if draw.random() < 0.5 else (1, 0)
        sides, languages = [(a, b)[i] for i in order], [key[i] for i in order]
        what = unsure = 0
        for step in (self.clause, self.name, self.number, self.no):
            sides, differs, doubt = step(sides, languages, key)
            what |= differs
            unsure |= doubt
        if draw.random() < 0.15:
            sides[1] = self.without_word(sides[1], languages[1])
        return [sides[i] for i in order], what, unsure & ~what

    def longer(self, a, b, key):
        more = self.pair(key)
        state = self.draw.getstate()
        one = clauses.joined(a, more[0], key[0], self.draw)
        self.draw.setstate(state)
        return one, clauses.joined(b, more[1], key[1], self.draw)

    def clause(self, sides, languages, key):
        chance = self.draw.random()
        if chance < 0.12:
            verb_last = "tr" in languages
            cut = clauses.cut_off(sides[1], sides[0], self.draw, verb_last)
            if cut:
                return [cut[1], cut[0]], BIT["omission"], 0
        elif chance < 0.22:
            more = self.pair(key)[key.index(languages[1])]
            cuts = clauses.cuts_of(more)
            if cuts and self.draw.random() < 0.6:
                end, start = self.draw.choice(cuts)
                more = more[:end] if self.draw.random() < 0.5 else more[start:]
            if len(more) >= 15:
                return [sides[0], clauses.with_more(sides[1], more, languages[1], self.draw, self.draw.random() < 0.4)], BIT["omission"], 0
        elif chance < 0.30:
            both = clauses.cut_both(*sides, self.draw)
            if both and min(map(len, both)) >= 12:
                return list(both), 0, 0
        return sides, 0, 0

    def name(self, sides, languages, key):
        order = (key.index(languages[0]), key.index(languages[1]))
        plain = [bare(side) for side in sides]
        shared = named.shared_names(*plain, languages)
        if not shared:
            return sides, 0, 0
        self.names.learn(key, [tuple(pair[i] for i in order) for pair in shared])
        chance = self.draw.random()
        if chance > 0.78:
            return sides, 0, 0
        pair = self.draw.choice(shared)
        other = self.names.another(key, tuple(pair[i] for i in order))
        if other is None:
            return sides, 0, 0
        other = tuple(other[i] for i in order)
        if chance < 0.48:
            mark = MARKS["name"]
            return [named.instead(sides[0], pair[0], mark + pair[0]), named.instead(sides[1], pair[1], mark + other[1])], BIT["name"], 0
        if chance < 0.69:
            return [named.instead(sides[0], pair[0], other[0]), named.instead(sides[1], pair[1], other[1])], 0, 0
        return [sides[0], named.instead(sides[1], pair[1], self.draw.choice(named.WHO[languages[1]]))], 0, 0

    def number(self, sides, languages, key):
        if self.draw.random() > 0.5:
            return sides, 0, 0
        ours, theirs = (figures.numbers_in(side, language) for side, language in zip(sides, languages))
        shared = sorted(set(ours) & set(theirs))
        if not shared:
            return sides, 0, 0
        old = self.draw.choice(shared)
        new = figures.another(old, self.draw)
        if new is None or new in ours or new in theirs:
            return sides, 0, 0
        right = figures.written(sides[1], theirs[old], new, languages[1], self.draw)
        if self.draw.random() < 0.6:
            return [figures.mark(sides[0], ours[old]), right], BIT["number"], 0
        left = figures.written(sides[0], ours[old], new, languages[0], self.draw)
        return [side.replace(MARKS["number"], "") for side in (left, right)], 0, 0

    def no(self, sides, languages, key):
        """One side: it differs. Both sides, in place or not: nobody is to learn how clumsy a change looks."""
        chance = self.draw.random()
        if chance > 0.66:
            return sides, 0, 0
        counts = [len(negation.negators_in(bare(side), language)) for side, language in zip(sides, languages)]
        if counts[0] and counts[1] and self.draw.random() < 0.6:
            return self.one_no_less(sides, languages, chance < 0.46)
        if bool(counts[0]) != bool(counts[1]) or counts[0] and self.draw.random() < 0.3:
            return sides, 0, 0
        right = negation.put_in(sides[1], languages[1], self.draw)
        if right is None:
            return sides, 0, 0
        if chance < 0.46:
            return [sides[0], right], BIT["negation"], 0
        left = negation.put_in(sides[0], languages[0], self.draw)
        if left is None:
            return [sides[0], right], BIT["negation"], 0
        if not self.agree(left, right):
            return sides, 0, 0
        return [side.replace(negation.NO, "") for side in (left, right)], 0, 0

    @staticmethod
    def agree(left, right):
        """Whether what was put in stands at about the same place of both."""
        places = [side.index(negation.NO) / len(side) for side in (left, right)]
        return abs(places[0] - places[1]) < 0.25

    def one_no_less(self, sides, languages, on_one_side):
        right = negation.taken_out(sides[1], languages[1], self.draw)
        if right is None:
            return sides, 0, 0
        nos = negation.negators_in(bare(sides[0]), languages[0])
        is_alone = len(nos) == 1 or languages[0] == "fr" and len(nos) == 2
        if on_one_side:
            mark = (MARKS if is_alone else UNSURE)["negation"]
            return [negation.mark_negators(sides[0], languages[0], mark), right], BIT["negation"], 0
        left = negation.taken_out(sides[0], languages[0], self.draw) if is_alone else None
        return ([left, right], 0, 0) if left is not None else (sides, 0, 0)

    def without_word(self, text, language):
        """A word less is how freely people translate; a marked word, a no, a name or a number stays."""
        words = text.split()
        at = self.draw.randrange(len(words))
        word = words[at]
        stays = bare(word) != word or not word.islower() or negation.negators_in(word, language) or any(c.isdigit() for c in word)
        return text if stays or len(words) < 6 else " ".join(words[:at] + words[at + 1:])
