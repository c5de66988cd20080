"""Rare nouns in sentences: a pair whose noun stands in the dictionary, with a rare noun of like meaning, gender and number in its place.

What a model sees once in a dictionary it seldom says in a sentence (Fadaee et al. 2017, "Data augmentation for low-resource neural
machine translation", put rare words into sentences the same way). Which noun is like which is told by vectors of subwords.
"""
import collections
import re

import numpy as np

NAME = "ding-in-context"
FROM = re.compile(r"wmt-newstest|tatoeba|debian-web|debian-games|tails-docs|xquad|suttacentral|i2p-website|privacyguides|opensource-guide|ms-")
RARE = 30  # times in the corpus: nouns above this need no help
KNOWN = 100  # times: what the dictionary says of single words above this is left out, a context tells more
LIKE = 100  # nearest nouns that one is drawn from
_VOWEL = re.compile(r"(?!uni|use|usu|ur[ai]|eu|ewe|one|once)[aeiou]|hour|heir|hono")  # as it is spoken
_TOKEN = re.compile(r"\w+|[^\w\s]+|\s+")


def frequencies(pairs):
    counts = collections.Counter()
    for a, _, source in pairs:
        if not source.startswith("ding"):
            counts.update(re.findall(r"\w+", a))
    return counts


def known_word(pair, counts):
    """True for a dictionary's pair of a single word that the corpus has often."""
    return pair[2].startswith("ding") and " " not in pair[0] and counts[pair[0]] >= KNOWN


class Nouns:
    """`nouns`: [German, English, gender or number]; `vector`: word -> array or None."""

    def __init__(self, nouns, counts, vector):
        self.english = collections.defaultdict(list)
        groups = collections.defaultdict(dict)
        for german, english, gender in nouns:
            self.english[german, gender].append(english)
            if counts[german] < RARE and not (gender == "m" and german.endswith("e")):  # den Zeugen, den Matrosen: another form
                groups[gender].setdefault(german, english)
        self.genders = collections.defaultdict(list)
        for german, gender in self.english:
            self.genders[german].append(gender)
        self.vector, self.found, self.groups = vector, {}, {}
        for gender, rare in groups.items():
            kept = [(german, made) for german in rare if (made := vector(german)) is not None]
            matrix = np.array([made for _, made in kept], dtype=np.float32)
            self.groups[gender] = [german for german, _ in kept], rare, unit(matrix)

    def like(self, german, gender):
        """The LIKE nearest rare nouns of the same gender or number: [(German, English)]."""
        if (german, gender) not in self.found:
            made = self.vector(german)
            words, english, matrix = self.groups.get(gender, ([], {}, np.zeros((0, 1))))
            near = [] if made is None or len(words) <= LIKE else np.argpartition(-(matrix @ unit(made[None])[0]), LIKE)[:LIKE]
            self.found[german, gender] = [(words[i], english[words[i]]) for i in near]
        return self.found[german, gender]

    def places(self, a, b):
        """[(position in a's tokens, German, gender, English)] where a noun stands once and its English stands once."""
        lower = b.lower()
        for at, token in enumerate(a):
            for gender in self.genders.get(token, ()):
                english = next((e for e in self.english[token, gender] if len(re.findall(rf"\b{re.escape(e)}\b", lower)) == 1), None)
                if english and a.count(token) == 1 and not hyphened(a, at):
                    yield at, token, gender, english
                    break


def hyphened(tokens, at):
    return any(0 <= i < len(tokens) and tokens[i][:1] in "-/" for i in (at - 1, at + 1))


def unit(rows):
    return rows / (np.linalg.norm(rows, axis=-1, keepdims=True) + 1e-9)


def put_in(a, b, nouns, random):
    """The pair with one noun exchanged on both sides, or None."""
    tokens = _TOKEN.findall(a)
    places = list(nouns.places(tokens, b))
    if not places:
        return None
    at, german, gender, english = random.choice(places)
    choices = nouns.like(german, gender)
    if not choices:
        return None
    other, made = random.choice(choices)
    tokens[at] = other
    return "".join(tokens), exchanged(b, english, made)


def exchanged(text, old, new):
    """`new` for `old`, with its capital and with the article that it needs."""
    def put(found):
        article, word = found[1] or "", found[2]
        if article:
            article = article[0] + ("n " if _VOWEL.match(new) else " ")
        return article + (new[0].upper() + new[1:] if word[0].isupper() else new)
    return re.sub(rf"(?i)\b((?<![\w'])an? )?({re.escape(old)})\b", put, text, count=1)
