"""Pairs that no file of the corpus holds, but that follow from those it does.

Two languages whose sentences have the same English are translations of each other; two sentences of one language with the same
translation are paraphrases.
"""
import collections

PIVOTED = 15_000  # pairs for each two languages without English
PARAPHRASES = {"en": 150_000}  # and of any other language:
PARAPHRASES_ELSE = 30_000
LEAST = 2_000  # fewer than this fill no batch or two
CROWD = 8  # a line with more translations than this is no sentence: "Yes.", "Return value"
SHORTEST = 13  # letters of a sentence that paraphrases are read from


def derived(pairs, random):
    """{language pair: [(a, b), ...]} from the same; `random` is numpy's."""
    made = {**pivoted(pairs), **paraphrases(pairs)}
    return {name: pick(rows, most_of(name), random) for name, rows in sorted(made.items()) if len(rows) >= LEAST}


def most_of(name):
    a, b = name.split("-")
    return PARAPHRASES.get(a, PARAPHRASES_ELSE) if a == b else PIVOTED


def pick(rows, most, random):
    return [rows[i] for i in random.permutation(len(rows))[:most]]


def pivoted(pairs):
    by_english = collections.defaultdict(dict)
    for name, rows in sorted(pairs.items()):
        language, other = name.split("-")
        if other == "en":
            for sentence, english in rows:
                by_english[english].setdefault(language, sentence)
    made = collections.defaultdict(list)
    for english in sorted(by_english):
        same = sorted(by_english[english].items())
        for i, (a, text_a) in enumerate(same):
            for b, text_b in same[i + 1:]:
                made[f"{a}-{b}"].append((text_a, text_b))
    return made


def paraphrases(pairs):
    made = collections.defaultdict(list)
    for name, rows in sorted(pairs.items()):
        for of, language in enumerate(name.split("-")):
            told = collections.defaultdict(set)
            for row in rows:
                told[row[1 - of]].add(row[of])
            for key in sorted(told):
                ways = sorted(told[key])
                if len(key) >= SHORTEST and 1 < len(ways) <= CROWD:
                    made[f"{language}-{language}"] += zip(ways, ways[1:])
    return made
