"""English sentences of Tatoeba's part of the corpus with their translations, what they are about, and which are near one another and not one."""
import collections
import lzma
import pathlib
import re

import numpy as np

LANGUAGES = ('ar', 'de', 'es', 'fa', 'fr', 'ru', 'tr', 'uk')
LETTERS = 4  # two words that begin with as many equal letters are of one stem
GRAMMAR = frozenset(
    'a about all am an and any are as at be been but by can could did didn do does doesn don for from get go going got had has have he her here him his how i if in is '
    'isn it its just know let like ll m me more my no not of on one or our out re s say see she should so t that the them then there they think this to too up us ve '
    'very want was we were what when where who why will with won would you your'.split()
)
NEAR = 8  # that a statement which is another is drawn from
LOOKED_AT = 24
LEAST_ALIKE = 0.2
MOST_HOLDERS, OF_HOLDERS = 4000, 700  # a stem in more sentences says nothing about what they are about; so many of those with it are looked at
RAREST = 3  # stems of a sentence by which others are sought
SAID_OFTEN = 8  # sentences that share translations in longer chains are no longer one meaning
OTHER_WORDS = 0.5  # of statements that are one, where there are such: the translation of another English sentence with a common translation


def sentences_of(corpus):
    """{English: {language: sentence}}, and the English sentences that share a translation, so that they say the same: {English: number of its meaning}."""
    rows, of = collections.defaultdict(dict), collections.defaultdict(set)
    for language in LANGUAGES:
        with lzma.open(pathlib.Path(corpus) / f'{language}-en.tsv.xz', 'rt', encoding='utf-8') as lines:
            for line in lines:
                foreign, english, source = line.rstrip('\n').split('\t')
                if source.startswith('tatoeba'):
                    rows[english].setdefault(language, foreign)
                    of[language, foreign].add(english)
    parents = {}

    def root(text):
        while parents.get(text, text) != text:
            text = parents[text]
        return text

    for same in of.values():
        first, *others = sorted(same)
        for other in others:
            parents[root(other)] = root(first)
    return rows, root


def stems_of(text):
    return frozenset(word[:LETTERS] for word in re.findall(r'[a-z]+', text.lower()) if word not in GRAMMAR)


def is_another(text, one, stems, root):
    """Each tells what the other does not, and no translation of the one translates the other."""
    return root(text) != root(one) and bool(stems[text] - stems[one]) and bool(stems[one] - stems[text])


class Statements:
    """Pairs of short statements in two languages: one statement, or near one another and not one. `held`: English sentences left out."""

    def __init__(self, corpus, held):
        rows, self.root = sentences_of(corpus)
        self.rows = {english: {'en': english, **others} for english, others in rows.items() if not held(english)}
        self.stems = {english: stems_of(english) for english in self.rows}
        self.meaning, self.holders, self.in_language = (collections.defaultdict(list) for _ in range(3))
        for english, others in self.rows.items():
            self.meaning[self.root(english)].append(english)
            for stem in self.stems[english]:
                self.holders[stem].append(english)
            for language in others:
                self.in_language[language].append(english)
        self.languages = sorted(self.in_language.keys() - {'en'})
        self.weights = {language: len(some) ** 0.5 for language, some in self.in_language.items()}
        self.tells = {stem: max(0.0, np.log2(len(self.rows) / len(some))) for stem, some in self.holders.items()}
        self.known = {}

    def pair(self, draw, is_one):
        """((language, language), (text, text)), English last; None where this draw has none."""
        language = draw.choices(self.languages, [self.weights[each] for each in self.languages])[0]
        one = draw.choice(self.in_language[language])
        other = self.one_with(one, draw) if is_one else self.near(one, draw)
        others = sorted(self.rows[other].keys() - {language}) if other else []
        if not others:
            return None
        seldom = draw.choices(others, [1 / self.weights[each] for each in others])[0]
        said = {language: self.rows[one][language], seldom: self.rows[other][seldom]}
        key = tuple(sorted(said, key=lambda each: (each == 'en', each)))
        return key, tuple(said[each] for each in key)

    def one_with(self, english, draw):
        some = self.meaning[self.root(english)]
        return draw.choice(some) if 1 < len(some) <= SAID_OFTEN and draw.random() < OTHER_WORDS else english

    def near(self, english, draw):
        if english not in self.known:
            alike = collections.Counter({other: self.alike(english, other) for other in self.sharing(english, draw)})
            self.known[english] = [
                other for other, share in alike.most_common(LOOKED_AT) if share > LEAST_ALIKE and is_another(other, english, self.stems, self.root)
            ][:NEAR]
        return draw.choice(self.known[english]) if self.known[english] else None

    def sharing(self, english, draw):
        found = {}
        for stem in sorted(self.stems[english], key=lambda stem: (len(self.holders[stem]), stem))[:RAREST]:
            holders = self.holders[stem]
            if len(holders) <= MOST_HOLDERS:
                found.update(dict.fromkeys(draw.sample(holders, min(len(holders), OF_HOLDERS))))
        found.pop(english, None)
        return found

    def alike(self, one, other):
        """What both tell of all that either tells."""
        told = lambda stems: sum(self.tells[stem] for stem in stems)
        return told(self.stems[one] & self.stems[other]) / (told(self.stems[one] | self.stems[other]) + 2)
